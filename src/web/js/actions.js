// Does what buttons ask for that need the page and no module. Script, because it weighs a tenth of what it would in the module.
import { leave } from "./erase_traces.js";
import { chooseOnMap, locate } from "./geolocate.js";
import { disableOffline, enableOffline } from "./offline.js";
import { hostState, on } from "./runtime.js";
import { copy, share } from "./share.js";
import { readAloud, stopSpeech } from "./speech.js";

/** @typedef {(root: ShadowRoot, button: HTMLButtonElement) => unknown} Handler */

/** What is done, by the `data-action` of the button. @type {Map<string | undefined, Handler>} */
const handlers = new Map(
  Object.entries({
    leave,
    listen: readAloud,
    share,
    copy,
    print: () => print(),
    locate,
    choose: chooseOnMap,
    "enable-offline": enableOffline,
    "disable-offline": disableOffline,
  }),
);

on("click", (event) => {
  const path = /** @type {HTMLButtonElement[]} */ (event.composedPath());
  const button = path.find((node) => node.dataset?.action);
  // The page around it may have buttons with such words too.
  if (!button || !hostState(button)) return;
  const handler = handlers.get(button.dataset.action);
  if (button.type === "submit" && origin === "null") {
    // In a sandbox without forms a browser does not even say that a form was to be sent.
    event.preventDefault();
    button.form?.dispatchEvent(new Event("submit", { bubbles: true, cancelable: true }));
  }
  if (handler !== readAloud) stopSpeech();
  if (!handler) return;
  event.stopImmediatePropagation();
  handler(/** @type {ShadowRoot} */ (button.getRootNode()), button);
}, true);
