// Goes through whole journeys inside the page, as fast as the page does. `document.walker` is no global, so that a page's globals can be
// compared before and after.
document.walker = (() => {
  const channel = new MessageChannel();
  const queue = [];
  channel.port1.onmessage = () => queue.shift()();
  const tick = () => new Promise((done) => { queue.push(done); channel.port2.postMessage(0); });

  /** All elements that a widget may live in, also inside the shadow of others. */
  function hosts(root = document) {
    return [...root.querySelectorAll("*")].flatMap((element) => [
      ...(element.matches("[data-zhol], zhol-screening") ? [element] : []),
      ...(element.shadowRoot ? hosts(element.shadowRoot) : []),
    ]);
  }

  const room = (host) => host.shadowRoot?.querySelector("[data-live]:not([hidden])");

  async function until(what, of, patience = 8000) {
    const began = performance.now();
    for (let turn = 0; ; turn += 1) {
      const found = of();
      if (found) return found;
      if (performance.now() - began > patience) throw new Error(what + " did not come");
      await (turn % 50 === 49 ? new Promise((done) => setTimeout(done, 5)) : tick());
    }
  }

  /** Numbers that look random and are the same for the same seed. */
  function dice(seed) {
    let state = (seed * 2654435761 + 1) >>> 0;
    return (count) => {
      state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
      return Math.floor((state / 4294967296) * count);
    };
  }

  const say = (field, value, event) => {
    field.value = value;
    field.dispatchEvent(new Event(event, { bubbles: true, composed: true }));
  };

  function answer(form, roll) {
    const year = form.querySelector("[data-part=year]");
    const list = form.querySelector("select[name]");
    const rows = [...form.querySelectorAll("input[data-option]")];
    const unknown = rows.find((row) => row.dataset.option === "unknown");
    if (roll(5) === 0) return unknown.click();
    if (year) return say(year, String(1940 + roll(80)), "input");
    if (list) return say(list, list.options[1 + roll(list.options.length - 1)].value, "change");
    rows[roll(rows.length)].click();
  }

  const place = (host) => {
    const here = room(host);
    const page = here?.querySelector(".zhol[data-page]");
    return page && [page.dataset.page, here.querySelector("form[data-fact]")?.dataset.fact, here.querySelector("h1")?.textContent].join("|");
  };

  async function press(host, selector) {
    const before = place(host);
    let asked = room(host).querySelector(".notice[data-asks]");
    room(host).querySelector(selector).click();
    await until("another page than " + before, () => {
      const asks = room(host)?.querySelector(".notice[data-asks]");
      if (asks && !asked) {
        asked = asks;
        room(host).querySelector(selector).click();
      }
      const now = place(host);
      return now && now !== before;
    });
  }

  /** From wherever it stands to the result, or over so many pages; gives the facts asked and the pathways found. */
  async function walk(host, seed, pages = 90) {
    const roll = dice(seed);
    const asked = [];
    await until("the widget", () => place(host));
    for (let count = 0; count < pages; count += 1) {
      const here = room(host);
      const kind = here.querySelector(".zhol").dataset.page;
      if (kind === "result") {
        await until("the result", () => here.querySelector("[data-pathway]"));
        const found = [...here.querySelectorAll("[data-pathway]")].map((entry) => entry.dataset.pathway);
        return { asked, found, offices: here.querySelectorAll("[data-office]").length };
      }
      if (kind === "question") {
        const form = here.querySelector("form[data-fact]");
        asked.push(form.dataset.fact);
        answer(form, roll);
        await tick();
        await press(host, "form [data-action=continue]");
      } else if (kind === "start") {
        await press(host, `[data-action=start][data-option=${["self", "child", "other"][roll(3)]}]`);
      } else {
        await press(host, here.querySelector("[data-action=go-on]") ? "[data-action=go-on]" : "[data-action=result]");
      }
    }
    return { asked };
  }

  return { hosts, room, place, walk, until, press };
})();
