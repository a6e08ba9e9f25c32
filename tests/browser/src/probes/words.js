// What is said and how it is tied together: languages, direction, hints, errors, announcements, and what only colour would tell.
{
  const { named, shown, spoken, own } = probes;
  const inside = (root) => [...root.querySelectorAll("*")];

  // Which letters a language is written in.
  const letters = { kk: "Cyrillic", ru: "Cyrillic", "uz-Cyrl": "Cyrillic", "uz-Latn": "Latin", en: "Latin", "fa-AF": "Arabic" };
  const foreign = {
    Cyrillic: /[\p{Script=Latin}\p{Script=Arabic}]{3,}/u,
    Latin: /[\p{Script=Cyrillic}\p{Script=Arabic}]{3,}/u,
    Arabic: /[\p{Script=Cyrillic}\p{Script=Latin}]{3,}/u,
  };
  // Names of sites, of a key, and names that are written in capitals in every language, belong to no language. What stands in brackets
  // or quotation marks after its translation is the name of a paper or an office as it is written there, by which it is known.
  const nameless = (text) =>
    text.replace(/(https?:\/\/)?[\w-]+(\.[\w-]+)+(\/\S*)?/g, "").replace(/(?<!\p{L})\p{Lu}{2,}(?!\p{L})/gu, "").replace(/\([^)]*\)|«[^»]*»/g, "").replace(/\b(Zhol|Esc|eGov)\b/g, "");

  // Words in the letters of another language say which language they are.
  probes.languages = (root) => {
    const found = [];
    const page = root.querySelector(".zhol").lang;
    if (!letters[page]) found.push(`no such language: ${page}`);
    for (const element of inside(root)) {
      if (!own(element)) continue;
      const language = element.closest("[lang]")?.lang;
      const text = nameless([...element.childNodes].filter((n) => n.nodeType === 3).map((n) => n.textContent).join(" "));
      const said = foreign[letters[language]]?.exec(text);
      if (said) found.push(`"${said[0]}" passes for ${language}: ${named(element)}`);
    }
    return found;
  };

  // Everything runs the way the language is read; what is written the other way is set apart.
  probes.direction = (root) => {
    const box = root.querySelector(".zhol");
    const wanted = box.lang.startsWith("fa") ? "rtl" : "ltr";
    const found = box.dir === wanted ? [] : [`dir is ${box.dir}`];
    const other = wanted === "rtl" ? /\p{Script=Latin}{3,}|\+\d/u : /\p{Script=Arabic}{3,}/u;
    for (const element of [box, ...box.querySelectorAll("*")]) {
      const style = getComputedStyle(element);
      if (style.direction !== wanted && !element.closest("bdi, [dir]:not(.zhol), svg, [lang]:not(.zhol)")) found.push(`runs ${style.direction}: ${named(element)}`);
      if (style.textAlign === "left" || style.textAlign === "right") found.push(`sticks to the ${style.textAlign}: ${named(element)}`);
      const text = [...element.childNodes].filter((n) => n.nodeType === 3).map((n) => n.textContent).join(" ");
      const apart = element.closest("bdi, [lang]:not(.zhol), select") || /[\u2066-\u2069]/.test(text);
      if (!apart && other.test(nameless(text) + (text.match(/\+\d|https?:\S+/) ?? ""))) found.push(`not set apart: ${named(element)}`);
    }
    const heading = root.querySelector("h1");
    const range = document.createRange();
    range.selectNodeContents(heading);
    const [line] = range.getClientRects();
    const box1 = heading.getBoundingClientRect();
    const gap = wanted === "rtl" ? box1.right - line.right : line.left - box1.left;
    if (gap > box1.width / 3) found.push(`the heading begins ${gap} from where reading begins`);
    return found;
  };

  // Every hint and every error belongs to a field, and every field's description is there.
  probes.hints = (root) => {
    const described = [...root.querySelectorAll("[aria-describedby], [aria-labelledby], [aria-controls]")];
    const named_by = (element) => ["aria-describedby", "aria-labelledby", "aria-controls"].flatMap((a) => element.getAttribute(a)?.split(/\s+/) ?? []);
    const found = described.flatMap((element) =>
      named_by(element).filter((id) => !root.getElementById(id)?.textContent.trim()).map((id) => `no #${id} for ${named(element)}`));
    const tied = new Set(described.flatMap(named_by));
    for (const hint of root.querySelectorAll(".hint, .fault, [data-asks]")) {
      if (shown(hint) && !tied.has(hint.id)) found.push(`tied to nothing: ${named(hint)}`);
    }
    const ids = inside(root).map((e) => e.id).filter(Boolean);
    ids.filter((id, at) => ids.indexOf(id) !== at).forEach((id) => found.push(`#${id} is there twice`));
    for (const field of root.querySelectorAll("input:not([type=radio], [type=checkbox]), select")) {
      if (!field.labels.length || !field.labels[0].textContent.trim()) found.push(`no label: ${named(field)}`);
    }
    return found;
  };

  // An error says at the field what to do, the same above the question, and leads to the field.
  probes.correction = (root) => {
    const summary = root.querySelector(".faults");
    if (!summary) return ["no summary of the error"];
    const lead = summary.querySelector("button");
    const there = root.querySelector("#zhol-fault");
    const found = [];
    if (!there || there.textContent !== lead?.textContent) found.push(`says other words at the field: ${there?.textContent}`);
    if ((there?.textContent.trim().split(/\s+/).length ?? 0) < 3) found.push("says nothing that helps");
    if (root.activeElement !== summary) found.push("does not take the focus");
    lead?.click();
    const field = root.activeElement;
    if (!field?.matches("input, select")) found.push("does not lead to the field");
    const described = [field, field?.closest("fieldset")].some((e) => e?.getAttribute("aria-describedby")?.includes("zhol-fault"));
    if (!described) found.push("the field does not know of it");
    if (field?.matches("select, [type=text]") && field.getAttribute("aria-invalid") !== "true") found.push("the field is not marked");
    summary.focus();
    return found;
  };

  // Regions that speak by themselves: none on a page, one where something is wrong.
  probes.announcements = (root) => {
    const live = [...root.querySelectorAll("[role=alert], [role=status], [role=log], [aria-live]:not([aria-live=off])")];
    const said = live.filter((e) => shown(e) && e.textContent.trim());
    const most = root.querySelector(".faults") ? 1 : 0;
    return said.length > most ? said.map((e) => `speaks by itself: ${named(e)}`) : [];
  };

  // What is chosen, wrong or likely shows by more than its colour.
  probes.colour = (root) => {
    const found = [];
    const look = (element, part, names) => names.map((name) => getComputedStyle(element, part)[name]).join(";");
    for (const box of root.querySelectorAll(".row input")) {
      const { width, height } = box.getBoundingClientRect();
      const style = getComputedStyle(box);
      if (style.appearance === "none" || width < 16 || height < 16 || style.opacity < 1) found.push(`no mark of its own: ${named(box)}`);
    }
    const differ = (list, others, part, names, what) => {
      const [one, other] = [root.querySelector(list), root.querySelector(others)];
      if (one && other && shown(one) && shown(other) && look(one, part, names) === look(other, part, names)) found.push(`${what} differs by colour alone`);
    };
    differ(".row:has(:checked)", ".row:not(:has(:checked))", undefined, ["fontWeight"], "the row that is chosen");
    differ(".standing.likely", ".standing.possible", "::before", ["backgroundImage", "clipPath", "borderRadius", "inlineSize"], "the standing");
    differ(".languages [aria-pressed=true]", ".languages [aria-pressed=false]", undefined, ["fontWeight", "textDecorationThickness"], "the language");
    differ("[aria-invalid=true]", "select:not([aria-invalid=true]), [type=text]:not([aria-invalid=true])", undefined, ["borderTopWidth"], "the field in error");
    for (const link of root.querySelectorAll("a[href]:not(.button)")) {
      if (!getComputedStyle(link).textDecorationLine.includes("underline")) found.push(`a link without a line: ${named(link)}`);
    }
    for (const said of root.querySelectorAll(".standing, .fault, .notice")) {
      if (shown(said) && !spoken(said) && !said.textContent.trim()) found.push(`says nothing: ${named(said)}`);
    }
    return found;
  };
}
