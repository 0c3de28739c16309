"""`toneguard check --statistics`: how much was found, and where."""

from pathlib import Path

import pytest

from tests.cli.conftest import Run

NO, SIMPLY = "We can't do it.\n", "Simply log out.\n"


def test_by_rule_and_by_file(run: Run) -> None:
    for name, text in {"a.txt": NO + SIMPLY, "b.txt": NO + NO, "a-longer-name.txt": "Thanks.\n"}.items():
        Path("replies", name).parent.mkdir(exist_ok=True)
        Path("replies", name).write_text(text)
    result = run("check", "replies", "--statistics", "--min-severity", "suggestion")
    assert result.exit_code == 1
    assert result.stdout.splitlines() == [
        "rule              severity    findings  replies",
        "negative/refusal  warning            3        2",
        "tone/simply       suggestion         1        1",
        "",
        "file           findings  errors  warnings  suggestions",
        "replies/a.txt         2       0         1            1",
        "replies/b.txt         2       0         2            0",
        "",
        "3 warnings and 1 suggestion in 2 of 3 replies.",
    ]


def test_what_is_not_shown_is_not_counted(run: Run) -> None:
    lines = run("check", "-", "--statistics", stdin=NO + SIMPLY).stdout.splitlines()
    assert [line.split()[0] for line in lines if line] == ["rule", "negative/refusal", "file", "standard", "1"]
    assert lines[-1] == "1 warning; 1 suggestion not shown (--min-severity suggestion)."


def test_nothing_found(run: Run) -> None:
    result = run("check", "-", "--statistics", stdin="Thanks.\n")
    assert (result.exit_code, result.stdout) == (0, "\nNothing to change.\n")


@pytest.mark.parametrize("option", [["--format", "json"], ["--rewrite"]])
def test_it_is_for_people_and_a_plain_check(run: Run, option: list[str]) -> None:
    result = run("check", "-", "--statistics", *option, stdin=NO)
    assert (result.exit_code, "--statistics is for" in result.stderr) == (2, True)


def test_it_honours_what_is_kept_quiet(run: Run) -> None:
    Path("toneguard.yaml").write_text("rules: {negative: off}")
    Path("a.txt").write_text(f"# toneguard-ignore tone\n{SIMPLY}{NO}")
    assert run("check", "a.txt", "--statistics", "--min-severity", "suggestion").stdout == "\nNothing to change.\n"
