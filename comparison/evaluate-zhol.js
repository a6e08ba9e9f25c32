import { begin } from "./zhol-rules.js";

globalThis.evaluate = async (people, rounds, times) => {
  const rules = await begin(people);
  const pathways = rules.pathways();
  const all = rules.standings();
  const standings = people.map((_, at) => all.slice(at * pathways.length, (at + 1) * pathways.length));
  rules.evaluate(times);
  const took = [];
  for (let round = 0; round < rounds; round += 1) {
    const began = performance.now();
    rules.evaluate(times);
    took.push((performance.now() - began) / times / people.length);
  }
  return { took, standings, pathways };
};
