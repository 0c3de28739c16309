"""`toneguard check`: the main job."""

import sys
from collections.abc import Iterable, Sequence
from itertools import groupby
from pathlib import Path
from typing import Annotated, NamedTuple

import typer

from toneguard.cli.choices import Bar, Format, Level
from toneguard.cli.failing import CLEAN, FAILED, FOUND, tell
from toneguard.cli.holding import settings_of
from toneguard.cli.options import (
    AudienceOption,
    ConfigOption,
    ContextFieldOption,
    FieldOption,
    IgnoreOption,
    NoConfigOption,
    PacksOption,
    RegisterOption,
    SelectOption,
    ToOption,
)
from toneguard.config import Settings
from toneguard.model import Asked, Context, Draft, Report, Severity, UsageError
from toneguard.reporters import Reporter, View


class Remembered(NamedTuple):
    """The baseline to go by, and whether it is to be written."""

    file: Path | None
    write: bool


def check(
    paths: Annotated[
        list[str], typer.Argument(metavar="PATHS", help="Replies, folders of them, or - for standard input.")
    ],
    to: ToOption = None,
    field: FieldOption = None,
    context_field: ContextFieldOption = None,
    register: RegisterOption = None,
    audience: AudienceOption = None,
    output: Annotated[Format, typer.Option("--format", help="For people, or for programs.")] = Format.RICH,
    select: SelectOption = None,
    ignore: IgnoreOption = None,
    min_severity: Annotated[
        Level | None,
        typer.Option(help="Hide milder findings.  [default: warning; suggestion for json]", show_default=False),
    ] = None,
    fail_on: Annotated[Bar, typer.Option(help="Exit with 1 from this severity on.")] = Bar.WARNING,
    statistics: Annotated[
        bool, typer.Option("--statistics", help="Show how much was found by rule and by file, and not what.")
    ] = False,
    rewrite: Annotated[
        bool, typer.Option("--rewrite", help="Show the whole reply before and after its best rewrites.")
    ] = False,
    interactive: Annotated[
        bool, typer.Option("--interactive", help="Decide on each finding, and get the finished reply.")
    ] = False,
    write: Annotated[
        bool, typer.Option("--write", help="With --interactive: put the finished reply into its file.")
    ] = False,
    baseline: Annotated[
        Path | None, typer.Option(metavar="FILE", help="Tell only what was not there when this file was written.")
    ] = None,
    write_baseline: Annotated[
        bool, typer.Option("--write-baseline", help="Write it: anew, or without the findings that went away.")
    ] = False,
    rules: PacksOption = None,
    config: ConfigOption = None,
    no_config: NoConfigOption = False,
) -> int:
    """Check replies and suggest better wording.

    Exit code 0: nothing to change; 1: findings at or above --fail-on (with --interactive: findings left); 2: usage or
    input error.
    """
    from toneguard.cli.inputs import asked_of, context_of, read_inputs
    from toneguard.cli.output import show
    from toneguard.reporters.registry import REPORTERS

    reporter = REPORTERS[output.value]
    minimum = min_severity.severity if min_severity else reporter.minimum
    settings = settings_of(
        select=select,
        ignore=ignore,
        register=register,
        audience=audience,
        rules=rules,
        config=config,
        no_config=no_config,
    )
    _refuse_mixtures(paths, output, rewrite=rewrite, interactive=interactive, write=write)
    _refuse_baseline(baseline, write=write_baseline, mending=rewrite or interactive)
    if statistics and (output is Format.JSON or rewrite or interactive):
        raise UsageError("--statistics is for a plain check, and for people; leave the other forms of it out.")
    if rewrite or interactive:
        context = context_of(to, paths)
        asked = asked_of(field, context_field)
        return _mended(paths, context, asked, settings, minimum, fail_on.severity, interactive=interactive, write=write)
    inputs = read_inputs(paths, context_of(to, paths), settings, asked_of(field, context_field))
    remembered = Remembered(baseline, write_baseline)
    reports, praise = _checked(inputs.drafts, settings, remembered) if inputs.drafts else ([], {})
    if reports or output is Format.JSON:
        show(_shown(reporter, reports, View(minimum, praise, tuple(inputs.errors)), in_numbers=statistics))
    for sentence in (*settings.notices(), *inputs.errors):
        tell(sentence)
    return exit_code(reports, inputs.errors, fail_on.severity)


def _refuse_mixtures(paths: Sequence[str], output: Format, *, rewrite: bool, interactive: bool, write: bool) -> None:
    """Raises `UsageError` for options that do not go together, and for questions that nobody would answer."""
    if rewrite and interactive:
        raise UsageError("--rewrite and --interactive are two ways to go about it; give one of them.")
    if output is Format.JSON and (rewrite or interactive):
        raise UsageError("--rewrite and --interactive are for people; leave --format json out.")
    if write and not interactive:
        raise UsageError("--write goes with --interactive; `toneguard fix` writes without asking.")
    if interactive and "-" in paths:
        raise UsageError("--interactive needs standard input for the answers; give the reply as a file.")
    if interactive and not sys.stdin.isatty():
        raise UsageError("--interactive asks questions, and standard input is no terminal; `toneguard fix` asks none.")


def _mended(
    paths: Sequence[str],
    context: Context,
    asked: Asked,
    settings: Settings,
    minimum: Severity,
    bar: Severity | None,
    *,
    interactive: bool,
    write: bool,
) -> int:
    """`--rewrite` and `--interactive`, which show or make the whole reply anew."""
    from toneguard.cli.inputs import as_written, read_files

    found = read_files(paths, context, settings, asked)
    as_written(found)
    code = CLEAN
    if found.files and interactive:
        from toneguard.cli.interactive import mend

        code, errors = mend(found.files, settings, minimum=minimum, bar=bar, into_files=write)
        found.errors += errors
    elif found.files:
        from toneguard.cli.rewriting import compare

        code, errors = compare(found.files, settings, minimum=minimum, bar=bar)
        found.errors += errors
    for sentence in (*settings.notices(), *found.errors):
        tell(sentence)
    return FAILED if found.errors else code


def _shown(reporter: Reporter, reports: Sequence[Report], view: View, *, in_numbers: bool) -> Iterable[object]:
    if not in_numbers:
        return reporter.render(reports, view)
    from toneguard.cli.statistics import statistics

    return statistics(reports, view)


def _refuse_baseline(baseline: Path | None, *, write: bool, mending: bool) -> None:
    if write and baseline is None:
        raise UsageError("--write-baseline needs the file: --baseline FILE.")
    if baseline is not None and mending:
        raise UsageError("--baseline is for a plain check; leave --rewrite and --interactive out.")


def _checked(
    drafts: Sequence[Draft], settings: Settings, remembered: Remembered
) -> tuple[list[Report], dict[str, str]]:
    """A report for each draft, and words of praise for the signals that deserve them."""
    # The parser takes its time to load, and a mistyped path should not have to wait for it.
    from toneguard.cli.output import counted
    from toneguard.linter import Linters

    linters = Linters(settings)
    packs = {id(pack): pack for pack in (linters.of(draft.path).pack for draft in drafts)}.values()
    praise = {name: s.positive for pack in packs for name, s in pack.signals.items() if s.positive}
    files = [list(its) for _, its in groupby(drafts, key=lambda draft: draft.path)]
    reports = [r for its in counted(files, "Reading") for r in linters.of(its[0].path).check_file(its)]
    if remembered.file is None:
        return reports, praise
    from toneguard.cli.remembering import against

    return against(remembered.file, reports, linters, write=remembered.write), praise


def exit_code(reports: Sequence[Report], errors: Sequence[str], bar: Severity | None) -> int:
    """What could not be checked weighs more than what was found."""
    if errors or any(report.failures for report in reports):
        return FAILED
    if bar is None:
        return CLEAN
    return FOUND if any(finding.severity >= bar for report in reports for finding in report.findings) else CLEAN
