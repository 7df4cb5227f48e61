// What script adds to pages that are whole without it: the theme button and the keyboard.

const store = {
  get(key) { try { return localStorage.getItem(key); } catch { return null; } },
  set(key, value) { try { value ? localStorage.setItem(key, value) : localStorage.removeItem(key); } catch { /* not kept */ } },
};

for (const hidden of document.querySelectorAll("[data-script]")) hidden.hidden = false;

// --- theme: as the system, light, dark -------------------------------------------------------

const themes = [
  ["", "Colours as the system has them"],
  ["light", "Light colours"],
  ["dark", "Dark colours"],
];
const themeButton = document.querySelector("[data-theme-button]");

function showTheme(theme) {
  const [name, label] = themes.find(([known]) => known === theme) ?? themes[0];
  if (name) document.documentElement.dataset.theme = name;
  else delete document.documentElement.dataset.theme;
  themeButton.setAttribute("aria-label", label);
  themeButton.title = label;
}

function nextTheme() {
  const at = themes.findIndex(([name]) => name === (store.get("theme") ?? ""));
  const [name] = themes[(at + 1) % themes.length];
  store.set("theme", name);
  showTheme(name);
}

showTheme(store.get("theme") ?? "");
themeButton.addEventListener("click", nextTheme);

// --- keyboard ----------------------------------------------------------------------------------

const dialog = document.getElementById("keys");
const keysSwitch = document.querySelector("[data-keys-switch]");
keysSwitch.checked = store.get("keys") !== "off";
keysSwitch.addEventListener("change", () => store.set("keys", keysSwitch.checked ? "" : "off"));
document.querySelector("[data-keys-button]").addEventListener("click", () => dialog.showModal());

const places = { t: "/", l: "/latest", h: "/topics", s: "/sources" };
let going = false;

function rows() {
  return [...document.querySelectorAll("main :is(.top1 h2, .st h3, .items h3) > a, main :is(.also, .tick) a")];
}

function move(step) {
  const all = rows();
  if (!all.length) return;
  const at = all.indexOf(document.activeElement);
  const next = at < 0 ? (step > 0 ? 0 : all.length - 1) : Math.min(Math.max(at + step, 0), all.length - 1);
  all[next].focus();
  all[next].scrollIntoView({ block: "nearest" });
}

function open() {
  if (rows().includes(document.activeElement)) document.activeElement.click();
}

function go(key) {
  if (places[key]) location.href = places[key];
}

const keys = {
  "/": () => document.querySelector(".find input").focus(),
  "?": () => dialog.showModal(),
  j: () => move(1),
  k: () => move(-1),
  o: open,
  v: () => document.querySelector("[data-original]")?.click(),
  g: () => { going = true; setTimeout(() => { going = false; }, 1200); },
};

function writing(element) {
  return element.isContentEditable || ["INPUT", "TEXTAREA", "SELECT"].includes(element.tagName);
}

document.addEventListener("keydown", (event) => {
  if (event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented) return;
  if (writing(event.target) || dialog.open || !keysSwitch.checked) return;
  if (going) {
    going = false;
    go(event.key);
  } else if (keys[event.key]) {
    event.preventDefault();
    keys[event.key]();
  }
});
