// A range of bars, chosen with two clicks or by dragging; Escape forgets the first.

const WRITTEN = /on:([\d-]+)$/;
const FAR = 6; // pixels that make a click a drag

export function chooseRange(main, show) {
  let anchor = null; // the bar that was clicked first
  let drag = null; // where the pointer went down, and which bars it has passed

  const bars = () => [...main.querySelectorAll("[data-range] a")];

  function mark(chosen) {
    for (const bar of bars()) bar.classList.toggle("picked", chosen.includes(bar));
  }

  function between(one, other) {
    const all = bars();
    const [from, to] = [all.indexOf(one), all.indexOf(other)].sort((left, right) => left - right);
    return all.slice(from, to + 1);
  }

  function under(one, other) {
    const [left, right] = [Math.min(one, other), Math.max(one, other)];
    return bars().filter((bar) => {
      const box = bar.querySelector(".hit").getBoundingClientRect();
      return box.right > left && box.left < right;
    });
  }

  function choose(chosen) {
    anchor = drag = null;
    show(range(chosen[0], chosen.at(-1)));
  }

  function hint(text) {
    const place = main.querySelector("[data-range-hint]");
    place.setAttribute("role", "status");
    place.textContent = text;
  }

  main.addEventListener("click", (event) => {
    const bar = event.target.closest("[data-range] a");
    if (!bar || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    if (drag?.done) return;
    if (anchor?.isConnected) {
      choose(between(anchor, bar));
      return;
    }
    anchor = bar;
    mark([bar]);
    hint(`From ${bar.getAttribute("aria-label").split(",")[0]}. Now choose the last bar, or this one again for it alone`);
  });

  main.addEventListener("pointerdown", (event) => {
    if (event.target.closest("[data-range]") && event.pointerType !== "touch" && !event.button) drag = { x: event.clientX, chosen: [] };
  });

  main.addEventListener("pointermove", (event) => {
    if (drag && !drag.done && Math.abs(event.clientX - drag.x) >= FAR) {
      drag.chosen = under(drag.x, event.clientX);
      mark(drag.chosen);
    } else if (!drag && anchor?.isConnected) {
      const bar = event.target.closest("[data-range] a");
      if (bar) mark(between(anchor, bar));
    }
  });

  addEventListener("pointerup", () => {
    const chosen = drag?.chosen ?? [];
    if (chosen.length) choose(chosen);
    // The click that ends the dragging chooses nothing more.
    drag = chosen.length ? { done: true } : null;
    setTimeout(() => { drag = null; });
  });

  main.addEventListener("dragstart", (event) => {
    if (event.target.closest("[data-range]")) event.preventDefault();
  });

  addEventListener("keydown", (event) => {
    if (event.key !== "Escape") return;
    anchor = drag = null;
    mark([]);
  });
}

// The address of all from one bar to another.
function range(first, last) {
  const address = new URL(first.href.baseVal, location.href);
  if (first === last) return address.href;
  const asked = address.searchParams.get("q");
  const end = new URL(last.href.baseVal, location.href).searchParams.get("q").match(WRITTEN)[1];
  address.searchParams.set("q", asked.replace(WRITTEN, (_, begin) => `date:${begin}..${end}`));
  return address.href;
}
