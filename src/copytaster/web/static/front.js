// The front page grows while pages are being read; who reads or types there is told instead, and not disturbed.

import { announce } from "./announce.js";

const BUSY = 4_000; // milliseconds between two looks while pages are being read, or there is nothing to see yet
const QUIET = 30_000;
const main = document.getElementById("main");
let etag = "";
let asked = Date.now();

async function ask() {
  if (document.hidden || Date.now() - asked < (main.querySelector("[data-busy]") ? BUSY : QUIET)) return;
  asked = Date.now();
  try {
    const answer = await fetch("/", { cache: "no-store", headers: etag ? { "if-none-match": etag } : {} });
    if (answer.status === 200) await take(answer);
  } catch { /* no connection: asked again later */ }
}

async function take(answer) {
  const next = new DOMParser().parseFromString(await answer.text(), "text/html");
  if (undisturbed()) {
    etag = answer.headers.get("etag") ?? "";
    main.replaceChildren(...next.getElementById("main").childNodes);
    document.querySelector(".find input").placeholder = next.querySelector(".find input").placeholder;
  } else {
    announce(main.querySelector(".fresh"), { new: articles(next) - articles(document), more: false }, "/");
  }
}

function articles(page) {
  return Number(page.querySelector("[data-articles]").dataset.articles);
}

// Nobody has gone down the page, stands on a link of it, has chosen words or writes.
function undisturbed() {
  const at = document.activeElement;
  const busy = at && (main.contains(at) || ["INPUT", "TEXTAREA", "SELECT"].includes(at.tagName));
  return scrollY < 100 && !busy && getSelection().isCollapsed && !document.querySelector("dialog[open], main details[open]");
}

setInterval(ask, 1_000);
document.addEventListener("visibilitychange", ask);
