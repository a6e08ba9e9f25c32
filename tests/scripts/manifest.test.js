// What editors and programs are told of the element and of the frame's messages is what the scripts have.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";

import "./page.js";

const { ATTRIBUTES } = await import("../../src/web/js/attributes.js");
const { NAME } = await import("../../src/web/js/custom_element.js");
const { MESSAGE_TYPES } = await import("../../src/web/js/messages.js");
const { PART } = await import("../../src/web/js/mount.js");
const { customProperties } = await import("../../src/web/js/theme.js");

const read = (name) => JSON.parse(readFileSync(new URL(`../../static/embed/${name}`, import.meta.url), "utf8"));
const element = read("custom-elements.json").modules[0].declarations[0];
const names = (list) => list.map(({ name }) => name).sort();

test("the manifest lists the custom properties that the theme reads", () => {
  assert.deepEqual(names(element.cssProperties), customProperties().sort());
  assert.ok(element.cssProperties.length <= 20, "few enough to read");
});

test("the manifest lists the attributes that the element reads", () => {
  assert.deepEqual(names(element.attributes), [...ATTRIBUTES].sort());
});

test("the manifest names the element and its parts as the scripts do", () => {
  assert.deepEqual([element.tagName, names(element.cssParts)], [NAME, [PART]]);
});

test("the schema lists the messages that the frame posts", () => {
  const types = read("messages.schema.json").oneOf.map(({ properties }) => properties.type.const);
  assert.deepEqual(types.sort(), Object.keys(MESSAGE_TYPES).sort());
});
