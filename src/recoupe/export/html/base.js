"use strict";
/* What the parts of the script share: actions by name, words, and the text of pages. */
const recoupe = { actions: {}, keys: {} };
{
  const root = document.documentElement;
  const isDark = () => (root.dataset.theme ? root.dataset.theme === "dark"
    : matchMedia("(prefers-color-scheme: dark)").matches);

  recoupe.actions.theme = () => { root.dataset.theme = isDark() ? "light" : "dark"; };
  recoupe.actions.print = () => print();
  recoupe.keys.t = recoupe.actions.theme;

  const main = document.getElementById("dossier");
  recoupe.words = main && main.dataset.words ? JSON.parse(main.dataset.words) : {};

  recoupe.element = (name, attributes = {}, ...children) => {
    const made = document.createElement(name);
    for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value);
    made.append(...children);
    return made;
  };

  /* Offsets of the dossier count code points; the DOM counts UTF-16 units. */
  const unitsBefore = (text, points) => {
    let units = 0;
    for (const letter of text) {
      if (points-- <= 0) break;
      units += letter.length;
    }
    return units;
  };

  /* The part of a block's text between two offsets of its page; null where it has none. */
  recoupe.cut = (block, start, end) => {
    const text = block.textContent, from = Number(block.dataset.start), length = [...text].length;
    if (end <= from || start >= from + length) return null;
    return [unitsBefore(text, Math.max(0, start - from)), unitsBefore(text, Math.min(length, end - from))];
  };

  /* A link to a sentence: number of its page, where it stands, its links in the saved and live page. */
  recoupe.placeOf = (link) => {
    const [start, end] = link.dataset.at.split("-").map(Number), page = link.hash.slice("#page-".length);
    const { saved, live } = document.getElementById(`page-${page}`).dataset;
    const away = recoupe.element("span", { class: "elsewhere" });
    away.append(recoupe.element("a", { href: saved + (link.dataset.b ? `#b=${link.dataset.b}` : "") }, recoupe.words.saved));
    if (live) away.append(recoupe.element("a", { href: live + (link.dataset.l || ""), rel: "noreferrer noopener" }, recoupe.words.live));
    return { page, start, end, away };
  };

  recoupe.wordsOf = (page, start, end) => {
    const parts = [];
    for (const block of document.querySelectorAll(`#page-${page} .block`)) {
      const cut = recoupe.cut(block, start, end);
      if (cut) parts.push(block.textContent.slice(...cut));
    }
    return parts.join("\n");
  };

  /* Longest common subsequence of words: [kind, words] with kind same, left or right.
     Null where the two have too little in common for a comparison to be read.
     The shape of an apostrophe is no difference. */
  const plain = (word) => word.replace(/[’ʼ]/g, "'");
  recoupe.compare = (left, right, least = 0.3) => {
    const a = left.split(/\s+/).filter(Boolean), b = right.split(/\s+/).filter(Boolean);
    const ours = a.map(plain), theirs = b.map(plain);
    if (a.length * b.length > 4e6) return null;
    const width = b.length + 1, table = new Uint16Array((a.length + 1) * width);
    for (let i = a.length - 1; i >= 0; i--) {
      for (let j = b.length - 1; j >= 0; j--) {
        table[i * width + j] = ours[i] === theirs[j] ? table[(i + 1) * width + j + 1] + 1
          : Math.max(table[(i + 1) * width + j], table[i * width + j + 1]);
      }
    }
    if (2 * table[0] < least * (a.length + b.length)) return null;
    const parts = [];
    const add = (kind, word) => {
      const last = parts[parts.length - 1];
      if (last && last[0] === kind) last[1] += ` ${word}`;
      else parts.push([kind, word]);
    };
    let i = 0, j = 0;
    while (i < a.length || j < b.length) {
      if (i < a.length && j < b.length && ours[i] === theirs[j]) { add("same", b[j]); i++; j++; }
      else if (j >= b.length || (i < a.length && table[(i + 1) * width + j] >= table[i * width + j + 1])) add("left", a[i++]);
      else add("right", b[j++]);
    }
    return parts;
  };

  /* What only the left has is struck, what only the right has is underlined. */
  recoupe.shown = (parts, kinds) => {
    const made = document.createDocumentFragment();
    for (const [kind, words] of parts) {
      if (kind === "same") made.append(`${words} `);
      else if (kinds.includes(kind)) made.append(recoupe.element(kind === "left" ? "del" : "ins", {}, words), " ");
    }
    return made;
  };

  document.addEventListener("click", (event) => {
    const button = event.target.closest("[data-action]");
    if (button && recoupe.actions[button.dataset.action]) recoupe.actions[button.dataset.action](button);
  });
  document.addEventListener("keydown", (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const inField = /^(INPUT|SELECT|TEXTAREA)$/.test(event.target.tagName);
    if (document.querySelector("dialog[open]") || (inField && event.key !== "Escape")) return;
    const action = recoupe.keys[event.key];
    if (action && action(event) !== false) event.preventDefault();
  });

  /* On paper everything is unfolded, and folded again after. */
  let folded = [];
  addEventListener("beforeprint", () => {
    folded = [...document.querySelectorAll("details:not([open])")];
    for (const one of folded) one.open = true;
  });
  addEventListener("afterprint", () => { for (const one of folded) one.open = false; });
}
