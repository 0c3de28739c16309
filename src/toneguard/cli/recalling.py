"""The reports on what was read: those that are remembered, and those that have to be made."""

from itertools import groupby

from toneguard.cli.crew import reports_of
from toneguard.cli.inputs import Inputs
from toneguard.cli.memory import Memory
from toneguard.cli.output import counted
from toneguard.linter import Linters
from toneguard.model import Report


def found_in(inputs: Inputs, linters: Linters, memory: Memory | None, jobs: int | None) -> list[Report]:
    """A report on each draft: remembered, or made and then remembered."""
    new = [draft for draft in inputs.drafts if id(draft) not in inputs.known]
    files = [list(its) for _, its in groupby(new, key=lambda draft: draft.path)]
    # Processes are begun before the bar is: it draws itself from a thread, and a fork minds threads.
    made: list[Report] = []
    for its, file in zip(reports_of(files, linters, jobs), counted(files, "Reading"), strict=True):
        made += its
        if memory is not None and file[0].path in inputs.keys:
            memory.keep(inputs.keys[file[0].path], its)
    if memory is not None:
        memory.close()
    rest = iter(made)
    return [inputs.known[id(draft)] if id(draft) in inputs.known else next(rest) for draft in inputs.drafts]
