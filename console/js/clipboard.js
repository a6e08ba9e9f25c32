// Copies, and empties the clipboard after the call. Script, because that is done when the module has ended.
import { whileOpen } from "./call.js";
import { page } from "./registry.js";

/**
 * Puts a text into the clipboard.
 *
 * @param {string} text
 */
export function copy(text) {
  page.hasCopied = true;
  return whileOpen(navigator.clipboard.writeText(text));
}

/** Whether the clipboard still has what was copied in the call before. Says so once. */
export function isClipboardFull() {
  const isFull = page.isClipboardFull;
  page.isClipboardFull = undefined;
  return isFull === true;
}

export async function emptyClipboard() {
  if (!page.hasCopied) return;
  page.hasCopied = undefined;
  // A browser that lets no page write there without being asked: the worker is told.
  page.isClipboardFull = await navigator.clipboard.writeText("").then(() => false, () => true);
}
