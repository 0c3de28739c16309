"""`toneguard check --baseline`: what was there before does not fail, and only goes away."""

import json
from pathlib import Path

import pytest

from tests.cli.conftest import Run

NO, SIMPLY = "We can't do it.\n", "Simply log out.\n"
BASELINE = ("--baseline", "tone.json")


def put(path: str, text: str) -> None:
    Path(path).parent.mkdir(parents=True, exist_ok=True)
    Path(path).write_text(text, encoding="utf-8")


def remembered() -> dict[str, dict[str, int]]:
    files = json.loads(Path("tone.json").read_text())["findings"]
    return {file: {rule: len(marks) for rule, marks in rules.items()} for file, rules in files.items()}


@pytest.fixture
def replies(run: Run) -> Run:
    put("replies/a.txt", NO + SIMPLY)
    put("replies/b.txt", NO + NO)
    result = run("check", "replies", *BASELINE, "--write-baseline")
    assert (result.exit_code, result.stderr) == (0, "toneguard: wrote tone.json: 4 findings remembered.\n")
    return run


def test_it_is_written(replies: Run) -> None:
    assert remembered() == {
        "replies/a.txt": {"negative/refusal": 1, "tone/simply": 1},
        "replies/b.txt": {"negative/refusal": 2},
    }
    text = Path("tone.json").read_text()
    assert "can't" not in text
    assert "imply" not in text.replace("tone/simply", "")


def test_known_findings_are_not_told(replies: Run) -> None:
    result = replies("check", "replies", *BASELINE)
    assert result.exit_code == 0
    assert "Nothing to change in 2 replies." in result.stdout
    assert result.stderr == "toneguard: tone.json: 4 findings known and not told.\n"
    (first, _) = json.loads(replies("check", "replies", *BASELINE, "--format", "json").stdout)["drafts"]
    assert first["findings"] == []
    assert [(s["rule"], s["by"]) for s in first["suppressed"]] == [
        ("negative/refusal", "baseline"),
        ("tone/simply", "baseline"),
    ]


@pytest.mark.parametrize(
    ("text", "lines"),
    [
        ("Hi!\n\nOne more line.\n\n" + SIMPLY + NO, []),
        ("We  can’t\ndo it.\n", []),
        (NO + "More.\n" + NO, ["3"]),
        ("I can't do it.\n", ["1"]),
        (NO + SIMPLY + "I can't help.\n", ["3"]),
    ],
)
def test_findings_are_known_by_what_was_flagged(replies: Run, text: str, lines: list[str]) -> None:
    put("replies/a.txt", text)
    result = replies("check", "replies", *BASELINE, "--format", "json")
    findings = [str(f["line"]) for draft in json.loads(result.stdout)["drafts"] for f in draft["findings"]]
    assert findings == lines
    assert result.exit_code == (1 if lines else 0)


def test_another_file_is_another_finding(replies: Run) -> None:
    put("replies/c.txt", NO)
    assert replies("check", "replies", *BASELINE).exit_code == 1


def test_what_went_away_is_told_and_taken_out(replies: Run) -> None:
    put("replies/b.txt", NO)
    before = Path("tone.json").read_text()
    told = "tone.json: 3 findings known and not told, 1 gone: --write-baseline takes it out.\n"
    assert replies("check", "replies", *BASELINE).stderr == f"toneguard: {told}"
    assert Path("tone.json").read_text() == before
    written = replies("check", "replies", *BASELINE, "--write-baseline")
    assert (written.exit_code, written.stderr) == (0, "toneguard: tone.json: 3 findings remembered, 1 gone.\n")
    put("replies/b.txt", NO + NO)
    assert replies("check", "replies", *BASELINE).exit_code == 1


def test_the_number_only_goes_down(replies: Run) -> None:
    put("replies/b.txt", "I can't help.\n")
    result = replies("check", "replies", *BASELINE, "--write-baseline")
    assert result.exit_code == 1
    assert "2 findings remembered, 2 gone; 1 new not added" in result.stderr
    assert remembered() == {"replies/a.txt": {"negative/refusal": 1, "tone/simply": 1}}


def test_what_was_not_looked_at_is_not_gone(replies: Run) -> None:
    put("replies/b.txt", "Fine.\n")
    assert replies("check", "replies/a.txt", *BASELINE).stderr.endswith("2 findings known and not told.\n")
    assert replies("check", "replies", "--select", "tone", *BASELINE).stderr.endswith("1 finding known and not told.\n")
    replies("check", "replies/a.txt", "--ignore", "tone", *BASELINE, "--write-baseline")
    assert sum(sum(rules.values()) for rules in remembered().values()) == 4


def test_files_and_rules_that_are_no_more_are_gone(replies: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    Path("replies/b.txt").unlink()
    assert ", 2 gone:" in replies("check", "replies", *BASELINE).stderr
    Path("tone.json").write_text(Path("tone.json").read_text().replace("tone/simply", "tone/gone"))
    assert ", 3 gone:" in replies("check", "replies", *BASELINE).stderr


def test_paths_are_those_from_the_baseline_on(replies: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir("replies")
    assert replies("check", ".", "--baseline", "../tone.json").exit_code == 0
    assert replies("check", str(Path("a.txt").resolve()), "--baseline", "../tone.json").exit_code == 0


def test_little_changes_where_little_changes(replies: Run) -> None:
    before = Path("tone.json").read_text().splitlines()
    put("replies/a.txt", NO)
    replies("check", "replies", *BASELINE, "--write-baseline")
    after = Path("tone.json").read_text().splitlines()
    assert len(set(after) - set(before)) <= 1


def test_two_baselines_of_the_same_replies_look_different(replies: Run) -> None:
    first = Path("tone.json").read_text()
    Path("tone.json").unlink()
    replies("check", "replies", *BASELINE, "--write-baseline")
    assert first != Path("tone.json").read_text()


@pytest.mark.parametrize(
    ("text", "options", "told"),
    [
        (None, BASELINE, "tone.json: there is no such baseline; write it with --write-baseline."),
        ("[]", BASELINE, "tone.json: not a baseline;"),
        ('{"version": 1, "salt": "x", "findings": {}}', BASELINE, "tone.json: not a baseline;"),
        ('{"version": 9, "salt": "00", "findings": {}}', BASELINE, "another version"),
        ("{}", ("--write-baseline",), "--write-baseline needs the file"),
        ("{}", (*BASELINE, "--rewrite"), "leave --rewrite and --interactive out"),
        (None, ("--baseline", "no/where.json", "--write-baseline"), "no/where.json: can't be written"),
    ],
)
def test_what_can_go_wrong(run: Run, text: str | None, options: tuple[str, ...], told: str) -> None:
    if text is not None:
        put("tone.json", text)
    result = run("check", "-", *options, stdin=NO)
    assert (result.exit_code, told in result.stderr) == (2, True), result.stderr
