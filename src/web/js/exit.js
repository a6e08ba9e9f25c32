// Leaves the page at once. Script, because it works while the module is busy, broken or not there yet.

/** Escape, pressed three times within this many milliseconds, leaves. */
export const EXIT_TIME = 2000;

/** @type {number[]} */
let presses = [];

/**
 * Whether this key is the third Escape in time.
 *
 * @param {{ key: string, repeat: boolean, timeStamp: number }} event
 */
export function isExit({ key, repeat, timeStamp }) {
  if (repeat) return false;
  presses = key === "Escape" ? [...presses.slice(-2), timeStamp] : [];
  return presses.length > 2 && timeStamp - presses[0] < EXIT_TIME;
}

/**
 * Makes the page blank, then calls what clears it: clearing takes longer than hiding, and must not hold up the blank page.
 *
 * @param {() => void} clear
 */
export function hide(clear) {
  document.documentElement.style.display = "none";
  globalThis.setTimeout(clear, 20);
}
