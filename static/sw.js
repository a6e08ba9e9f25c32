// Answers from what is kept on the device, for people who have asked for it. The files of one version lie together and are all fetched
// before any of them is used, each against its digest: a page is of one version, whole. Script, because a browser starts it without a page.
//
// The build writes the files and their digests in place of the two names in capitals.

const VERSION = "v-VERSION";
const FILES = new Map(FILES_AND_DIGESTS);

/** @param {string} path */
const address = (path) => new URL(path, registration.scope).href;

/**
 * @param {string} path
 * @param {string} digest
 */
async function fetched(path, digest) {
  // Past the browser's own keeping, which may still have the file of another version.
  const response = await fetch(address(path), { cache: "no-cache", credentials: "omit" });
  if (!response.ok) throw new Error(path);
  const bytes = await response.clone().arrayBuffer();
  const found = new Uint8Array(await crypto.subtle.digest("SHA-256", bytes));
  if (btoa(String.fromCharCode(...found)) !== digest) throw new Error(path);
  return response;
}

async function install() {
  // What an interrupted installation has left.
  await caches.delete(VERSION);
  const store = await caches.open(VERSION);
  for (const [path, digest] of FILES) await store.put(address(path), await fetched(path, digest));
}

async function activate() {
  for (const name of await caches.keys()) {
    if (name !== VERSION) await caches.delete(name);
  }
  await clients.claim();
}

/** @param {Request} request */
async function answer(request) {
  const { pathname } = new URL(request.url);
  const store = await caches.open(VERSION);
  // A folder is answered with its page. What stands after a question mark makes no other file.
  const kept = await store.match(pathname.endsWith("/") ? new URL("index.html", request.url) : request.url, { ignoreSearch: true });
  return kept ?? fetch(request);
}

const worker = /** @type {ServiceWorkerGlobalScope} */ (/** @type {unknown} */ (self));
worker.addEventListener("install", (event) => event.waitUntil(install()));
worker.addEventListener("activate", (event) => event.waitUntil(activate()));
worker.addEventListener("fetch", (event) => {
  if (event.request.method === "GET" && event.request.url.startsWith(registration.scope)) event.respondWith(answer(event.request));
});
