// The rules in survey-core, as `export --to surveyjs` writes them, without a form around them: expressions that are parsed once and run
// one after the other, each after those it uses. The form would besides look at every question again.
import { ExpressionRunner, FunctionFactory } from "survey-core";
import { firstDay, lastDay, today } from "./dates.js";
import written from "./surveyjs.json";

export const { pathways } = written;

FunctionFactory.Instance.register("firstDay", ([year, month, day]) => firstDay(year, month, day));
FunctionFactory.Instance.register("lastDay", ([year, month, day]) => lastDay(year, month, day));

const values = written.form.calculatedValues.map(({ name, expression }) => [name, new ExpressionRunner(expression)]);
const named = (type) =>
  new Set(written.form.pages.flatMap(({ elements }) => elements.filter((element) => element.type === type).map(({ name }) => name)));
const [dates, sets] = [named("panel"), named("checkbox")];

/** All that a case says, as the form keeps it. The form has no field for "about a year". */
export function situation(person) {
  const data = { today: today(person.today) };
  for (const [id, answer] of Object.entries(person.answers)) {
    if (sets.has(id)) data[id] = answer === "unknown" ? ["unknown"] : answer.length ? answer : ["none"];
    else if (!dates.has(id)) data[id] = answer;
    else if (!/^\d/.test(answer)) data[`${id}_known`] = answer;
    else [data[`${id}_year`], data[`${id}_month`], data[`${id}_day`]] = answer.split("-").map((part) => parseInt(part, 10));
  }
  return data;
}

/** The standing of every pathway in a situation. */
export function standings(data) {
  const known = { ...data };
  for (const [name, runner] of values) known[name] = runner.runValues(known);
  return pathways.map((id) => known[`standing ${id}`]);
}
