"""The command line: a thin door that reads files, asks the linter and prints."""

import sys

__all__ = ["main"]


def main() -> None:
    try:
        # The commands are imported here, so that Ctrl-C is heard from the first moment on.
        from toneguard.cli.quick import ran

        code = ran(sys.argv[1:])
        if code is not None:
            sys.exit(code)
        from toneguard.cli.app import whole

        whole()()
    except KeyboardInterrupt:
        from toneguard.cli.failing import INTERRUPTED

        sys.exit(INTERRUPTED)
