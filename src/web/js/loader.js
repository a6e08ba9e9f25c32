// Puts Zhol into the page of a partner, in a frame that the page cannot read. Until the frame stands, and if it never does, there is a
// line with a telephone number and a link.

(() => {
  const script = document.currentScript;
  const { lang = document.documentElement.lang, ...wishes } = script.dataset;
  // The frame is always that of today, whichever version of this script a page has.
  const base = script.src.replace(/(v\/\w+\/)?[^/]*$/, "");
  const words = WORDS;
  const main = (tag) => tag.toLowerCase().split("-")[0];
  const tags = Object.keys(words);
  const language = tags.find((tag) => tag === lang) ?? tags.find((tag) => main(tag) === main(lang)) ?? "kk";
  const important = (element, style) => {
    for (const [name, value] of Object.entries(style)) element.style.setProperty(name, value, "important");
  };
  const link = (href, text) => Object.assign(document.createElement("a"), { href, textContent: text });

  const [title, line, number, direction] = words[language];
  const place = document.createElement("div");
  const note = document.createElement("p");
  place.lang = language;
  place.dir = direction;
  // The link that a page has before the script, for when the script does not come, is part of the line.
  const before = script.previousElementSibling;
  const way = before?.href?.startsWith?.(base) ? before : link(base + language + ".html", title);
  script.after(place);
  note.append(way, document.createElement("br"), line, " ", link("tel:" + number, number));
  place.append(note);
  important(place, { display: "block" });

  let frame;
  const look = new IntersectionObserver(
    (seen) => {
      if (!seen.some((entry) => entry.isIntersecting)) return;
      look.disconnect();
      frame = document.createElement("iframe");
      frame.title = title;
      // Scripts: it is one. Popups: an office's site or number opens beside it, and works there as ever. Modals: printing.
      frame.sandbox = "allow-scripts allow-popups allow-popups-to-escape-sandbox allow-modals";
      frame.allow = "clipboard-write; web-share";
      frame.referrerPolicy = "no-referrer";
      frame.src = base + "frame/" + language + ".html#" + new URLSearchParams(wishes);
      important(frame, { display: "block", width: "100%", height: 0, border: 0 });
      place.append(frame);
    },
    { rootMargin: "100%" },
  );
  look.observe(place);

  const heard = {
    ready: () => important(note, { display: "none" }),
    height({ height }) {
      if (typeof height === "number" && height >= 200 && height <= 2000) important(frame, { height: height + "px" });
    },
    language({ language }) {
      if (tags.includes(language)) [frame.title] = words[(place.lang = language)];
    },
    leave() {
      important(document.documentElement, { display: "none" });
      location.replace(AWAY);
    },
  };
  addEventListener("message", ({ data, source, origin }) => {
    // The sandbox has taken its origin from the frame: so it is known by its window.
    if (!frame || source !== frame.contentWindow || origin !== "null" || data?.zhol !== 1) return;
    if (typeof data.type === "string" && Object.hasOwn(heard, data.type)) heard[data.type](data);
  });
})();
