// SurveyJS: answered through its model where a field is its own drawing of one, which spares it the events of a tap.
const item = () => survey.currentSingleElement ?? survey.currentPage?.elements[0];
globalThis.contestant = {
  first: () => document.querySelector("#form input[type=radio]"),
  isTaken: () => !!document.querySelector("#form .sd-item--checked"),
  isLive: () => !!document.querySelector("#form input[type=radio]"),
  begin() {},
  place: () => survey.state + item()?.name,
  isOver: () => survey.isLastElement ?? survey.isLastPage,
  fact: () => item()?.name,
  choose(answer) {
    const name = item().name;
    if (item().getType() !== "panel") {
      const isSet = item().getType() === "checkbox";
      const picked = isSet ? (answer === "unknown" ? ["unknown"] : answer.length ? answer : ["none"]) : answer;
      survey.setValue(name, picked);
    } else if (/^\d/.test(answer)) {
      answer.split("-").forEach((part, at) => survey.setValue(`${name}_${["year", "month", "day"][at]}`, Number(part)));
    } else survey.setValue(`${name}_known`, answer);
  },
  goOn: () => (survey.performNext ? survey.performNext() : survey.nextPage()),
};
