import assert from "node:assert/strict";
import { test } from "node:test";

import { distance, nearest } from "../../src/web/js/geolocate.js";

const ALMATY = { dataset: { at: "4324 7694" }, name: "Almaty" };
const ASTANA = { dataset: { at: "5117 7145" }, name: "Astana" };

test("a degree of longitude is shorter the further north it is", () => {
  assert.equal(distance("0 0", { latitude: 0, longitude: 1 }), 1);
  assert.ok(Math.abs(distance("6000 0", { latitude: 60, longitude: 1 }) - 0.5) < 1e-9);
});

test("the nearest place is chosen, in whatever order they stand", () => {
  const near = { latitude: 43.6, longitude: 77.5 };
  assert.equal(nearest([ASTANA, ALMATY], near), ALMATY);
  assert.equal(nearest([ALMATY, ASTANA], near), ALMATY);
});

test("far from every place, none is chosen", () => {
  assert.equal(nearest([ALMATY, ASTANA], { latitude: 52.5, longitude: 13.4 }), undefined);
  assert.equal(nearest([], { latitude: 43, longitude: 77 }), undefined);
});
