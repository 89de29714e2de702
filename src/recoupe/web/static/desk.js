"use strict";
(() => {
  const root = document.documentElement;

  /* The theme is kept in a cookie, so that the server writes it into the page: no flash. */
  const remember = (name, value) => {
    document.cookie = `recoupe-${name}=${value}; Path=/; Max-Age=31536000; SameSite=Strict`;
  };
  const isDark = () => (root.dataset.theme ? root.dataset.theme === "dark"
    : matchMedia("(prefers-color-scheme: dark)").matches);
  const theme = () => {
    root.dataset.theme = isDark() ? "light" : "dark";
    remember("theme", root.dataset.theme);
    for (const frame of document.querySelectorAll("iframe")) tellTheme(frame);
  };
  /* A saved page stands in a box without an origin: it can be told, not touched. */
  const tellTheme = (frame) => {
    if (frame.contentWindow && root.dataset.theme) {
      frame.contentWindow.postMessage({ theme: root.dataset.theme }, "*");
    }
  };
  for (const frame of document.querySelectorAll("iframe")) {
    frame.addEventListener("load", () => tellTheme(frame));
  }

  const keys = document.getElementById("keys");
  for (const button of document.querySelectorAll("[data-keys]")) button.hidden = false;

  document.addEventListener("click", (event) => {
    if (event.target.closest("[data-theme-button]")) { event.preventDefault(); theme(); }
    else if (event.target.closest("[data-keys]")) keys.showModal();
  });

  /* A passage asked for by its bytes: the frame beside the text opens it. */
  const capture = document.getElementById("capture");
  const toPassage = () => {
    if (capture && /^#b=[\d,-]+$/.test(location.hash)) {
      capture.src = capture.src.split("#")[0] + location.hash;
    }
  };
  addEventListener("hashchange", toPassage);
  toPassage();
  /* A frame that is just being opened may drop the way to the passage: it is shown again. */
  if (capture) capture.addEventListener("load", toPassage, { once: true });
  const passage = document.getElementById("passage");
  if (passage && !location.hash) passage.scrollIntoView({ block: "center" });

  /* On small screens the filters begin folded. */
  const fold = () => {
    for (const one of document.querySelectorAll(".facets .fold")) {
      if (matchMedia("(max-width: 52rem)").matches && !root.dataset.filtersOpen) one.open = false;
    }
  };
  fold();
  document.addEventListener("toggle", (event) => {
    if (event.target.matches && event.target.matches(".facets .fold")) {
      if (event.target.open) root.dataset.filtersOpen = "yes";
      else delete root.dataset.filtersOpen;
    }
  }, true);
  document.addEventListener("htmx:afterSwap", fold);

  /* An empty field is not put into the address. */
  document.addEventListener("htmx:configRequest", (event) => {
    const parameters = event.detail.parameters;
    if (event.detail.verb === "get") {
      for (const name of Object.keys(parameters)) if (parameters[name] === "") delete parameters[name];
    }
  });

  const items = () => [...document.querySelectorAll("[data-item]")]
    .filter((one) => one.checkVisibility());
  const move = (by) => {
    const all = items();
    if (!all.length) return;
    const at = all.findIndex((one) => one.contains(document.activeElement));
    const next = all[Math.min(all.length - 1, Math.max(0, at < 0 ? 0 : at + by))];
    const target = next.querySelector("a, button, input") || next;
    target.focus();
    next.scrollIntoView({ block: "nearest" });
  };

  const ways = { s: "/", w: "/look", c: "/compare", d: "/decisions" };
  let going = false;
  document.addEventListener("keydown", (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey || keys.open) return;
    const typing = /^(INPUT|SELECT|TEXTAREA)$/.test(event.target.tagName)
      && !/^(checkbox|radio|file|submit)$/.test(event.target.type);
    if (typing) {
      if (event.key === "Escape") event.target.blur();
      return;
    }
    if (going && ways[event.key]) { going = false; location.href = ways[event.key]; return; }
    going = event.key === "g";
    const search = document.querySelector("[data-search]");
    if (event.key === "?") keys.showModal();
    else if (event.key === "/" && search) { event.preventDefault(); search.focus(); search.select(); }
    else if (event.key === "t") theme();
    else if (event.key === "j") move(1);
    else if (event.key === "k") move(-1);
  });

  /* Files dropped anywhere on a page go where the form would send them. */
  const veil = document.getElementById("drop-veil");
  const holdsFiles = (event) => event.dataTransfer && [...event.dataTransfer.types].includes("Files");
  let depth = 0;
  addEventListener("dragenter", (event) => {
    if (holdsFiles(event)) { depth += 1; veil.hidden = false; }
  });
  addEventListener("dragleave", (event) => {
    if (holdsFiles(event)) { depth -= 1; veil.hidden = depth > 0 ? veil.hidden : true; }
  });
  addEventListener("dragover", (event) => { if (holdsFiles(event)) event.preventDefault(); });
  addEventListener("drop", (event) => {
    if (!holdsFiles(event)) return;
    event.preventDefault();
    depth = 0;
    veil.hidden = true;
    const form = document.querySelector("[data-intake]") || document.createElement("form");
    if (!form.isConnected) {
      Object.assign(form, { method: "post", action: "/look", enctype: "multipart/form-data", hidden: true });
      const field = Object.assign(document.createElement("input"), { type: "file", name: "files", multiple: true });
      form.append(field);
      document.body.append(form);
    }
    form.querySelector("[type=file]").files = event.dataTransfer.files;
    form.submit();
  });
})();
