// The rules in publicodes, as `export --to publicodes` writes them.
import Engine from "publicodes";
import { days, today } from "./dates.js";
import written from "./publicodes.json";

export const { questions, words, pathways } = written;

// What this engine says of itself while it starts is nobody's to read.
const logger = { log() {}, warn() {}, error() {} };

export const engine = new Engine(written.rules, { logger });

/** What an answer, as cases write it, is in the rules. "I don't know" leaves them without a value. */
export function said(question, answer) {
  const { id, kind, options } = question;
  const known = answer !== undefined && answer !== "unknown";
  const facts = {};
  if (question.unknown && answer !== undefined) facts[`${id} unknown`] = known ? "non" : "oui";
  if (!known) return facts;
  if (kind === "choice") facts[id] = `'${answer}'`;
  if (kind === "set") for (const [option] of options) facts[`${id} ${option}`] = answer.includes(option) ? "oui" : "non";
  if (kind === "date") {
    const isOption = options.some(([option]) => option === answer);
    for (const [option] of options) facts[`${id} ${option}`] = option === answer ? "oui" : "non";
    if (!isOption) [facts[`${id} first`], facts[`${id} last`]] = days(answer);
  }
  return facts;
}

/** All that a case says. */
export function situation(person) {
  const facts = questions.map((question) => said(question, person.answers[question.id]));
  return Object.assign({ today: today(person.today) }, ...facts);
}

/** The standing of every pathway in a situation. */
export function standings(facts) {
  engine.setSituation(facts);
  return pathways.map((id) => {
    const likely = engine.evaluate(`likely ${id}`).nodeValue;
    if (likely === true) return "likely";
    const possible = engine.evaluate(`possible ${id}`).nodeValue;
    return likely === false && possible === false ? "excluded" : "possible";
  });
}
