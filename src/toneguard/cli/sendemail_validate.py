"""`toneguard hook sendemail-validate`: run by `git send-email` on each file before the first one is sent."""

import os
import sys
from collections.abc import Sequence

from toneguard.cli.mailing import Options, check_of, log_of, policy_of, tell
from toneguard.mail.gate import Fate, passage

REFUSED, FAILED = 1, 2

_NAME = "sendemail-validate"
_DESCRIPTION = (
    "Checks a file that git send-email is about to send; the words of a patch are those above its first `---`."
)
_EPILOG = """\
exit codes:
  1  there are findings
  2  the file could not be checked

With the header `X-ToneGuard: override; your reason` in the file it is sent all the same."""


def sendemail_validate(arguments: Sequence[str]) -> int:
    """Check a file that `git send-email` is about to send."""
    options = _parser().parse_args(arguments)
    try:
        with open(options.file, "rb") as file:
            message = file.read()
    except OSError as error:
        sys.stderr.write(f"toneguard: {options.file}: can't be read ({(error.strerror or str(error)).lower()}).\n")
        return FAILED
    met = passage(message, check_of(options), policy_of(options), log=log_of(options, _NAME))
    tell(met, where=os.path.basename(options.file))
    return {Fate.SENT: 0, Fate.REFUSED: REFUSED, Fate.FAILED: FAILED}[met.fate]


def _parser() -> Options:
    parser = Options(f"hook {_NAME}", _DESCRIPTION, _EPILOG)
    parser.add_argument("file", metavar="FILE", help="the file, as git send-email names it")
    parser.add_argument("headers", metavar="HEADERS", nargs="?", help="passed by newer gits, and not needed")
    return parser
