// The message protocol, with a port that does what a test wants, and with the real host.

import assert from "node:assert/strict";
import { spawn } from "node:child_process";
import { test } from "node:test";

import { Host, NAME } from "../host.js";

function listeners() {
  const all = [];
  return { addListener: (one) => all.push(one), tell: (...what) => all.forEach((one) => one(...what)) };
}

// A port that hands each question to `answer`.
function port(answer = () => {}) {
  const made = { onMessage: listeners(), onDisconnect: listeners(), asked: [] };
  made.postMessage = (question) => {
    made.asked.push(question);
    answer(question, made);
  };
  return made;
}

// A port to the program `command`, framed as Thunderbird frames it.
function native(command) {
  const made = { onMessage: listeners(), onDisconnect: listeners() };
  const child = spawn(command, ["manifest.json", "toneguard@toneguard.invalid"], { stdio: ["pipe", "pipe", "inherit"] });
  let data = Buffer.alloc(0);
  child.stdout.on("data", (more) => {
    data = Buffer.concat([data, more]);
    while (data.length >= 4 && data.length >= 4 + data.readUInt32LE(0)) {
      const end = 4 + data.readUInt32LE(0);
      made.onMessage.tell(JSON.parse(data.subarray(4, end).toString()));
      data = data.subarray(end);
    }
  });
  child.on("exit", () => made.onDisconnect.tell());
  made.postMessage = (question) => {
    const body = Buffer.from(JSON.stringify(question));
    const head = Buffer.alloc(4);
    head.writeUInt32LE(body.length);
    child.stdin.write(Buffer.concat([head, body]));
  };
  made.close = () => child.stdin.end();
  return made;
}

test("answers find their questions in any order", async () => {
  const made = port();
  const host = new Host(() => made);
  const [first, second] = [host.ask({ type: "a" }), host.ask({ type: "b" })];
  assert.deepEqual(made.asked.map((question) => question.type), ["a", "b"]);
  made.onMessage.tell({ id: made.asked[1].id, findings: ["b"] });
  made.onMessage.tell({ id: made.asked[0].id, findings: ["a"] });
  assert.deepEqual((await first).findings, ["a"]);
  assert.deepEqual((await second).findings, ["b"]);
});

test("one port serves all questions, under the name of the host", async () => {
  const names = [];
  const made = port(({ id }, self) => self.onMessage.tell({ id }));
  const host = new Host((name) => (names.push(name), made));
  await host.ask({});
  await host.ask({});
  assert.deepEqual(names, [NAME]);
});

test("an error is told", async () => {
  const host = new Host(() => port(({ id }, self) => self.onMessage.tell({ id, error: "no such thing" })));
  await assert.rejects(host.ask({}), /^Error: no such thing$/);
});

test("a host that is not there, or goes away, is told, and asked anew", async () => {
  let times = 0;
  const host = new Host(() => {
    times += 1;
    return port((_, self) => {
      self.error = { message: "No such native application" };
      self.onDisconnect.tell(self);
    });
  });
  await assert.rejects(host.ask({}), /can't be reached \(No such native application\).*hook install thunderbird/);
  await assert.rejects(host.ask({}), /can't be reached/);
  assert.equal(times, 2);
});

test("a port that can't be opened or written to is told", async () => {
  const host = new Host(() => {
    throw new Error("not allowed");
  });
  await assert.rejects(host.ask({}), /not allowed/);
});

test("a host that never answers is not waited for", async () => {
  const made = port();
  const host = new Host(() => made, 0.05);
  await assert.rejects(host.ask({}), /takes too long/);
  made.onMessage.tell({ id: made.asked[0].id });
});

test("waking starts the host and minds no error", () => {
  const made = port((_, self) => self.onDisconnect.tell(self));
  new Host(() => made).wake();
  assert.equal(made.asked[0].type, "hello");
});

const command = process.env.TONEGUARD_HOST;
test("the real host", { skip: !command && "TONEGUARD_HOST names none" }, async () => {
  const made = native(command);
  const host = new Host(() => made, 60);
  const asked = (body, html = false) => host.ask({ type: "check", from: "", to: ["Anna <anna@example.org>"], html, body });
  const [bad, good, page] = await Promise.all([
    asked("We can't do it – or can we? 😀"),
    asked("It is on its way."),
    asked("<p>We can't do it.</p><blockquote type='cite'>We can't either.</blockquote>", true),
  ]);
  assert.deepEqual(bad.findings.map((finding) => finding.rule), ["negative/refusal"]);
  assert.deepEqual(good.findings, []);
  assert.deepEqual(page.findings.map((finding) => finding.words), ["We can't"]);
  await assert.rejects(host.ask({ type: "dance" }), /dance/);
  await assert.rejects(asked("word ".repeat(20_001)), /100,000/);
  await host.ask({ type: "override", rules: { "negative/refusal": 1 }, reason: "so be it" });
  made.close();
});
