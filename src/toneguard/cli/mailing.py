"""What the commands that stand in a mail's way share. Nothing heavy is imported before a mail is to be checked."""

import argparse
import sys
from collections.abc import Sequence
from contextlib import suppress
from functools import cache, partial
from typing import Any

from toneguard.mail.gate import Fate, OnError, Passage, Policy
from toneguard.mail.log import Log, default_file, log_in
from toneguard.mail.verdict import Check, Verdict
from toneguard.server import client

REFUSED, UNAVAILABLE, TRY_LATER = 65, 69, 75
"""`EX_DATAERR`, `EX_UNAVAILABLE` and `EX_TEMPFAIL` of `sysexits.h`, which mail programs understand."""

_LARGEST = 1 << 20
"""In bytes. Of a larger mail, most is attachments; it is not worth the way to another process."""

BARS = ("suggestion", "warning", "error", "never")


class Options(argparse.ArgumentParser):
    """The options that say what is checked and what becomes of a mail, for `toneguard NAME`; commands add their own."""

    def __init__(self, name: str, description: str, epilog: str) -> None:
        self._takes_value: dict[str, bool] = {}
        super().__init__(
            prog=f"toneguard {name}",
            description=description,
            epilog=epilog,
            allow_abbrev=False,
            formatter_class=argparse.RawDescriptionHelpFormatter,
        )
        add = self.add_argument
        add("--fail-on", choices=BARS, help="what stops a mail (default: as configured, else warning)")
        add("--warn-only", action="store_true", help="tell what was found, and send")
        add(
            "--on-error",
            choices=[*OnError],
            default=OnError.REFUSE,
            help="what becomes of a mail that could not be checked (default: %(default)s)",
        )
        add("--config", metavar="FILE", help="this configuration, not the nearest one")
        add("--no-config", action="store_true", help="look for no configuration")
        add("--log", metavar="FILE", default=default_file(), help="where overrides are kept (%(default)s)")

    def add_argument(self, *names: Any, **options: Any) -> argparse.Action:
        action = super().add_argument(*names, **options)
        self._takes_value |= dict.fromkeys(action.option_strings, action.nargs != 0)
        return action

    def split(self, arguments: Sequence[str]) -> tuple[list[str], list[str]]:
        """Our options, and what follows from `--` or from the first argument on that is none of them."""
        here = 0
        while here < len(arguments):
            name, equals, _ = arguments[here].partition("=")
            if not name.startswith("--") or name not in self._takes_value:
                break
            here += 2 if self._takes_value[name] and not equals else 1
        theirs = list(arguments[here:])
        return list(arguments[:here]), theirs[1:] if theirs[:1] == ["--"] else theirs


def policy_of(options: argparse.Namespace) -> Policy:
    return Policy(warn_only=options.warn_only, send_on_error=options.on_error == OnError.SEND)


def log_of(options: argparse.Namespace, door: str) -> Log:
    return log_in(options.log, door)


def check_of(options: argparse.Namespace) -> Check:
    """The check that the options ask for. What is wrong with them, it tells when it is asked."""
    return partial(_checked, options)


def _checked(options: argparse.Namespace, message: bytes) -> Verdict:
    verdict = _resident(options, message)
    return _in_this_process(options, message) if verdict is None else verdict


def _resident(options: argparse.Namespace, message: bytes) -> Verdict | None:
    """What a resident process says, if there is one and it has something to say."""
    given = ["--no-config"] if options.no_config else []
    given += [f"--fail-on={options.fail_on}"] if options.fail_on else []
    given += [f"--config={options.config}"] if options.config else []
    answer = client.hook_check(given, message) if len(message) < _LARGEST else None
    if answer is None or answer[0] != 0:
        return None
    with suppress(ValueError, KeyError, TypeError):
        return Verdict.from_json(b"".join(data for stream, data in answer[1] if stream == 1).decode())
    return None


def _in_this_process(options: argparse.Namespace, message: bytes) -> Verdict:
    from pathlib import Path

    from toneguard.cli.mailcheck import checker
    from toneguard.cli.options.holding import Holding
    from toneguard.model import Bar

    config = Path(options.config) if options.config else None
    bar = Bar(options.fail_on) if options.fail_on else None
    return checker(Holding(config=config, no_config=options.no_config), bar)(message)


def check_here(message: bytes) -> Verdict:
    """Checks by what holds in the folder that we are in; what that takes is loaded once, when it is first asked."""
    return _here()(message)


@cache
def _here() -> Check:
    from toneguard.cli.mailcheck import checker
    from toneguard.cli.options.holding import Holding

    return checker(Holding(), None)


def tell(met: Passage, *, where: str = "") -> None:
    """What a writer is to know of a mail, on standard error; nothing where nothing was found. `where` names its file."""
    sent = met.fate is Fate.SENT
    if met.shown:
        sys.stderr.write(f"toneguard: {'sending it all the same' if sent else 'not sent'}.\n")
    elif met.verdict.findings:
        from toneguard.mail.words import report, ways_out

        fate = "sending it all the same" if sent else "not sent"
        sys.stderr.write(report(met.verdict, fate=fate, where=where) + ("" if sent else ways_out()))
    if met.error:
        fate = "sending it unchecked" if sent else "not sent, for it could not be checked"
        sys.stderr.write(f"toneguard: {fate}: {met.error}\n")
    if met.notice:
        sys.stderr.write(f"toneguard: {met.notice}\n")
