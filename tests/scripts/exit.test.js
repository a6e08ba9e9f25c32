import assert from "node:assert/strict";
import { beforeEach, test } from "node:test";

import { EXIT_TIME, isExit } from "../../src/web/js/exit.js";

const press = (timeStamp, key = "Escape", repeat = false) => isExit({ key, repeat, timeStamp });

beforeEach(() => press(0, "a"));

test("the third Escape in time leaves, and no earlier one", () => {
  assert.deepEqual([press(100), press(200), press(300)], [false, false, true]);
});

test("three that take too long do not leave", () => {
  assert.deepEqual([press(0), press(1), press(EXIT_TIME)], [false, false, false]);
  assert.equal(press(EXIT_TIME + 1 - 1), true, "the last three were in time");
});

test("after another key the count begins at zero", () => {
  assert.deepEqual([press(1), press(2), press(3, "Tab"), press(4)], [false, false, false, false]);
});

test("a key that is held down is pressed once", () => {
  assert.deepEqual([press(1), press(2, "Escape", true), press(3, "Escape", true)], [false, false, false]);
});
