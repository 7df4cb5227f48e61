// Reads offline what was opened: the network first, and where it fails or dawdles the page as it was kept.
// The server writes two lines above this one: VERSION, which changes with any file, and SHELL, the files to hold.

const PAGES = "copytaster-pages"; // stays when the version changes: pages are whole without their old style
const HELD = `copytaster-shell-${VERSION}`;
const MOST_PAGES = 200;
const PATIENCE = 4000; // milliseconds
const WORTH_KEEPING = /^\/($|(articles|stories|topics)\/[^/]+$|(latest|search|topics|saved)$)/;
const servedFromHere = new Map(); // by the window that was given it, the date of a kept page

addEventListener("install", (event) => {
  event.waitUntil(caches.open(HELD).then((held) => held.addAll(SHELL)).then(() => skipWaiting()));
});

addEventListener("activate", (event) => {
  event.waitUntil(sweep().then(() => clients.claim()));
});

addEventListener("fetch", (event) => {
  const address = new URL(event.request.url);
  if (event.request.method !== "GET" || address.origin !== location.origin) return;
  if (address.pathname.startsWith("/static/")) event.respondWith(file(event.request));
  else if (event.request.mode === "navigate") event.respondWith(page(event, address));
});

addEventListener("message", (event) => {
  event.ports[0]?.postMessage(servedFromHere.get(event.source.id) ?? "");
});

async function sweep() {
  const names = await caches.keys();
  const old = names.filter((name) => name.startsWith("copytaster-") && name !== PAGES && name !== HELD);
  await Promise.all(old.map((name) => caches.delete(name)));
}

// --- style, script, fonts -----------------------------------------------------------------------------------

async function file(request) {
  const held = await caches.open(HELD);
  const known = await held.match(request, { ignoreVary: true });
  if (known) return known;
  try {
    const answer = await fetch(request);
    if (answer.ok && request.url.includes("/fonts/")) await held.put(request, answer.clone());
    return answer;
  } catch (error) {
    // A page that was kept under an older version asks for files by hashes that are gone.
    const newer = await held.match(request, { ignoreVary: true, ignoreSearch: true });
    if (newer) return newer;
    throw error;
  }
}

// --- pages -------------------------------------------------------------------------------------------------

async function page(event, address) {
  const cache = await caches.open(PAGES);
  const coming = fetch(event.request).then((answer) => keep(cache, address, answer));
  event.waitUntil(coming.catch(() => {}));
  const kept = await cache.match(key(address), { ignoreVary: true });
  if (!kept) return coming.catch(() => caches.match("/offline", { ignoreVary: true }));
  const late = new Promise((done) => { setTimeout(done, PATIENCE); });
  const answer = await Promise.race([coming, late]).catch(() => undefined);
  if (answer) return answer;
  servedFromHere.set(event.resultingClientId, kept.headers.get("date") ?? "earlier");
  return kept;
}

// What stands behind the question mark makes no other article.
function key(address) {
  return address.pathname.startsWith("/articles/") ? address.pathname : address.pathname + address.search;
}

async function keep(cache, address, answer) {
  const html = answer.headers.get("content-type")?.startsWith("text/html");
  if (answer.ok && html && WORTH_KEEPING.test(address.pathname)) {
    await cache.put(key(address), answer.clone());
    const keys = await cache.keys(); // oldest first: a page that is opened again goes to the end
    await Promise.all(keys.slice(0, Math.max(0, keys.length - MOST_PAGES)).map((old) => cache.delete(old)));
  }
  return answer;
}
