"""`python -m toneguard` and the `toneguard` script: a resident process does what it can, and the rest is done here."""

import gc
import sys

from toneguard.server.client import handed_over

__all__ = ["main"]

_GARBAGE = 50_000
"""New objects after which to look for garbage: nearly all that is made stays, and Python looks after every 700."""


def main() -> None:
    try:
        code = handed_over()
    except KeyboardInterrupt:
        code = 130
    if code is not None:
        sys.exit(code)
    gc.set_threshold(_GARBAGE, 20, 100)
    # Imported only here: until then nothing is loaded that a resident process has loaded already.
    from toneguard.ending import ends_at_once

    with ends_at_once():
        from toneguard.cli import main as command_line

        command_line()


if __name__ == "__main__":
    main()
