"""What earlier mails said, out of the text quoted in a mail: the thread that is being answered."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from toneguard.model import Speaker, Turn
from toneguard.readers.mail.lines import HEADER, QUOTED, SEPARATOR
from toneguard.readers.mail.reply import dissect
from toneguard.regex import regex

_MARK = regex(r"^[ \t]{0,3}(?:>|&gt;|›) ?", re.MULTILINE)
_HEAD = regex(r"\A\s*.{0,2000}?(?:^[ \t]*\r?\n|(?<=:)[ \t*_]*\r?\n|-{4}[ \t*]*\r?\n)", re.DOTALL | re.MULTILINE)
_HEADERS = regex(r"\A\s*.{0,4000}?^[ \t]*\r?\n", re.DOTALL | re.MULTILINE)
_FROM = regex(r"^[ \t*]*(?:from|von|de|da|van|från|fra|od|от)[ \t]?[*]{0,2}:.*$", re.IGNORECASE | re.MULTILINE)
_DEEPEST = 30


@dataclass(frozen=True, slots=True)
class Roles:
    """Whose address is whose."""

    sender: str
    speaker: Speaker

    @property
    def other(self) -> Speaker:
        return _other(self.speaker)


def _other(speaker: Speaker) -> Speaker:
    return Speaker.AGENT if speaker is Speaker.CUSTOMER else Speaker.CUSTOMER


def thread_of(quoted: Sequence[str], *, sender: str, speaker: Speaker) -> tuple[Turn, ...]:
    """The earlier mails that a mail holds, from the oldest on. `speaker`, whose address `sender` is, wrote that mail."""
    roles = Roles(sender.lower(), speaker)
    turns = [turn for text in quoted for turn in _turns(text, roles, roles.other, 0)]
    return tuple(reversed(turns))


def _turns(text: str, roles: Roles, speaker: Speaker, depth: int) -> Iterator[Turn]:
    """From the newest to the oldest. Who says what is told by the addresses, or else in turns."""
    head, rest = _beheaded(text)
    author = _author(head)
    if "@" in author and roles.sender:
        speaker = roles.speaker if roles.sender in author else roles.other
    found = dissect(rest)
    words = "".join(span.of(rest) for span in found.reply).strip()
    if words:
        yield Turn(speaker, words)
    other = _other(speaker)
    if depth < _DEEPEST and (words or rest != text):
        for older in found.history:
            yield from _turns(older.of(rest), roles, other if words else speaker, depth + 1)


def _opens_headers(line: str) -> bool:
    return HEADER.match(line) is not None or SEPARATOR.match(line) is not None


def _author(head: str) -> str:
    """The part of a head that says who wrote, rather than to whom."""
    found = _FROM.search(head)
    return (found[0] if found else "" if any(HEADER.match(line) for line in head.splitlines()) else head).lower()


def _beheaded(text: str) -> tuple[str, str]:
    """The lines that say who wrote, if there are any, and the words without their marks of quotation."""
    filled = [line for line in text.splitlines() if line.strip()]
    marked = [line for line in filled if QUOTED.match(line)]
    if filled and QUOTED.match(filled[0]):
        return "", _MARK.sub("", text)
    if marked and len(marked) * 2 >= len(filled):
        start = text.index(marked[0])
        return text[:start], _MARK.sub("", text[start:])
    found = (_HEADERS if filled and _opens_headers(filled[0]) else _HEAD).match(text)
    return (text[: found.end()], text[found.end() :]) if found else (text, "")
