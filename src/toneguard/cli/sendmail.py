"""`toneguard sendmail`: in the place of `sendmail`, and in front of it."""

import argparse
import shlex
import sys
from collections.abc import Sequence

from toneguard.cli.mailing import REFUSED, TRY_LATER, UNAVAILABLE, Options, check_of, log_of, policy_of, tell
from toneguard.mail.asking import asked
from toneguard.mail.gate import Fate, passage
from toneguard.mail.transport import TransportError, default, deliver, is_inside

USAGE = 64
"""`EX_USAGE`."""

_NAME = "sendmail"
_NO_MAIL = ("-bp", "-bi", "-bv", "-q")
_OTHER_WAYS = ("-bs", "-bS", "-bd", "-bD", "-ba", "-bt", "-bh", "-bH")
_DESCRIPTION = "Checks a mail on standard input, then sends it with the real sendmail, or refuses it."
_EPILOG = """\
exit codes:
  65  not sent: there are findings, or it is too long, or no mail at all
  69  not sent: the program to send with can't be started
  75  not sent, try again: the mail could not be checked this time
  any other is that of the program to send with

With the header `X-ToneGuard: override; your reason` a mail is sent all the same."""


def sendmail(arguments: Sequence[str]) -> int:
    """Check a mail on standard input, and send it or refuse it."""
    parser = _parser()
    ours, theirs = parser.split(arguments)
    options = parser.parse_args(ours)
    command = [*options.via, *theirs]
    if reason := _unfit(theirs):
        sys.stderr.write(f"toneguard: {reason}\n")
        return USAGE
    if any(argument.startswith(_NO_MAIL) for argument in _options(theirs)):
        return _delivered(command, None)
    message = sys.stdin.buffer.read()
    ask = asked if options.ask else None
    met = passage(message, check_of(options), policy_of(options), log=log_of(options, _NAME), ask=ask)
    tell(met)
    if met.fate is Fate.SENT:
        return _delivered(command, message)
    # Of what never can be checked, "try again" would be asked for ever.
    return REFUSED if met.fate is Fate.REFUSED or met.lasting else TRY_LATER


def _parser() -> Options:
    parser = Options(_NAME, _DESCRIPTION, _EPILOG)
    parser.usage = f"toneguard {_NAME} [OPTIONS] [--] [ARGS]..."
    parser.add_argument(
        "--via", metavar="CMD", type=_command, default=default(), help="what really sends (default: %(default)s)"
    )
    parser.add_argument("--ask", action="store_true", help="ask on the terminal whether to send all the same")
    return parser


def _command(line: str) -> list[str]:
    try:
        return shlex.split(line) or [""]
    except ValueError as error:
        raise argparse.ArgumentTypeError(f"{line}: {str(error).lower()}.") from error


def _options(arguments: Sequence[str]) -> Sequence[str]:
    """Without what follows `--`: recipients may look like options."""
    return arguments[: arguments.index("--")] if "--" in arguments else arguments


def _unfit(arguments: Sequence[str]) -> str:
    """Why nothing can be done, as a sentence; empty where something can."""
    if is_inside():
        return "the program to send with is ToneGuard again; name the real one with --via."
    for argument in _options(arguments):
        if argument.startswith(_OTHER_WAYS):
            return f"one mail on standard input is what can be checked; there is no {argument} here."
    return ""


def _delivered(command: Sequence[str], message: bytes | None) -> int:
    try:
        return deliver(command, message)
    except TransportError as error:
        sys.stderr.write(f"toneguard: {error}\n")
        return UNAVAILABLE
