// Evaluates all pathways for some people a number of times, after as many times to warm up, and says how long one person took.

/** Milliseconds for one person, of some rounds each, and the standings of the people. */
export function measure({ situation, standings }, people, rounds, times) {
  const facts = people.map(situation);
  const found = facts.map(standings);
  for (let time = 0; time < times; time += 1) facts.forEach(standings);
  const took = [];
  for (let round = 0; round < rounds; round += 1) {
    const began = performance.now();
    for (let time = 0; time < times; time += 1) for (const person of facts) standings(person);
    took.push((performance.now() - began) / times / people.length);
  }
  return { took, standings: found };
}
