"""Where the built-in pack lies."""

from pathlib import Path


def builtin() -> Path:
    """Inside the wheel, or at the top of a checkout."""
    package = Path(__file__).resolve().parent.parent
    shipped = package / "builtin_rules"
    return shipped if shipped.is_dir() else package.parent.parent / "rules"
