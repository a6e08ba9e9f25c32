import assert from "node:assert/strict";
import { test } from "node:test";

import { entries } from "./page.js";

const { setLeft } = await import("../../src/web/js/runtime.js");
const { back, historyIndex, onPopState, pushIndex } = await import("../../src/web/js/history.js");

const shown = [];
onPopState((index) => shown.push(index));

test("a page that was just opened is at the first index", () => {
  assert.equal(historyIndex(), 0);
});

test("the first page makes no entry of its own", () => {
  pushIndex(0);
  assert.equal(entries.length, 1);
});

test("each page makes one entry, with its number and nothing else", () => {
  pushIndex(1);
  pushIndex(1);
  pushIndex(2);
  assert.deepEqual(entries.map((entry) => entry.state), [null, { zhol: 1 }, { zhol: 2 }]);
  assert.equal(historyIndex(), 2);
});

test("back shows the page before", () => {
  back();
  assert.deepEqual([shown, historyIndex()], [[1], 1]);
});

test("another way from there takes the place of what was ahead", () => {
  pushIndex(3);
  assert.deepEqual(entries.map((entry) => entry.state), [null, { zhol: 1 }, { zhol: 3 }]);
});

test("once the person leaves, nothing is shown any more", () => {
  shown.length = 0;
  setLeft();
  back();
  assert.deepEqual(shown, []);
});
