"""What becomes of a mail: the policies that every door shares."""

from collections.abc import Callable
from enum import Enum, StrEnum
from typing import NamedTuple

from toneguard.mail.log import Log
from toneguard.mail.override import HEADER, is_void, reason_of
from toneguard.mail.verdict import Check, Verdict

Ask = Callable[[Verdict], str | None]
"""Shows the writer what was found: the reason to send all the same, empty where there is none. None where nobody can be asked."""


class OnError(StrEnum):
    """What becomes of a mail that could not be checked."""

    REFUSE = "refuse"
    SEND = "send"


class Fate(Enum):
    SENT = "sent"
    REFUSED = "refused"
    FAILED = "failed"


_VOID = f"its {HEADER} header overrides nothing; it wants a reason: `{HEADER}: override; your reason`."


class Unfit(Exception):  # noqa: N818 -- a quality that the errors of those who check may have
    """A mail that can't be checked today or tomorrow."""


class Policy(NamedTuple):
    """`warn_only` tells and sends; `send_on_error` sends what could not be checked."""

    warn_only: bool = False
    send_on_error: bool = False


class Passage(NamedTuple):
    """A mail's fate and the findings it met, and whether the writer has seen them (`shown`).

    `error` says what went wrong with the check, which is `lasting` where the same mail never can be checked; `notice` what
    did besides.
    """

    fate: Fate
    verdict: Verdict = Verdict()
    error: str = ""
    notice: str = ""
    shown: bool = False
    lasting: bool = False


def passage(message: bytes, check: Check, policy: Policy, *, log: Log, ask: Ask | None = None) -> Passage:
    """Checks a mail. Never raises: a check that went wrong is a fate as well."""
    reason = reason_of(message)
    try:
        verdict = check(message)
    except Exception as error:  # noqa: BLE001 -- whatever it was, the mail must be neither lost nor sent unasked
        sentence = str(error) or type(error).__name__
        if reason:
            return Passage(Fate.SENT, Verdict(), sentence, _kept(log, Verdict(), reason))
        fate = Fate.SENT if policy.send_on_error else Fate.FAILED
        return Passage(fate, Verdict(), sentence, lasting=isinstance(error, Unfit))
    if policy.warn_only or not verdict.findings:
        return Passage(Fate.SENT, verdict)
    answer = ask(verdict) if ask and not reason else None
    shown = answer is not None
    reason = reason or answer or ""
    if not reason:
        return Passage(Fate.REFUSED, verdict, notice=_VOID if is_void(message) else "", shown=shown)
    return Passage(Fate.SENT, verdict, notice=_kept(log, verdict, reason), shown=shown)


def _kept(log: Log, verdict: Verdict, reason: str) -> str:
    """A sentence where the log can't be written, which keeps no mail from going."""
    try:
        log(verdict, reason)
    except OSError as error:
        return f"the log of overrides can't be written ({(error.strerror or str(error)).lower()})."
    return ""
