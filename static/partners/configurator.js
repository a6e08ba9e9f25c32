// Makes the lines with which a partner puts Zhol into a page, and shows Zhol as it will stand there.

const form = document.querySelector("form");
const place = document.querySelector("[data-preview]");
const lines = document.querySelector("[data-lines]");
const base = new URL("../", location.href).href;

/** A file that lines name: its address, which stays for ever the same, and what is in it. */
function file(way) {
  const named = document.querySelector(`[data-way="${way}"]`);
  return `src="${new URL(named.dataset.src, base).href}"\n  integrity="${named.getAttribute("integrity")}" crossorigin`;
}

/** What is wished for; nothing where it is as usual. */
function wishes() {
  const chosen = Object.fromEntries(new FormData(form));
  const { way, lang, region, theme } = chosen;
  const accent = chosen.own ? chosen.accent : "";
  return { way, wished: Object.entries({ lang, region, theme, accent }).filter(([, value]) => value) };
}

const written = (wished, before) => wished.map(([name, value]) => ` ${before}${name}="${value}"`).join("");

/** The language that a page is in whose language says nothing is this one. */
const spoken = (wished) => Object.fromEntries(wished).lang ?? document.documentElement.lang;

const address = (wished) => `${base}${spoken(wished)}.html`;
const link = (wished) => `<a href="${address(wished)}">${place.dataset.name}</a>`;

const MAKE = {
  // The link before the script is there where no script comes; the script makes it part of its own line.
  frame: (wished) => `${link(wished)}\n<script ${file("frame")} async${written(wished, "data-")}></script>`,
  link: (wished) => address(wished),
  element: (wished) =>
    `<script type="module" ${file("element")}></script>\n<zhol-screening${written(wished, "")}>\n  ${link(wished)}\n</zhol-screening>`,
};

const POLICY = {
  frame: ({ origin }) => `script-src ${origin}; frame-src ${origin}`,
  link: ({ origin }) => `frame-src ${origin}`,
  element: ({ origin }) => `script-src ${origin} 'wasm-unsafe-eval'; connect-src ${origin}`,
};

let shown;
function show() {
  const { way, wished } = wishes();
  // A link brings nothing along but its language.
  const bare = way === "link";
  for (const part of form.querySelectorAll("[data-link], [data-not-link]")) part.hidden = "notLink" in part.dataset === bare;
  lines.value = MAKE[way](bare ? wished.filter(([name]) => name === "lang") : wished);
  // As high as what stands in it, however it wraps.
  lines.style.blockSize = "0";
  lines.style.blockSize = `${lines.scrollHeight + 8}px`;
  document.querySelector("[data-policy]").textContent = POLICY[way](new URL(base));
  for (const seen of document.querySelectorAll("[data-sees]")) seen.hidden = (seen.dataset.sees === "element") !== (way === "element");
  document.querySelector("[data-copied]").textContent = "";

  const rest = bare ? [] : wished.filter(([name]) => name !== "lang");
  const framed = `${base}frame/${spoken(wished)}.html#${new URLSearchParams(rest)}`;
  if (framed !== shown) {
    // Another frame: what stands after the number sign is read when a page is opened.
    const frame = document.createElement("iframe");
    frame.title = place.dataset.preview;
    frame.sandbox = "allow-scripts allow-popups allow-popups-to-escape-sandbox allow-modals";
    frame.src = shown = framed;
    place.replaceChildren(frame);
  }
  place.dataset.size = document.querySelector("[name=size]:checked").value;
}

async function copy() {
  const note = document.querySelector("[data-copied]");
  try {
    await navigator.clipboard.writeText(lines.value);
    note.textContent = note.dataset.copied;
  } catch {
    lines.select();
    note.textContent = note.dataset.failed;
  }
}

document.querySelector("[data-copy]").addEventListener("click", copy);
addEventListener("change", show);
form.addEventListener("input", show);
document.querySelector("[data-needs-script]").hidden = false;
show();
