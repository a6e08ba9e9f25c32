// Puts Zhol into the page of a partner, in a frame that the page cannot read. Until the frame stands, and if it never does, there is a
// line with a telephone number and a link. Script, because it is what a partner puts into a page: no module may be needed for it.
import { frameAddress, languageOf, siteOf } from "./embed_address.js";

const script = /** @type {HTMLScriptElement} */ (document.currentScript);
const { lang = document.documentElement.lang, ...options } = script.dataset;
const base = siteOf(script.src);
const words = WORDS;
const languages = Object.keys(words);
const language = languageOf(lang, languages);

/**
 * @param {HTMLElement} element
 * @param {Record<string, string>} style
 */
function setStyle(element, style) {
  for (const [name, value] of Object.entries(style)) element.style.setProperty(name, value, "important");
}

/**
 * @param {string} href
 * @param {string} textContent
 */
const createLink = (href, textContent) => Object.assign(document.createElement("a"), { href, textContent });

const [title, line, number, direction] = words[language];
const place = document.createElement("div");
const note = document.createElement("p");
place.lang = language;
place.dir = direction;
// The link that a page has before the script, for when the script does not come, is part of the line.
const before = /** @type {HTMLAnchorElement | null} */ (script.previousElementSibling);
const link = before?.href?.startsWith?.(base) ? before : createLink(base + language + ".html", title);
script.after(place);
note.append(link, document.createElement("br"), line, " ", createLink("tel:" + number, number));
place.append(note);
setStyle(place, { display: "block" });

/** @type {HTMLIFrameElement | undefined} */
let frame;
const observer = new IntersectionObserver(
  (entries) => {
    if (!entries.some((entry) => entry.isIntersecting)) return;
    observer.disconnect();
    frame = document.createElement("iframe");
    frame.title = title;
    frame.setAttribute("sandbox", SANDBOX);
    frame.allow = "clipboard-write; web-share";
    frame.referrerPolicy = "no-referrer";
    frame.src = frameAddress(base, language, options);
    setStyle(frame, { display: "block", width: "100%", height: "0", border: "0" });
    place.append(frame);
  },
  { rootMargin: "100%" },
);
observer.observe(place);

/**
 * What is done, by the type of the message.
 *
 * @type {Record<string, (frame: HTMLIFrameElement, message: { height?: unknown, language?: unknown }) => void>}
 */
const handlers = {
  ready: () => setStyle(note, { display: "none" }),
  height(frame, { height }) {
    if (typeof height === "number" && height >= 200 && height <= 2000) setStyle(frame, { height: height + "px" });
  },
  language(frame, { language }) {
    const known = languages.find((tag) => tag === language);
    if (known) [frame.title] = words[(place.lang = known)];
  },
  leave() {
    setStyle(document.documentElement, { display: "none" });
    location.replace(AWAY);
  },
};
addEventListener("message", ({ data, source, origin }) => {
  // The sandbox has taken its origin from the frame: so it is known by its window.
  if (!frame || source !== frame.contentWindow || origin !== "null" || data?.zhol !== 1) return;
  if (typeof data.type === "string" && Object.hasOwn(handlers, data.type)) handlers[data.type](frame, data);
});
