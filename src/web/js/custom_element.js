// The element `<zhol-screening>` on the page of a partner. Script, because it can be defined only once in a page, for all modules.
import { attribute } from "./attributes.js";
import { showCapabilities } from "./capabilities.js";
import { matchLocale } from "./locale.js";
import { ignoreMissing, mount, placeholder, updateTheme } from "./mount.js";
import { restart } from "./restart.js";
import { registry } from "./runtime.js";

export const NAME = "zhol-screening";
/** A widget that is taken out of the page forgets everything unless it is put back within this time, in milliseconds. */
const REMOVAL_DELAY = 1000;

/**
 * Changes the language, as if that had been chosen in the widget.
 *
 * @param {HTMLElement} host
 */
function setLanguage(host) {
  const root = /** @type {ShadowRoot} */ (host.shadowRoot);
  const buttons = [.../** @type {NodeListOf<HTMLElement>} */ (root.querySelectorAll("[data-live] [data-action=language]"))];
  const tags = buttons.map((button) => button.dataset.lang ?? "");
  const tag = matchLocale(attribute(host, "lang") ?? "", tags);
  buttons.find((button) => button.dataset.lang === tag)?.click();
}

/** @param {HTMLElement} host */
function unmount(host) {
  const state = registry.hosts.get(host);
  if (host.isConnected || !state) return;
  registry.hosts.delete(host);
  if (registry.mount) state.unmount?.();
  host.shadowRoot?.replaceChildren(placeholder());
  // After what the end itself still has to do.
  setTimeout(() => registry.wipe?.(), 100);
}

class Screening extends HTMLElement {
  static observedAttributes = ["lang", "theme"];

  connectedCallback() {
    clearTimeout(registry.hosts.get(this)?.removal);
    if (registry.hosts.has(this)) return;
    registry.hosts.set(this, /** @type {import("./runtime.js").HostState} */ ({ __proto__: null }));
    // Where the widget does not come, what the page has put there stays in sight.
    if (registry.mount) return void mount(this).finally(showCapabilities).catch(ignoreMissing);
    // Several may come back at once.
    registry.restarting ??= restart().catch(ignoreMissing).finally(() => (registry.restarting = undefined));
  }

  disconnectedCallback() {
    const state = registry.hosts.get(this);
    if (state) state.removal = setTimeout(unmount, REMOVAL_DELAY, this);
  }

  /**
   * @param {string} name
   * @param {string | null} before
   * @param {string | null} now
   */
  attributeChangedCallback(name, before, now) {
    if (before === now || !this.shadowRoot) return;
    name === "lang" ? setLanguage(this) : updateTheme(this);
  }
}

/** Makes the element known, unless another version of the widget has done so. */
export function define() {
  if (!customElements.get(NAME)) customElements.define(NAME, Screening);
}
