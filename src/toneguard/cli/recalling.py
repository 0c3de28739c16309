"""What was read, checked: where all of it is remembered, without the parser, which takes its time to load."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from itertools import groupby
from typing import Any

from toneguard.cli.inputs import Inputs
from toneguard.cli.known import Known
from toneguard.cli.memory import Memory
from toneguard.cli.output import counted
from toneguard.model import Draft, Report


def found_in(
    inputs: Inputs, linters: Callable[[], Any], memory: Memory | None, jobs: int | None
) -> tuple[list[Report], list[Known]]:
    """A report on each draft, and what is known of each file: remembered, or found out and then remembered.

    `linters` loads what finding out takes.
    """
    remembered = {id(report.draft): report for known in inputs.known for report in known.reports}
    new = [draft for draft in inputs.drafts if id(draft) not in remembered]
    made = list(_made(new, inputs.keys, linters(), memory, jobs)) if new else []
    if memory is not None:
        memory.close()
    # Another process gives back other drafts than it was given.
    rest = (report for known in made for report in known.reports)
    reports = [remembered[id(draft)] if id(draft) in remembered else next(rest) for draft in inputs.drafts]
    return reports, [*inputs.known, *made]


def _made(
    drafts: Sequence[Draft], keys: Mapping[str, bytes], linters: Any, memory: Memory | None, jobs: int | None
) -> Iterator[Known]:
    from toneguard.cli.about import known
    from toneguard.cli.crew import reports_of

    files = [list(its) for _, its in groupby(drafts, key=lambda draft: draft.path)]
    # Processes are begun before the bar is: it draws itself from a thread, and a fork minds threads.
    for reports, file in zip(reports_of(files, linters, jobs), counted(files, "Reading"), strict=True):
        made = known(reports, linters.pack(file[0].path))
        if memory is not None and file[0].path in keys:
            memory.keep(keys[file[0].path], made)
        yield made
