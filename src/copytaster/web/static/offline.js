// Without a connection: pages that were opened stay readable, and what was typed into a form is not lost.

import { browser, tell } from "./store.js";

const PATIENCE = 4000; // milliseconds; as long as the service worker waits

const worker = navigator.serviceWorker; // only on https and on this machine itself
worker?.register("/service-worker.js").catch(() => { /* the browser keeps nothing; all else works */ });

// --- a page from the shelf says so -----------------------------------------------------------------------

if (worker?.controller) {
  const { port1, port2 } = new MessageChannel();
  port1.onmessage = ({ data }) => { if (data) say(data); };
  worker.controller.postMessage("kept?", [port2]);
}

function say(date) {
  const note = document.createElement("p");
  note.className = "note state";
  note.setAttribute("role", "status");
  const at = new Date(date);
  const when = Number.isNaN(at.getTime()) ? "kept earlier" : `kept on ${at.toLocaleString("en-GB", { dateStyle: "medium", timeStyle: "short", timeZone: "UTC" })}`;
  note.textContent = `No connection: this page is as it was when ${when}. Marks you make are sent later; comments need the connection.`;
  document.getElementById("main").prepend(note);
}

// --- forms -----------------------------------------------------------------------------------------------

const forms = [...document.querySelectorAll("main form[method=post]")];

function draft(form) {
  return `draft ${form.getAttribute("action")}`;
}

function fields(form) {
  return [...form.elements].filter((field) => field.name && (field.tagName === "TEXTAREA" || ["text", "url", "email"].includes(field.type)));
}

function restore(form) {
  const words = browser.get(draft(form));
  if (words) for (const field of fields(form)) field.value ||= words[field.name] ?? "";
}

async function connected() {
  try {
    return (await fetch("/healthz", { cache: "no-store", signal: AbortSignal.timeout(PATIENCE) })).ok;
  } catch {
    return false;
  }
}

function refuse(form) {
  const words = Object.fromEntries(fields(form).map((field) => [field.name, field.value]));
  if (Object.keys(words).length) browser.set(draft(form), words);
  const kept = Object.values(words).some(Boolean) ? " What you wrote is kept in this browser." : "";
  const note = form.querySelector("[data-offline]") ?? document.createElement("p");
  note.dataset.offline = "";
  note.className = "state err";
  note.textContent = `This needs the connection, and there is none now.${kept} Send it again later.`;
  form.prepend(note);
  tell(note.textContent);
}

for (const form of forms) {
  restore(form);
  let asked = false;
  form.addEventListener("submit", async (event) => {
    if (asked) return;
    event.preventDefault();
    if (await connected()) {
      browser.set(draft(form), null);
      asked = true;
      form.requestSubmit(event.submitter);
      asked = false;
    } else refuse(form);
  });
}
