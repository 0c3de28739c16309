"""The command line: a thin door that reads files, asks the linter and prints."""

import sys

from toneguard.cli.failing import INTERRUPTED

__all__ = ["main"]


def main() -> None:
    try:
        # The commands are imported here, so that Ctrl-C is heard from the first moment on.
        from toneguard.cli.app import app

        app()
    except KeyboardInterrupt:
        sys.exit(INTERRUPTED)
