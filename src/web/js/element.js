// The places that the widget lives in: `<zhol-screening>` on the page of a partner, and an element with `data-zhol` on our own pages.

import { around, base, leave as away, page, read, revive, tell } from "./device.js";
import { dress } from "./theme.js";

const NAME = "zhol-screening";
/** A widget that is taken out of the page and not put back within so many milliseconds forgets everything. */
const GONE = 1000;

/** What the page wishes: as an attribute of the element, or of its data where it is no element of ours. */
const wish = (host, name) => host.getAttribute(name) ?? host.dataset[name];

/** Settles in every element that asks for the widget and in which no other one lives. */
export function everywhere() {
  // Where another instance had settled: also inside the shadow of other elements.
  for (const host of new Set([...document.querySelectorAll("[data-zhol]"), ...page.hosts.keys()])) settle(host).catch(missed);
  tell();
}

async function settle(host) {
  const shadow = host.shadowRoot;
  let life = page.hosts.get(host);
  // The first page, made beforehand, is waiting for the widget; any other shadow is somebody else's.
  if (!life && shadow && !shadow.querySelector("[data-first]")) return;
  if (!life) page.hosts.set(host, (life = { __proto__: null }));
  const root = shadow ?? furnish(host);
  if (root.querySelector("[data-live], iframe")) return;
  if (wish(host, "mode") === "hotline") return desk(root, life);
  const room = document.createElement("div");
  room.dataset.live = "";
  room.part = "widget";
  room.hidden = true;
  root.append(room);
  try {
    if (!root.querySelector("style")) await paint(root, life);
    if (!page.mount || page.hosts.get(host) !== life) return room.remove();
    watch(host, root, room);
    dressed(host);
    life.end = page.mount(room, life.language ?? wish(host, "lang") ?? "", host.dataset.own !== undefined);
  } catch (trouble) {
    room.remove();
    throw trouble;
  }
}

/** The console of a hotline, in a frame: it has a module of its own, and even a page that may read the widget does not read calls. */
function desk(root, life) {
  const frame = document.createElement("iframe");
  const { origin, href } = new URL("../../hotline/", base);
  frame.title = "Zhol";
  frame.allow = "clipboard-write";
  frame.src = href;
  for (const [name, value] of [["display", "block"], ["width", "100%"], ["height", "0"], ["border", "0"]]) frame.style[name] = value;
  const hear = (message) => {
    if (message.source !== frame.contentWindow || message.origin !== origin || message.data?.zhol !== 1) return;
    if (message.data.type === "leave") return away();
    if (message.data.type !== "ready") return;
    root.querySelector("[data-first]").hidden = true;
    frame.style.height = "max(30rem, 90vh)";
  };
  addEventListener("message", hear);
  life.end = () => removeEventListener("message", hear);
  root.append(frame);
}

/** A file that does not come leaves what stands there. A module that breaks is for `device.js` to hear of. */
function missed(trouble) {
  if (trouble instanceof WebAssembly.RuntimeError) throw trouble;
}

/** A shadow root in which stands what the page itself has put there, until the widget lives. */
function furnish(host) {
  const root = host.attachShadow({ __proto__: null, mode: "open" });
  const first = document.createElement("div");
  first.dataset.first = "";
  first.append(document.createElement("slot"));
  root.append(first);
  // What is typed in the widget sets off no shortcuts of the page around it.
  for (const key of ["keydown", "keypress", "keyup"]) host.addEventListener(key, (event) => event.stopPropagation());
  return root;
}

/** The style, made by script: no policy of the page forbids that, and nothing is shown without it. */
async function paint(root, life) {
  if (life.sheet) return;
  const text = await read("styles/widget.css");
  life.sheet = new CSSStyleSheet();
  life.sheet.replaceSync(text);
  root.adoptedStyleSheets = [...root.adoptedStyleSheets, life.sheet];
}

/** Puts the room in sight once a page stands in it, and follows the language. */
function watch(host, root, room) {
  let language = document.documentElement.lang;
  new MutationObserver(() => {
    const widget = room.querySelector(".zhol[data-page]");
    if (!widget) return;
    preset(host, room);
    if (around.tell && widget.lang !== language) around.tell("language", { language: (language = widget.lang) });
    // On our own pages the script that answered until now gives way by itself.
    const { revived } = page.hosts.get(host) ?? {};
    if (!room.hidden || (!revived && root.querySelector("template"))) return;
    root.querySelector("[data-first]")?.remove();
    room.hidden = false;
    if (revived) room.querySelector("h1")?.focus({ preventScroll: true });
  }).observe(room, { childList: true, subtree: true, attributes: true, attributeFilter: ["lang"] });
}

const offered = new WeakSet();

/** Chooses the partner's region beforehand where the region is asked for; it is an answer only when the person confirms it. */
function preset(host, room) {
  const region = wish(host, "region");
  const list = room.querySelector("select[name=region]");
  if (!region || !list || offered.has(list.form)) return;
  offered.add(list.form);
  if (list.value || list.form.querySelector("input:checked")) return;
  if (![...list.options].some(({ value }) => value === region)) return console.info(`Zhol: there is no region "${region}".`);
  list.value = region;
  list.dispatchEvent(new Event("change", { bubbles: true }));
}

/** Wears what the page wishes, as far as it can be read. */
function dressed(host) {
  const mode = wish(host, "mode");
  if (mode && !["person", "hotline"].includes(mode)) console.info(`Zhol: there is no mode "${mode}".`);
  dress(host, wish(host, "theme"), wish(host, "accent"));
}

/** Speaks another language, as if it had been chosen in the widget. */
function speak(host) {
  const wished = (wish(host, "lang") ?? "").toLowerCase();
  const buttons = [...host.shadowRoot.querySelectorAll("[data-live] [data-action=language]")];
  const tag = (button) => button.dataset.lang.toLowerCase();
  const main = (text) => text.split("-")[0];
  (buttons.find((button) => tag(button) === wished) ?? buttons.find((button) => main(tag(button)) === main(wished)))?.click();
}

function leave(host) {
  const life = page.hosts.get(host);
  if (host.isConnected || !life) return;
  page.hosts.delete(host);
  if (page.mount) life.end?.();
  const first = document.createElement("div");
  first.dataset.first = "";
  first.append(document.createElement("slot"));
  host.shadowRoot.replaceChildren(first);
  // After what the end itself still has to do.
  setTimeout(() => page.wipe(), 100);
}

class Screening extends HTMLElement {
  static observedAttributes = ["lang", "theme"];

  connectedCallback() {
    clearTimeout(page.hosts.get(this)?.leaving);
    if (page.hosts.has(this)) return;
    page.hosts.set(this, { __proto__: null });
    // Where it does not come to life, what the page has put there stays in sight.
    if (page.mount) return settle(this).finally(tell).catch(missed);
    // Several may come back at once.
    page.reviving ??= revive().catch(missed).finally(() => (page.reviving = undefined));
  }

  disconnectedCallback() {
    const life = page.hosts.get(this);
    if (life) life.leaving = setTimeout(leave, GONE, this);
  }

  attributeChangedCallback(name, before, now) {
    if (before === now || !this.shadowRoot) return;
    name === "lang" ? speak(this) : dressed(this);
  }
}

/** Makes the element known, unless another version of the widget has done so. */
export function define() {
  if (!customElements.get(NAME)) customElements.define(NAME, Screening);
}
