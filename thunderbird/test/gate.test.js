// What becomes of a mail, and what of it ToneGuard gets to see.

import assert from "node:assert/strict";
import { test } from "node:test";

import { beforeSend, counts, question } from "../gate.js";
import { lines, title } from "../words.js";

const PLAIN = { isPlainText: true, plainTextBody: "We can't.", body: "<p>no</p>", from: "Tom <t@x>", to: ["Anna <a@y>"] };
const FINDING = { rule: "negative/refusal", severity: "warning", message: "It shuts a door.", words: "We can't", suggestion: "" };

function host(answer) {
  const asked = [];
  return {
    asked,
    ask: async (what) => {
      asked.push(what);
      if (what.type === "check" && answer instanceof Error) throw answer;
      return answer;
    },
  };
}

const never = () => assert.fail("nothing is to be shown");

test("of a mail, its body in its own form and its addresses", () => {
  assert.deepEqual(question(PLAIN), { type: "check", from: "Tom <t@x>", to: ["Anna <a@y>"], html: false, body: "We can't." });
  const page = question({ isPlainText: false, body: "<p>no</p>", to: [{ id: "1", type: "contact" }] });
  assert.deepEqual(page, { type: "check", from: "", to: [], html: true, body: "<p>no</p>" });
  assert.deepEqual(question({ to: "Anna <a@y>" }).to, ["Anna <a@y>"]);
});

test("a good mail goes unasked", async () => {
  assert.deepEqual(await beforeSend(PLAIN, host({ findings: [] }), never), { cancel: false });
});

test("a bad one is shown, and stays", async () => {
  let shown;
  const asked = host({ findings: [FINDING] });
  const met = await beforeSend(PLAIN, asked, async (what) => ((shown = what), { send: false }));
  assert.deepEqual(met, { cancel: true });
  assert.deepEqual(shown, { findings: [FINDING], error: "" });
  assert.equal(asked.asked.length, 1);
});

test("or goes, with a reason that is kept without the words", async () => {
  const asked = host({ findings: [FINDING, FINDING] });
  const met = await beforeSend(PLAIN, asked, async () => ({ send: true, reason: "she asked" }));
  assert.deepEqual(met, { cancel: false });
  assert.deepEqual(asked.asked[1], { type: "override", rules: { "negative/refusal": 2 }, reason: "she asked" });
});

test("a mail that can't be checked waits for its writer", async () => {
  for (const send of [true, false]) {
    const asked = host(new Error("it broke"));
    const met = await beforeSend(PLAIN, asked, async ({ error }) => (assert.equal(error, "it broke"), { send, reason: "x" }));
    assert.deepEqual(met, { cancel: !send });
    assert.equal(asked.asked.length, 1);
  }
});

test("in words", () => {
  assert.equal(title({ findings: [FINDING], error: "" }), "One thing before it is sent");
  assert.equal(title({ findings: [FINDING, FINDING], error: "" }), "2 things before it is sent");
  assert.equal(title({ findings: [], error: "it broke." }), "Not checked: it broke.");
  assert.deepEqual(lines(FINDING).map(({ name }) => name), ["words", "message", "rule"]);
  assert.deepEqual(
    lines({ ...FINDING, message: "“We can't” shuts a door.", suggestion: "We can." }).map(({ text }) => text),
    ["“We can't” shuts a door.", "Try: We can.", "warning · negative/refusal"],
  );
  assert.deepEqual(counts([]), {});
});
