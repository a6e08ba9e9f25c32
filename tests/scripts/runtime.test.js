import assert from "node:assert/strict";
import { beforeEach, test } from "node:test";

import { dispatch, host, startModule } from "./page.js";

const runtime = await import("../../src/web/js/runtime.js");
const { base, fetchBytes, fetchText, isRunning, registry, wipe } = runtime;
const { hostGlobals } = await import("../../src/web/js/host_globals.js");

const requests = [];
let response;
globalThis.fetch = async (address, options) => {
  requests.push([address, options.integrity]);
  return response;
};

beforeEach(() => {
  requests.length = 0;
  registry.packs.clear();
  hostGlobals.early = undefined;
  response = new Response("bytes");
});

test("a file is fetched once, against its digest", async () => {
  const first = await fetchBytes(`${base}packs/a.pack`);
  assert.deepEqual(await fetchBytes(`${base}packs/a.pack`), first);
  assert.deepEqual(requests, [[`${base}packs/a.pack`, "sha256-digest"]]);
  assert.equal(new TextDecoder().decode(first), "bytes");
});

test("a file is known by its name too", async () => {
  assert.equal(await fetchText("packs/a.pack"), "bytes");
  assert.deepEqual(requests, [[`${base}packs/a.pack`, "sha256-digest"]]);
});

test("what the first page has begun to fetch is not fetched again", async () => {
  hostGlobals.early = new Map([[`${base}packs/a.pack`, Promise.resolve(new Response("early"))]]);
  assert.equal(await fetchText("packs/a.pack"), "early");
  assert.deepEqual([requests, hostGlobals.early.size], [[], 0]);
});

test("a file that did not come is asked for again", async () => {
  response = new Response("", { status: 404 });
  await assert.rejects(fetchBytes(`${base}packs/a.pack`), /packs\/a\.pack/);
  assert.equal(registry.fetching, 0);
  response = new Response("bytes");
  assert.equal((await fetchBytes(`${base}packs/a.pack`)).length, 5);
});

test("the memory is wiped once no host has a widget and nothing is on its way", async () => {
  const memory = await startModule(runtime);
  const bytes = new Uint8Array(memory.buffer);
  bytes.fill(7);
  registry.hosts.set(host, {});
  wipe();
  assert.deepEqual([bytes[0], isRunning()], [7, true], "a host has it");
  registry.hosts.clear();
  wipe();
  assert.deepEqual([bytes.every((byte) => byte === 0), isRunning()], [true, false]);
});

test("an ended instance listens to nothing", async () => {
  const { on, endInstance, onEnd } = await import("../../src/web/js/runtime.js?again");
  const heard = [];
  on("click", () => heard.push("click"));
  onEnd(() => heard.push("end"));
  dispatch("click");
  endInstance();
  dispatch("click");
  assert.deepEqual(heard, ["click", "end"]);
});
