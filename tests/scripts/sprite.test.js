import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";

import "./page.js";

const { parseTags } = await import("../../src/web/js/sprite.js");

test("a drawing is read tag by tag", () => {
  const tags = parseTags('<svg data-pictures=""><symbol id="a" viewBox="0 0 9 9"><path d="M0 0"/></symbol></svg>');
  assert.deepEqual(tags.map(({ name, closes, isEmpty }) => [name, closes, isEmpty]), [
    ["svg", false, false],
    ["symbol", false, false],
    ["path", false, true],
    ["symbol", true, false],
    ["svg", true, false],
  ]);
  assert.deepEqual(tags[1].attributes, [["id", "a"], ["viewBox", "0 0 9 9"]]);
});

test("in the pictures that there are, every tag that is opened is closed", () => {
  const text = readFileSync(new URL("../../content/pictures.svg", import.meta.url), "utf8");
  const open = [];
  for (const { name, closes, isEmpty } of parseTags(text)) {
    if (closes) assert.equal(open.pop(), name);
    else if (!isEmpty) open.push(name);
  }
  assert.deepEqual(open, []);
});
