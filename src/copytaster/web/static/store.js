// What this browser keeps from page to page; where storage is switched off nothing is kept, and nothing breaks.

function kept(storage) {
  return {
    get(key) {
      try { return JSON.parse(storage().getItem(key)); } catch { return null; }
    },
    set(key, value) {
      try { value === null ? storage().removeItem(key) : storage().setItem(key, JSON.stringify(value)); } catch { /* not kept */ }
    },
  };
}

// For good, and until this tab is closed.
export const browser = kept(() => localStorage);
export const tab = kept(() => sessionStorage);

let told;

// Says something to people who do not see what has changed.
export function tell(words) {
  if (!told) {
    told = document.createElement("p");
    told.className = "skip";
    told.setAttribute("role", "status");
    document.body.append(told);
  }
  told.textContent = words;
}
