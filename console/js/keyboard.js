// Gives the keys that are pressed to the module, by the names that its key bindings have. Script, because Escape leaves without the module,
// and a key after a warning only says that somebody is there.
import { isExit } from "../../src/web/js/exit.js";
import { on } from "../../src/web/js/runtime.js";
import { consoleModule } from "./call.js";
import { leave } from "./console.js";
import { touch } from "./idle.js";

/**
 * What has the focus: 0 is nothing that takes keys itself, 1 something to press, 2 the field of a date, 3 another field.
 *
 * @param {Element} target
 */
export function fieldKind(target) {
  if (target.matches?.("[data-date]")) return 2;
  if (target.matches?.("input:not([type=checkbox]), textarea, select")) return 3;
  return target.matches?.("button, a, summary, input") ? 1 : 0;
}

/**
 * The name of a key with all that is held down, as "Ctrl+Alt+KeyN". A question mark has the same name on every keyboard.
 *
 * @param {Pick<KeyboardEvent, "code" | "key" | "ctrlKey" | "altKey" | "metaKey" | "shiftKey">} event
 */
export function chordName({ code, key, ctrlKey, altKey, metaKey, shiftKey }) {
  if (key === "?") return "Shift+Slash";
  return [ctrlKey && "Ctrl", altKey && "Alt", metaKey && "Meta", shiftKey && "Shift", code].filter(Boolean).join("+");
}

/** @param {KeyboardEvent} event */
function press(event) {
  if (isExit(event)) return leave();
  // After a warning any key only says that somebody is there.
  if (touch()) return event.preventDefault();
  if (event.isComposing || !consoleModule) return;
  const target = /** @type {HTMLElement} */ (event.target);
  const kind = fieldKind(target);
  if (kind === 3 && event.key === "Escape") target.blur();
  if (consoleModule.press(chordName(event), kind)) {
    event.preventDefault();
    // What has the focus is about to go. A browser that finds that out while the page changes works all of it out an extra time.
    if (!event.altKey && target.closest?.("[data-open]")) target.blur();
    return;
  }
  // A number at the question about a date belongs into its field, wherever the focus is.
  const date = /** @type {HTMLElement | null} */ (document.querySelector("[data-date]"));
  const isAlone = !(event.ctrlKey || event.altKey || event.metaKey || event.shiftKey);
  if (kind < 2 && date && !date.closest("[inert]") && /^[1-9~]$/.test(event.key) && isAlone) date.focus();
}

on("keydown", press, true);
