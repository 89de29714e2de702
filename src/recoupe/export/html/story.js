/* Shared passages on demand, links into folded parts, the keys of the whole dossier. */
{
  /* The words stand in the pages already; a pair cuts them out when it is opened. */
  const cutPassages = (pair) => {
    if (pair.querySelector(".sides")) return;
    const { left, right, places } = pair.dataset;
    for (const one of places.split(";").filter(Boolean)) {
      const [ours, theirs, kind] = one.split(":");
      const [a, b] = [[left, ours], [right, theirs]].map(([page, span]) => recoupe.wordsOf(page, ...span.split("-").map(Number)));
      const parts = a === b ? null : recoupe.compare(a, b);
      const side = (page, span, words, only) => {
        const source = document.getElementById(`page-${page}`);
        const quote = recoupe.element("blockquote", { lang: source.querySelector(".text").lang, dir: "auto" });
        quote.append(parts ? recoupe.shown(parts, [only]) : words);
        const link = recoupe.element("a", { class: "place", href: `#page-${page}`, "data-at": span }, recoupe.element("b", {}, page), ` ${source.querySelector(".name").textContent}`);
        return recoupe.element("div", {}, quote, link);
      };
      pair.append(recoupe.element("div", { class: "sides", "data-kind": kind }, side(left, ours, a, "left"), side(right, theirs, b, "right")));
    }
  };
  document.addEventListener("toggle", (event) => {
    if (event.target.matches(".reuse") && event.target.open) cutPassages(event.target);
  }, true);
  addEventListener("beforeprint", () => {
    for (const pair of document.querySelectorAll(".reuse")) if (!pair.closest(".rest")) cutPassages(pair);
  });

  /* A link into something folded unfolds it. */
  const reveal = () => {
    const wanted = location.hash.length > 1 && document.getElementById(decodeURIComponent(location.hash.slice(1)));
    if (!wanted) return;
    let inside = wanted;
    while (inside) {
      if (inside.matches("details")) inside.open = true;
      inside = inside.parentElement;
    }
    const row = wanted.closest(".more");
    if (row) row.closest("tbody").classList.add("unfolded-row");
    wanted.scrollIntoView();
  };
  addEventListener("hashchange", reveal);
  document.addEventListener("click", (event) => {
    const link = event.target.closest("a[href^='#']:not(.place)");
    if (link && link.hash === location.hash) reveal();
  });

  const parts = document.querySelectorAll("body > nav a");
  parts.forEach((link, place) => {
    recoupe.keys[place + 1] = () => {
      link.click();
      document.querySelector(link.hash).focus({ preventScroll: true });
    };
  });
  const keys = document.getElementById("keys");
  if (keys) {
    recoupe.actions.keys = () => keys.showModal();
    recoupe.keys["?"] = recoupe.actions.keys;
  }
  reveal();
}
