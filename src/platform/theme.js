// What a page may change about how the widget looks: light or dark, its colours, its font, how round its corners are. What could not be
// read on its ground is changed until it can.

/** The least contrast of a text with its ground. */
const LEAST = 4.5;

/** The widget's own names of what a page may set as `--zhol-…`. The colours of texts come with the grounds that they stand on. */
const GROUNDS = ["paper", "sheet", "water-pale", "sun-pale", "clay-pale", "line", "water-deep"];
const TEXTS = {
  __proto__: null,
  ink: ["paper", "sheet", "water-pale"],
  "ink-soft": ["paper", "sheet"],
  water: ["paper", "sheet", "water-pale"],
  "on-water": ["water", "water-deep"],
  "on-sun": ["sun-pale"],
  "on-clay": ["clay-pale", "sheet"],
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
  const scheme = theme === "dark" || theme === "light" ? `:host{color-scheme:${theme}!important}` : "";
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
  for (const name of [...GROUNDS, ...Object.keys(TEXTS)]) {
    const colour = set(name) && channels(probe, set(name));
    if (colour) colours.set(name, colour);
  }
  const of = (name) => colours.get(name) ?? channels(probe, `var(--${name})`);
  const mended = colours.size ? Object.keys(TEXTS).filter((text) => mend(text, of, colours)) : [];
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

/** Moves a text towards black or white, whichever is nearer, until it can be read on all its grounds. Says whether it had to. */
function mend(text, of, colours) {
  const own = of(text);
  const grounds = TEXTS[text].map(of).filter(Boolean);
  const least = (colour) => Math.min(...grounds.map((ground) => contrast(colour, ground)));
  if (!own || least(own) >= LEAST) return false;
  let best = own;
  for (let part = 1; part <= 20 && least(best) < LEAST; part += 1) {
    for (const end of [0, 255]) {
      const moved = own.map((channel) => Math.round(channel + ((end - channel) * part) / 20));
      if (least(moved) > least(best)) best = moved;
    }
  }
  colours.set(text, best);
  return true;
}
