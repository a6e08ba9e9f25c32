// Notices that the module broke, and counts how often it does. Script, because a broken module can do nothing any more.
import { base, isRunning, on, registry } from "./runtime.js";

/** After as many crashes within as many milliseconds, starting it again is no help. */
export const MAX_CRASHES = 3;
export const CRASH_WINDOW = 20000;

/**
 * Whether another module broke: the error names files, and none of ours.
 *
 * @param {{ stack?: string }} error
 */
export const isForeign = ({ stack = "" }) => /\.(js|wasm)\b/.test(stack) && !stack.includes(base);

/**
 * The crashes that count, with one more.
 *
 * @param {number[]} crashes In milliseconds.
 * @param {number} now
 */
export const withCrash = (crashes, now) => [...crashes.filter((crash) => now - crash < CRASH_WINDOW), now];

/**
 * Calls a handler when this instance has broken, with the number of crashes that count.
 *
 * @param {(crashes: number) => void} handler
 */
export function onCrash(handler) {
  /** @param {{ error?: unknown, reason?: unknown, preventDefault(): void }} event */
  const listener = (event) => {
    const error = event.error ?? event.reason;
    // Before ours runs, it was the one before that broke.
    if (!isRunning() || !(error instanceof WebAssembly.RuntimeError) || isForeign(error)) return;
    event.preventDefault();
    registry.crashes = withCrash(registry.crashes, performance.now());
    handler(registry.crashes.length);
  };
  on("error", listener);
  on("unhandledrejection", listener);
}
