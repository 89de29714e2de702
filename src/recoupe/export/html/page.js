"use strict";
(() => {
  const root = document.documentElement;
  const drawer = document.getElementById("drawer");
  const keys = document.getElementById("keys");
  let opener = null;

  /* Offsets of the dossier count code points; the DOM counts UTF-16 units. */
  const unitsBefore = (text, points) => {
    let units = 0;
    for (const letter of text) {
      if (points-- <= 0) break;
      units += letter.length;
    }
    return units;
  };

  const isDark = () => root.dataset.theme ? root.dataset.theme === "dark"
    : matchMedia("(prefers-color-scheme: dark)").matches;

  const clearMarks = () => {
    for (const mark of document.querySelectorAll(".text mark")) {
      mark.replaceWith(...mark.childNodes);
    }
    for (const block of document.querySelectorAll(".text .block")) block.normalize();
  };

  const openPassage = (link) => {
    const page = document.getElementById(`page-${link.dataset.page}`);
    if (!page) return;
    clearMarks();
    page.open = true;
    const start = Number(link.dataset.start), end = Number(link.dataset.end);
    let first = null;
    for (const block of page.querySelectorAll(".text .block")) {
      const text = block.textContent, from = Number(block.dataset.start);
      const length = [...text].length;
      if (end <= from || start >= from + length) continue;
      const left = unitsBefore(text, Math.max(0, start - from));
      const right = unitsBefore(text, Math.min(length, end - from));
      const mark = document.createElement("mark");
      mark.tabIndex = -1;
      mark.textContent = text.slice(left, right);
      block.replaceChildren(text.slice(0, left), mark, text.slice(right));
      first = first || mark;
    }
    if (first) {
      first.scrollIntoView({ block: "center" });
      first.focus({ preventScroll: true });
    }
  };

  const openDrawer = (button) => {
    if (opener) opener.setAttribute("aria-expanded", "false");
    opener = button;
    const row = button.closest("tr");
    drawer.querySelector("h2").textContent =
      row.querySelector(".label").textContent;
    drawer.querySelector(".content").replaceChildren(
      button.parentElement.querySelector("template").content.cloneNode(true));
    drawer.hidden = false;
    button.setAttribute("aria-expanded", "true");
    drawer.focus();
  };

  const closeDrawer = () => {
    if (!drawer || drawer.hidden) return false;
    drawer.hidden = true;
    opener.setAttribute("aria-expanded", "false");
    opener.focus();
    return true;
  };

  const filter = () => {
    const words = document.querySelector("[data-filter=words]").value.toLowerCase().split(/\s+/);
    const grade = document.querySelector("[data-filter=grade]").value;
    const disputed = document.querySelector("[data-filter=disputed]").checked;
    let shown = 0, all = 0;
    for (const row of document.querySelectorAll(".grid tbody tr")) {
      const fits = words.every((word) => row.dataset.words.includes(word))
        && (!grade || row.dataset.grades.split(" ").includes(grade))
        && (!disputed || row.dataset.disputed === "yes");
      row.hidden = !fits;
      all += 1;
      shown += fits ? 1 : 0;
    }
    document.querySelector(".shown").textContent = shown === all ? "" : `${shown} of ${all} claims`;
    const singles = document.querySelector(".singles");
    if (singles && shown < all) singles.open = true;
  };

  /* The nearest row or cell that is shown, in a direction. */
  const move = (rows, cells) => {
    const shown = [...document.querySelectorAll(".grid tbody tr")]
      .filter((row) => !row.hidden && row.offsetParent && row.querySelector(".open"));
    if (!shown.length) return;
    const here = document.activeElement.closest("tr");
    const buttons = here ? [...here.querySelectorAll(".open")] : [];
    if (cells && buttons.length) {
      const next = buttons[buttons.indexOf(document.activeElement) + cells];
      if (next) next.focus();
      return;
    }
    const at = shown.indexOf(here);
    const row = shown[Math.min(shown.length - 1, Math.max(0, at < 0 ? 0 : at + rows))];
    row.querySelector(".open").focus();
    row.scrollIntoView({ block: "nearest" });
  };

  const actions = {
    theme: () => { root.dataset.theme = isDark() ? "light" : "dark"; },
    print: () => print(),
    keys: () => keys && keys.showModal(),
    close: closeDrawer,
  };

  document.addEventListener("click", (event) => {
    const target = event.target.closest("[data-action], .open, .place, nav a, a[href^='#page-']");
    if (!target) return;
    if (target.dataset.action) actions[target.dataset.action]();
    else if (target.matches(".open")) openDrawer(target);
    else if (target.matches(".place")) { event.preventDefault(); openPassage(target); }
    else if (target.getAttribute("href").startsWith("#page-")) {
      document.querySelector(target.getAttribute("href")).open = true;
    }
  });

  for (const field of document.querySelectorAll("[data-filter]")) {
    field.addEventListener("input", filter);
  }

  document.addEventListener("keydown", (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.key === "Escape" && !(keys && keys.open)) {
      if (closeDrawer()) event.preventDefault();
      return;
    }
    if (/^(INPUT|SELECT|TEXTAREA)$/.test(event.target.tagName) || (keys && keys.open)) return;
    const parts = document.querySelectorAll("nav a");
    const field = document.querySelector("[data-filter=words]");
    if (event.key === "?" && keys) actions.keys();
    else if (event.key === "t") actions.theme();
    else if (event.key === "/" && field) { event.preventDefault(); field.focus(); }
    else if (event.key === "j") move(1, 0);
    else if (event.key === "k") move(-1, 0);
    else if (event.key === "ArrowRight" && document.activeElement.matches(".open")) move(0, 1);
    else if (event.key === "ArrowLeft" && document.activeElement.matches(".open")) move(0, -1);
    else if (/^[1-9]$/.test(event.key) && parts[event.key - 1]) parts[event.key - 1].click();
  });

  /* On paper everything is unfolded, and folded again after. */
  let folded = [];
  addEventListener("beforeprint", () => {
    folded = [...document.querySelectorAll("details:not([open])")];
    for (const one of folded) one.open = true;
  });
  addEventListener("afterprint", () => { for (const one of folded) one.open = false; });

  const target = location.hash && document.querySelector(CSS.escape ? `#${CSS.escape(location.hash.slice(1))}` : location.hash);
  if (target && target.matches("details")) target.open = true;
})();
