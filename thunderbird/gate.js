// What becomes of a mail that is about to be sent.

// What ToneGuard needs of a mail: addresses tell who is answered, the body what is said.
export function question(details) {
  return {
    type: "check",
    from: details.from ?? "",
    to: addresses(details.to),
    html: !details.isPlainText,
    body: (details.isPlainText ? details.plainTextBody : details.body) ?? "",
  };
}

// How often each rule spoke: all that is kept of a mail that is sent all the same.
export function counts(findings) {
  const found = {};
  for (const { rule } of findings) found[rule] = (found[rule] ?? 0) + 1;
  return found;
}

// `{cancel}`, as `compose.onBeforeSend` wants it. `show` gives the writer's choice: `{send, reason}`.
export async function beforeSend(details, host, show) {
  let findings = [];
  let error = "";
  try {
    ({ findings } = await host.ask(question(details)));
  } catch (trouble) {
    error = trouble.message;
  }
  if (!error && findings.length === 0) return { cancel: false };
  const choice = await show({ findings, error });
  if (choice.send && !error) {
    host.ask({ type: "override", rules: counts(findings), reason: choice.reason }).catch(() => {});
  }
  return { cancel: !choice.send };
}

function addresses(recipients) {
  const all = Array.isArray(recipients) ? recipients : [recipients ?? ""];
  return all.filter((recipient) => typeof recipient === "string" && recipient !== "");
}
