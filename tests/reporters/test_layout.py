"""Rows of text: whole words, nothing lost, and harmless on a terminal."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from rich.cells import cell_len

from toneguard.reporters.layout import rows, wrap
from toneguard.wording import printable

SOURCES = st.text(alphabet="ab e\u0301漢😀\t\n\r-", max_size=60)


@pytest.mark.parametrize(
    ("source", "expected"),
    [
        ("one two three", ["one two", "three"]),
        ("one\n\n two", ["one", "", " two"]),
        ("unbreakable", ["unbreaka", "ble"]),
        ("a unbreakable b", ["a", "unbreak", "able b"]),
        ("one\r\ntwo  \r\n", ["one", "two", ""]),
        ("漢漢漢漢漢", ["漢漢漢漢", "漢"]),
        ("", [""]),
    ],
)
def test_rows(source: str, expected: list[str]) -> None:
    assert [row.span.of(source) for row in rows(source, columns=8, width=cell_len)] == expected


@given(SOURCES)
def test_rows_lose_nothing_but_blanks(source: str) -> None:
    drawn = list(rows(source, columns=8, width=cell_len))
    assert "".join("".join(row.span.of(source) for row in drawn).split()) == "".join(source.split())
    assert all(cell_len(printable(row.span.of(source))) <= 8 for row in drawn)


@given(SOURCES)
def test_every_place_belongs_to_one_row(source: str) -> None:
    drawn = list(rows(source, columns=8, width=cell_len))
    ends = [row.stop for row in drawn]
    assert [row.span.start for row in drawn] == [0, *ends[:-1]]
    assert ends[-1] == len(source) + 1


def test_a_word_of_a_million_letters_is_broken_quickly() -> None:
    assert sum(1 for _ in rows("a" * 1_000_000, columns=80, width=cell_len)) == 12_500


def test_wrap_joins_lines() -> None:
    assert wrap("one\n  two\tthree", columns=8, width=cell_len) == ["one two", "three"]
