// Puts the page and all it needs on the device, to work without a network, and takes it off again. The same for everyone. Script, because
// leaving, which works without the module, takes it off too.
import { setOffline } from "./capabilities.js";
import { ownHost } from "./runtime.js";

const container = ownHost ? navigator.serviceWorker : undefined;
container?.getRegistration().then((found) => setOffline(Boolean(found?.active))).catch(() => {});

/**
 * @param {ShadowRoot} _root
 * @param {HTMLButtonElement} button
 */
export async function enableOffline(_root, button) {
  button.disabled = true;
  const failed = /** @type {HTMLElement} */ (button.parentElement?.querySelector("[data-missed]"));
  failed.hidden = true;
  let isDone = true;
  try {
    await activated(await /** @type {ServiceWorkerContainer} */ (container).register("sw.js"));
  } catch {
    failed.hidden = isDone = false;
  }
  button.disabled = false;
  if (isDone) setOffline(true);
}

/**
 * Waits until the newest worker has all files.
 *
 * @param {ServiceWorkerRegistration} registration
 */
function activated({ installing, waiting, active }) {
  const worker = /** @type {ServiceWorker} */ (installing ?? waiting ?? active);
  return new Promise((resolve, reject) => {
    const look = () => (worker.state === "activated" ? resolve(undefined) : worker.state === "redundant" && reject());
    worker.addEventListener("statechange", look);
    look();
  });
}

export async function disableOffline() {
  for (const found of (await container?.getRegistrations()) ?? []) await found.unregister();
  for (const name of (await globalThis.caches?.keys()) ?? []) await caches.delete(name);
  setOffline(false);
}
