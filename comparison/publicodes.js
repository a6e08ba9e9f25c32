// The same questions and rules with the engine of publicodes: plain fields, and of its form library only what finds the next question.
import { computeNextFields } from "@publicodes/forms";
import { days } from "./dates.js";
import { engine, pathways, questions, said, words } from "./publicodes-rules.js";

const form = document.getElementById("form");
const now = new Date();
engine.setSituation({ today: days(now.toISOString().slice(0, 10))[0] });

/** Which question each rule is asked by. */
const asks = new Map();
for (const { id, kind, options } of questions) {
  asks.set(id, id);
  for (const [option] of options) asks.set(`${id} ${option}`, id);
  if (kind === "date") for (const end of ["first", "last"]) asks.set(`${id} ${end}`, id);
}
const targets = pathways.flatMap((id) => [`likely ${id}`, `possible ${id}`]);
const asked = new Set();

/** The first question, in the order of the questions, of which some standing still depends on the answer. */
function next() {
  if (!asked.size) return questions[0];
  const fields = new Set(computeNextFields(engine, { targets, pages: [] }).map((field) => asks.get(field)));
  return questions.find(({ id }) => fields.has(id) && !asked.has(id));
}

const row = (type, value, text) => `<p><label><input type="${type}" name="answer" value="${value}"> ${text}</label></p>`;
const option = ([value, text]) => `<option value="${value}">${text}</option>`;

function fields({ kind, options }) {
  const unknown = ["unknown", words.unknown];
  if (kind === "choice" && options.length > 12) return `<select name="answer">${[...options, unknown].map(option).join("")}</select>`;
  const rows = (type, all) => all.map(([value, text]) => row(type, value, text)).join("");
  if (kind === "choice") return rows("radio", [...options, unknown]);
  if (kind === "set") return rows("checkbox", [...options, ["none", words.none], unknown]);
  const months = words.months.map((text, at) => option([at + 1, text])).join("");
  return `<p><label>${words.year} <input name="year" inputmode="numeric"></label>
    <label>${words.month} <select name="month"><option></option>${months}</select></label>
    <label>${words.day} <input name="day" inputmode="numeric"></label></p>${rows("checkbox", [...options, unknown])}`;
}

/** The answer in the fields, as cases write it. */
function answer({ kind }) {
  const data = new FormData(form);
  const picked = data.getAll("answer");
  if (kind === "choice" || picked.includes("unknown")) return picked[0];
  if (kind === "set") return picked.filter((value) => value !== "none");
  const date = ["year", "month", "day"].map((part) => data.get(part)).filter(Boolean);
  return picked[0] ?? date.map((part) => part.padStart(2, "0")).join("-");
}

let question;

function show() {
  question = next();
  form.dataset.fact = question?.id ?? "";
  form.innerHTML = question
    ? `<h1>${question.title}</h1>${fields(question)}<button>${words.next}</button>`
    : `<ul>${pathways.filter((id) => engine.evaluate(`likely ${id}`).nodeValue).map((id) => `<li>${id}</li>`).join("")}</ul>`;
}

form.addEventListener("submit", (event) => {
  event.preventDefault();
  asked.add(question.id);
  engine.setSituation(said(question, answer(question)), { keepPreviousSituation: true });
  show();
});
show();
