import assert from "node:assert/strict";
import { test } from "node:test";

import { MIN_CONTRAST, contrast, ensureContrast, luminance, resolveColors, setColorScheme } from "../../src/web/js/theme.js";

const BLACK = [0, 0, 0];
const WHITE = [255, 255, 255];

test("luminance goes from black to white", () => {
  assert.deepEqual([luminance(BLACK), luminance(WHITE)], [0, 1]);
  assert.ok(luminance([0, 255, 0]) > luminance([255, 0, 0]) && luminance([255, 0, 0]) > luminance([0, 0, 255]));
});

test("contrast is as WCAG defines it, in either order", () => {
  assert.ok(Math.abs(contrast(BLACK, WHITE) - 21) < 1e-9);
  assert.equal(contrast(WHITE, WHITE), 1);
  // The grey that is known to be the lightest that can be read on white.
  assert.ok(contrast([118, 118, 118], WHITE) >= 4.5 && contrast([119, 119, 119], WHITE) < 4.5);
  assert.equal(contrast([11, 74, 92], WHITE), contrast(WHITE, [11, 74, 92]));
});

test("a colour that can be read stays as it is", () => {
  const color = [11, 74, 92];
  assert.equal(ensureContrast(color, [WHITE]), color);
  assert.equal(ensureContrast(color, []), color, "there is nothing to stand out from");
});

test("a colour that could not be read is moved until it can, towards the nearer end", () => {
  const onWhite = ensureContrast([255, 220, 100], [WHITE]);
  const onBlack = ensureContrast([60, 40, 20], [BLACK]);
  assert.ok(contrast(onWhite, WHITE) >= MIN_CONTRAST && contrast(onBlack, BLACK) >= MIN_CONTRAST);
  assert.ok(onWhite[0] < 255 && onBlack[0] > 60);
});

test("only what could not be read is changed, and is named", () => {
  const usual = { ink: [20, 20, 20], "ink-soft": [60, 60, 60], paper: WHITE, sheet: WHITE, "on-water": WHITE };
  const colors = new Map([["water", [250, 230, 120]]]);
  const changed = resolveColors(colors, (name) => usual[name]);
  assert.deepEqual(changed, ["water"]);
  assert.ok(contrast(colors.get("water"), WHITE) >= MIN_CONTRAST);
  assert.deepEqual([...colors.keys()], ["water"], "the widget's own colours are not set");
});

test("the text on a button follows the button", () => {
  const colors = new Map([["water", [20, 40, 60]], ["on-water", [30, 50, 70]]]);
  const changed = resolveColors(colors, (name) => (name === "paper" || name === "sheet" ? WHITE : undefined));
  assert.deepEqual(changed, ["on-water"]);
  assert.ok(contrast(colors.get("on-water"), colors.get("water")) >= MIN_CONTRAST);
});

test("the rules for the dark are for always, for never, or as the device prefers", () => {
  const rule = { media: { mediaText: "(prefers-color-scheme: dark)" } };
  const print = { media: { mediaText: "print" } };
  const sheet = { cssRules: [rule, print, {}] };
  const seen = ["dark", "light", undefined, "dark"].map((theme) => (setColorScheme([sheet], theme), rule.media.mediaText));
  assert.deepEqual(seen, ["all", "not all", "(prefers-color-scheme: dark)", "all"]);
  assert.equal(print.media.mediaText, "print");
});
