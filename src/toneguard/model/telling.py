"""How a run tells what it found: in which format, from which severity on, and when it fails."""

from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path

from toneguard.model.finding import Severity


class Format(StrEnum):
    """What a report is written as; `reporters.registry` has the one that writes it."""

    RICH = "rich"
    CONCISE = "concise"
    JSON = "json"
    JSONL = "jsonl"
    GITHUB = "github"
    SARIF = "sarif"
    GITLAB = "gitlab"
    JUNIT = "junit"
    RDJSON = "rdjson"
    CHECKSTYLE = "checkstyle"
    MARKDOWN = "markdown"


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


@dataclass(frozen=True, slots=True)
class Telling:
    """What a configuration says of it; `None` where it says nothing."""

    format: Format | None = None
    minimum: Level | None = None
    bar: Bar | None = None
    baseline: Path | None = None
    cache: bool | None = None
    daemon: bool | None = None
