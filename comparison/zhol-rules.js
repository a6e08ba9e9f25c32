// The rules in Zhol's own engine, compiled as the widget's is.
import init, { Rules } from "./zhol_comparison.js";

/** Reads the pack that the widget reads, and gives what the evaluation measures. */
export async function begin(people) {
  await init("zhol_comparison_bg.wasm");
  const rules = Rules.of(new Uint8Array(await (await fetch("rules.pack")).arrayBuffer()));
  for (const { today, answers } of people) {
    let known = rules.person(today);
    for (const [fact, answer] of Object.entries(answers)) {
      for (const word of [answer].flat()) known &&= rules.answer(fact, word);
      if (Array.isArray(answer) && !answer.length) known &&= rules.answer(fact, "");
    }
    if (!known) throw new Error("a case could not be read");
  }
  return rules;
}
