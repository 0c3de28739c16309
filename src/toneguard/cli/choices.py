"""The values that options may take."""

from enum import StrEnum

from toneguard.model import Severity


class Format(StrEnum):
    RICH = "rich"
    JSON = "json"


class Level(StrEnum):
    """A severity, by its name."""

    SUGGESTION = "suggestion"
    WARNING = "warning"
    ERROR = "error"

    @property
    def severity(self) -> Severity:
        return Severity[self.name]


class Bar(StrEnum):
    """From which severity on a finding makes the command fail."""

    SUGGESTION = "suggestion"
    WARNING = "warning"
    ERROR = "error"
    NEVER = "never"

    @property
    def severity(self) -> Severity | None:
        return None if self is Bar.NEVER else Severity[self.name]


def listed(values: list[str] | None) -> tuple[str, ...]:
    """Values of an option that may be repeated and may hold commas."""
    return tuple(part.strip() for value in values or () for part in value.split(",") if part.strip())
