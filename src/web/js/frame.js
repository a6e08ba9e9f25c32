// Posts to the page around a frame that the widget stands, how high it wants to be, its language, and that somebody leaves. It listens to
// nobody. Script, because it does so before the module is there.
import { hostGlobals } from "./host_globals.js";
import { post, postToParent } from "./messages.js";
import { applyTheme, setColorScheme } from "./theme.js";

/** Least and most, in CSS pixels. It is as high as the screen allows, never as what stands in it: that would tell where a person is. */
const MIN_HEIGHT = 480;
const MAX_HEIGHT = 800;

// After the number sign: what stands there goes to no server.
const options = new URLSearchParams(location.hash.slice(1));
const secret = options.get("secret");

hostGlobals.post = post;

/** @type {number | undefined} */
let posted;
function postHeight() {
  const height = Math.round(Math.min(Math.max(screen.availHeight * 0.8, MIN_HEIGHT), MAX_HEIGHT));
  if (height === posted) return;
  posted = height;
  post("height", { height });
  postToWordPress();
}

/** The same as WordPress knows it. */
const postToWordPress = () => secret && postToParent({ message: "height", value: posted, secret });

/**
 * WordPress listens only once its own page stands, which may be long after ours: so it is told again, after longer and longer waits, for
 * two minutes.
 *
 * @param {number} wait In milliseconds.
 */
function repeat(wait) {
  postToWordPress();
  if (wait < 60000) setTimeout(repeat, wait, wait * 2);
}

addEventListener("DOMContentLoaded", () => {
  const host = /** @type {HTMLElement | null} */ (document.querySelector("[data-zhol]"));
  // The page was broken off: the page around keeps what it shows instead.
  if (!host?.shadowRoot?.querySelector("template[data-failed]")) return;
  for (const name of ["region", "theme", "accent"]) {
    const value = options.get(name);
    if (value !== null) host.dataset[name] = value;
  }
  const { theme, accent } = host.dataset;
  setColorScheme(document.styleSheets, theme);
  applyTheme(host, theme, accent);
  post("ready");
  post("language", { language: document.documentElement.lang });
  postHeight();
  if (secret) setTimeout(repeat, 250, 500);
  addEventListener("resize", postHeight);
});
