import assert from "node:assert/strict";
import { test } from "node:test";

import "./page.js";

const { chordName, fieldKind } = await import("../../console/js/keyboard.js");
const { IDLE_TIME, WARNING_TIME, dueAfter } = await import("../../console/js/idle.js");
const { MAX_SIDE, brightness, scaled } = await import("../../console/js/scan.js");
const registry = await import("../../console/js/registry.js");
const { clear, setTimer, whileOpen } = await import("../../console/js/call.js");
const { endInstance } = await import("../../src/web/js/runtime.js");

const key = (code, held = {}) => chordName({ code, key: "", ctrlKey: false, altKey: false, metaKey: false, shiftKey: false, ...held });
const target = (...selectors) => ({ matches: (list) => list.split(", ").some((selector) => selectors.includes(selector)) });

test("a key is named with all that is held down, in one order", () => {
  assert.equal(key("KeyN"), "KeyN");
  assert.equal(key("KeyN", { shiftKey: true, ctrlKey: true, altKey: true, metaKey: true }), "Ctrl+Alt+Meta+Shift+KeyN");
});

test("a question mark has one name on every keyboard", () => {
  assert.equal(key("Minus", { key: "?", shiftKey: true }), "Shift+Slash");
});

test("fields that take keys are told from buttons and from the rest", () => {
  assert.equal(fieldKind(target("[data-date]")), 2);
  assert.equal(fieldKind(target("textarea")), 3);
  assert.equal(fieldKind(target("button")), 1);
  assert.equal(fieldKind(target()), 0);
  assert.equal(fieldKind({}), 0, "the document itself has no selectors");
});

test("a call that nobody touches is warned of before it ends", () => {
  const times = [0, IDLE_TIME - WARNING_TIME - 1, IDLE_TIME - WARNING_TIME, IDLE_TIME - 1, IDLE_TIME];
  assert.deepEqual(times.map(dueAfter), [undefined, undefined, "warn", "warn", "end"]);
});

test("a large picture is read smaller, a small one as it is", () => {
  assert.deepEqual(scaled({ width: 4 * MAX_SIDE, height: 2 * MAX_SIDE }), [MAX_SIDE, MAX_SIDE / 2]);
  assert.deepEqual(scaled({ width: 30, height: 20 }), [30, 20]);
});

test("brightness goes from black to white, and green counts most", () => {
  assert.deepEqual([...brightness([0, 0, 0, 255, 255, 255, 255, 255])], [0, 255]);
  const [red, green, blue] = brightness([255, 0, 0, 255, 0, 255, 0, 255, 0, 0, 255, 255]);
  assert.ok(green > red && red > blue);
});

test("what is saved for a restart is a copy, and nothing if nothing was said", () => {
  const bytes = Uint8Array.of(1, 2);
  registry.saveForRestart(bytes);
  bytes.fill(0);
  assert.deepEqual(registry.savedForRestart(), Uint8Array.of(1, 2));
  registry.saveForRestart(new Uint8Array());
  assert.equal(registry.savedForRestart(), undefined);
});

test("once a call is over, nothing that it waited for is done", async () => {
  const done = [];
  setTimer(() => done.push("timer"), 1);
  const waiting = whileOpen(Promise.resolve()).then(() => done.push("promise"));
  endInstance();
  await Promise.race([waiting, new Promise((resolve) => setTimeout(resolve, 20))]);
  assert.deepEqual(done, []);
  await clear();
});
