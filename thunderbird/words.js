// Findings in words.

export function title({ findings, error }) {
  if (error) return `Not checked: ${error}`;
  return findings.length === 1 ? "One thing before it is sent" : `${findings.length} things before it is sent`;
}

// What is said of a finding, line by line, each with the name of its kind.
export function lines({ rule, severity, message, words, suggestion }) {
  const said = [{ name: "message", text: message }];
  if (words && !message.includes(words)) said.unshift({ name: "words", text: words });
  if (suggestion) said.push({ name: "suggestion", text: `Try: ${suggestion}` });
  return [...said, { name: "rule", text: `${severity} · ${rule}` }];
}
