"""`toneguard fix`: applies what may be applied unseen."""

from typing import Annotated

import typer

from toneguard.cli.choices import Bar
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


def fix(
    paths: Annotated[
        list[str],
        typer.Argument(metavar="PATHS", help="Replies, folders of them, or - for standard input to standard output."),
    ],
    to: ToOption = None,
    field: FieldOption = None,
    context_field: ContextFieldOption = None,
    register: RegisterOption = None,
    audience: AudienceOption = None,
    diff: Annotated[bool, typer.Option("--diff", help="Show what would change, and change nothing.")] = False,
    include_review: Annotated[
        bool,
        typer.Option("--include-review", help="Apply suggestions for review too, but none with a slot like ⟨when?⟩."),
    ] = False,
    select: SelectOption = None,
    ignore: IgnoreOption = None,
    fail_on: Annotated[Bar, typer.Option(help="Exit with 1 if findings from this severity on are left.")] = Bar.WARNING,
    rules: PacksOption = None,
    config: ConfigOption = None,
    no_config: NoConfigOption = False,
) -> int:
    """Apply the suggestions that are safe to apply unseen.

    Exit code 0: nothing left to change; 1: findings at or above --fail-on are left, or, with --diff, something would
    change; 2: usage or input error. What can't be read or written stays as it is, and the others go on.
    """
    from toneguard.cli.inputs import asked_of, context_of, read_files
    from toneguard.cli.output import write

    settings = settings_of(
        select=select,
        ignore=ignore,
        register=register,
        audience=audience,
        rules=rules,
        config=config,
        no_config=no_config,
    )
    found = read_files(paths, context_of(to, paths), settings, asked_of(field, context_field))
    open_ends = False
    if found.files:
        from toneguard.cli.fixing import Fixer

        fixer = Fixer(settings, diff=diff, include_review=include_review, bar=fail_on.severity)
        found.errors += fixer.run(found.files)
        open_ends = fixer.changed > 0 if diff else fixer.left > 0
    if found.refused and not diff:
        write(found.refused)
    for sentence in (*settings.notices(), *found.errors):
        tell(sentence)
    return FAILED if found.errors else FOUND if open_ends else CLEAN
