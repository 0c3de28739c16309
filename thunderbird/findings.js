// The window that shows what was found, and asks.

import { lines, title } from "./words.js";

const element = (id) => document.getElementById(id);
const mail = new URLSearchParams(location.search).get("mail");
const choose = (choice) => messenger.runtime.sendMessage({ type: "choice", mail, choice });

const met = await messenger.runtime.sendMessage({ type: "ready", mail });
element("title").textContent = title(met);
element("findings").append(...met.findings.map(item));
element("mend").addEventListener("click", () => choose({ send: false }));
element("choice").addEventListener("submit", (event) => {
  event.preventDefault();
  choose({ send: true, reason: element("reason").value.trim() });
});

// Words of a mail are put in as text, never as HTML.
function item(finding) {
  const row = document.createElement("li");
  for (const { name, text } of lines(finding)) {
    const part = document.createElement(name === "words" ? "blockquote" : "div");
    part.className = name;
    part.textContent = text;
    row.append(part);
  }
  return row;
}
