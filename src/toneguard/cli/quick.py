"""What somebody waits for, done without the command tree, which takes longer to import than that takes."""

import sys
from collections.abc import Sequence
from importlib import import_module

from toneguard.version import VERSION

_QUICK = {
    ("sendmail",): "toneguard.cli.sendmail",
    ("hook", "sendemail-validate"): "toneguard.cli.sendemail_validate",
}


def ran(arguments: Sequence[str]) -> int | None:
    """The exit code of a quick command; none where it is another one."""
    if tuple(arguments) == ("--version",):
        sys.stdout.write(f"toneguard {VERSION}\n")
        return 0
    if tuple(arguments[:1]) == ("check",):
        from toneguard.cli.answers import answered

        return answered()
    for names, module in _QUICK.items():
        if tuple(arguments[: len(names)]) == names:
            return _run(module, arguments[len(names) :])
    return None


def _run(module: str, arguments: Sequence[str]) -> int:
    try:
        code: int = getattr(import_module(module), module.rpartition(".")[2])(arguments)
    except Exception as error:  # noqa: BLE001 -- a mistake of ours; the user gets a sentence all the same
        from toneguard.cli.failing import ours

        return ours(error)
    return code
