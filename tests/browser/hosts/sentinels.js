// Stands first in every host page: a hundred elements of the page, and everything else that an embedded widget must leave as it was.
(() => {
  // The messages that this page is sent, as far as they can be written down.
  document.told = [];
  addEventListener("message", ({ data }) => {
    try {
      if (document.told.length < 1000) document.told.push(JSON.stringify(data));
    } catch {
      document.told.push("not to be written");
    }
  });
  const place = document.createElement("div");
  place.setAttribute("aria-hidden", "true");
  const tags = ["p", "a", "button", "input", "h2", "ul", "table", "section", "span", "label"];
  // Without what a page may have put into the place of the language's own.
  const sentinels = [...Array(100).keys()].map((at) => {
    const element = document.createElement(tags[at % tags.length]);
    element.className = "sentinel-" + at;
    if (!("value" in element)) element.textContent = "sentinel " + at;
    return place.appendChild(element);
  });
  document.body.prepend(place);
  // Out of the flow, so that nothing around it makes it wider or narrower.
  for (const [name, value] of Object.entries({ position: "absolute", left: "-9999px", top: "0", width: "300px", height: "300px", overflow: "hidden" })) {
    place.style.setProperty(name, value, "important");
  }
  const style = (element) => {
    const computed = getComputedStyle(element);
    return [...computed].map((name) => name + ":" + computed.getPropertyValue(name)).join(";");
  };
  const store = (of) => {
    try {
      return JSON.stringify(Object.entries(of()));
    } catch {
      return "none";
    }
  };
  const all = () => ({
    styles: sentinels.map(style),
    globals: Object.getOwnPropertyNames(window),
    around: [document.title, location.href, history.length, JSON.stringify(history.state), document.cookie, store(() => localStorage), store(() => sessionStorage)],
  });
  localStorage.setItem("zhol", "of the page itself");
  const before = all();
  const errors = [];
  addEventListener("error", (event) => event.message && errors.push(event.message));
  addEventListener("unhandledrejection", (event) => errors.push(String(event.reason)));
  addEventListener("securitypolicyviolation", (event) => errors.push("policy: " + event.violatedDirective + " " + event.blockedURI));
  /** What is other than it was. */
  document.changed = () => {
    const after = all();
    return [
      ...before.styles.flatMap((style, at) => (style === after.styles[at] ? [] : ["sentinel " + at])),
      ...after.globals.filter((name) => !before.globals.includes(name) && !/^(\$?cdc_|ret_nodes|se_exportedFunctionSymbol|\d+$)/.test(name)).map((name) => "global " + name),
      ...before.around.flatMap((was, at) => (was === after.around[at] ? [] : [`${was} became ${after.around[at]}`])),
      ...errors,
    ];
  };
})();
