// The list of pages that this browser keeps, on the page that stands in for those it does not.

const PAGES = "copytaster-pages"; // as in the service worker
const list = document.getElementById("kept");
const count = document.getElementById("kept-count");
const clear = document.getElementById("forget");

async function row(cache, request) {
  const answer = await cache.match(request, { ignoreVary: true });
  const read = new DOMParser().parseFromString(await answer.text(), "text/html");
  const heading = read.querySelector("h1");
  const entry = document.createElement("li");
  const title = entry.appendChild(document.createElement("h3"));
  const link = title.appendChild(document.createElement("a"));
  link.href = new URL(request.url).pathname + new URL(request.url).search;
  link.textContent = heading?.textContent.trim() || read.title;
  for (const name of ["lang", "dir"]) if (heading?.hasAttribute(name)) title.setAttribute(name, heading.getAttribute(name));
  const meta = entry.appendChild(document.createElement("p"));
  meta.className = "meta";
  const words = [kind(link.pathname), read.querySelector(".by b")?.textContent, when(answer.headers.get("date"))];
  for (const said of words.filter(Boolean)) meta.appendChild(document.createElement("span")).textContent = said;
  return entry;
}

function kind(path) {
  const kinds = { articles: "article", stories: "story", topics: "topic", search: "search", latest: "list", saved: "list" };
  return kinds[path.split("/")[1]] ?? "front page";
}

function when(date) {
  const at = new Date(date ?? "");
  return Number.isNaN(at.getTime()) ? "" : `kept ${at.toLocaleString("en-GB", { dateStyle: "medium", timeStyle: "short", timeZone: "UTC" })}`;
}

async function show() {
  const cache = await caches.open(PAGES);
  const requests = (await cache.keys()).reverse();
  list.replaceChildren(...(await Promise.all(requests.map((request) => row(cache, request)))));
  count.textContent = requests.length;
  document.getElementById("none").hidden = requests.length > 0;
  clear.hidden = requests.length === 0;
}

clear.addEventListener("click", async () => {
  await caches.delete(PAGES);
  await show();
});
if ("caches" in globalThis) await show();
