// Follows a link or sends a form in place: the new page's main part is put where the old one was.

import { tell } from "./store.js";

const PATIENCE = 400; // milliseconds before the wait is shown
const main = document.getElementById("main");
let asking = null;

// Shows the page of an address; where that cannot be done here, the browser goes there.
export async function show(address, { push = true, focus = "" } = {}) {
  asking?.abort();
  const mine = asking = new AbortController();
  const waiting = setTimeout(wait, PATIENCE);
  try {
    const answer = await fetch(address, { signal: mine.signal, headers: { accept: "text/html" } });
    const page = new DOMParser().parseFromString(await answer.text(), "text/html");
    if (!page.getElementById("main")) throw new Error("no page of ours");
    if (push) history.pushState(null, "", answer.url);
    put(page, focus);
  } catch {
    if (!mine.signal.aborted) location.assign(address);
  } finally {
    clearTimeout(waiting);
  }
}

function wait() {
  main.setAttribute("aria-busy", "true");
  const bars = Object.assign(document.createElement("div"), { className: "sk" });
  bars.append(...Array.from({ length: 3 }, () => document.createElement("i")));
  main.querySelector("section .items")?.replaceWith(bars);
}

function put(page, focus) {
  main.removeAttribute("aria-busy");
  main.replaceChildren(...page.getElementById("main").childNodes);
  document.title = page.title;
  for (const part of ["link[rel=alternate]", ".foot a"]) {
    const now = [...page.querySelectorAll(part)];
    document.querySelectorAll(part).forEach((old, place) => { if (now[place]) old.href = now[place].href; });
  }
  document.querySelector(".find input").value = page.querySelector(".find input").value;
  for (const hidden of main.querySelectorAll("[data-script]")) hidden.hidden = false;
  const target = (focus && main.querySelector(focus)) || main.querySelector("#found") || main.querySelector("h1");
  if (target.tabIndex < 0) target.tabIndex = -1;
  target.focus({ preventScroll: true });
  tell((main.querySelector("#found") ?? main.querySelector("h1")).textContent);
}

addEventListener("popstate", () => show(location.href, { push: false }));
