import assert from "node:assert/strict";
import { beforeEach, test } from "node:test";

import { host, stored } from "./page.js";

const { registry } = await import("../../src/web/js/runtime.js");
const storage = await import("../../src/web/js/storage.js");
const { MAX_AGE, deserialize, eraseAnswers, restartedOnDevice, saveAnswers, savedAnswers, serialize } = storage;

const ANSWERS = Uint8Array.of(0, 7, 255);

beforeEach(() => {
  stored.clear();
  registry.hosts.set(host, {});
});

test("what is written is read back", () => {
  assert.deepEqual(deserialize(serialize(ANSWERS, 1000), 1000), ANSWERS);
  assert.deepEqual(deserialize(serialize(new Uint8Array(), 1000), 1000), new Uint8Array());
});

test("answers are read for a week and no longer", () => {
  const text = serialize(ANSWERS, 1000);
  assert.deepEqual(deserialize(text, 1000 + MAX_AGE - 1), ANSWERS);
  assert.equal(deserialize(text, 1000 + MAX_AGE), undefined);
});

test("a clock that was set back does not make answers stay longer", () => {
  assert.equal(deserialize(serialize(ANSWERS, 1000), 999), undefined);
});

test("answers stay on the device only if that is wanted", () => {
  saveAnswers(host, ANSWERS, false);
  assert.equal(stored.size, 0);
  saveAnswers(host, ANSWERS, true);
  assert.deepEqual(savedAnswers(host), ANSWERS);
});

test("erased answers are gone", () => {
  saveAnswers(host, ANSWERS, true);
  eraseAnswers();
  assert.deepEqual([stored.size, savedAnswers(host)], [0, undefined]);
});

test("what no widget has written is erased", () => {
  for (const text of ["no list", "null", "[0,1]", "{}"]) {
    stored.set("zhol", text);
    assert.deepEqual([savedAnswers(host), stored.size], [undefined, 0], text);
  }
});

test("a widget that takes the place of a broken one goes on with its answers", () => {
  const bytes = ANSWERS.slice();
  saveAnswers(host, bytes, false);
  assert.equal(restartedOnDevice(host), undefined, "it has broken nowhere");
  registry.hosts.get(host).isRestarted = true;
  bytes.fill(0);
  assert.deepEqual([restartedOnDevice(host), savedAnswers(host)], [false, ANSWERS]);
});

test("a widget that broke before anything was answered begins again", () => {
  saveAnswers(host, new Uint8Array(), true);
  registry.hosts.get(host).isRestarted = true;
  assert.equal(restartedOnDevice(host), undefined);
});
