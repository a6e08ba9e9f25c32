// Makes the places that the widget is in: `<zhol-screening>` on the page of a partner, and elements with `data-zhol` on our own pages.
// Script, because such a place stays while one module takes the place of another.
import { attribute } from "./attributes.js";
import { showCapabilities } from "./capabilities.js";
import { mountConsole } from "./console_frame.js";
import { hostGlobals } from "./host_globals.js";
import { fetchText, registry } from "./runtime.js";
import { applyTheme } from "./theme.js";

/** What a style sheet of the page can name: all of the widget. */
export const PART = "widget";

/** Mounts the widget in every element that asks for it and has none. */
export function mountAll() {
  // Where another instance was: also inside the shadow of other elements.
  for (const host of new Set([.../** @type {NodeListOf<HTMLElement>} */ (document.querySelectorAll("[data-zhol]")), ...registry.hosts.keys()])) {
    mount(host).catch(ignoreMissing);
  }
  showCapabilities();
}

/** @param {HTMLElement} host */
export async function mount(host) {
  const shadow = host.shadowRoot;
  let state = registry.hosts.get(host);
  // The first page, made beforehand, is waiting for the widget; any other shadow is somebody else's.
  if (!state && shadow && !shadow.querySelector("[data-prerendered]")) return;
  if (!state) registry.hosts.set(host, (state = /** @type {import("./runtime.js").HostState} */ ({ __proto__: null })));
  const root = shadow ?? attachShadow(host);
  if (root.querySelector("[data-live], iframe")) return;
  if (attribute(host, "mode") === "hotline") {
    state.unmount = mountConsole(root);
    return;
  }
  const room = document.createElement("div");
  room.dataset.live = "";
  room.part.value = PART;
  room.hidden = true;
  root.append(room);
  try {
    if (!root.querySelector("style")) await adoptStyles(root, state);
    if (!registry.mount || registry.hosts.get(host) !== state) return room.remove();
    observe(host, root, room);
    updateTheme(host);
    state.unmount = registry.mount(room, state.language ?? attribute(host, "lang") ?? "", host.dataset.own !== undefined);
  } catch (error) {
    room.remove();
    throw error;
  }
}

/**
 * A file that does not come leaves what stands there. A module that breaks is for `recovery.js`.
 *
 * @param {unknown} error
 */
export function ignoreMissing(error) {
  if (error instanceof WebAssembly.RuntimeError) throw error;
}

/** What stands in the shadow root until the widget runs: what the page itself has put into the element. */
export function placeholder() {
  const first = document.createElement("div");
  first.dataset.prerendered = "";
  first.append(document.createElement("slot"));
  return first;
}

/** @param {HTMLElement} host */
function attachShadow(host) {
  const root = host.attachShadow(/** @type {ShadowRootInit} */ ({ __proto__: null, mode: "open" }));
  root.append(placeholder());
  // What is typed in the widget sets off no shortcuts of the page around it.
  for (const key of ["keydown", "keypress", "keyup"]) host.addEventListener(key, (event) => event.stopPropagation());
  return root;
}

/**
 * The style, made by script: no policy of the page forbids that, and nothing is shown without it.
 *
 * @param {ShadowRoot} root
 * @param {import("./runtime.js").HostState} state
 */
async function adoptStyles(root, state) {
  if (state.sheet) return;
  const text = await fetchText("styles/widget.css");
  state.sheet = new CSSStyleSheet();
  state.sheet.replaceSync(text);
  root.adoptedStyleSheets = [...root.adoptedStyleSheets, state.sheet];
}

/**
 * Shows the room once a page stands in it, and says when its language changes.
 *
 * @param {HTMLElement} host
 * @param {ShadowRoot} root
 * @param {HTMLElement} room
 */
function observe(host, root, room) {
  let language = document.documentElement.lang;
  new MutationObserver(() => {
    const widget = /** @type {HTMLElement | null} */ (room.querySelector(".zhol[data-page]"));
    if (!widget) return;
    chooseRegion(host, room);
    if (hostGlobals.post && widget.lang !== language) hostGlobals.post("language", { language: (language = widget.lang) });
    // On our own pages the script that answered until now gives way by itself.
    const isRestarted = registry.hosts.get(host)?.isRestarted;
    if (!room.hidden || (!isRestarted && root.querySelector("template"))) return;
    root.querySelector("[data-prerendered]")?.remove();
    room.hidden = false;
    if (isRestarted) room.querySelector("h1")?.focus({ preventScroll: true });
  }).observe(room, { childList: true, subtree: true, attributes: true, attributeFilter: ["lang"] });
}

/** The forms in which a region was chosen beforehand. @type {WeakSet<HTMLFormElement>} */
const chosen = new WeakSet();

/**
 * Chooses the partner's region beforehand where the region is asked for; it is an answer only when the person confirms it.
 *
 * @param {HTMLElement} host
 * @param {HTMLElement} room
 */
function chooseRegion(host, room) {
  const region = attribute(host, "region");
  const list = /** @type {HTMLSelectElement | null} */ (room.querySelector("select[name=region]"));
  if (!region || !list?.form || chosen.has(list.form)) return;
  chosen.add(list.form);
  if (list.value || list.form.querySelector("input:checked")) return;
  if (![...list.options].some(({ value }) => value === region)) return console.info(`Zhol: there is no region "${region}".`);
  list.value = region;
  list.dispatchEvent(new Event("change", { bubbles: true }));
}

/**
 * Applies the colours that the page wishes, as far as they can be read.
 *
 * @param {HTMLElement} host
 */
export function updateTheme(host) {
  const mode = attribute(host, "mode");
  if (mode && !["person", "hotline"].includes(mode)) console.info(`Zhol: there is no mode "${mode}".`);
  applyTheme(host, attribute(host, "theme"), attribute(host, "accent"));
}
