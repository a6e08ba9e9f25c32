// publicodes: plain fields in one form.
const form = () => document.getElementById("form");
globalThis.contestant = {
  first: () => form()?.querySelector("input[type=radio]"),
  isTaken: () => !!form()?.querySelector("input[type=radio]:checked"),
  isLive: () => !!form()?.querySelector("input[type=radio]"),
  begin() {},
  place: () => form().dataset.fact,
  isOver: () => !form().dataset.fact,
  fact: () => form().dataset.fact,
  choose(answer) {
    const words = Array.isArray(answer) && !answer.length ? ["none"] : [answer].flat();
    for (const word of words) {
      const tick = form().querySelector(`input[value="${word}"]`);
      const list = form().querySelector("select[name=answer]");
      if (tick) tick.click();
      else if (list) list.value = word;
      else word.split("-").forEach((part, at) => (form()[["year", "month", "day"][at]].value = String(Number(part))));
    }
  },
  goOn: () => form().querySelector("button").click(),
};
