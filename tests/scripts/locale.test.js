import assert from "node:assert/strict";
import { test } from "node:test";

import { mainSubtag, matchLocale } from "../../src/web/js/locale.js";

const TAGS = ["kk", "ru", "en", "uz-Cyrl", "uz-Latn", "fa-AF"];

test("the main subtag is the language, however the tag is written", () => {
  assert.deepEqual(["kk", "KK-cyrl-KZ", "fa_AF"].map(mainSubtag), ["kk", "kk", "fa"]);
});

test("the same tag is found, in upper or lower case", () => {
  assert.equal(matchLocale("UZ-LATN", TAGS), "uz-Latn");
});

test("a tag with a region means the tag without it", () => {
  assert.equal(matchLocale("uz-Latn-UZ", TAGS), "uz-Latn");
  assert.equal(matchLocale("ru-KZ", TAGS), "ru");
});

test("another script or region of a language means the first one that is there", () => {
  assert.equal(matchLocale("uz", TAGS), "uz-Cyrl");
  assert.equal(matchLocale("fa-IR", TAGS), "fa-AF");
});

test("a language whose tag only begins alike is another language", () => {
  assert.equal(matchLocale("kkj", TAGS), undefined);
  assert.equal(matchLocale("rue", TAGS), undefined);
});

test("a language that is not there is not found", () => {
  assert.equal(matchLocale("de", TAGS), undefined);
  assert.equal(matchLocale("", TAGS), undefined);
});
