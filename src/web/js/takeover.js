// Puts the widget in place of the first page, with all that the person has done there. Script, because the module knows nothing of that page.

/**
 * All elements that a selector finds inside another.
 *
 * @template {Element} [Type=HTMLElement]
 * @param {ParentNode} inside
 * @param {string} selector
 */
export const all = (inside, selector) => [.../** @type {NodeListOf<Type>} */ (inside.querySelectorAll(selector))];

const FIELDS = "input, select";
const STOPS = "h1, button, input, select, summary";

/** @typedef {HTMLInputElement} Field Or a list, which has all that is used here but `checked`. */

/**
 * @param {ShadowRoot} root
 * @param {HTMLElement} first The first page.
 * @param {HTMLElement} room The widget.
 * @param {DOMStringMap} [pressed] The data of the button that waits to be pressed in the widget.
 */
export function takeOver(root, first, room, { action, lang } = {}) {
  const at = all(first, STOPS).indexOf(/** @type {HTMLElement} */ (root.activeElement));
  const focused = /** @type {Field | undefined} */ (all(first, STOPS)[at]);
  /** @type {HTMLDetailsElement[]} */
  const details = all(room, "details");
  all(first, "details").forEach((from, index) => (details[index].open = /** @type {HTMLDetailsElement} */ (from).open));
  /** @type {Field[]} */
  const fields = all(room, FIELDS);
  /** @type {Field[]} */ (all(first, FIELDS)).forEach((from, index) => {
    const to = fields[index];
    if (from.checked !== to.checked) to.click();
    if (from.type === "checkbox" || from.type === "radio" || from.value === to.value) return;
    to.value = from.value;
    to.dispatchEvent(new Event(from.matches("select") ? "change" : "input", { bubbles: true, composed: true }));
  });
  room.hidden = false;
  first.remove();
  const stop = /** @type {Field | undefined} */ (all(room, STOPS)[at]);
  stop?.focus({ preventScroll: true });
  // Only fields for text have a position of the cursor.
  const start = focused?.selectionStart ?? -1;
  if (start >= 0) stop?.setSelectionRange(start, focused?.selectionEnd ?? start);
  // After what was filled in has come to the widget.
  if (!action) return;
  const again = `[data-action=${action}]` + (lang ? `[data-lang="${lang}"]` : "");
  setTimeout(() => /** @type {HTMLElement | null} */ (room.querySelector(again))?.click());
}
