// harper.js has no command line of its own; this reads the files named and prints what it finds, as one would be.
import { readFileSync } from "node:fs";
import { binary } from "harper.js/binary";
import { Dialect, LocalLinter } from "harper.js";

const linter = new LocalLinter({ binary, dialect: Dialect.American });
for (const path of process.argv.slice(2)) {
  for (const lint of await linter.lint(readFileSync(path, "utf-8"), { language: "plaintext" })) {
    console.log(`${path}:${lint.span().start}: ${lint.message()}`);
  }
}
