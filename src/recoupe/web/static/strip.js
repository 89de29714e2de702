"use strict";
/* The theme chosen in a dossier is the theme of the desk. */
new MutationObserver(() => {
  const { theme } = document.documentElement.dataset;
  if (theme) document.cookie = `recoupe-theme=${theme}; Path=/; Max-Age=31536000; SameSite=Strict`;
}).observe(document.documentElement, { attributeFilter: ["data-theme"] });
