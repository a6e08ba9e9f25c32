// Ends a call that nobody touches, and warns before it does. Script, because it must do so when the module is busy or broken too.
import { on, onEnd } from "../../src/web/js/runtime.js";
import { consoleModule } from "./call.js";
import { renew } from "./console.js";
import { consoleRegistry } from "./registry.js";

/** A call that nobody touches is cleared after this time, and so long before that a warning says so. In milliseconds. */
export const IDLE_TIME = 10 * 60000;
export const WARNING_TIME = 60000;

let touched = Date.now();
let isWarned = false;

/** Somebody is there. Whether a warning was on the screen until now. */
export function touch() {
  const wasWarned = isWarned;
  touched = Date.now();
  isWarned = false;
  if (wasWarned) consoleModule?.idle(false);
  return wasWarned;
}

/**
 * What is to be done after so much time without a touch.
 *
 * @param {number} idle In milliseconds.
 */
export function dueAfter(idle) {
  if (idle >= IDLE_TIME) return "end";
  return idle < IDLE_TIME - WARNING_TIME ? undefined : "warn";
}

function look() {
  const note = /** @type {HTMLTextAreaElement | null} */ (document.querySelector("[data-note]"));
  const due = dueAfter(Date.now() - touched);
  if (!(consoleRegistry.savedForRestart || note?.value) || !consoleModule) return;
  if (due === "end") return renew();
  if (due === "warn" && !isWarned) consoleModule.idle((isWarned = true));
}

const watch = setInterval(look, 1000);
onEnd(() => clearInterval(watch));
on("pointerdown", () => void touch(), true);
