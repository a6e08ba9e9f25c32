// Holds what belongs to one call of the phone, and clears it. Script, because the module cannot clear its own memory. A new call is a new
// call of `createInstance`: the module, its memory and all that was shown are out of reach then, and the browser takes them away.
import { base, endInstance, fetchBytes as fetchFile, hasEnded, start, wipeMemory } from "../../src/web/js/runtime.js";

/** @typedef {Pick<typeof import("wasm-module"), "end" | "idle" | "open" | "press">} ConsoleModule */

/**
 * The functions of the module, while the call is open.
 *
 * @type {ConsoleModule | undefined}
 */
export let consoleModule;

const host = () => document.querySelector("[data-console]");

/**
 * Starts the module and opens the console in the page. Whether it is open.
 *
 * @param {(module: WebAssembly.Module) => Promise<WebAssembly.Memory>} instantiate
 * @param {ConsoleModule} functions
 */
export async function openCall(instantiate, functions) {
  await start("console_bg.wasm", instantiate);
  if (hasEnded()) return false;
  consoleModule = functions;
  consoleModule.open(/** @type {Element} */ (host()), base);
  return true;
}

/**
 * The module's own `setTimeout`: the build gives it this one. What it has put off is not done once the call is over, for its memory is
 * wiped by then.
 *
 * @param {() => void} task
 * @param {number} wait In milliseconds.
 */
export const setTimer = (task, wait) => globalThis.setTimeout(() => hasEnded() || task(), wait);

/**
 * What a promise gives, unless the call is over by then.
 *
 * @template Value
 * @param {Promise<Value>} promise
 * @returns {Promise<Value>}
 */
export const whileOpen = (promise) => promise.then((value) => (hasEnded() ? new Promise(() => {}) : value));

/**
 * Fetches a file, once. All languages are fetched at the start of every call.
 *
 * @param {string} address
 */
export const fetchBytes = (address) => whileOpen(fetchFile(address));

/** The module broke: it can put nothing in order any more. */
export function abandonModule() {
  consoleModule = undefined;
}

/** Takes the console out of the page and its memory with it. */
export async function clear() {
  endInstance();
  try {
    consoleModule?.end();
  } catch {
    // One that breaks now is not needed any more.
  }
  consoleModule = undefined;
  await new Promise((resolve) => globalThis.setTimeout(resolve));
  host()?.replaceWith(/** @type {Element} */ (host()).cloneNode(false));
  wipeMemory();
}
