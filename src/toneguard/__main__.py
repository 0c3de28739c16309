"""`python -m toneguard` and the `toneguard` script: a resident process does what it can, and the rest is done here."""

import os
import sys

from toneguard.ending import ends_at_once
from toneguard.server.client import handed_over

__all__ = ["main"]


def main() -> None:
    _open_streams()
    with ends_at_once():
        try:
            code = handed_over()
        except KeyboardInterrupt:
            code = 130
        if code is not None:
            sys.exit(code)
        # Imported only here: until then nothing is loaded that a resident process has loaded already.
        from toneguard import garbage
        from toneguard.cli import main as command_line

        garbage.put_off()
        command_line()


def _open_streams() -> None:
    """What the caller has closed reads as empty and takes whatever is written: Python has `None` in its place."""
    for name, mode in (("stdin", "r"), ("stdout", "w"), ("stderr", "w")):
        if getattr(sys, name) is None:
            setattr(sys, name, os.fdopen(os.open(os.devnull, os.O_RDWR), mode))


if __name__ == "__main__":
    main()
