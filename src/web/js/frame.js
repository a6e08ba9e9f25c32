// The part of a frame's page that speaks with the page around it. What it says is the same for everyone, whatever is answered: that it
// stands, how high it wants to be, in which language it is, and that somebody leaves. So anybody may hear it. It listens to nobody.

import { dress, shade } from "./theme.js";

/** Least and most, in CSS pixels. It is as high as the screen allows, never as what stands in it: that would tell where a person is. */
const LEAST = 480;
const MOST = 800;

// After the number sign: what stands there goes to no server.
const wishes = new URLSearchParams(location.hash.slice(1));
const secret = wishes.get("secret");

const say = (message) => parent === window || parent.postMessage(message, "*");
const tell = (type, more) => say({ zhol: 1, type, ...more });
(document[Symbol.for("zhol")] ??= { __proto__: null }).tell = tell;

let told;
function height() {
  const value = Math.round(Math.min(Math.max(screen.availHeight * 0.8, LEAST), MOST));
  if (value === told) return;
  told = value;
  tell("height", { height: value });
  wordpress();
}

/** The same as WordPress knows it. */
const wordpress = () => secret && say({ message: "height", value: told, secret });

/** WordPress listens only once its own page stands, which may be long after ours: so it is told again, ever more seldom, for two minutes. */
function again(wait) {
  wordpress();
  if (wait < 60000) setTimeout(again, wait, wait * 2);
}

addEventListener("DOMContentLoaded", () => {
  const host = document.querySelector("[data-zhol]");
  // Broken off on its way: the page around keeps what it shows instead.
  if (!host?.shadowRoot?.querySelector("template[data-failed]")) return;
  for (const name of ["region", "theme", "accent"]) {
    if (wishes.has(name)) host.dataset[name] = wishes.get(name);
  }
  const { theme, accent } = host.dataset;
  shade(document.styleSheets, theme);
  dress(host, theme, accent);
  tell("ready");
  tell("language", { language: document.documentElement.lang });
  height();
  if (secret) setTimeout(again, 250, 500);
  addEventListener("resize", height);
});
