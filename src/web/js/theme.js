// Applies what a page may change about how the widget looks: light or dark, its colours, its font, how round its corners are. A colour that
// could not be read on its background is changed until it can. Script, because the frame's page does the same before its module is there.

/** The least contrast of a text with its background (WCAG 2.2, 1.4.3). */
export const MIN_CONTRAST = 4.5;

/** The widget's own names of the backgrounds that stay as the page sets them. */
const BACKGROUNDS = ["paper", "sheet", "sun-pale", "clay-pale", "line"];
/**
 * The colours that are changed to stand out from others, one after the other: texts from their backgrounds, then backgrounds beside them
 * from texts.
 *
 * @type {Record<string, string[]>}
 */
const CONTRASTS = {
  ink: ["paper", "sheet"],
  "ink-soft": ["paper", "sheet"],
  water: ["paper", "sheet"],
  "on-water": ["water"],
  "on-sun": ["sun-pale"],
  "on-clay": ["clay-pale", "sheet"],
  "water-pale": ["ink", "water"],
  "water-deep": ["on-water"],
};
const COLORS = [...BACKGROUNDS, ...Object.keys(CONTRASTS)];
const OTHERS = ["round", "font"];
/** What pages call them, where that is another name. */
const PUBLIC = new Map(
  Object.entries({
    water: "accent",
    "water-pale": "accent-pale",
    "water-deep": "accent-deep",
    "on-water": "on-accent",
    "sun-pale": "notice",
    "on-sun": "on-notice",
    "clay-pale": "alert",
    "on-clay": "on-alert",
  }),
);

/** @param {string} name */
const customProperty = (name) => "--zhol-" + (PUBLIC.get(name) ?? name);

/** The widget's own names of all that a page can set. */
export const ownNames = () => [...COLORS, ...OTHERS];

/** All custom properties that a page can set. */
export const customProperties = () => ownNames().map(customProperty);

/** The rules of a style sheet that are for the dark. @type {WeakMap<CSSStyleSheet, CSSMediaRule[]>} */
const darkRules = new WeakMap();

/**
 * Shows light, dark, or what the device prefers: the part of each style sheet that is for the dark is for always or for never.
 *
 * @param {Iterable<CSSStyleSheet>} sheets
 * @param {string} [theme] "light" or "dark".
 */
export function setColorScheme(sheets, theme) {
  const media = theme === "dark" ? "all" : theme === "light" ? "not all" : "(prefers-color-scheme: dark)";
  for (const sheet of sheets) {
    let rules = darkRules.get(sheet);
    if (!rules) {
      rules = /** @type {CSSMediaRule[]} */ ([...sheet.cssRules]).filter((rule) => rule.media?.mediaText.includes("color-scheme"));
      darkRules.set(sheet, rules);
    }
    for (const rule of rules) rule.media.mediaText = media;
  }
}

/** @type {WeakMap<ShadowRoot, CSSStyleSheet>} */
const themeSheets = new WeakMap();

/**
 * Applies what the page around a host sets.
 *
 * @param {HTMLElement} host
 * @param {string} [theme] "light" or "dark"; otherwise as the device prefers.
 * @param {string} [accent] A colour in place of `--zhol-accent`.
 */
export function applyTheme(host, theme, accent) {
  const root = /** @type {ShadowRoot} */ (host.shadowRoot);
  let sheet = themeSheets.get(root);
  if (!sheet) {
    themeSheets.set(root, (sheet = new CSSStyleSheet()));
    root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
  }
  setColorScheme([...root.styleSheets, ...root.adoptedStyleSheets], theme);
  sheet.replaceSync("");
  // In the widget too: what the browser itself draws there, boxes and lists, goes with it.
  const scheme = theme === "dark" || theme === "light" ? `:host{color-scheme:${theme}!important}.zhol{color-scheme:${theme}}` : "";
  sheet.replaceSync(`@media screen{${scheme}.zhol{${declarations(root, accent)}}}`);
}

/**
 * The declarations of what the page sets.
 *
 * @param {ShadowRoot} root
 * @param {string} [accent]
 */
function declarations(root, accent) {
  const style = getComputedStyle(root.host);
  /** @param {string} name */
  const set = (name) => (name === "water" && accent) || style.getPropertyValue(customProperty(name)).trim();
  const probe = document.createElement("i");
  probe.className = "zhol";
  root.append(probe);
  /** @type {Map<string, Color>} */
  const colors = new Map();
  for (const name of COLORS) {
    const color = set(name) && parseColor(probe, set(name));
    if (color) colors.set(name, color);
  }
  const changed = colors.size ? resolveColors(colors, (name) => parseColor(probe, `var(--${name})`)) : [];
  probe.remove();
  if (changed.length) console.info(`Zhol: changed to be readable: ${changed.map(customProperty).join(", ")}.`);
  let text = "";
  for (const [name, value] of colors) text += `--${name}:rgb(${value});`;
  for (const name of OTHERS) if (set(name)) text += `--${name}:${set(name).replace(/[;{}]/g, "")};`;
  return text;
}

/** @typedef {number[]} Color Red, green and blue, each from 0 to 255. */

/**
 * A colour, however it is written; nothing if it is none.
 *
 * @param {HTMLElement} probe
 * @param {string} text
 */
function parseColor(probe, text) {
  probe.style.color = "";
  probe.style.color = text;
  const found = probe.style.color && getComputedStyle(probe).color;
  return found?.startsWith("rgb") ? found.match(/[\d.]+/g)?.slice(0, 3).map(Number) : undefined;
}

/** @param {Color} color */
export function luminance(color) {
  const [red, green, blue] = color.map((part) => (part <= 10 ? part / 3294 : ((part / 255 + 0.055) / 1.055) ** 2.4));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/**
 * The contrast of two colours, from 1 to 21 (WCAG 2.2).
 *
 * @param {Color} one
 * @param {Color} other
 */
export function contrast(one, other) {
  const [dark, bright] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (bright + 0.05) / (dark + 0.05);
}

/**
 * Changes all colours that could not be read, and gives their names.
 *
 * @param {Map<string, Color>} colors What the page sets, by the widget's own names. What is changed is put there.
 * @param {(name: string) => Color | undefined} usual The widget's own colours.
 */
export function resolveColors(colors, usual) {
  /** @param {string} name */
  const color = (name) => colors.get(name) ?? usual(name);
  /** @param {string} name */
  const change = (name) => {
    const own = color(name);
    const readable = own && ensureContrast(own, CONTRASTS[name].map(color).filter((other) => other !== undefined));
    if (!readable || readable === own) return false;
    colors.set(name, readable);
    return true;
  };
  return Object.keys(CONTRASTS).filter(change);
}

/**
 * Moves a colour towards black or white, whichever is nearer, until it stands out from all others. Gives the same colour where it does.
 *
 * @param {Color} color
 * @param {Color[]} others
 */
export function ensureContrast(color, others) {
  /** @param {Color} color */
  const least = (color) => Math.min(...others.map((other) => contrast(color, other)));
  let best = color;
  for (let part = 1; part <= 20 && least(best) < MIN_CONTRAST; part += 1) {
    for (const end of [0, 255]) {
      const moved = color.map((channel) => Math.round(channel + ((end - channel) * part) / 20));
      if (least(moved) > least(best)) best = moved;
    }
  }
  return best;
}
