"""The work of `toneguard check`: from paths to reports."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

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


def checked(
    arguments: Arguments,
    *,
    revision: Revision | None,
    baseline: Path | None,
    write: bool,
    jobs: int | None = None,
    remembers: bool = False,
) -> Checked:
    """A report on each reply, or on those touched since a revision, and a sentence for each input that could not be checked.

    Less what the baseline knows; with `write` it is written. A run that `remembers` takes what it knows of files that have not
    changed; `jobs` are processes.
    """
    memory = _memory(arguments) if remembers and revision is None and arguments.holds_files else None
    inputs = read_inputs(arguments, revision, memory)
    if not inputs.drafts:
        return Checked(errors=inputs.errors)
    # The parser takes its time to load, and a mistyped path should not have to wait for it.
    from toneguard.cli.about import about, praise
    from toneguard.cli.recalling import found_in
    from toneguard.linter import Linters

    linters = Linters(arguments.settings)
    found = found_in(inputs, linters, memory, jobs)
    reports = [report for draft, report in zip(inputs.drafts, found, strict=True) if id(draft) not in inputs.untouched]
    if baseline is not None:
        from toneguard.cli.baseline import against

        reports = against(baseline, reports, linters, write=write, whole=revision is None)
    packs = list({id(pack): pack for pack in (linters.pack(draft.path) for draft in inputs.drafts)}.values())
    return Checked(reports, inputs.errors, praise(packs), about(packs, reports))


def _memory(arguments: Arguments) -> Any:
    from toneguard.cli.memory import Memory

    return Memory(arguments.context, arguments.asked)
