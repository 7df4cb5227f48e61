// What script adds to the search page: filters in place, and where a question goes wrong shown in the field.

import { chooseRange } from "./range.js";
import { show } from "./swap.js";

const main = document.getElementById("main");

main.addEventListener("click", (event) => {
  const link = event.target.closest("a[href]");
  if (!link || event.defaultPrevented || event.button || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
  if (link.closest("[data-range]")) return;
  const address = new URL(link.href, location.href);
  if (address.pathname !== "/search" || !address.search) return;
  event.preventDefault();
  if (link.rel) scrollTo(0, 0);
  show(address.href);
});

main.addEventListener("submit", (event) => {
  if (!event.target.matches("[data-span]")) return;
  event.preventDefault();
  show(`/search?${new URLSearchParams(new FormData(event.target))}`);
});

chooseRange(main, show);

const trouble = document.querySelector("[data-wrong]");
if (trouble) {
  const box = document.querySelector(".find input");
  box.focus();
  box.setSelectionRange(Number(trouble.dataset.wrong), box.value.length);
}
