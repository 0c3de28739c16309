"""`--baseline` and `--write-baseline`: what was there before does not fail, and only goes away."""

from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

from toneguard.cli.failing import tell
from toneguard.cli.replacing import put_file
from toneguard.linters import Linters
from toneguard.model import InputError, Report
from toneguard.suppression.baseline import Baseline, Compared, compared, parsed
from toneguard.wording import many


def against(
    path: Path, reports: Sequence[Report], linters: Linters, *, write: bool, whole: bool = True
) -> list[Report]:
    """The reports less what the baseline knows. With `write` it is written: anew, or without what went away.

    Where not the `whole` of the files was looked at, nothing is told of what went away.
    """
    if write and not path.exists():
        baseline = Baseline(path.parent).of(reports)
        put_file(str(path), baseline.text().encode())
        tell(f"wrote {path}: {many(baseline.size, 'finding')} remembered.")
        return _compared(baseline, reports, linters).reports
    result = _compared(parsed(_read(path), str(path)), reports, linters)
    if write and result.gone:
        put_file(str(path), result.left.text().encode())
    tell(_written(path, result) if write else _standing(path, result if whole else replace(result, gone=0)))
    return result.reports


def _compared(baseline: Baseline, reports: Sequence[Report], linters: Linters) -> Compared:
    def asked(path: str, rule: str) -> bool:
        """A rule that is no more was asked as well as it can be."""
        return linters.of(path).asks(rule) or not linters.of(path).knows(rule)

    return compared(baseline, reports, asked)


def _standing(path: Path, result: Compared) -> str:
    gone = (
        f", {result.gone:,} gone: --write-baseline takes {'it' if result.gone == 1 else 'them'} out"
        if result.gone
        else ""
    )
    return f"{path}: {many(result.known, 'finding')} known and not told{gone}."


def _written(path: Path, result: Compared) -> str:
    kept = f"{path}: {many(result.left.size, 'finding')} remembered, {result.gone:,} gone"
    if not result.new:
        return f"{kept}."
    return (
        f"{kept}; {result.new:,} new not added: a baseline only shrinks. Mend them, or delete the file to begin anew."
    )


def _read(path: Path) -> str:
    try:
        return path.read_text(encoding="utf-8")
    except FileNotFoundError as error:
        raise InputError(f"{path}: there is no such baseline; write it with --write-baseline.") from error
    except (OSError, UnicodeDecodeError) as error:
        raise InputError(f"{path}: can't be read as a baseline.") from error
