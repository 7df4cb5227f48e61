// What script adds to pages that are whole without it, one file a subject.

import "./theme_button.js";
import "./keys.js";
import "./marks.js";
import "./offline.js";

for (const hidden of document.querySelectorAll("[data-script]")) hidden.hidden = false;
