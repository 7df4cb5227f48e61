// Sets the chosen colours before the page is drawn; without a choice the system's stay.
try {
  const chosen = JSON.parse(localStorage.getItem("theme"));
  if (chosen === "light" || chosen === "dark") document.documentElement.dataset.theme = chosen;
} catch { /* storage is switched off: the system's colours stay */ }
