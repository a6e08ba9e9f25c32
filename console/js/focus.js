// Moves the focus, and shows all of the question that it stands in. Script, because it waits for frames of the browser, which the module
// would have to be called for each time.
import { onEnd } from "../../src/web/js/runtime.js";

/** @type {number} */
let frame;
onEnd(() => cancelAnimationFrame(frame));

/**
 * Moves the focus to an element. To a question it comes with the next frame: before, it would make the browser lay out the page once more,
 * and the result would have to wait.
 *
 * @param {string} selector
 * @param {boolean} whole Whether all that stands in a field is chosen.
 */
export function focusOn(selector, whole) {
  const find = () => /** @type {HTMLInputElement | null} */ (document.querySelector(selector));
  const value = find()?.value;
  const move = () => {
    const found = find();
    found?.focus({ preventScroll: true });
    // Unless somebody has typed faster than that.
    if (whole && found?.value === value) found?.select();
    scrollTo(find, 2);
  };
  cancelAnimationFrame(frame);
  if (selector.startsWith("[data-open]")) frame = requestAnimationFrame(move);
  else move();
}

/**
 * Shows all of the question, and where there is no room for that, its beginning.
 *
 * @param {() => HTMLElement | null} find
 * @param {number} again For how many frames more it is shown: what comes into sight is laid out only then, and moves what stands below it.
 */
function scrollTo(find, again) {
  const found = find();
  const open = found?.closest("[data-open]");
  for (const part of open ? [open, open.querySelector("h3")] : [found]) part?.scrollIntoView({ block: "nearest" });
  if (again) frame = requestAnimationFrame(() => scrollTo(find, again - 1));
}
