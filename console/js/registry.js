// What lies with the page while one call follows another. Script, because a module and its memory end with the call. No answer is kept here
// but for the console that takes the place of a broken one.
import { registry } from "../../src/web/js/runtime.js";

/**
 * @typedef {object} ConsoleState
 * @property {Uint8Array<ArrayBuffer>} [savedForRestart] The call, for the console that takes the place of a broken one.
 * @property {string} [settings] What the worker has set up.
 * @property {boolean} [hasCopied] Whether something was copied in this call.
 * @property {boolean} [isClipboardFull] Whether the clipboard could not be emptied after the call before.
 * @property {boolean} [clearsWhenHidden] Whether a call ends when the tab is hidden.
 */
export const consoleRegistry = /** @type {import("../../src/web/js/runtime.js").Registry & ConsoleState} */ (registry);

/**
 * Saves what the next console goes on with if this one breaks; nothing if nothing was said yet.
 *
 * @param {Uint8Array<ArrayBuffer>} bytes
 */
export function saveForRestart(bytes) {
  consoleRegistry.savedForRestart = bytes.length ? bytes.slice() : undefined;
}

/** What a console that broke has saved. */
export const savedForRestart = () => consoleRegistry.savedForRestart;

/**
 * Saves what the worker has set up. It says nothing of a caller, and lasts as long as the page.
 *
 * @param {string} settings
 */
export function saveSettings(settings) {
  consoleRegistry.settings = settings;
}

export const savedSettings = () => consoleRegistry.settings;

/**
 * Ends the call whenever the tab is hidden.
 *
 * @param {boolean} wanted
 */
export function clearWhenHidden(wanted) {
  consoleRegistry.clearsWhenHidden = wanted;
}
