// Shows the console of a hotline in a frame: it has a module of its own, and even a page that may read the widget does not read calls.
// Script, because it needs no module.
import { leave } from "./erase_traces.js";
import { base } from "./runtime.js";

/** @param {ShadowRoot} root */
export function mountConsole(root) {
  const frame = document.createElement("iframe");
  const { origin, href } = new URL("../../hotline/", base);
  frame.title = "Zhol";
  frame.allow = "clipboard-write";
  frame.src = href;
  Object.assign(frame.style, { display: "block", width: "100%", height: "0", border: "0" });
  /** @param {MessageEvent} message */
  const listener = ({ source, origin: sender, data }) => {
    if (source !== frame.contentWindow || sender !== origin || data?.zhol !== 1) return;
    if (data.type === "leave") return leave();
    if (data.type !== "ready") return;
    /** @type {HTMLElement} */ (root.querySelector("[data-prerendered]")).hidden = true;
    frame.style.height = "max(30rem, 90vh)";
  };
  addEventListener("message", listener);
  root.append(frame);
  return () => removeEventListener("message", listener);
}
