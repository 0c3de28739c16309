"""The check itself: the words that the sender wrote, by the rules that hold where the mail is sent from."""

from toneguard.config import Settings
from toneguard.linters import Linters
from toneguard.mail.gate import Unfit
from toneguard.mail.verdict import Told, Verdict
from toneguard.model import Context, Draft, Finding, InputError, Report, Severity, Span
from toneguard.readers import LONGEST_REPLY, decode
from toneguard.readers.decoding import is_binary
from toneguard.readers.mail.message import read_message
from toneguard.readers.mail.sniffing import has_headers
from toneguard.reporters.wording import instead
from toneguard.rules.rule import Pack

HERE = "-"
"""The name of what holds no place: the configuration of the folder that we are in holds for it."""

_NAME = "the mail"


class TooLongError(InputError, Unfit):
    """More words than can be checked."""


class NoMailError(InputError, Unfit):
    """Bytes that are neither a mail nor a text."""


class Checker:
    """Checks mails one after another; `bar` is the mildest severity that stands in a mail's way; none lets all of them pass.

    Raises `ConfigError`, `RuleError` or `UsageError` when made.
    """

    def __init__(self, settings: Settings, bar: Severity | None) -> None:
        self._linter = Linters(settings).of(HERE)
        self._bar = bar

    def __call__(self, message: bytes) -> Verdict:
        """Raises `InputError` for a mail that can't be checked, also because a rule crashed on it.

        A mail without words of its own, such as an encrypted one, has nothing in its way.
        """
        draft = _draft(message)
        if self._bar is None or draft is None or not draft.text.strip():
            return Verdict()
        [report] = self._linter.check_file([draft])
        if report.failures:
            crashed = ", ".join(failure.rule for failure in report.failures)
            raise InputError(f"{_NAME}: {crashed} crashed on it.")
        found = [finding for finding in report.findings if finding.severity >= self._bar]
        return Verdict(tuple(_told(finding, report, self._linter.pack) for finding in found))


def _draft(message: bytes) -> Draft | None:
    if is_binary(message) and not has_headers(message):
        raise NoMailError(f"{_NAME}: this is a binary file, and no mail.")
    source = decode(message, path=f"{_NAME}.eml")
    draft = read_message(source, Span(0, len(source)), path=HERE, name="", context=Context())
    if draft is not None and len(draft.text) > LONGEST_REPLY:
        raise TooLongError(f"{_NAME}: longer than {LONGEST_REPLY:,} characters, which is the most that can be checked.")
    return draft


def _told(finding: Finding, report: Report, pack: Pack) -> Told:
    told = report.as_read[finding]
    known = pack.rules.get(finding.rule)
    return Told(
        rule=finding.rule,
        severity=finding.severity.label,
        summary=known.summary if known else finding.message,
        message=finding.message,
        words=" ".join(told.text.split()),
        line=finding.line,
        suggestion=" ".join(instead(told, report.draft.text).split()),
    )
