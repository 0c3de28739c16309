"""`python -m toneguard` and the `toneguard` script."""

from toneguard.cli import main

__all__ = ["main"]

if __name__ == "__main__":
    main()
