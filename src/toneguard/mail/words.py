"""A verdict in words: for the screen of a mail program, and for the reply of a mail server."""

import textwrap
from collections import Counter
from collections.abc import Iterable, Iterator

from toneguard.mail.override import HEADER
from toneguard.mail.verdict import Told, Verdict
from toneguard.wording import PLAINER, listed, many, printable

_COLUMNS = 78
_LONGEST_QUOTE = 200
_REPLIES = 5
_REPLY_LENGTH = 400
_LIKE = str.maketrans(PLAINER)


def report(verdict: Verdict, *, fate: str = "", where: str = "") -> str:
    """A few lines for people. `where` names the file, if there is one, in which the lines are counted."""
    lines = [f"toneguard: {fate + ': ' if fate else ''}{_counts(verdict)} in {where or 'what you wrote'}."]
    for told in verdict.findings:
        place = f" · {where}:{told.line}" if where else ""
        lines += ["", f"{told.severity} · {told.rule}{place}", *_wrapped(_finding(told))]
    return "".join(f"{line}\n" for line in lines)


def ways_out() -> str:
    """What a refused writer can do."""
    return f"\nMend it and send it again, or send it as it is with this header:\n  {HEADER}: override; your reason\n"


def smtp_reply(verdict: Verdict) -> tuple[str, ...]:
    """The lines of a server's reply. They name rules and quote nothing, for mail servers write them to their logs."""
    lines = [f"ToneGuard found {_counts(verdict)}"]
    lines += [f"{rule}: {summary}" for rule, summary in {t.rule: t.summary for t in verdict.findings}.items()]
    return tuple(_plain(line) for line in lines[: _REPLIES + 1])


def _finding(told: Told) -> Iterator[str]:
    if told.words and told.words not in told.message:
        yield f"“{textwrap.shorten(told.words, _LONGEST_QUOTE, placeholder=' …')}”"
    yield told.message
    if told.suggestion:
        yield f"Try: {told.suggestion}"


def _wrapped(paragraphs: Iterable[str]) -> Iterator[str]:
    for paragraph in paragraphs:
        yield from textwrap.wrap(
            printable(paragraph), _COLUMNS, initial_indent="  ", subsequent_indent="  ", break_on_hyphens=False
        )


def _counts(verdict: Verdict) -> str:
    found = Counter(told.severity for told in verdict.findings)
    return listed([many(found[name], name) for name in ("error", "warning", "suggestion") if found[name]])


def _plain(line: str) -> str:
    """In the letters that every mail server may use in a reply."""
    line = line.translate(_LIKE).encode("ascii", "replace").decode()
    return textwrap.shorten(line, _REPLY_LENGTH, placeholder=" ...")
