"""The work of `toneguard check`: from paths to reports."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from functools import cache, partial
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
    from toneguard.cli.recalling import found_in

    linters = cache(partial(_linters, arguments))
    found, known = found_in(inputs, linters, memory, jobs)
    reports = [report for draft, report in zip(inputs.drafts, found, strict=True) if id(draft) not in inputs.untouched]
    if baseline is not None:
        from toneguard.cli.baseline import against

        reports = against(baseline, reports, linters(), write=write, whole=revision is None)
    praise = {name: words for file in known for name, words in file.praise.items()}
    return Checked(reports, inputs.errors, praise, {rule: told for file in known for rule, told in file.about.items()})


def _linters(arguments: Arguments) -> Any:
    """The parser takes its time to load; neither a mistyped path nor files that are remembered should have to wait for it."""
    from toneguard.linters import Linters

    return Linters(arguments.settings)


def _memory(arguments: Arguments) -> Any:
    from toneguard.cli.memory import Memory

    return Memory(arguments.context, arguments.asked)
