import assert from "node:assert/strict";
import { test } from "node:test";

import { frameAddress, languageOf, siteOf } from "../../src/web/js/embed_address.js";

test("every version of the script opens the frame of today", () => {
  assert.equal(siteOf("https://zhol.example/way/embed.js"), "https://zhol.example/way/");
  assert.equal(siteOf("https://zhol.example/way/v/0a1b2c/embed.js"), "https://zhol.example/way/");
});

test("a folder whose name ends in v is not a version", () => {
  assert.equal(siteOf("https://zhol.example/dev/embed.js"), "https://zhol.example/dev/");
});

test("a page in a language that is not there gets Kazakh", () => {
  assert.equal(languageOf("de", ["kk", "ru"]), "kk");
  assert.equal(languageOf("ru-RU", ["kk", "ru"]), "ru");
});

test("what a page wishes stands after the number sign, encoded", () => {
  const address = frameAddress("https://zhol.example/", "ru", { region: "KZ-75", accent: "#0b4a5c&x=y" });
  assert.equal(address, "https://zhol.example/frame/ru.html#region=KZ-75&accent=%230b4a5c%26x%3Dy");
  assert.equal(new URL(address).search, "", "nothing of it goes to a server");
});
