"""Figures as they are printed."""

from benchmarks.table import Table, seconds, words_a_second


def test_a_table_in_markdown_with_its_note() -> None:
    table = Table("start", ["command", "median"], [["toneguard", "50 ms"]], "One reply.")
    assert table.markdown() == "| command | median |\n| --- | --- |\n| toneguard | 50 ms |\n\nOne reply."


def test_units() -> None:
    assert (seconds(0.0523), seconds(1.5), words_a_second(32_000, 0.5)) == ("52 ms", "1.50 s", "64,000")
