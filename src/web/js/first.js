// The first page until the widget is live. It stands in the page as it was served, so that it can be read and answered before anything
// else has come: a tap shows the next question, and what is filled in or pressed there is done again in the widget once that lives.
// It knows no question and no rule.

/** So long somebody waits after pressing something, in milliseconds, before the widget is said not to come. */
const PATIENCE = 12000;

(() => {
  // Every page begins at its top: after a reload the browser would scroll the first page to where the last one was.
  history.scrollRestoration = "manual";
  const whole = document.documentElement;
  const away = () => {
    whole.style.display = "none";
    // In a frame the page around it is the one to leave.
    const tell = document[Symbol.for("zhol")]?.tell;
    tell ? tell("leave") : location.replace(AWAY);
  };
  // Left before: blank at once. The widget leads on through the rest of the history, unless it does not come.
  if (history.state?.zhol < 0) {
    whole.style.display = "none";
    setTimeout(away, 3000);
    return;
  }
  // What the widget will ask for is on its way before the widget is. A browser's own way of fetching ahead does not check the bytes.
  const early = new Map();
  for (const { href, integrity } of document.querySelectorAll("link[rel=early]")) {
    const coming = fetch(href, { integrity });
    coming.catch(() => {});
    early.set(href, coming);
  }
  (document[Symbol.for("zhol")] ??= { __proto__: null }).early = early;
  // Also when the page was broken off on its way.
  addEventListener("DOMContentLoaded", () => begin(away));
})();

function begin(away) {
  const whole = document.documentElement;
  const host = document.querySelector("[data-zhol]");
  // A browser that does not know such templates.
  if (host && !host.shadowRoot) host.attachShadow({ mode: "open" }).append(host.querySelector("template").content);
  const root = host?.shadowRoot;
  // What stands last is not there: whoever taps gets the page once more.
  if (!root?.querySelector("template[data-failed]")) return addEventListener("click", () => location.reload());
  const all = (inside, selector) => [...inside.querySelectorAll(selector)];
  const first = root.querySelector("[data-first]");
  const start = [...first.children];

  // The page that lies at no language's address goes to that of the browser.
  if (host.dataset.any !== undefined) {
    const tags = all(first, "[data-lang]").map((button) => button.dataset.lang);
    const main = (tag) => tag.toLowerCase().split("-")[0];
    const exact = (wish) => tags.find((tag) => wish.toLowerCase().startsWith(tag.toLowerCase()));
    const same = (wish) => exact(wish) ?? tags.find((tag) => main(tag) === main(wish));
    const wished = navigator.languages.map(same).find(Boolean);
    if (wished && wished !== whole.lang) return location.replace(wished + ".html");
  }

  let subject, pressed, waiting, failed, broken;
  const copy = (name) => root.querySelector(`template[data-${name}]`).content.firstElementChild.cloneNode(true);

  function show(nodes) {
    first.replaceChildren(...nodes);
    first.querySelector("h1").focus({ preventScroll: true });
    if (host.getBoundingClientRect().top < 0) host.scrollIntoView();
  }

  // What cannot be done yet is done as soon as it can.
  function wait(button) {
    pressed = button.dataset;
    if (waiting?.isConnected) return;
    waiting = copy("waiting");
    button.after(waiting);
    waiting.scrollIntoView({ block: "nearest" });
    if (broken) again();
    setTimeout(trouble, PATIENCE);
  }

  /** Says that the widget does not come, and offers to fetch it once more. What was filled in stays. */
  function trouble() {
    broken = true;
    if (failed?.isConnected || !first.isConnected) return;
    waiting?.remove();
    failed = copy("failed");
    (first.querySelector("[data-action=continue]") ?? first.querySelector(".whom")).after(failed);
  }

  let tries = 0;
  function fetchWidget() {
    const around = document[Symbol.for("zhol")];
    around.missed = trouble;
    // In the one file that needs no server, the script is unpacked.
    if (around.script) return around.script.then((script) => import(script)).catch(trouble);
    const { href, integrity } = document.querySelector("link[rel=modulepreload]");
    // Some browsers remember what failed, so the next try has another address.
    const src = href + (tries ? "?" + tries : "");
    tries += 1;
    document.head.append(Object.assign(document.createElement("script"), { type: "module", src, integrity, crossOrigin: "", onerror: trouble }));
  }

  function again() {
    broken = false;
    const inside = root.querySelector("[data-live] [data-action=try-again]");
    inside ? inside.click() : fetchWidget();
  }

  const deeds = {
    start(button) {
      subject = button.dataset.option;
      show(root.querySelector(`template[data-option="${subject}"]`).content.cloneNode(true).children);
    },
    back() {
      subject = pressed = undefined;
      show(start);
    },
    language: (button) => (subject || host.dataset.alone !== undefined ? wait(button) : location.replace(button.dataset.lang + ".html" + location.hash)),
    leave: away,
    "try-again"() {
      failed.remove();
      pressed ? wait(first.querySelector(`[data-action=${pressed.action}]`)) : again();
    },
  };
  first.addEventListener("click", (event) => {
    const button = event.target.closest("button");
    if (button) (deeds[button.dataset.action] ?? wait)(button);
  });
  first.addEventListener("submit", (event) => event.preventDefault());

  /** The page of the widget, once it is the one that stands here. */
  let begun;
  function live() {
    const room = root.querySelector("[data-live]");
    if (room?.querySelector("[data-action=try-again]")) trouble();
    const page = room?.querySelector(".zhol[data-page]");
    if (!page) return;
    if (!subject) return room;
    if (!begun) room.querySelector(`[data-action=start][data-option="${subject}"]`)?.click();
    begun = true;
    return room.querySelector("form") && room;
  }

  /** Puts the widget in place of the page, as far as the person has come with it. */
  function change(room) {
    const fields = "input, select";
    const stops = "h1, button, input, select, summary";
    const at = all(first, stops).indexOf(root.activeElement);
    const focused = all(first, stops)[at];
    all(first, "details").forEach((details, place) => (all(room, "details")[place].open = details.open));
    all(first, fields).forEach((from, place) => {
      const to = all(room, fields)[place];
      if (from.checked !== to.checked) to.click();
      if (from.type === "checkbox" || from.type === "radio" || from.value === to.value) return;
      to.value = from.value;
      to.dispatchEvent(new Event(from.matches("select") ? "change" : "input", { bubbles: true, composed: true }));
    });
    room.hidden = false;
    first.remove();
    const stop = all(room, stops)[at];
    stop?.focus({ preventScroll: true });
    // Only fields for text have a place in it.
    if (focused?.selectionStart >= 0) stop.setSelectionRange(focused.selectionStart, focused.selectionEnd);
    const { action, lang } = pressed ?? {};
    // After what was filled in has come to the widget.
    if (action) setTimeout(() => room.querySelector(`[data-action=${action}]` + (lang ? `[data-lang="${lang}"]` : ""))?.click());
  }

  new MutationObserver((_, observer) => {
    const room = live();
    if (!room) return;
    observer.disconnect();
    // After the widget has put its focus where it wants it.
    setTimeout(() => change(room));
  }).observe(root, { childList: true, subtree: true });
  fetchWidget();
}
