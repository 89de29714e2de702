/* Claims × origins: opening, unfolding, filtering, sorting, and going through it by keys. */
{
  const MOST_EACH = 12;
  const grid = document.querySelector(".grid");
  const claims = () => [...grid.tBodies];
  const sayingsOf = (claim) => [...claim.querySelectorAll(".more .saying")];
  const within = (saying, origin) => saying.dataset.o.split(" ").includes(origin);

  const openCell = (button) => {
    const claim = button.closest("tbody"), all = sayingsOf(claim);
    const first = button.dataset.saying ? document.getElementById(button.dataset.saying)
      : all.find((one) => within(one, button.closest("td").dataset.o) && one.matches(`.${button.closest("td").className}`));
    recoupe.openSaying(first, button, all, claim.querySelector(".label").textContent);
  };

  const toggleRow = (button, wanted) => {
    const claim = button.closest("tbody");
    const open = claim.classList.toggle("unfolded-row", wanted);
    button.setAttribute("aria-expanded", String(open));
  };

  /* Under a cell, one button a sentence of its pages. */
  const unfoldCell = (cell) => {
    if (!cell.className || cell.querySelector(".each")) return;
    const list = recoupe.element("ul", { class: "each" });
    const here = sayingsOf(cell.closest("tbody")).filter((one) => within(one, cell.dataset.o));
    const shown = here.length > MOST_EACH ? here.slice(0, MOST_EACH) : here;
    for (const one of shown) {
      const sign = one.querySelector(".grade").cloneNode(true).childNodes;
      const button = recoupe.element("button", { type: "button", class: `open one ${one.classList[1]}`, "data-saying": one.id });
      const [mark, name] = [sign[0], recoupe.element("span", { class: "hush" }, sign[1].textContent)];
      button.append(mark, name, recoupe.element("span", {}, one.querySelector(".place").textContent));
      list.append(recoupe.element("li", {}, button));
    }
    if (shown.length < here.length) {
      const more = recoupe.element("button", { type: "button", class: "open one", "data-saying": here[MOST_EACH].id }, `+ ${here.length - MOST_EACH}`);
      list.append(recoupe.element("li", {}, more));
    }
    cell.append(list);
  };

  const fold = (origin, open) => {
    const button = grid.querySelector(`.fold[data-o="${origin}"]`);
    if (button) button.setAttribute("aria-expanded", String(open));
    for (const cell of grid.querySelectorAll(`td[data-o="${origin}"]`)) {
      if (open) unfoldCell(cell);
      else for (const list of cell.querySelectorAll(".each")) list.remove();
    }
  };

  const unfoldAll = (open) => {
    for (const button of grid.querySelectorAll(".fold")) fold(button.dataset.o, open);
    const all = document.querySelector("[data-action=unfold]");
    if (all.dataset.open === undefined) all.dataset.open = all.textContent;
    all.setAttribute("aria-pressed", String(open));
    all.textContent = open ? all.dataset.fold : all.dataset.open;
  };

  /* Without accents and in lower case, once a row. */
  const folded = (text) => text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
  const texts = new WeakMap();
  const textOf = (row) => {
    if (!texts.has(row)) texts.set(row, folded(row.textContent));
    return texts.get(row);
  };

  const field = (name) => document.querySelector(`[data-filter=${name}]`);
  const valueOf = (name) => { const found = field(name); return found ? found.value : ""; };

  const filter = () => {
    const wanted = folded(valueOf("words")).split(/\s+/).filter(Boolean);
    const grade = valueOf("grade"), speaker = valueOf("speaker"), origin = valueOf("origin");
    const disputed = field("disputed").checked;
    const isOn = Boolean(wanted.length || grade || speaker || origin || disputed);
    let shown = 0, singles = 0;
    const rows = [...document.querySelectorAll(".grid tbody, .single")];
    for (const row of rows) {
      const fits = !isOn || (
        (!disputed || row.dataset.d === "1")
        && (!grade || row.dataset.g.split(" ").includes(grade))
        && (!speaker || row.dataset.s.split(" ").includes(speaker))
        && (!origin || [...row.querySelectorAll(".saying")].some((one) => within(one, origin)))
        && wanted.every((word) => textOf(row).includes(word)));
      if (row.hidden === fits) row.hidden = !fits;
      if (fits) { shown += 1; if (row.matches(".single")) singles += 1; }
    }
    const told = document.getElementById("dossier").dataset.shown;
    document.querySelector(".shown").textContent = isOn
      ? told.replace("{shown}", shown).replace("{all}", rows.length) : "";
    document.querySelector("[data-action=clear]").hidden = !isOn;
    const list = document.querySelector(".singles");
    if (!list) return;
    if (isOn && singles && shown === singles) list.open = true;
    for (const title of list.querySelectorAll("h3")) {
      title.hidden = !title.nextElementSibling.querySelector(".single:not([hidden])");
    }
  };

  const numbers = (row) => row.dataset.n.split(" ").map(Number);
  const orders = {
    weight: (a, b) => a.weight - b.weight,
    origins: (a, b) => numbers(b.row)[0] - numbers(a.row)[0] || numbers(b.row)[1] - numbers(a.row)[1],
    pages: (a, b) => numbers(b.row)[2] - numbers(a.row)[2],
    first: (a, b) => numbers(a.row)[3] - numbers(b.row)[3],
    disputed: (a, b) => b.row.dataset.d - a.row.dataset.d,
    words: (a, b) => a.row.querySelector(".label").textContent.localeCompare(b.row.querySelector(".label").textContent, document.documentElement.lang),
  };
  const sort = (by) => {
    const rows = [...grid.tBodies].map((row) => ({ row, weight: Number(row.dataset.weight) }));
    rows.sort((a, b) => orders[by](a, b) || a.weight - b.weight);
    grid.append(...rows.map((one) => one.row));
    grid.querySelector("thead .range").setAttribute("aria-sort", by === "origins" ? "descending" : "none");
    const chosen = document.querySelector("[data-sort]");
    if (chosen) chosen.value = by;
  };

  /* The nearest row or cell that is shown, in a direction. */
  const cellsOf = (row) => [...row.querySelectorAll("td > .open")];
  const move = (by) => {
    const shown = claims().filter((row) => !row.hidden && cellsOf(row).length);
    if (!shown.length) return false;
    const at = shown.indexOf(document.activeElement.closest("tbody"));
    const row = shown[Math.min(shown.length - 1, Math.max(0, at < 0 ? 0 : at + by))];
    cellsOf(row)[0].focus();
    row.rows[0].scrollIntoView({ block: "nearest" });
    return true;
  };
  const across = (by) => {
    if (!document.activeElement.matches("td > .open")) return false;
    const cells = cellsOf(document.activeElement.closest("tbody"));
    const next = cells[cells.indexOf(document.activeElement) + by];
    if (next) next.focus();
    return true;
  };

  /* On a telephone a claim is a card; each cell then says which origin it is. */
  const narrow = matchMedia("(max-width: 40rem)");
  const nameCells = () => {
    if (!narrow.matches) return;
    const names = new Map([...grid.querySelectorAll("th.origin")].map((one) => [one.dataset.o, one.querySelector(".name").textContent]));
    const told = grid.querySelector("th.range .by").firstChild.textContent;
    for (const cell of grid.querySelectorAll("td.range")) cell.dataset.name = told;
    for (const cell of grid.querySelectorAll("td[class]")) if (cell.dataset.o) cell.dataset.name = names.get(cell.dataset.o);
  };

  if (grid) {
    nameCells();
    narrow.addEventListener("change", nameCells);
    claims().forEach((row, place) => { row.dataset.weight = place; });
    document.addEventListener("click", (event) => {
      const button = event.target.closest(".open, .toggle, .fold, .by");
      if (!button) return;
      if (button.matches(".open")) openCell(button);
      else if (button.matches(".toggle")) toggleRow(button);
      else if (button.matches(".fold")) fold(button.dataset.o, button.getAttribute("aria-expanded") !== "true");
      else sort(button.parentElement.getAttribute("aria-sort") === "descending" ? "weight" : button.dataset.by);
    });
    recoupe.actions.unfold = (button) => unfoldAll(button.getAttribute("aria-pressed") !== "true");
    recoupe.keys.u = () => recoupe.actions.unfold(document.querySelector("[data-action=unfold]"));
    recoupe.keys.j = () => move(1);
    recoupe.keys.k = () => move(-1);
    recoupe.keys.ArrowRight = () => across(1);
    recoupe.keys.ArrowLeft = () => across(-1);
    const chosen = document.querySelector("[data-sort]");
    if (chosen) chosen.addEventListener("input", () => sort(chosen.value));
  }
  if (field("words")) {
    for (const one of document.querySelectorAll("[data-filter]")) one.addEventListener("input", filter);
    recoupe.keys["/"] = () => { field("words").focus(); };
    recoupe.actions.clear = () => {
      for (const one of document.querySelectorAll("[data-filter]")) {
        if (one.type === "checkbox") one.checked = false;
        else one.value = "";
      }
      filter();
      field("words").focus();
    };
  }
}
