// Opens a call, ends it, leaves the page, and opens the call again when the module broke. Script, because it must outlive the module. It
// knows no question and no rule.
import { hide } from "../../src/web/js/exit.js";
import { post } from "../../src/web/js/messages.js";
import { MAX_CRASHES, onCrash } from "../../src/web/js/recovery.js";
import { hasEnded, on } from "../../src/web/js/runtime.js";
import { abandonModule, clear, openCall } from "./call.js";
import { emptyClipboard } from "./clipboard.js";
import { consoleRegistry } from "./registry.js";

/**
 * Opens the console, and says so to the page around, if there is one. What is said is the same for every call.
 *
 * @param {(module: WebAssembly.Module) => Promise<WebAssembly.Memory>} instantiate
 * @param {import("./call.js").ConsoleModule} functions
 */
export async function open(instantiate, functions) {
  if (await openCall(instantiate, functions)) post("ready");
}

/** Ends the call: nothing of it stays in the page, in the memory or in the clipboard, and a new console takes the place of this one. */
export function renew() {
  consoleRegistry.savedForRestart = undefined;
  // Not from within the module, whose memory goes.
  globalThis.setTimeout(async () => {
    if (hasEnded()) return;
    await clear();
    await emptyClipboard();
    createInstance();
  });
}

/** Leaves: blank at once, nothing kept, then somewhere else. */
export function leave() {
  hide(async () => {
    await clear();
    document.documentElement.replaceChildren();
    consoleRegistry.savedForRestart = consoleRegistry.settings = undefined;
    await Promise.race([emptyClipboard(), new Promise((resolve) => globalThis.setTimeout(resolve, 300))]);
    // In a frame the page around it is the one to leave.
    parent === window ? location.replace(AWAY) : post("leave");
  });
}

onCrash(async (crashes) => {
  abandonModule();
  await clear();
  if (crashes > MAX_CRASHES) {
    /** @type {HTMLElement} */ (document.querySelector("[data-broken]")).hidden = false;
    return;
  }
  // Perhaps it is the answers that it does not bear.
  if (crashes === MAX_CRASHES) consoleRegistry.savedForRestart = undefined;
  createInstance();
});

// A page that is shown again is an empty one.
on("pageshow", (event) => event.persisted && location.reload(), true);
on("visibilitychange", () => document.hidden && consoleRegistry.clearsWhenHidden && renew(), true, document);
