// Puts all pictures into the widget at once: one by one they would tell the network which question is on the page. Script, because it
// weighs a tenth of what it would in the module.
import { fetchText } from "./runtime.js";

/**
 * The tags of a drawing, in their order.
 *
 * @param {string} text
 */
export function parseTags(text) {
  return [...text.matchAll(/<(\/?)(\w+)([^>]*?)(\/?)>/g)].map(([, closes, name, attributes, isEmpty]) => ({
    name,
    closes: Boolean(closes),
    isEmpty: Boolean(isEmpty),
    attributes: [...attributes.matchAll(/([\w-]+)="([^"]*)"/g)].map(([, name, value]) => [name, value]),
  }));
}

/** @param {Element} inside An element of the widget. */
export async function insertSprite(inside) {
  const root = /** @type {ShadowRoot} */ (inside.getRootNode());
  const isThere = () => root.querySelector("[data-pictures]");
  if (isThere()) return;
  const text = await fetchText("packs/pictures.svg");
  if (isThere()) return;
  // Element by element: a page with trusted types lets nothing make elements of a text.
  /** @type {Node[]} */
  const open = [root];
  for (const { name, closes, isEmpty, attributes } of parseTags(text)) {
    if (closes) {
      open.pop();
      continue;
    }
    const node = document.createElementNS("http://www.w3.org/2000/svg", name);
    for (const [name, value] of attributes) node.setAttribute(name, value);
    open.at(-1)?.appendChild(node);
    if (!isEmpty) open.push(node);
  }
}
