// The conversation with the ToneGuard on this machine: each question has a number, and its answer bears the same.

export const NAME = "toneguard";

const SECONDS = 30;

export class Host {
  #connect;
  #seconds;
  #port = null;
  #last = 0;
  #waiting = new Map();

  // `connect` opens a port as `runtime.connectNative` does.
  constructor(connect, seconds = SECONDS) {
    this.#connect = connect;
    this.#seconds = seconds;
  }

  // Starts ToneGuard if it is not there, so that it is ready when a mail is sent.
  wake() {
    this.ask({ type: "hello" }).catch(() => {});
  }

  // The answer to a question. Rejects with a sentence where there is none to be had.
  ask(question) {
    return new Promise((resolve, reject) => {
      const id = ++this.#last;
      const timer = setTimeout(() => this.#settle(id, { error: "ToneGuard takes too long." }), this.#seconds * 1000);
      this.#waiting.set(id, { resolve, reject, timer });
      try {
        this.#open().postMessage({ ...question, id });
      } catch (error) {
        this.#settle(id, { error: error.message });
      }
    });
  }

  #open() {
    if (this.#port === null) {
      const port = this.#connect(NAME);
      port.onMessage.addListener((answer) => this.#settle(answer.id, answer));
      port.onDisconnect.addListener(() => this.#lost(port));
      this.#port = port;
    }
    return this.#port;
  }

  #settle(id, answer) {
    const asked = this.#waiting.get(id);
    if (!asked) return;
    this.#waiting.delete(id);
    clearTimeout(asked.timer);
    if (typeof answer.error === "string") asked.reject(new Error(answer.error));
    else asked.resolve(answer);
  }

  #lost(port) {
    if (this.#port === port) this.#port = null;
    const why = port.error?.message ?? "it ended";
    const error = `ToneGuard can't be reached (${why}); “toneguard hook install thunderbird” makes it known to Thunderbird.`;
    for (const id of [...this.#waiting.keys()]) this.#settle(id, { error });
  }
}
