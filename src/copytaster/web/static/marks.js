// Read and saved marks, changed in place; without a connection they wait here and are sent when it is back.

import { browser, tab, tell } from "./store.js";

const marks = {
  read: { on: "read", off: "unread", labels: ["Mark read", "Mark unread"], said: ["Marked as unread", "Marked as read"] },
  saved: { on: "save", off: "unsave", labels: ["Save", "Unsave"], said: ["Not saved any more", "Saved"] },
};
let sending = Promise.resolve();

// Turns a mark of an article on or off, here at once and then on the server.
export function turn(element, what) {
  const { article } = element.dataset;
  const now = new Set(element.dataset.marks.split(" ").filter(Boolean));
  const on = !now.delete(what);
  if (on) now.add(what);
  show(article, [...now].join(" "));
  tell(marks[what].said[Number(on)]);
  queue(article, marks[what][on ? "on" : "off"], marks[what]);
  sending = sending.then(send);
}

function show(article, now) {
  tab.set("marks", { ...tab.get("marks"), [article]: now });
  for (const element of document.querySelectorAll(`[data-article="${CSS.escape(article)}"]`)) paint(element, now);
}

function paint(element, now) {
  element.dataset.marks = now;
  for (const word of own(element, "[data-word]")) word.hidden = !has(now, word.dataset.word);
  for (const button of own(element, "[data-mark]")) {
    const { on, off, labels } = marks[button.dataset.mark];
    const is = has(now, button.dataset.mark);
    button.querySelector("[data-label]").textContent = labels[Number(is)];
    button.setAttribute("formaction", `/articles/${element.dataset.article}/${is ? off : on}`);
  }
}

// An open article's page lists others within it.
function own(element, selector) {
  return [...element.querySelectorAll(selector)].filter((one) => one.closest("[data-article]") === element);
}

function has(now, what) {
  return now.split(" ").includes(what);
}

// --- sending -----------------------------------------------------------------------------------------

// Of two changes of one mark only the later one is sent.
function queue(article, verb, { on, off }) {
  const older = [on, off].map((one) => `/articles/${article}/${one}`);
  const waiting = (browser.get("waiting") ?? []).filter((address) => !older.includes(address));
  browser.set("waiting", [...waiting, `/articles/${article}/${verb}`]);
}

async function send() {
  for (const address of browser.get("waiting") ?? []) {
    try {
      const answer = await fetch(address, { method: "POST", keepalive: true, headers: { accept: "application/json" } });
      if (answer.status >= 500) throw new Error(answer.statusText);
    } catch {
      tell("No connection: your marks are kept here and sent later");
      return;
    }
    const rest = (browser.get("waiting") ?? []).filter((other) => other !== address);
    browser.set("waiting", rest.length ? rest : null);
  }
}

// --- when ---------------------------------------------------------------------------------------------

document.getElementById("marks").addEventListener("submit", (event) => {
  const button = event.submitter;
  if (!button?.dataset.mark) return;
  event.preventDefault();
  turn(button.closest("[data-article]"), button.dataset.mark);
});

addEventListener("online", () => { sending = sending.then(send); });
if (browser.get("waiting")) sending = sending.then(send);

// A page that one comes back to is as it was left, and does not know what was marked since.
const article = document.querySelector("main > [data-article]");
if (article) tab.set("marks", { ...tab.get("marks"), [article.dataset.article]: article.dataset.marks });
addEventListener("pageshow", (event) => {
  const back = event.persisted || performance.getEntriesByType("navigation")[0]?.type === "back_forward";
  if (back) for (const [id, now] of Object.entries(tab.get("marks") ?? {})) show(id, now);
});
