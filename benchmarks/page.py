"""The measured figures in docs/performance.md: each table between its own marks, and the plot beside the page."""

import datetime as dt
import platform
import re
from collections.abc import Sequence
from importlib import metadata
from pathlib import Path

from benchmarks import plot
from benchmarks.table import Table

DOCS = Path(__file__).resolve().parents[1] / "docs"
PAGE = DOCS / "performance.md"
PICTURE = DOCS / "images" / "performance.svg"


def write(tables: Sequence[Table]) -> None:
    """Replace what stands between `<!-- NAME -->` and `<!-- /NAME -->` for each table; raises `ValueError` for a missing mark."""
    text = PAGE.read_text(encoding="utf-8")
    for name, content in [("machine", _machine()), *((table.name, table.markdown()) for table in tables)]:
        text = _between(text, name, content)
    PAGE.write_text(text, encoding="utf-8")
    for table in tables:
        if table.name == plot.SECTION:
            plot.draw(table, PICTURE)


def _between(text: str, name: str, content: str) -> str:
    marks = re.compile(rf"(<!-- {name} -->\n).*?(<!-- /{name} -->)", re.DOTALL)
    if not marks.search(text):
        raise ValueError(
            f"{PAGE.name} has no place for '{name}': put <!-- {name} --> and <!-- /{name} --> where it goes"
        )
    return marks.sub(lambda found: f"{found[1]}{content}\n{found[2]}", text, count=1)


def _machine() -> str:
    """One line: the day, the processor and the versions that matter."""
    versions = ", ".join(f"{name} {metadata.version(name)}" for name in ("spacy", "thinc", "numpy"))
    return (
        f"Measured on {dt.datetime.now(dt.UTC).date()} on {_processor()}, Python {platform.python_version()}, "
        f"{versions}."
    )


def _processor() -> str:
    information = Path("/proc/cpuinfo")
    names = (
        re.findall(r"model name\s*:\s*(.+)", information.read_text(encoding="utf-8")) if information.exists() else []
    )
    return f"{len(names)} × {names[0]}" if names else platform.processor() or platform.machine()
