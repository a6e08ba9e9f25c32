import assert from "node:assert/strict";
import { test } from "node:test";

import { mainSubtag, matchLocale } from "../../src/web/js/locale.js";

const TAGS = ["kk", "ru", "en", "uz-Cyrl", "uz-Latn", "fa-AF"];

test("the main subtag is the language, however the tag is written", () => {
  assert.deepEqual(["kk", "KK-cyrl-KZ", "fa_AF", "prs"].map(mainSubtag), ["kk", "kk", "fa", "fa"]);
});

test("the same tag is found, in upper or lower case", () => {
  assert.equal(matchLocale("UZ-LATN", TAGS), "uz-Latn");
});

test("a tag with a region means the tag without it", () => {
  assert.equal(matchLocale("uz-Latn-UZ", TAGS), "uz-Latn");
  assert.equal(matchLocale("ru-KZ", TAGS), "ru");
});

test("another region of a language means the one that is there", () => {
  assert.equal(matchLocale("fa-IR", TAGS), "fa-AF");
  assert.equal(matchLocale("kk-Cyrl-KZ", TAGS), "kk");
});

test("an underscore is as good as a hyphen", () => {
  assert.equal(matchLocale("ru_RU", TAGS), "ru");
  assert.equal(matchLocale("kk_KZ.UTF-8", TAGS), "kk");
  assert.equal(matchLocale("UZ_cyrl_UZ", TAGS), "uz-Cyrl");
  assert.equal(matchLocale("fa_AF", TAGS), "fa-AF");
});

test("Dari may be called by its own code", () => {
  assert.equal(matchLocale("prs", TAGS), "fa-AF");
  assert.equal(matchLocale("prs-AF", TAGS), "fa-AF");
});

test("Uzbek is in Latin letters unless the wish says Cyrillic", () => {
  assert.equal(matchLocale("uz", TAGS), "uz-Latn");
  assert.equal(matchLocale("uz_UZ", TAGS), "uz-Latn");
  assert.equal(matchLocale("uz_UZ@cyrillic", TAGS), "uz-Cyrl");
  assert.equal(matchLocale("uz@cyrillic", TAGS), "uz-Cyrl");
});

test("a language whose tag only begins alike is another language", () => {
  assert.equal(matchLocale("kkj", TAGS), undefined);
  assert.equal(matchLocale("rue", TAGS), undefined);
});

test("a language that is not there is not found", () => {
  assert.equal(matchLocale("de", TAGS), undefined);
  assert.equal(matchLocale("", TAGS), undefined);
});
