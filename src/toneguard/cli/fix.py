"""`toneguard fix`: applies what may be applied unseen."""

from typing import Annotated

import typer

from toneguard.cli.failing import CLEAN, FAILED, FOUND, tell
from toneguard.cli.options.holding import Holding
from toneguard.cli.options.reading import Reading
from toneguard.cli.options.reporting import bar_of
from toneguard.cli.options.shared import FailOnOption


def fix(
    paths: Annotated[
        list[str],
        typer.Argument(metavar="PATHS", help="Replies, folders of them, or - for standard input to standard output."),
    ],
    reading: Reading,
    holding: Holding,
    diff: Annotated[bool, typer.Option("--diff", help="Show what would change, and change nothing.")] = False,
    include_review: Annotated[
        bool,
        typer.Option("--include-review", help="Apply suggestions for review too, but none with a slot like ⟨when?⟩."),
    ] = False,
    fail_on: FailOnOption = None,
) -> int:
    """Apply the suggestions that are safe to apply unseen.

    Exit code 0: nothing left to change; 1: findings at or above --fail-on are left, or, with --diff, something would
    change; 2: usage or input error. What can't be read or written stays as it is, and the others go on.
    """
    from toneguard.cli.files import read_files
    from toneguard.cli.output import write

    settings = holding.settings()
    bar = bar_of(fail_on, settings.telling(reading.name_of(paths[0])))
    found = read_files(reading.arguments(paths, settings))
    open_ends = False
    if found.files:
        from toneguard.cli.fixing import Fixer

        fixer = Fixer(settings, diff=diff, include_review=include_review, bar=bar)
        found.errors += fixer.run(found.files)
        open_ends = fixer.changed > 0 if diff else fixer.left > 0
    if found.refused and not diff:
        write(found.refused)
    for sentence in (*settings.notices(), *found.errors):
        tell(sentence)
    return FAILED if found.errors else FOUND if open_ends else CLEAN
