// Makes the browser's own Back and Forward lead through the pages. Script, because leaving, which works without the module, reads it too.
import { hasLeft, on } from "./runtime.js";
import { stopSpeech } from "./speech.js";

/** The number of the page that the browser's history is at. */
export const historyIndex = () => /** @type {number} */ (history.state?.zhol ?? 0);

/**
 * Makes a page an entry of the browser's history, unless it is the present one. The entry has the number and nothing else.
 *
 * @param {number} index
 */
export function pushIndex(index) {
  if (index !== historyIndex()) history.pushState({ zhol: index }, "");
}

/** One page back, as the browser's own Back. */
export function back() {
  history.back();
}

/**
 * Calls a handler with the number of the page that the browser's own Back or Forward leads to.
 *
 * @param {(index: number) => void} handler
 */
export function onPopState(handler) {
  on("popstate", () => {
    stopSpeech();
    if (!hasLeft()) handler(historyIndex());
  });
}
