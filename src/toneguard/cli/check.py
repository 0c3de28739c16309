"""`toneguard check`: the main job."""

from collections.abc import Sequence
from typing import Annotated

import typer

from toneguard.cli.choices import Bar, Format, Level, listed
from toneguard.cli.failing import CLEAN, FAILED, FOUND, tell
from toneguard.cli.options import IgnoreOption, PacksOption, RegisterOption, SelectOption, ToOption
from toneguard.config import Config
from toneguard.model import Draft, Report, Severity


def check(
    paths: Annotated[
        list[str], typer.Argument(metavar="PATHS", help="Replies, folders of them, or - for standard input.")
    ],
    to: ToOption = None,
    register: RegisterOption = None,
    output: Annotated[Format, typer.Option("--format", help="For people, or for programs.")] = Format.RICH,
    select: SelectOption = None,
    ignore: IgnoreOption = None,
    min_severity: Annotated[
        Level | None,
        typer.Option(help="Hide milder findings.  [default: warning; suggestion for json]", show_default=False),
    ] = None,
    fail_on: Annotated[Bar, typer.Option(help="Exit with 1 from this severity on.")] = Bar.WARNING,
    rules: PacksOption = None,
) -> int:
    """Check replies and suggest better wording.

    Exit code 0: nothing to change; 1: findings at or above --fail-on; 2: usage or input error.
    """
    from toneguard.cli.inputs import context_of, read_inputs
    from toneguard.cli.output import show
    from toneguard.reporters import View
    from toneguard.reporters.registry import REPORTERS

    reporter = REPORTERS[output.value]
    inputs = read_inputs(paths, context_of(to, paths))
    config = Config(select=listed(select), ignore=listed(ignore), register=register, packs=tuple(rules or ()))
    reports, praise = _checked(inputs.drafts, config) if inputs.drafts else ([], {})
    minimum = min_severity.severity if min_severity else reporter.minimum
    if reports or output is Format.JSON:
        show(reporter.render(reports, View(minimum, praise, tuple(inputs.errors))))
    for error in inputs.errors:
        tell(error)
    return exit_code(reports, inputs.errors, fail_on.severity)


def _checked(drafts: Sequence[Draft], config: Config) -> tuple[list[Report], dict[str, str]]:
    """A report for each draft, and words of praise for the signals that deserve them."""
    # The parser takes its time to load, and a mistyped path should not have to wait for it.
    from toneguard.cli.output import counted
    from toneguard.linter import Linter

    linter = Linter(config)
    praise = {name: signal.positive for name, signal in linter.pack.signals.items() if signal.positive}
    return [linter.check(draft) for draft in counted(drafts, "Reading")], praise


def exit_code(reports: Sequence[Report], errors: Sequence[str], bar: Severity | None) -> int:
    """What could not be checked weighs more than what was found."""
    if errors or any(report.failures for report in reports):
        return FAILED
    if bar is None:
        return CLEAN
    return FOUND if any(finding.severity >= bar for report in reports for finding in report.findings) else CLEAN
