// What editors, programs and partners are told of the element and of the frame's messages is what the scripts have.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";

import "./page.js";

const { ATTRIBUTES } = await import("../../src/web/js/attributes.js");
const { NAME } = await import("../../src/web/js/custom_element.js");
const { MESSAGE_TYPES } = await import("../../src/web/js/messages.js");
const { PART } = await import("../../src/web/js/mount.js");
const { customProperties, ownNames } = await import("../../src/web/js/theme.js");

const text = (path) => readFileSync(new URL(`../../${path}`, import.meta.url), "utf8");
const read = (name) => JSON.parse(text(`static/embed/${name}`));
const element = read("custom-elements.json").modules[0].declarations[0];
const names = (list) => list.map(({ name }) => name).sort();

/** What is wrong with a list: the names that a file lacks, and those that `src/web/js/theme.js` does not read. */
const differences = (file, listed) => [
  ...customProperties()
    .filter((name) => !listed.includes(name))
    .map((name) => `${file} lacks ${name}`),
  ...listed.filter((name) => !customProperties().includes(name)).map((name) => `${file} has ${name}, which src/web/js/theme.js does not read`),
];

test("the manifest and the page for partners list the custom properties that the theme reads", () => {
  const documented = [...text("docs/embedding.md").matchAll(/`(--zhol-[a-z-]+)`/g)].map(([, name]) => name);
  const manifest = differences("static/embed/custom-elements.json", names(element.cssProperties));
  assert.deepEqual([...manifest, ...differences("docs/embedding.md", documented)], []);
  assert.ok(element.cssProperties.length <= 20, "few enough to read");
});

test("the styles of the widget use what a page can set", () => {
  const styles = ["widget", "question", "result"].map((name) => text(`styles/${name}.css`)).join("");
  const unused = ownNames().filter((name) => !styles.includes(`var(--${name})`) && !styles.includes(`var(--${name},`));
  assert.deepEqual(unused, [], "src/web/js/theme.js names what no style sheet of the widget uses");
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
