// Where Thunderbird and ToneGuard meet; all that can be tested without Thunderbird is in the other files.

import { beforeSend } from "./gate.js";
import { Host } from "./host.js";

const host = new Host((name) => messenger.runtime.connectNative(name));
const shown = new Map();
let last = 0;

messenger.tabs.onCreated.addListener((tab) => {
  if (tab.type === "messageCompose") host.wake();
});
messenger.compose.onBeforeSend.addListener((tab, details) => beforeSend(details, host, show));
messenger.runtime.onMessage.addListener((message, sender) => answered(message, sender));
messenger.windows.onRemoved.addListener((id) => {
  for (const [mail, { window }] of shown) if (window === id) choose(mail, { send: false });
});

// Opens a window with the findings, and waits for what the writer chooses; closing it is choosing to mend.
function show(met) {
  const mail = String((last += 1));
  return new Promise((resolve, reject) => {
    shown.set(mail, { met, resolve });
    const page = { type: "popup", url: `findings.html?mail=${mail}`, width: 640, height: 560 };
    messenger.windows.create(page).then(({ id }) => {
      if (shown.has(mail)) shown.get(mail).window = id;
    }, reject);
  });
}

function choose(mail, choice) {
  shown.get(mail)?.resolve(choice);
  shown.delete(mail);
}

// The window asks for what it is to show, then says what was chosen.
async function answered({ type, mail, choice }, sender) {
  if (type === "ready") return shown.get(mail)?.met;
  choose(mail, choice);
  await messenger.windows.remove(sender.tab.windowId);
}
