"use strict";
(() => {
  const root = document.documentElement;
  const page = document.getElementById("page");
  const status = document.getElementById("passage");
  const toPassage = document.querySelector("[data-action=passage]");

  /* Bytes that a character takes; the file tells how they are counted. */
  const width = {
    one: () => 1,
    four: () => 4,
    double: (point) => (point < 0x80 ? 1 : 2),
    "utf-16": (point) => (point < 0x10000 ? 2 : 4),
    "utf-8": (point) => (point < 0x80 ? 1 : point < 0x800 ? 2 : point < 0x10000 ? 3 : 4),
  }[page.dataset.count];

  /* "1033 5:1040-1048 6:1048": from which character on, from which byte on, to which if one piece. */
  const placesOf = (span) => span.dataset.b.split(" ").map((word) => {
    const [bytes, at] = word.split(":").reverse();
    const [from, to] = bytes.split("-");
    return { at: Number(at || 0), from: Number(from), to: to === undefined ? null : Number(to) };
  });

  const wanted = () => {
    const found = /^#b=(\d{1,12}-\d{1,12}(?:,\d{1,12}-\d{1,12})*)$/.exec(location.hash);
    if (!found) return [];
    return found[1].split(",").map((range) => range.split("-").map(Number));
  };

  /* Parts of a text, as UTF-16 units, whose bytes lie in one of the ranges. */
  const chosenIn = (span, ranges) => {
    const places = placesOf(span), text = span.textContent, parts = [];
    let place = -1, point = 0, unit = 0, byte = 0, next = 0;
    for (const letter of text) {
      while (place + 1 < places.length && places[place + 1].at <= point) {
        place += 1;
        byte = places[place].from;
      }
      const whole = places[place].to;
      next = whole === null ? byte + width(letter.codePointAt(0)) : whole;
      if (ranges.some(([start, end]) => byte < end && next > start)) {
        const last = parts[parts.length - 1];
        if (last && last[1] === unit) last[1] += letter.length;
        else parts.push([unit, unit + letter.length]);
      }
      if (whole === null) byte = next;
      unit += letter.length;
      point += 1;
    }
    return parts;
  };

  const unmark = () => {
    for (const mark of page.querySelectorAll("mark")) {
      const span = mark.parentElement;
      mark.replaceWith(...mark.childNodes);
      span.normalize();
    }
  };

  const show = () => {
    const mark = page.querySelector("mark");
    if (!mark) return;
    mark.scrollIntoView({ block: "center" });
    mark.focus({ preventScroll: true });
  };

  const mark = () => {
    unmark();
    const ranges = wanted();
    if (!ranges.length) {
      status.textContent = "";
      toPassage.hidden = true;
      return;
    }
    const lowest = Math.min(...ranges.map((range) => range[0]));
    const highest = Math.max(...ranges.map((range) => range[1]));
    const spans = [...page.querySelectorAll("[data-b]")];
    const firsts = spans.map((span) => parseInt(span.dataset.b, 10));
    let first = null;
    spans.forEach((span, index) => {
      if (firsts[index] >= highest || firsts[index + 1] <= lowest) return;
      const text = span.textContent, pieces = [];
      let done = 0;
      for (const [from, to] of chosenIn(span, ranges)) {
        const piece = document.createElement("mark");
        piece.textContent = text.slice(from, to);
        pieces.push(text.slice(done, from), piece);
        done = to;
        first = first || piece;
      }
      if (pieces.length) span.replaceChildren(...pieces, text.slice(done));
    });
    const told = `${lowest}–${highest}` + (ranges.length > 1 ? page.dataset.parts.replace("{n}", ranges.length) : "");
    status.textContent = page.dataset[first ? "at" : "nothing"].replace("{range}", told);
    toPassage.hidden = !first;
    if (first) first.tabIndex = -1;
    show();
  };

  const isDark = () => (root.dataset.theme ? root.dataset.theme === "dark"
    : matchMedia("(prefers-color-scheme: dark)").matches);

  const actions = {
    passage: show,
    print: () => print(),
    theme: () => { root.dataset.theme = isDark() ? "light" : "dark"; },
    left: () => {
      const button = document.querySelector("[data-action=left]");
      const only = button.getAttribute("aria-pressed") !== "true";
      button.setAttribute("aria-pressed", String(only));
      page.classList.toggle("only", only);
      show();
    },
  };

  document.addEventListener("click", (event) => {
    const button = event.target.closest("[data-action]");
    if (button) actions[button.dataset.action]();
  });
  document.addEventListener("keydown", (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const action = { p: "passage", o: "left", t: "theme" }[event.key];
    if (action) actions[action]();
  });
  /* The page around this one, where there is one, tells its theme. */
  addEventListener("message", (event) => {
    const theme = event.source === parent && event.data && event.data.theme;
    if (theme === "light" || theme === "dark") root.dataset.theme = theme;
  });
  addEventListener("hashchange", mark);
  mark();
})();
