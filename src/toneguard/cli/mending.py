"""The work of `toneguard check --rewrite` and `--interactive`: the whole reply made anew, or shown so."""

from toneguard.cli.arguments import Arguments
from toneguard.cli.failing import CLEAN, FAILED, tell
from toneguard.cli.options.mending import Mending
from toneguard.model import Severity


def mend(arguments: Arguments, mending: Mending, *, minimum: Severity, bar: Severity | None) -> int:
    """Shows or makes the whole reply anew; an exit code."""
    from toneguard.cli.files import as_written, read_files

    settings = arguments.settings
    found = read_files(arguments)
    as_written(found)
    code = CLEAN
    if found.files and mending.interactive:
        from toneguard.cli.interactive import mend as ask

        code, errors = ask(found.files, settings, minimum=minimum, bar=bar, into_files=mending.write)
        found.errors += errors
    elif found.files:
        from toneguard.cli.rewriting import compare

        code, errors = compare(found.files, settings, minimum=minimum, bar=bar)
        found.errors += errors
    for sentence in (*settings.notices(), *found.errors):
        tell(sentence)
    return FAILED if found.errors else code
