"""How the time grows with the texts, and with the rules: 1×, 4×, 16×."""

import tempfile
import time
from collections.abc import Sequence
from pathlib import Path

from benchmarks import bulk, texts
from benchmarks.table import Table, seconds
from toneguard.config import Config
from toneguard.linter import Linter
from toneguard.model import Draft, plain

REPLIES, TIMES = 50, (1, 4, 16)
_RULE = """\
id: other/rule-{number}
severity: warning
summary: A rule about words that these replies do not hold, as most rules are to most sentences.
why: To be there.
phrase: ["please quux{number} the", "we (foo{number}|bar{number}) [very] baz{number}~ your *", "corge{number} ... is late"]
message: "“{{match}}” is there."
examples:
  - bad: Please quux{number} the lamp.
  - bad: We foo{number} baz{number} your lamp.
  - clean: The lamp is there.
  - clean: Please take the lamp.
"""


def measure(*, runs: int) -> Table:  # noqa: ARG001 -- one run tells how it grows
    rows = [_texts(times) for times in TIMES] + [_rules(times) for times in TIMES]
    return Table(
        "growth", ["what", "size", "processor", "a word"], rows, "Nothing is remembered from one reply to the next run."
    )


def _drafts(count: int) -> list[Draft]:
    source = list(texts.replies())[-REPLIES:] or [texts.REPLY]
    # A number of its own in each sentence, so that no two are the same.
    return [plain(source[n % len(source)].replace(".", f" {n}.")) for n in range(count)]


def _texts(times: int) -> list[str]:
    drafts = _drafts(REPLIES * times)
    return _row(f"{times}× the texts", f"{len(drafts):,} replies", Linter(Config(suggest=False)), drafts)


def _rules(times: int) -> list[str]:
    with tempfile.TemporaryDirectory() as name:
        builtin = len(Linter(Config(suggest=False)).pack.rules)
        pack = Path(name) / "pack"
        for number in range(builtin * (times - 1)):
            path = pack / "other" / f"rule-{number}.yaml"
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(_RULE.format(number=number), encoding="utf-8")
        linter = Linter(Config(suggest=False, packs=(pack,) if times > 1 else ()))
    return _row(f"{times}× the rules", f"{len(linter.pack.rules):,} rules", linter, _drafts(REPLIES))


def _row(what: str, size: str, linter: Linter, drafts: Sequence[Draft]) -> list[str]:
    words = sum(len(draft.text.split()) for draft in drafts)
    for _ in linter.check_files([draft] for draft in drafts[:REPLIES]):
        pass
    bulk.forget(linter)
    start = time.process_time()
    for _ in linter.check_files([draft] for draft in drafts):
        pass
    taken = time.process_time() - start
    return [what, size, seconds(taken), f"{taken / words * 1_000_000:.0f} µs"]
