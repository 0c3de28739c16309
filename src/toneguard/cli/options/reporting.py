"""Options that say how findings are told: in which formats, where to, and from which severity on."""

import os
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import zip_longest
from pathlib import Path
from typing import Annotated

import typer

from toneguard.cli.options.shared import FailOnOption
from toneguard.model import Bar, Format, Level, Severity, Telling, UsageError

_HERE = Path("-")
"""Standard output, as elsewhere."""


@dataclass(frozen=True, slots=True)
class Output:
    """A report to be written; without a file, to standard output."""

    format: Format
    file: Path | None = None


@dataclass(frozen=True)
class Reporting:
    """The options; what a configuration says of them (`said`) is laid below."""

    format: Annotated[
        list[Format] | None,
        typer.Option(help="For people, or for programs; may be repeated.  [default: rich]", show_default=False),
    ] = None
    output_file: Annotated[
        list[Path] | None,
        typer.Option(
            metavar="FILE", help="Write the report here: that of the first --format to the first FILE, and so on."
        ),
    ] = None
    min_severity: Annotated[
        Level | None,
        typer.Option(
            help="Hide milder findings.  [default: warning for people; suggestion for programs]", show_default=False
        ),
    ] = None
    fail_on: FailOnOption = None
    statistics: Annotated[
        bool, typer.Option("--statistics", help="Show how much was found by rule and by file, and not what.")
    ] = False

    @property
    def is_for_people(self) -> bool:
        """Whether no option asks for anything that people don't read on a screen."""
        return not self.output_file and set(self.format or ()) <= {Format.RICH}

    def outputs(self, said: Telling) -> list[Output]:
        """Raises `UsageError` where formats and files do not go together, or a file has no folder to be in."""
        formats, files = self.format or [_default(said, in_numbers=self.statistics)], self.output_file or []
        if len(files) > len(formats):
            raise UsageError(f"--output-file {files[len(formats)]} has no --format of its own; give one for each file.")
        if len(formats) > len(files) + (_HERE not in files):
            raise UsageError("only one --format fits on standard output; give each of the others its --output-file.")
        _refuse(files)
        return [Output(name, None if file == _HERE else file) for name, file in zip_longest(formats, files)]

    def minimum(self, said: Telling) -> Severity | None:
        """The mildest severity to be shown; where it is not said, each format has its own."""
        level = self.min_severity or said.minimum
        return level.severity if level else None


def bar_of(fail_on: Bar | None, said: Telling) -> Severity | None:
    """From which severity on to fail, if from any."""
    return (fail_on or said.bar or Bar.WARNING).severity


def _default(said: Telling, *, in_numbers: bool) -> Format:
    """Tables are for people, whatever a configuration says of reports."""
    return Format.RICH if in_numbers else said.format or Format.RICH


def _refuse(files: Sequence[Path]) -> None:
    """It is told before anything is checked, which may take its time."""
    for index, file in enumerate(files):
        if os.path.realpath(file) in map(os.path.realpath, files[:index]):
            raise UsageError(f"--output-file {file} is given twice; each report needs its own.")
        if not file.parent.is_dir():
            raise UsageError(f"--output-file {file}: there is no folder {file.parent}; make it first.")
        if file.is_dir():
            raise UsageError(f"--output-file {file}: this is a folder; name a file in it.")
