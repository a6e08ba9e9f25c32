// Makes the lines with which a partner puts Zhol into a page, and shows Zhol as it will stand there. Script, because a page without a module
// is enough for that.

/**
 * The one element that a selector finds.
 *
 * @template {HTMLElement} [Type=HTMLElement]
 * @param {string} selector
 */
const find = (selector) => /** @type {Type} */ (document.querySelector(selector));

/** @type {HTMLFormElement} */
const form = find("form");
const place = find("[data-preview]");
/** @type {HTMLTextAreaElement} */
const lines = find("[data-lines]");
const base = new URL("../", location.href).href;

/** What a partner wishes, by name; nothing if it is as usual. @typedef {[name: string, value: string][]} Wishes */
/** @typedef {"frame" | "link" | "element"} Way */

/**
 * A file that lines name: its address, which stays for ever the same, and what is in it.
 *
 * @param {Way} way
 */
function file(way) {
  const named = find(`[data-way="${way}"]`);
  return `src="${new URL(named.dataset.src ?? "", base).href}"\n  integrity="${named.getAttribute("integrity")}" crossorigin`;
}

/** @returns {{ way: Way, wishes: Wishes }} */
function read() {
  const data = new FormData(form);
  /** @param {string} name */
  const value = (name) => String(data.get(name) ?? "");
  /** @type {Wishes} */
  const wishes = ["lang", "region", "theme"].map((name) => [name, value(name)]);
  wishes.push(["accent", data.has("own") ? value("accent") : ""]);
  return { way: /** @type {Way} */ (value("way")), wishes: wishes.filter(([, value]) => value) };
}

/**
 * @param {Wishes} wishes
 * @param {string} before
 */
const attributes = (wishes, before) => wishes.map(([name, value]) => ` ${before}${name}="${value}"`).join("");

/**
 * The language that a page is in where nothing is said of it is this one.
 *
 * @param {Wishes} wishes
 */
const language = (wishes) => Object.fromEntries(wishes).lang ?? document.documentElement.lang;

/** @param {Wishes} wishes */
const address = (wishes) => `${base}${language(wishes)}.html`;
/** @param {Wishes} wishes */
const link = (wishes) => `<a href="${address(wishes)}">${place.dataset.name}</a>`;

/** @type {Record<Way, (wishes: Wishes) => string>} */
const LINES = {
  // The link before the script is there where no script comes; the script makes it part of its own line.
  frame: (wishes) => `${link(wishes)}\n<script ${file("frame")} async${attributes(wishes, "data-")}></script>`,
  link: (wishes) => address(wishes),
  element: (wishes) =>
    `<script type="module" ${file("element")}></script>\n<zhol-screening${attributes(wishes, "")}>\n  ${link(wishes)}\n</zhol-screening>`,
};

/** @type {Record<Way, (site: URL) => string>} */
const POLICY = {
  frame: ({ origin }) => `script-src ${origin}; frame-src ${origin}`,
  link: ({ origin }) => `frame-src ${origin}`,
  element: ({ origin }) => `script-src ${origin} 'wasm-unsafe-eval'; connect-src ${origin}`,
};

/** @type {string | undefined} */
let shown;
function show() {
  const { way, wishes } = read();
  // A link brings nothing along but its language.
  const isLink = way === "link";
  /** @type {NodeListOf<HTMLElement>} */
  const parts = form.querySelectorAll("[data-link], [data-not-link]");
  for (const part of parts) part.hidden = "notLink" in part.dataset === isLink;
  lines.value = LINES[way](isLink ? wishes.filter(([name]) => name === "lang") : wishes);
  // As high as what stands in it, however it wraps.
  lines.style.blockSize = "0";
  lines.style.blockSize = `${lines.scrollHeight + 8}px`;
  find("[data-policy]").textContent = POLICY[way](new URL(base));
  /** @type {NodeListOf<HTMLElement>} */
  const notes = document.querySelectorAll("[data-sees]");
  for (const note of notes) note.hidden = (note.dataset.sees === "element") !== (way === "element");
  find("[data-copied]").textContent = "";

  const options = isLink ? [] : wishes.filter(([name]) => name !== "lang");
  const framed = `${base}frame/${language(wishes)}.html#${new URLSearchParams(options)}`;
  if (framed !== shown) {
    // Another frame: what stands after the number sign is read when a page is opened.
    const frame = document.createElement("iframe");
    frame.title = place.dataset.preview ?? "";
    frame.setAttribute("sandbox", "allow-scripts allow-popups allow-popups-to-escape-sandbox allow-modals");
    frame.src = shown = framed;
    place.replaceChildren(frame);
  }
  place.dataset.size = /** @type {HTMLInputElement} */ (find("[name=size]:checked")).value;
}

async function copy() {
  const note = find("[data-copied]");
  try {
    await navigator.clipboard.writeText(lines.value);
    note.textContent = note.dataset.copied ?? "";
  } catch {
    lines.select();
    note.textContent = note.dataset.failed ?? "";
  }
}

find("[data-copy]").addEventListener("click", copy);
addEventListener("change", show);
form.addEventListener("input", show);
find("[data-needs-script]").hidden = false;
show();
