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

  async function until(what, of, patience = 60000) {
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

  const controls = (form) => ({
    year: form.querySelector("[data-date-field=year]"),
    list: form.querySelector("select[name]"),
    rows: [...form.querySelectorAll("input[data-option]")],
  });

  /** A person who answers by random numbers. */
  function random(seed) {
    const roll = dice(seed);
    return {
      subject: () => ["self", "child", "other"][roll(3)],
      answer(form) {
        const { year, list, rows } = controls(form);
        if (roll(5) === 0) return rows.find((row) => row.dataset.option === "unknown").click();
        if (year) return say(year, String(1940 + roll(80)), "input");
        if (list) return say(list, list.options[1 + roll(list.options.length - 1)].value, "change");
        rows[roll(rows.length)].click();
      },
    };
  }

  /** A person with these answers, as JSON writes them, and to everything else "I don't know". */
  const certain = (answers) => ({
    subject: () => answers.subject ?? "self",
    answer(form) {
      const { list, rows } = controls(form);
      const told = answers[form.dataset.fact] ?? "unknown";
      const row = (word) => rows.find((row) => row.dataset.option === word);
      if (Array.isArray(told)) return (told.length ? told : ["none"]).forEach((word) => row(word).checked || row(word).click());
      if (row(told)) return row(told).click();
      if (list) return say(list, told, "change");
      told.split("-").forEach((value, at) => {
        const part = form.querySelector(`[data-date-field=${["year", "month", "day"][at]}]`);
        say(part, String(Number(value)), part.matches("select") ? "change" : "input");
      });
    },
  });

  const someone = (person) => (typeof person === "number" ? random(person) : certain(person));

  const place = (host) => {
    const here = room(host);
    const page = here?.querySelector(".zhol[data-page]");
    // A page that waits for the rest of the rules has no heading yet.
    return page && here.querySelector("h1") && [page.dataset.page, here.querySelector("form[data-fact]")?.dataset.fact, here.querySelector("h1")?.textContent].join("|");
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

  /** Answers the question on the page and goes on. */
  async function give(host, { answer }) {
    answer(room(host).querySelector("form[data-fact]"));
    // What was chosen is known once the page has had a turn.
    await tick();
    await press(host, "form [data-action=continue]");
  }

  /**
   * From the page where it stands to the result, or over a number of pages, as a random person with a number or as one with given answers. Gives the
   * facts asked, the pathways found, and how many offices there are.
   */
  async function walk(host, person, pages = 90) {
    const one = someone(person);
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
        asked.push(here.querySelector("form[data-fact]").dataset.fact);
        await give(host, one);
      } else if (kind === "start") {
        await press(host, `[data-action=start][data-option=${one.subject()}]`);
      } else {
        await press(host, here.querySelector("[data-action=go-on]") ? "[data-action=go-on]" : "[data-action=result]");
      }
    }
    return { asked };
  }

  return { hosts, room, place, walk, give: (host, person) => give(host, someone(person)), until, press };
})();
