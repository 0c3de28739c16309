"""What a mail server answers: a code and a text of one line or several."""

from collections.abc import Sequence
from typing import NamedTuple

from toneguard.mail.verdict import Verdict
from toneguard.mail.words import smtp_reply


class Reply(NamedTuple):
    """`250`, `("OK",)`."""

    code: int
    lines: tuple[str, ...]

    @property
    def is_positive(self) -> bool:
        return 200 <= self.code < 300

    def __str__(self) -> str:
        """As it goes over the wire, without the last line's end."""
        last = len(self.lines) - 1
        return "\r\n".join(f"{self.code}{' ' if at == last else '-'}{line}" for at, line in enumerate(self.lines))


def reply(code: int, lines: str | Sequence[str]) -> Reply:
    return Reply(code, (lines,) if isinstance(lines, str) else tuple(lines))


GONE = reply(421, "4.4.2 the mail server behind this one went away; try again later")
LOST = reply(451, "4.4.2 the mail server behind this one went away before it had taken the message; try again later")
UNREACHABLE = reply(421, "4.4.1 the mail server behind this one can't be reached; try again later")
UNCHECKED = reply(451, "4.3.0 the message could not be checked; try again later")
UNFIT = reply(554, "5.6.0 the message can't be checked, today or tomorrow, and is not sent")
BUSY = reply(421, "4.3.2 too many connections; try again later")
CLOSING = reply(421, "4.3.2 shutting down; try again later")
BARE = reply(550, "5.6.11 the message has a bare CR or LF, which mail servers read in different ways")
EMPTY = reply(550, "5.6.0 the message is empty")
TOO_LARGE = reply(552, "5.3.4 the message is larger than what is taken here")
NOT_OFFERED = reply(502, "5.5.1 not offered here")
MALFORMED = reply(501, "5.5.2 there are letters in this command that don't belong there")


def refusal(verdict: Verdict) -> Reply:
    """Names the rules, and nothing of the mail."""
    return reply(550, [f"5.7.1 {line}" for line in smtp_reply(verdict)])
