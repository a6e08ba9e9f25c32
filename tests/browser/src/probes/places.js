// Where things are on the screen, and how big: order, focus, targets, scrolling, clipping.
// Each probe gets the shadow root of the widget and gives a list of what it finds, empty when all is well.
globalThis.probes = {};
{
  const named = (element) => element.outerHTML.replace(/\s+/g, " ").slice(0, 140);
  const inside = (root) => [...root.querySelectorAll("*")];
  const shown = (element) => element.checkVisibility({ visibilityProperty: true, contentVisibilityAuto: true });
  const spoken = (element) => element.closest(".spoken") || getComputedStyle(element).clipPath === "inset(50%)";
  const stops = (root) =>
    inside(root).filter((e) =>
      e.matches("a[href], button, input, select, summary, [tabindex='0']") && !e.disabled && shown(e) && e.tabIndex >= 0);
  // A group of radio buttons is one stop: the one chosen, else its first.
  const single = (list) =>
    list.filter((e) => e.type !== "radio" || (list.some((o) => o.name === e.name && o.checked) ? e.checked : list.find((o) => o.name === e.name) === e));
  const area = (element) => (element.closest("label") ?? element).getBoundingClientRect();
  const own = (element) => [...element.childNodes].some((n) => n.nodeType === 3 && n.textContent.trim());
  Object.assign(probes, { named, shown, spoken, stops: (root) => single(stops(root)), own });

  // The order of the focus is that of the document, which is that of the eyes: downwards, and along a line as the language is read.
  probes.order = (root) => {
    scrollTo(0, 0);
    const found = inside(root).filter((e) => e.tabIndex > 0).map((e) => `out of turn: ${named(e)}`);
    const rightToLeft = root.querySelector(".zhol").dir === "rtl";
    const list = stops(root);
    list.slice(1).forEach((element, at) => {
      const [before, after] = [area(list[at]), area(element)];
      const sameLine = before.top < after.bottom - 4 && after.top < before.bottom - 4;
      const backwards = rightToLeft ? after.right > before.left + 4 : after.left < before.right - 4;
      if (sameLine ? backwards : after.top < before.top) found.push(`${named(element)} comes after ${named(list[at])}`);
    });
    return found;
  };

  // A finger needs 48 by 48. The map is another way to use the list above it.
  probes.targets = (root) =>
    stops(root).concat([...root.querySelectorAll("[data-action]:not(path)")]).filter((e) => shown(e)).flatMap((element) => {
      const { width, height } = area(element);
      return width < 47.9 || height < 47.9 ? [`${width.toFixed(1)} x ${height.toFixed(1)}: ${named(element)}`] : [];
    });

  // Nothing reaches past the side of the screen.
  probes.sideways = (root) => {
    const { scrollWidth, clientWidth } = document.documentElement;
    const found = scrollWidth > clientWidth ? [`${scrollWidth} wide on ${clientWidth}`] : [];
    for (const element of inside(root)) {
      const { left, right, width } = element.getBoundingClientRect();
      if (width && shown(element) && !spoken(element) && !element.closest("svg") && (left < -0.5 || right > clientWidth + 0.5)) {
        found.push(`from ${left} to ${right}: ${named(element)}`);
      }
      if (element.scrollWidth > element.clientWidth + 1 && /auto|scroll/.test(getComputedStyle(element).overflowX)) {
        found.push(`scrolls by itself: ${named(element)}`);
      }
    }
    return found;
  };

  // No text is cut off by its box, nor drawn over its neighbour.
  probes.clipped = (root) => {
    const found = [];
    for (const element of inside(root)) {
      if (!shown(element) || spoken(element) || element.closest("svg")) continue;
      const style = getComputedStyle(element);
      // Only what holds text can lose any; a control's own text is in a box of its own.
      const over = [element.scrollWidth - element.clientWidth, element.scrollHeight - element.clientHeight];
      if (element.textContent.trim() && style.display !== "inline" && !element.matches("select, option, .zhol, .page")) {
        if (style.overflowX !== "visible" && over[0] > 1) found.push(`${over[0]} too wide: ${named(element)}`);
        if (style.overflowY !== "visible" && over[1] > 1) found.push(`${over[1]} too high: ${named(element)}`);
        if (style.webkitLineClamp !== "none") found.push(`cut after some lines: ${named(element)}`);
        if (style.textOverflow === "ellipsis") found.push(`ends in dots: ${named(element)}`);
      }
      if (!own(element)) continue;
      const box = element.closest("button, summary, label, .notice, .fault, dd, dt, li, p, h1, h2, h3, h4")?.getBoundingClientRect();
      // The rectangle of a text is as high as its font says, which is more than its letters.
      const above = parseFloat(style.fontSize) * 0.4;
      for (const node of [...element.childNodes].filter((n) => n.nodeType === 3 && n.textContent.trim())) {
        const range = document.createRange();
        range.selectNode(node);
        const text = range.getBoundingClientRect();
        if (!box || !text.width) continue;
        if (text.left < box.left - 2 || text.right > box.right + 2 || text.top < box.top - above || text.bottom > box.bottom + above) {
          found.push(`text outside of its box: ${named(element)}, ${JSON.stringify([text, box])}`);
        }
      }
    }
    return found.concat(overlaps(root));
  };

  const overlaps = (root) => {
    const list = stops(root).map((e) => [e, area(e)]);
    return list.slice(1).flatMap(([element, box], at) => {
      const [other, beside] = list[at];
      const across = Math.min(box.right, beside.right) - Math.max(box.left, beside.left);
      const down = Math.min(box.bottom, beside.bottom) - Math.max(box.top, beside.top);
      const sticky = element.closest(".bar") !== other.closest(".bar");
      return across > 1 && down > 1 && !sticky ? [`${named(element)} lies over ${named(other)}`] : [];
    });
  };

  // The bar that stays leaves most of a low screen to the page.
  probes.room = (root) => {
    const staying = inside(root).filter((e) => /sticky|fixed/.test(getComputedStyle(e).position));
    const height = Math.max(0, ...staying.map((e) => e.getBoundingClientRect().height));
    return height > innerHeight / 2 ? [`the bar takes ${height} of ${innerHeight}`] : [];
  };

  // Where the focus is: whether it can be seen there, and what it is.
  probes.focus = (root) => {
    const element = root.activeElement;
    if (!element) return ["nothing has the focus"];
    const ring = [element, element.closest("label")].filter(Boolean).map((e) => getComputedStyle(e));
    const seen = ring.some((style) =>
      (style.outlineStyle !== "none" && parseFloat(style.outlineWidth) >= 2 && !/, 0\)$|transparent/.test(style.outlineColor)) || style.boxShadow !== "none");
    const found = seen ? [] : [`no ring: ${named(element)}`];
    const { left, top, width, height } = element.getBoundingClientRect();
    // The corners and the middle: something else over all of them hides it.
    const points = [[0.5, 0.5], [0.1, 0.1], [0.9, 0.1], [0.1, 0.9], [0.9, 0.9]].map(([x, y]) => [left + width * x, top + height * y]);
    const free = points.filter(([x, y]) => {
      const there = root.elementFromPoint(x, y);
      return there && (element.contains(there) || there.contains(element) || there.closest("label")?.contains(element));
    });
    const barred = !element.closest(".bar") && top < root.querySelector(".bar").getBoundingClientRect().bottom - 1 && !element.matches(".faults, .notice");
    if (free.length < 3 || barred) found.push(`covered: ${named(element)}, at ${left}, ${top}, ${width} x ${height}`);
    return found;
  };

  // Nothing moves for a person who asked for stillness.
  probes.motion = (root) => {
    const found = document.getAnimations().concat(root.getAnimations()).map((a) => `moves: ${a.animationName ?? a.transitionProperty}`);
    for (const element of [document.documentElement, ...inside(root)]) {
      for (const part of [undefined, "::before", "::after"]) {
        const style = getComputedStyle(element, part);
        if (style.transitionDuration.split(", ").some((t) => parseFloat(t) > 0)) found.push(`glides: ${named(element)}`);
        if (style.animationName !== "none") found.push(`moves: ${named(element)}`);
        if (style.scrollBehavior === "smooth") found.push(`scrolls smoothly: ${named(element)}`);
      }
    }
    return found;
  };
}
