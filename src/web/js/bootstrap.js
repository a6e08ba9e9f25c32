// Lets the first page be read and answered until the widget takes its place: a tap shows the next question, and what is filled in or pressed
// there is done again in the widget. Script, and small, because it stands in the page itself and runs before the module is there.
import { hostGlobals } from "./host_globals.js";
import { matchLocale } from "./locale.js";
import { all, takeOver } from "./takeover.js";

const page = document.documentElement;

function leave() {
  page.style.display = "none";
  // In a frame the page around it is the one to leave.
  hostGlobals.post ? hostGlobals.post("leave") : location.replace(AWAY);
}

// Every page begins at its top: after a reload the browser would scroll the first page to where the last one was.
history.scrollRestoration = "manual";
// Left before: blank at once. The widget leads on through the rest of the history, unless it does not come.
if (history.state?.zhol < 0) {
  page.style.display = "none";
  setTimeout(leave, 3000);
} else {
  fetchEarly();
  // Also when the page was broken off on its way.
  addEventListener("DOMContentLoaded", begin);
}

/** What the widget will ask for is on its way before the widget is. A browser's own way of fetching ahead does not check the bytes. */
function fetchEarly() {
  const early = (hostGlobals.early = new Map());
  for (const { href, integrity } of /** @type {NodeListOf<HTMLLinkElement>} */ (document.querySelectorAll("link[rel=early]"))) {
    const coming = fetch(href, { integrity });
    coming.catch(() => {});
    early.set(href, coming);
  }
}

function begin() {
  const host = /** @type {HTMLElement} */ (document.querySelector("[data-zhol]"));
  // A browser that does not know such templates.
  if (host && !host.shadowRoot) host.attachShadow({ mode: "open" }).append(/** @type {HTMLTemplateElement} */ (host.querySelector("template")).content);
  const root = /** @type {ShadowRoot} */ (host?.shadowRoot);
  // The last element of the page is missing, so the page was broken off: a tap fetches it once more.
  if (!root?.querySelector("template[data-failed]")) return addEventListener("click", () => location.reload());
  const first = /** @type {HTMLElement} */ (root.querySelector("[data-prerendered]"));
  const start = [...first.children];

  // The page that lies at no language's address goes to that of the browser.
  if (host.dataset.any !== undefined) {
    const tags = all(first, "[data-lang]").map((button) => /** @type {string} */ (button.dataset.lang));
    const wanted = navigator.languages.map((wish) => matchLocale(wish, tags)).find(Boolean);
    if (wanted && wanted !== page.lang) return location.replace(wanted + ".html");
  }

  /** @type {string | undefined} */
  let subject;
  /** @type {DOMStringMap | undefined} */
  let pressed;
  /** @type {Element | undefined} */
  let waiting;
  /** @type {Element | undefined} */
  let failed;
  let hasFailed = false;

  /** @param {string} name */
  const template = (name) => /** @type {HTMLTemplateElement} */ (root.querySelector(`template[data-${name}]`)).content;
  /** @param {string} name */
  const copy = (name) => /** @type {Element} */ (template(name).firstElementChild?.cloneNode(true));

  /** @param {Iterable<Element>} nodes */
  function show(nodes) {
    first.replaceChildren(...nodes);
    first.querySelector("h1")?.focus({ preventScroll: true });
    if (host.getBoundingClientRect().top < 0) host.scrollIntoView();
  }

  /**
   * What cannot be done yet is done as soon as it can.
   *
   * @param {HTMLElement} button
   */
  function wait(button) {
    pressed = button.dataset;
    if (waiting?.isConnected) return;
    waiting = copy("waiting");
    button.after(waiting);
    waiting.scrollIntoView({ block: "nearest" });
    if (hasFailed) tryAgain();
    // Nobody should wait longer than that for nothing.
    setTimeout(fail, 12000);
  }

  /** Says that the widget does not come, and offers to fetch it once more. What was filled in stays. */
  function fail() {
    hasFailed = true;
    if (failed?.isConnected || !first.isConnected) return;
    waiting?.remove();
    failed = copy("failed");
    (first.querySelector("[data-action=continue]") ?? first.querySelector(".whom"))?.after(failed);
  }

  let tries = 0;
  function fetchWidget() {
    hostGlobals.onLoadError = fail;
    // In the single file the script is unpacked.
    if (hostGlobals.script) return hostGlobals.script.then((script) => import(script)).catch(fail);
    const { href, integrity } = /** @type {HTMLLinkElement} */ (document.querySelector("link[rel=modulepreload]"));
    // Some browsers remember what failed, so the next try has another address.
    const src = href + (tries ? "?" + tries : "");
    tries += 1;
    document.head.append(Object.assign(document.createElement("script"), { type: "module", src, integrity, crossOrigin: "", onerror: fail }));
  }

  function tryAgain() {
    hasFailed = false;
    const inside = /** @type {HTMLElement | null} */ (root.querySelector("[data-live] [data-action=try-again]"));
    inside ? inside.click() : fetchWidget();
  }

  /** @type {Record<string, (button: HTMLElement) => unknown>} */
  const handlers = {
    start(button) {
      subject = button.dataset.option;
      show(/** @type {DocumentFragment} */ (template(`option="${subject}"`).cloneNode(true)).children);
    },
    back() {
      subject = pressed = undefined;
      show(start);
    },
    language(button) {
      subject || host.dataset.alone !== undefined ? wait(button) : location.replace(button.dataset.lang + ".html" + location.hash);
    },
    leave,
    "try-again"() {
      failed?.remove();
      pressed ? wait(/** @type {HTMLElement} */ (first.querySelector(`[data-action=${pressed.action}]`))) : tryAgain();
    },
  };
  first.addEventListener("click", (event) => {
    const button = /** @type {Element} */ (event.target).closest("button");
    if (button) (handlers[/** @type {string} */ (button.dataset.action)] ?? wait)(button);
  });
  first.addEventListener("submit", (event) => event.preventDefault());

  /** @type {string | undefined} The subject that the widget has begun with. */
  let begun;
  /** The widget, once it has come as far as the person has. */
  function liveRoom() {
    const room = /** @type {HTMLElement | null} */ (root.querySelector("[data-live]"));
    if (room?.querySelector("[data-action=try-again]")) fail();
    if (!room?.querySelector(".zhol[data-page]")) return;
    if (begun === subject) return Boolean(room.querySelector("form")) === Boolean(subject) && room;
    const step = begun ? "back" : `start][data-option="${subject}"`;
    begun = begun ? undefined : subject;
    /** @type {HTMLElement | null} */ (room.querySelector(`[data-action=${step}]`))?.click();
  }

  const observer = new MutationObserver(() => {
    // After the widget has put its focus where it wants it. The person may have gone on until then.
    if (liveRoom()) setTimeout(replaceFirst);
  });
  function replaceFirst() {
    const room = liveRoom();
    if (!room || !first.isConnected) return;
    observer.disconnect();
    takeOver(root, first, room, pressed);
  }
  observer.observe(root, { childList: true, subtree: true });
  fetchWidget();
}
