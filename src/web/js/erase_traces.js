// Leaves the widget: the page is blank, nothing is kept, and the history leads to no page of the widget. Script, because it works while
// the module is busy, broken or not there yet.
import { isOffline } from "./capabilities.js";
import { hide, isExit } from "./exit.js";
import { historyIndex } from "./history.js";
import { hostGlobals } from "./host_globals.js";
import { disableOffline } from "./offline.js";
import { hasLeft, on, ownHost, registry, setLeft, wipeMemory } from "./runtime.js";
import { eraseAnswers } from "./storage.js";

export function leave() {
  if (hasLeft()) return;
  setLeft();
  hide(clear);
}

/** In a frame the page around it is the one to leave. */
const goAway = () => (hostGlobals.post ? hostGlobals.post("leave") : location.replace(AWAY));

async function clear() {
  document.documentElement.replaceChildren();
  eraseAnswers();
  for (const state of registry.hosts.values()) state.answers = undefined;
  wipeMemory();
  // A browser that does not go back must not hold anyone here.
  setTimeout(goAway, 1500);
  if (isOffline) await Promise.race([disableOffline(), new Promise((resolve) => setTimeout(resolve, 500))]);
  // A page that is shown again leaves again.
  addEventListener("pageshow", goAway);
  const goBack = () => {
    const index = historyIndex();
    history.replaceState({ zhol: -1 }, "");
    index > 0 ? history.back() : goAway();
  };
  addEventListener("popstate", goBack);
  history.state?.zhol === undefined ? goAway() : goBack();
}

// An entry of the history that was left is left again.
if (ownHost && historyIndex() < 0) leave();

on("keydown", (event) => {
  if (isExit(event)) leave();
}, true);
