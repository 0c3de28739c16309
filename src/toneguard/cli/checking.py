"""The work of `toneguard check`: from paths to reports."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from itertools import groupby
from pathlib import Path

from toneguard.cli.arguments import Arguments
from toneguard.cli.inputs import read_inputs
from toneguard.cli.revision import Revision
from toneguard.model import Report
from toneguard.reporters import About


@dataclass(frozen=True, slots=True)
class Checked:
    """What came out of a run, and what its packs say of their signals and rules."""

    reports: Sequence[Report] = ()
    errors: Sequence[str] = ()
    praise: Mapping[str, str] = field(default_factory=dict)
    about: Mapping[str, About] = field(default_factory=dict)


def checked(arguments: Arguments, *, revision: Revision | None, baseline: Path | None, write: bool) -> Checked:
    """A report on each reply, or on those touched since a revision, and a sentence for each input that could not be checked.

    Less what the baseline knows; with `write` it is written.
    """
    inputs = read_inputs(arguments, revision)
    if not inputs.drafts:
        return Checked(errors=inputs.errors)
    # The parser takes its time to load, and a mistyped path should not have to wait for it.
    from toneguard.cli.about import about, praise
    from toneguard.cli.output import counted
    from toneguard.linter import Linters

    linters = Linters(arguments.settings)
    files = [list(its) for _, its in groupby(inputs.drafts, key=lambda draft: draft.path)]
    found = (r for its in counted(files, "Reading") for r in linters.of(its[0].path).check_file(its))
    reports = [report for draft, report in zip(inputs.drafts, found, strict=True) if id(draft) not in inputs.untouched]
    if baseline is not None:
        from toneguard.cli.baseline import against

        reports = against(baseline, reports, linters, write=write, whole=revision is None)
    packs = list({id(pack): pack for pack in (linters.of(draft.path).pack for draft in inputs.drafts)}.values())
    return Checked(reports, inputs.errors, praise(packs), about(packs, reports))
