/* The reading panel: a sentence in its page, and beside it everybody who says the same. */
{
  const panel = document.getElementById("panel");
  let opener = null, sayings = [], here = null;

  const showPage = ({ page, start, end, away }) => {
    const source = document.getElementById(`page-${page}`);
    const text = source.querySelector(".text").cloneNode(true);
    let first = null;
    for (const block of text.querySelectorAll(".block")) {
      const cut = recoupe.cut(block, start, end);
      if (!cut) continue;
      const whole = block.textContent, mark = recoupe.element("mark", {}, whole.slice(...cut));
      block.replaceChildren(whole.slice(0, cut[0]), mark, whole.slice(cut[1]));
      first = first || mark;
    }
    const title = recoupe.element("b", { lang: text.lang, dir: "auto" });
    title.textContent = source.querySelector("summary > span").textContent;
    const meta = panel.querySelector(".source .meta");
    meta.replaceChildren(recoupe.element("a", { class: "to-page", href: `#page-${page}` }, recoupe.element("b", { class: "number" }, page)), " ", title, recoupe.element("br"));
    meta.append(source.querySelector("summary small").cloneNode(true));
    meta.append(away);
    const around = panel.querySelector(".source .words");
    around.replaceChildren(text);
    if (first) around.scrollTop = first.offsetTop - around.offsetTop - around.clientHeight / 3;
    else around.scrollTop = 0;
  };

  /* Sentences in the same words, with the same grade through the same speakers, stand once. */
  const folded = (text) => text.replace(/\s+/g, " ").replace(/[’ʼ]/g, "'").trim();
  const groupsOf = (items) => {
    const groups = new Map();
    for (const one of items) {
      const chain = one.querySelector(".chain");
      const key = [one.className, folded(one.querySelector("blockquote").textContent), chain ? chain.textContent : ""].join("\n");
      if (!groups.has(key)) groups.set(key, []);
      groups.get(key).push(one);
    }
    return [...groups.values()];
  };

  const sibling = (items, exact) => {
    const item = items.includes(here) ? here : items[0], isHere = item === here;
    const own = item.querySelector("blockquote");
    const made = recoupe.element("li", { class: item.className });
    const meta = item.querySelector(".meta").cloneNode(true);
    for (const link of meta.querySelectorAll(".place")) link.remove();
    for (const one of items) {
      const button = recoupe.element("button", { type: "button", class: "say" });
      button.append(...one.querySelector(".place").cloneNode(true).childNodes);
      if (one === here) button.setAttribute("aria-current", "true");
      button.addEventListener("click", () => { show(one); panel.querySelector(".say[aria-current]").focus(); });
      meta.append(button);
    }
    const quote = own.cloneNode(false);
    const parts = isHere ? null : recoupe.compare(exact, own.textContent, 0.5);
    if (isHere) quote.append(recoupe.element("mark", {}, own.textContent));
    else if (parts) quote.append(recoupe.shown(parts, ["left", "right"]));
    else quote.append(own.textContent);
    made.append(meta, quote);
    const chain = item.querySelector(".chain");
    if (chain) made.append(chain.cloneNode(true));
    if (isHere) made.setAttribute("aria-current", "true");
    return made;
  };

  /* Share of common words, to put the nearest wording first. */
  const nearnessTo = (exact) => {
    const ours = new Set(folded(exact).split(" "));
    return (item) => {
      const theirs = new Set(folded(item.querySelector("blockquote").textContent).split(" "));
      const common = [...theirs].filter((one) => ours.has(one)).length;
      return 2 * common / (ours.size + theirs.size);
    };
  };

  /* The open sentence and some around it at once, the others when the browser has time. */
  const AT_ONCE = 24;
  let later = 0;
  const show = (item) => {
    here = item;
    showPage(recoupe.placeOf(item.querySelector(".place")));
    const exact = item.querySelector("blockquote").textContent;
    const list = panel.querySelector(".siblings ol");
    const nearness = nearnessTo(exact);
    const groups = groupsOf(sayings).map((items, place) => ({ items, place, near: items.includes(item) ? 2 : nearness(items[0]) }))
      .sort((a, b) => b.near - a.near || a.place - b.place).map((one) => one.items);
    list.replaceChildren(...groups.slice(0, AT_ONCE).map((one) => sibling(one, exact)));
    list.scrollTop = 0;
    clearTimeout(later);
    const more = (from) => {
      if (from >= groups.length) return;
      later = setTimeout(() => {
        list.append(...groups.slice(from, from + AT_ONCE).map((one) => sibling(one, exact)));
        more(from + AT_ONCE);
      });
    };
    more(AT_ONCE);
  };

  const open = (from, claimed) => {
    if (opener) opener.removeAttribute("aria-current");
    opener = from;
    if (opener.matches(".open")) opener.setAttribute("aria-current", "true");
    panel.hidden = false;
    panel.querySelector(".claimed").textContent = claimed;
    panel.querySelector(".reading").classList.toggle("alone", sayings.length < 2);
    for (const name of ["next", "previous"]) panel.querySelector(`[data-action=${name}]`).hidden = sayings.length < 2;
  };

  recoupe.openSaying = (item, from, all, claimed) => {
    sayings = all;
    open(from, claimed);
    show(item);
    panel.querySelector("h2").focus();
  };

  const openPlace = (link) => {
    const item = link.closest("li.saying");
    if (item && !panel.contains(link)) {
      const around = item.parentElement;
      recoupe.openSaying(item, link, [...around.querySelectorAll(":scope > .saying")], "");
      return;
    }
    sayings = [];
    open(link, "");
    showPage(recoupe.placeOf(link));
    panel.querySelector("h2").focus();
  };

  const close = () => {
    if (!panel || panel.hidden) return false;
    panel.hidden = true;
    opener.removeAttribute("aria-current");
    opener.focus();
    return true;
  };

  const step = (by) => {
    if (!panel || panel.hidden || sayings.length < 2) return false;
    show(sayings[(sayings.indexOf(here) + by + sayings.length) % sayings.length]);
    return true;
  };

  if (panel) {
    recoupe.actions.close = close;
    recoupe.actions.next = () => step(1);
    recoupe.actions.previous = () => step(-1);
    recoupe.keys.n = () => step(1);
    recoupe.keys.p = () => step(-1);
    recoupe.keys.Escape = close;
    document.addEventListener("click", (event) => {
      const link = event.target.closest("a.place, .to-page");
      if (!link || event.ctrlKey || event.metaKey || event.shiftKey) return;
      if (link.matches(".to-page")) { panel.hidden = true; return; }
      event.preventDefault();
      openPlace(link);
    });
  }
}
