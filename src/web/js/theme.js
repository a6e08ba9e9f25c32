// What a page may change about how the widget looks: light or dark, its colours, its font, how round its corners are. What could not be
// read on its ground is changed until it can.

/** The least contrast of a text with its ground. */
const LEAST = 4.5;

/** The widget's own names of what a page may set as `--zhol-…`: the grounds that stay as they were set … */
const GROUNDS = ["paper", "sheet", "sun-pale", "clay-pale", "line"];
/** … and what is changed to stand out from others, one after the other: texts from their grounds, then grounds beside them from texts. */
const MENDED = {
  __proto__: null,
  ink: ["paper", "sheet"],
  "ink-soft": ["paper", "sheet"],
  water: ["paper", "sheet"],
  "on-water": ["water"],
  "on-sun": ["sun-pale"],
  "on-clay": ["clay-pale", "sheet"],
  "water-pale": ["ink", "water"],
  "water-deep": ["on-water"],
};
const OTHERS = ["round", "font"];
/** What pages call them. */
const PUBLIC = { __proto__: null, water: "accent", "water-pale": "accent-pale", "water-deep": "accent-deep", "on-water": "on-accent", "sun-pale": "notice", "on-sun": "on-notice", "clay-pale": "alert", "on-clay": "on-alert" };

const published = (name) => "--zhol-" + (PUBLIC[name] ?? name);

const dark = new WeakMap();

/** Shows light, dark, or what the device prefers: the part of each style sheet that is for the dark is for always or for never. */
export function shade(sheets, theme) {
  const media = theme === "dark" ? "all" : theme === "light" ? "not all" : "(prefers-color-scheme: dark)";
  for (const sheet of sheets) {
    let rules = dark.get(sheet);
    if (!rules) dark.set(sheet, (rules = [...sheet.cssRules].filter((rule) => rule.media?.mediaText.includes("color-scheme"))));
    for (const rule of rules) rule.media.mediaText = media;
  }
}

const own = new WeakMap();

/** Dresses the widget in a host as its page wishes. An accent may also be wished for by other means than a style. */
export function dress(host, theme, accent) {
  const root = host.shadowRoot;
  let sheet = own.get(root);
  if (!sheet) {
    own.set(root, (sheet = new CSSStyleSheet()));
    root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
  }
  shade([...root.styleSheets, ...root.adoptedStyleSheets], theme);
  sheet.replaceSync("");
  // In the widget too: what the browser itself draws there, boxes and lists, goes with it.
  const scheme = theme === "dark" || theme === "light" ? `:host{color-scheme:${theme}!important}.zhol{color-scheme:${theme}}` : "";
  sheet.replaceSync(`@media screen{${scheme}.zhol{${worn(host, accent)}}}`);
}

/** The declarations of what the page sets. */
function worn(host, accent) {
  const style = getComputedStyle(host);
  const set = (name) => (name === "water" && accent) || style.getPropertyValue(published(name)).trim();
  const colours = new Map();
  const probe = document.createElement("i");
  probe.className = "zhol";
  host.shadowRoot.append(probe);
  for (const name of [...GROUNDS, ...Object.keys(MENDED)]) {
    const colour = set(name) && channels(probe, set(name));
    if (colour) colours.set(name, colour);
  }
  const of = (name) => colours.get(name) ?? channels(probe, `var(--${name})`);
  const mended = colours.size ? Object.keys(MENDED).filter((name) => mend(name, of, colours)) : [];
  probe.remove();
  if (mended.length) console.info(`Zhol: changed to be readable: ${mended.map(published).join(", ")}.`);
  let text = "";
  for (const [name, value] of colours) text += `--${name}:rgb(${value});`;
  for (const name of OTHERS) if (set(name)) text += `--${name}:${set(name).replace(/[;{}]/g, "")};`;
  return text;
}

/** Red, green and blue of a colour, however it is written; nothing if it is none. */
function channels(probe, colour) {
  probe.style.color = "";
  probe.style.color = colour;
  const found = probe.style.color && getComputedStyle(probe).color;
  return found?.startsWith("rgb") ? found.match(/[\d.]+/g).slice(0, 3).map(Number) : undefined;
}

function light(colour) {
  const [red, green, blue] = colour.map((part) => (part <= 10 ? part / 3294 : ((part / 255 + 0.055) / 1.055) ** 2.4));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(one, other) {
  const [dark, bright] = [light(one), light(other)].sort((a, b) => a - b);
  return (bright + 0.05) / (dark + 0.05);
}

/** Moves a colour towards black or white, whichever is nearer, until it stands out from all others. Says whether it had to. */
function mend(name, of, colours) {
  const own = of(name);
  const others = MENDED[name].map(of).filter(Boolean);
  const least = (colour) => Math.min(...others.map((other) => contrast(colour, other)));
  if (!own || least(own) >= LEAST) return false;
  let best = own;
  for (let part = 1; part <= 20 && least(best) < LEAST; part += 1) {
    for (const end of [0, 255]) {
      const moved = own.map((channel) => Math.round(channel + ((end - channel) * part) / 20));
      if (least(moved) > least(best)) best = moved;
    }
  }
  colours.set(name, best);
  return true;
}
