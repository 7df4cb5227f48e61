// Says how many new articles have come, asked every half minute while the page is looked at; lists narrowed at once.

import { announce } from "./announce.js";

const EVERY = 30_000;
const fresh = document.querySelector("[data-newer]");
let timer = 0;

async function ask() {
  try {
    // What has not changed comes as 304, and is taken from the browser's own store.
    const answer = await fetch(fresh.dataset.newer, { cache: "no-cache" });
    if (answer.ok) announce(fresh, await answer.json(), fresh.dataset.address);
  } catch { /* no connection: asked again in half a minute */ }
}

function watch() {
  clearInterval(timer);
  if (document.hidden) return;
  ask();
  timer = setInterval(ask, EVERY);
}

if (fresh) {
  document.addEventListener("visibilitychange", watch);
  timer = setInterval(ask, EVERY);
}

const choice = document.querySelector("[data-choose]");
choice?.addEventListener("change", () => {
  for (const field of choice.querySelectorAll("select")) field.disabled = !field.value;
  choice.submit();
});
