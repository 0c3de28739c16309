"""What is written without Rich, where nothing is coloured, is what Rich would write."""

from io import StringIO

import pytest
from hypothesis import given
from hypothesis import strategies as st
from rich.console import Console
from rich.table import Table
from rich.text import Text

from toneguard.cli.output import plain
from toneguard.config import Config
from toneguard.linter import Linter
from toneguard.model import Format, Severity
from toneguard.model import plain as draft
from toneguard.reporters import View
from toneguard.reporters.registry import REPORTERS

REPLIES = [
    "Hi Sam,\n\nUnfortunately we can't ship the kettle until Monday 😅. You must log in first!!!\n\nBest\nEve",
    "We can't.\tSorry 漢字漢字漢字 e\u0301\u0301, we can't [bold]ship[/bold] it\x1b[31m.\n" + "word " * 60 + "\nASAP!",
    "Thanks for waiting.",
    "",
]


def console(**more: object) -> Console:
    settings: dict[str, object] = {"file": StringIO(), "width": 40, "highlight": False, "force_terminal": False}
    return Console(**(settings | more))  # type: ignore[arg-type]


def by_rich(output: object, made: Console) -> str:
    made.print(output, soft_wrap=True)
    assert isinstance(made.file, StringIO)
    return made.file.getvalue()


@pytest.mark.parametrize("name", [Format.RICH, Format.CONCISE, Format.MARKDOWN])
@pytest.mark.parametrize("width", [20, 80])
def test_reports(name: Format, width: int) -> None:
    linter = Linter(Config())
    reports = [linter.check(draft(reply)) for reply in REPLIES]
    for some in (reports, *([report] for report in reports)):
        for output in REPORTERS[name].render(some, View(Severity.SUGGESTION, {}, (), {})):
            if not isinstance(output, str):
                assert plain(output, console(width=width)) == by_rich(output, console(width=width))


@given(st.text(alphabet="ab é漢😀\n\r\x07[]\\", max_size=80))
def test_rows(text: str) -> None:
    assert plain(Text(text), console()) == by_rich(Text(text), console())


@pytest.mark.parametrize("output", [Text("a\tb"), Text("a", overflow="crop"), Table("a"), object()])
def test_the_rest_is_left_to_rich(output: object) -> None:
    assert plain(output, console()) is None


@pytest.mark.parametrize("more", [{"force_terminal": True}, {"color_system": "standard"}, {"legacy_windows": True}])
def test_so_is_what_is_coloured(more: dict[str, object]) -> None:
    assert plain(Text("a"), console(**more)) is None
