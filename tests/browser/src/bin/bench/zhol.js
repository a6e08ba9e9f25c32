// Zhol: in its shadow root, first the page as it was served and then the widget.
const root = () => document.querySelector("[data-zhol]")?.shadowRoot;
const live = () => root()?.querySelector("[data-live]:not([hidden])");
const page = () => live()?.querySelector(".zhol")?.dataset.page;
const write = (field, value) => {
  field.value = value;
  field.dispatchEvent(new Event(field.matches("select") ? "change" : "input", { bubbles: true, composed: true }));
};
globalThis.contestant = {
  first: () => root()?.querySelector("[data-prerendered] [data-action=start]"),
  isTaken: () => !!root()?.querySelector("[data-prerendered] form, [data-live]:not([hidden]) form"),
  isLive: () => !!live()?.querySelector(".zhol[data-page]"),
  begin: () => live().querySelector("[data-action=start][data-option=self]")?.click(),
  place: () => page() + live().querySelector("form[data-fact]")?.dataset.fact + !!live().querySelector("[data-asks]"),
  isOver: () => page() === "result" || (page() === "check" && !live().querySelector("button[data-action=go-on]")),
  fact: () => live().querySelector("form[data-fact]")?.dataset.fact,
  choose(answer) {
    if (live().querySelector("[data-asks]")) return;
    const words = Array.isArray(answer) && !answer.length ? ["none"] : [answer].flat();
    for (const word of words) {
      const tick = live().querySelector(`input[data-option="${word}"]`);
      const entry = live().querySelector(`select option[value="${word}"]`);
      if (tick) tick.click();
      else if (entry) write(entry.closest("select"), word);
      else word.split("-").forEach((part, at) => write(live().querySelector(`[data-date-field=${["year", "month", "day"][at]}]`), String(Number(part))));
    }
  },
  goOn: () => live().querySelector("button[data-action=continue], button[data-action=go-on]").click(),
};
