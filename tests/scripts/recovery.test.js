import assert from "node:assert/strict";
import { beforeEach, test } from "node:test";

import { dispatch, startModule } from "./page.js";

const runtime = await import("../../src/web/js/runtime.js");
const { CRASH_WINDOW, isForeign, onCrash, withCrash } = await import("../../src/web/js/recovery.js");

const crashes = [];
onCrash((count) => crashes.push(count));

/** As a browser gives it: the error does not name the files of this test. */
const crash = (stack = "") => Object.assign(new WebAssembly.RuntimeError("unreachable"), { stack });

beforeEach(() => {
  crashes.length = 0;
  runtime.registry.crashes = [];
});

test("crashes count for as long as the window is", () => {
  assert.deepEqual(withCrash([], 5), [5]);
  assert.deepEqual(withCrash([1000, 2000], 1000 + CRASH_WINDOW - 1), [1000, 2000, 1000 + CRASH_WINDOW - 1]);
  assert.deepEqual(withCrash([1000, 2000], 1000 + CRASH_WINDOW), [2000, 1000 + CRASH_WINDOW]);
});

test("an error that names only other files is another module's", () => {
  assert.equal(isForeign({ stack: "at f (https://other.example/game.wasm:1)" }), true);
  assert.equal(isForeign({ stack: `at f (https://other.example/a.js:1)\nat g (${runtime.base}zhol.js:1)` }), false);
  assert.equal(isForeign({ stack: "at wasm-function[7]" }), false, "it names no file");
  assert.equal(isForeign({}), false, "some errors have no stack");
});

test("before the module runs, no crash is its own", () => {
  const event = dispatch("error", { error: crash() });
  assert.deepEqual([crashes, event.defaultPrevented], [[], false]);
});

test("each crash is counted, and is not reported once more", async () => {
  await startModule(runtime);
  const first = dispatch("error", { error: crash() });
  const second = dispatch("unhandledrejection", { reason: crash() });
  assert.deepEqual(crashes, [1, 2]);
  assert.ok(first.defaultPrevented && second.defaultPrevented);
});

test("other errors of the page are no crash", () => {
  const error = dispatch("error", { error: Object.assign(new TypeError("not ours"), { stack: "" }) });
  const foreign = dispatch("error", { error: crash("at https://other.example/game.wasm") });
  assert.deepEqual(crashes, []);
  assert.ok(!error.defaultPrevented && !foreign.defaultPrevented);
});

test("an ended instance notices nothing more", () => {
  runtime.endInstance();
  assert.equal(dispatch("error", { error: crash() }).defaultPrevented, false);
  assert.deepEqual(crashes, []);
});
