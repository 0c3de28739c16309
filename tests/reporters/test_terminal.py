"""The report for people, letter for letter, in the ways a terminal can be."""

import io
from collections.abc import Callable

import pytest
from rich.cells import cell_len
from rich.console import Console

from tests.reporters.sample import CLEAN, PRAISE, REPORT
from toneguard.model import Report, Severity, Span, plain
from toneguard.reporters import View
from toneguard.reporters.terminal import TerminalReporter


def printed(console: Console, reports: list[Report], view: View | None = None) -> str:
    for output in TerminalReporter().render(reports, view or View(praise=PRAISE)):
        console.print(output)
    assert isinstance(console.file, io.StringIO)
    return console.file.getvalue()


def console(**options: object) -> Console:
    return Console(file=io.StringIO(), width=80, highlight=False, _environ={}, **options)  # type: ignore[arg-type]


@pytest.mark.parametrize(("name", "minimum"), [("all.txt", Severity.SUGGESTION), ("warnings.txt", Severity.WARNING)])
def test_without_colour(name: str, minimum: Severity, golden: Callable[[str, str], None]) -> None:
    output = printed(console(), [REPORT], View(minimum, PRAISE))
    golden(name, output)
    assert all(cell_len(line) <= 80 for line in output.splitlines())
    assert not any(line.endswith(" ") for line in output.splitlines())


def test_with_colour_the_rows_are_the_same() -> None:
    coloured = console(force_terminal=True, color_system="standard", record=True)
    printed(coloured, [REPORT])
    plain_rows = printed(console(), [REPORT]).replace("^", "━").splitlines()
    assert coloured.export_text().replace("^", "━").splitlines() == plain_rows


def test_no_color_leaves_the_marks_of_a_pipe() -> None:
    assert "━" not in printed(console(force_terminal=True, no_color=True), [REPORT])


def test_nothing_but_ascii_where_nothing_else_can_be_written() -> None:
    reply = Report(draft=plain("Hi\n", path="reply.txt"), findings=REPORT.findings[:0])
    narrow = Console(file=io.TextIOWrapper(io.BytesIO(), encoding="ascii"), width=80, _environ={})
    for output in TerminalReporter().render([reply], View()):
        narrow.print(output)


def test_a_clean_reply() -> None:
    assert printed(console(), [CLEAN]).splitlines() == [
        "clean.txt",
        "",
        "1 │ Thanks!",
        "",
        "  reads   1 word in 1 sentence",
        "",
        "Nothing to change.",
    ]


def test_of_many_replies_the_clean_ones_are_only_counted() -> None:
    output = printed(console(), [REPORT, CLEAN])
    assert "clean.txt" not in output
    assert output.endswith("\n1 error, 3 warnings and 1 suggestion in 1 of 2 replies.\n")


def test_between_two_replies_there_is_a_line() -> None:
    alone = printed(console(), [REPORT, CLEAN]).rpartition("\n\n")[0]
    assert printed(console(), [REPORT, REPORT]).startswith(f"{alone}\n\n{alone}\n")


def test_of_many_clean_replies_their_number_is_told() -> None:
    assert printed(console(), [CLEAN, CLEAN]) == "\nNothing to change in 2 replies.\n"


@pytest.mark.parametrize("columns", [1, 5, 19])
def test_a_terminal_too_narrow_for_a_word_gets_rows_that_hold_one(columns: int) -> None:
    def rows(width: int) -> str:
        page = console()
        page.width = width
        with page.capture() as captured:
            for output in TerminalReporter().render([REPORT], View(praise=PRAISE)):
                page.print(output, soft_wrap=True)
        return captured.get()

    assert rows(columns) == rows(20)


def test_of_a_long_reply_only_what_is_near_a_finding_is_shown() -> None:
    source = "Hello.\n" * 100 + "We can't.\n" + "Bye.\n" * 100
    start = source.index("We can't")
    finding = REPORT.findings[3]
    moved = type(finding)(**{f: getattr(finding, f) for f in finding.__slots__} | {"span": Span(start, start + 8)})
    lines = printed(console(), [Report(draft=plain(source), findings=(moved,))]).splitlines()
    assert lines[:9] == [
        "standard input",
        "",
        "  ⋯ │",
        " 99 │ Hello.",
        "100 │ Hello.",
        "101 │ We can't.",
        "    │ 1^^^^^^^",
        "102 │ Bye.",
        "103 │ Bye.",
    ]


def test_svg() -> None:
    recorded = console(force_terminal=True, color_system="truecolor", record=True)
    printed(recorded, [REPORT])
    svg = recorded.export_svg(title="toneguard")
    assert svg.startswith("<svg")
    assert "cannot-until" in svg
