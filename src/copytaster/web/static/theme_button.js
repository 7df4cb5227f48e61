// The button for colours: as the system has them, light, dark.

import { browser } from "./store.js";

const themes = [
  ["", "Colours as the system has them"],
  ["light", "Light colours"],
  ["dark", "Dark colours"],
];
const button = document.querySelector("[data-theme-button]");

function chosen() {
  const at = themes.findIndex(([name]) => name === browser.get("theme"));
  return Math.max(at, 0);
}

function show([name, label]) {
  if (name) document.documentElement.dataset.theme = name;
  else delete document.documentElement.dataset.theme;
  button.setAttribute("aria-label", label);
  button.title = label;
}

show(themes[chosen()]);
button.addEventListener("click", () => {
  const next = themes[(chosen() + 1) % themes.length];
  browser.set("theme", next[0] || null);
  show(next);
});
addEventListener("storage", (event) => { if (event.key === "theme") show(themes[chosen()]); });
