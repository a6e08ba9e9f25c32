// A page that has just enough for the scripts to be imported outside a browser. Import it before the script under test.

/** The listeners of the window. */
const target = new EventTarget();

/** The entries of the history, and the one it is at. */
export const entries = [{ state: null }];
let at = 0;

/** What is kept on the device. */
export const stored = new Map();

/** Whether the page is our own. */
export const site = { own: true };

const element = { dataset: { own: "" }, getRootNode: () => root, shadowRoot: null };
const root = { host: element };

/** The element of the widget. */
export const host = element;

const globals = {
  document: {
    querySelector: (selector) => (selector.includes("[data-own]") && site.own ? element : null),
    querySelectorAll: () => [],
    documentElement: { lang: "ru", style: {}, replaceChildren() {} },
    addEventListener: target.addEventListener.bind(target),
  },
  navigator: {},
  location: { hash: "", href: "https://zhol.example/", replace() {} },
  localStorage: {
    getItem: (key) => stored.get(key) ?? null,
    setItem: (key, value) => stored.set(key, value),
    removeItem: (key) => stored.delete(key),
  },
  history: {
    get state() {
      return entries[at].state;
    },
    pushState(state) {
      entries.splice(at + 1, entries.length, { state });
      at += 1;
    },
    back() {
      at -= 1;
      target.dispatchEvent(new Event("popstate"));
    },
  },
  addEventListener: target.addEventListener.bind(target),
  HTMLElement: class {},
  customElements: new Map(),
  AWAY: "https://away.example/",
  DIGESTS: { "packs/a.pack": "digest" },
  SANDBOX: "",
  createInstance: async () => {},
};
for (const [name, value] of Object.entries(globals)) {
  Object.defineProperty(globalThis, name, { value, configurable: true, writable: true });
}

/** Lets something happen in the window. */
export function dispatch(type, values = {}) {
  const event = Object.assign(new Event(type, { cancelable: true }), values);
  target.dispatchEvent(event);
  return event;
}

/** Starts the module of the script's instance, with this memory. */
export async function startModule({ registry, start }, memory = new WebAssembly.Memory({ initial: 1 })) {
  registry.module = {};
  await start("zhol_bg.wasm", async () => memory);
  return memory;
}
