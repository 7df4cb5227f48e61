// A note that stays in sight and says how many articles have come; a click on it shows them.

export function announce(place, { new: count, more }, address) {
  const said = `${count}${more ? "+" : ""} new article${count === 1 ? "" : "s"}`;
  if (!count || place.textContent === said) return;
  const link = Object.assign(document.createElement("a"), { className: "btn", href: address, textContent: said });
  place.replaceChildren(link);
}
