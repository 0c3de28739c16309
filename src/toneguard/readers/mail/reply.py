"""Takes a mail's text apart: what was written now, what earlier mails said, and what every mail of the house ends with."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import NamedTuple

from toneguard.model import Span
from toneguard.readers.mail import lines as looks

_ATTRIBUTION_LINES = 5
_HEADERS = 3


class Line(NamedTuple):
    """One line; `end` is before its line break, `stop` after it."""

    text: str
    start: int
    stop: int

    @property
    def end(self) -> int:
        return self.start + len(self.text)


@dataclass(slots=True)
class Anatomy:
    """Stretches of a mail's text. `forwarded` says that what is quoted was passed on, and is not what is being answered."""

    reply: list[Span] = field(default_factory=list)
    history: list[Span] = field(default_factory=list)
    forwarded: bool = False


def dissect(text: str) -> Anatomy:
    """The anatomy of `text`; together its stretches leave out signatures and legal footers."""
    return _Scanner(text).run()


class _Scanner:
    def __init__(self, text: str) -> None:
        self._lines = lines_of(text)
        self._here = 0
        self._found = Anatomy()
        self._signed = self._in_code = False

    def run(self) -> Anatomy:
        while self._here < len(self._lines):
            self._step()
        return self._found

    def _step(self) -> None:
        line = self._lines[self._here]
        # Below a signature, and below the first `---` of a patch, code is no more the reply than words are.
        self._in_code ^= not self._signed and looks.FENCE.match(line.text) is not None
        if self._in_code:
            self._take(self._found.reply, 1)
        elif looks.QUOTED.match(line.text):
            self._take(self._found.history, 1)
        elif self._opens_history():
            self._found.forwarded = self._found.forwarded or looks.FORWARDED.search(line.text) is not None
            self._take(self._found.history, len(self._lines) - self._here)
        elif height := self._attribution():
            # Where nothing has been written yet, the answer stands below.
            goes_on = self._is_quoted(self._here + height) or not self._has_reply()
            self._take(self._found.history, height if goes_on else len(self._lines) - self._here)
        elif looks.DELIMITER.match(line.text):
            self._signed = self._signed or self._has_reply()
            self._here += 1
        elif looks.SENT_FROM.match(line.text) or self._signed:
            self._here += 1
        elif height := self._boilerplate():
            self._here += height
        else:
            self._take(self._found.reply, 1)

    def _has_reply(self) -> bool:
        return any(span.end - span.start > 1 for span in self._found.reply)

    def _take(self, into: list[Span], height: int) -> None:
        span = Span(self._lines[self._here].start, self._lines[self._here + height - 1].stop)
        if into and into[-1].end == span.start:
            into[-1] = into[-1].joined(span)
        else:
            into.append(span)
        self._here += height

    def _opens_history(self) -> bool:
        return looks.SEPARATOR.match(self._lines[self._here].text) is not None or self._headers(self._here) >= _HEADERS

    def _headers(self, at: int) -> int:
        return len(headers_at(self._lines, at))

    def _attribution(self) -> int:
        """How many lines the head of a quotation takes here; none if there is none."""
        if not looks.STARTS_ATTRIBUTION.match(self._lines[self._here].text) and not self._is_quoted(self._here + 1):
            return 0
        joined = ""
        for height in range(1, _ATTRIBUTION_LINES + 1):
            if self._here + height > len(self._lines):
                break
            text = self._lines[self._here + height - 1].text
            if not text.strip() or (height > 1 and looks.QUOTED.match(text) and not text.startswith(">:")):
                break
            # A long address is often broken off after its first mark.
            joined = f"{joined}{'' if joined.endswith('<') or text.startswith('>') else ' '}{text.strip()}".strip()
            if looks.ATTRIBUTION.match(joined):
                return height
        return 0

    def _is_quoted(self, at: int) -> bool:
        """Whether the next line that says anything is quoted."""
        filled = (line for line in self._lines[at:] if line.text.strip())
        line = next(filled, None)
        return line is not None and looks.QUOTED.match(line.text) is not None

    def _boilerplate(self) -> int:
        """How many lines a legal footer or a warning of the mail server takes here: its paragraph."""
        if self._here and self._lines[self._here - 1].text.strip():
            return 0
        height = 0
        for line in self._lines[self._here :]:
            if not line.text.strip():
                break
            height += 1
        paragraph = " ".join(line.text for line in self._lines[self._here : self._here + height])
        return height if looks.FOOTER.match(paragraph) or looks.BANNER.match(paragraph) else 0


def headers_at(lines: Sequence[Line], at: int) -> set[str]:
    """The names of the headers in the lines from here on, if the first of them says from whom; a long one may be folded."""
    first = looks.HEADER.match(lines[at].text)
    if not first or first["name"].lower() not in looks.FIRST_HEADER:
        return set()
    names: set[str] = set()
    blanks = 0
    for line in lines[at : at + 14]:
        match = looks.HEADER.match(line.text)
        if match:
            names.add(match["name"].lower())
            blanks = 0
        elif not line.text.strip():
            blanks += 1
            if blanks > 1:
                break
    return names


def lines_of(text: str) -> Sequence[Line]:
    """The lines of a text with their places."""
    return [Line(m[0].rstrip("\r\n"), m.start(), m.end()) for m in re.finditer(r"[^\n]*\n|[^\n]+", text)]
