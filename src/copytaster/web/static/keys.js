// The keyboard: move in lists, open, mark, go. Silent while somebody writes, holds a modifier or has a dialog open.

import { turn } from "./marks.js";
import { browser, tab } from "./store.js";

const PATIENCE = 1200; // milliseconds in which the second of two keys counts
const places = { f: "/", l: "/latest", t: "/topics", s: "/sources", v: "/saved" };
const here = `place ${location.pathname}${location.search}`;
const dialog = document.getElementById("keys");
const keysSwitch = document.querySelector("[data-keys-switch]");
let going = 0;

// --- lists -----------------------------------------------------------------------------------------

function rows() {
  const links = document.querySelectorAll("main :is(.top1 h2, .st h3, .items h3, .tl h3) > a, main :is(.also, .tick) a");
  return [...links].filter((link) => link.checkVisibility());
}

function focus(row) {
  row?.focus({ preventScroll: true });
  row?.scrollIntoView({ block: "nearest" });
}

function move(step) {
  const all = rows();
  let at = all.indexOf(document.activeElement);
  if (at < 0) at = all.indexOf(document.activeElement?.closest("[data-article]")?.querySelector("a"));
  if (at < 0) at = left(all);
  focus(all[at < 0 ? (step > 0 ? 0 : all.length - 1) : Math.min(Math.max(at + step, 0), all.length - 1)]);
}

// The row from which this list was left, so that reading goes on there when one comes back.
function left(all) {
  const address = tab.get(here);
  return address ? all.findIndex((row) => row.getAttribute("href") === address) : -1;
}

addEventListener("pagehide", () => {
  const row = rows().find((one) => one === document.activeElement);
  if (row) tab.set(here, row.getAttribute("href"));
});
if (performance.getEntriesByType("navigation")[0]?.type === "back_forward") {
  const all = rows();
  focus(all[left(all)]);
}

// --- what is acted on: the row that has the focus, else the article that is open ---------------------

function subject() {
  return document.activeElement?.closest("[data-article]") ?? document.querySelector("main > [data-article]");
}

function mark(what) {
  const article = subject();
  if (article) turn(article, what);
}

function original() {
  const address = subject()?.dataset.original;
  if (address) open(address, "_blank", "noopener,noreferrer");
}

// --- keys ------------------------------------------------------------------------------------------

const keys = {
  "/": () => document.querySelector(".find input").select(),
  "?": () => dialog.showModal(),
  j: () => move(1),
  k: () => move(-1),
  o: () => { if (rows().includes(document.activeElement)) document.activeElement.click(); },
  v: original,
  m: () => mark("read"),
  s: () => mark("saved"),
  g: () => { going = Date.now(); },
};
const repeatable = ["j", "k"];

function writing(element) {
  return element.isContentEditable || ["INPUT", "TEXTAREA", "SELECT"].includes(element.tagName);
}

// The letter that is printed on the key where the keyboard writes another script.
function pressed(event) {
  return /^[ -~]$/.test(event.key) ? event.key : event.code.replace(/^Key/, "").toLowerCase();
}

document.addEventListener("keydown", (event) => {
  if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing || event.defaultPrevented) return;
  if (writing(event.target) || document.querySelector("dialog[open]") || !keysSwitch.checked) return;
  const key = pressed(event);
  if (event.repeat && !repeatable.includes(key)) return;
  const goes = Date.now() - going < PATIENCE && places[key];
  going = 0;
  if (goes) location.href = goes;
  else if (Object.hasOwn(keys, key)) {
    event.preventDefault();
    keys[key]();
  }
});

keysSwitch.checked = browser.get("keys") !== "off";
keysSwitch.addEventListener("change", () => browser.set("keys", keysSwitch.checked ? null : "off"));
document.querySelector("[data-keys-button]").addEventListener("click", () => dialog.showModal());
