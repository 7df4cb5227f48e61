// How the work on the books goes, put in place as it moves while the page is looked at; files are weighed before they go.

import { tell } from "./store.js";

const EVERY = 1500; // milliseconds
const place = document.querySelector("[data-work]");
let etag = "";
let asking = false;

async function ask() {
  if (document.hidden || asking) return;
  asking = true;
  try {
    const headers = etag ? { "if-none-match": etag } : {};
    const answer = await fetch(place.dataset.work, { cache: "no-store", headers });
    if (answer.status === 200) {
      etag = answer.headers.get("etag") ?? "";
      put(await answer.text());
    }
  } catch { /* no connection: asked again in a moment */ }
  asking = false;
}

// What was opened stays open, and who stands on a button stays there.
function put(html) {
  const open = [...place.querySelectorAll("details[open]")].map((one) => one.id);
  const focused = place.contains(document.activeElement) ? document.activeElement.id : "";
  const before = underWay();
  place.innerHTML = html;
  for (const id of open) document.getElementById(id)?.setAttribute("open", "");
  if (focused) document.getElementById(focused)?.focus({ preventScroll: true });
  if (before && !underWay()) tell("Everything has been read");
}

function underWay() {
  return Number(place.querySelector("[data-under-way]")?.dataset.underWay);
}

setInterval(ask, EVERY);
document.addEventListener("visibilitychange", ask);

// --- files -----------------------------------------------------------------------------------------------

const form = document.querySelector("form[data-megabytes]");
form.addEventListener("change", () => {
  const field = form.elements.files;
  const bytes = [...field.files].reduce((sum, file) => sum + file.size, 0);
  const most = Number(form.dataset.megabytes);
  field.setCustomValidity(bytes > most * 2 ** 20 ? `These files are ${Math.ceil(bytes / 2 ** 20)} MB together, and ${most} MB can be sent at once.` : "");
  field.reportValidity();
});
