// Copies, and empties the clipboard after the call. Script, because that is done when the module has ended.
import { whileOpen } from "./call.js";
import { consoleRegistry } from "./registry.js";

/**
 * Puts a text into the clipboard.
 *
 * @param {string} text
 */
export function copy(text) {
  consoleRegistry.hasCopied = true;
  return whileOpen(navigator.clipboard.writeText(text));
}

/** Whether the clipboard still has what was copied in the call before. Says so once. */
export function isClipboardFull() {
  const isFull = consoleRegistry.isClipboardFull;
  consoleRegistry.isClipboardFull = undefined;
  return isFull === true;
}

export async function emptyClipboard() {
  if (!consoleRegistry.hasCopied) return;
  consoleRegistry.hasCopied = undefined;
  // A browser that lets no page write there without being asked: the worker is told.
  consoleRegistry.isClipboardFull = await navigator.clipboard.writeText("").then(() => false, () => true);
}
