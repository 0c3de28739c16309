"""`toneguard check`: what it prints and how it ends."""

import json
from pathlib import Path

import pytest

from tests.cli.conftest import PACKS, Run
from toneguard.model import Format
from toneguard.reporters.registry import REPORTERS

REFUSAL, SIMPLY, CLEAN = "We can't do it.\n", "Simply log out.\n", "Thanks for waiting.\n"


@pytest.mark.parametrize(
    ("text", "options", "code"),
    [
        (CLEAN, [], 0),
        (SIMPLY, [], 0),
        (REFUSAL, [], 1),
        (SIMPLY, ["--fail-on", "suggestion"], 1),
        (REFUSAL, ["--fail-on", "error"], 0),
        (REFUSAL, ["--fail-on", "never"], 0),
        (REFUSAL, ["--min-severity", "error"], 1),
        (REFUSAL, ["--ignore", "negative"], 0),
        (REFUSAL, ["--ignore", "negative/*"], 0),
        (REFUSAL, ["--ignore", "tone/simply,negative/refusal"], 0),
        (REFUSAL, ["--ignore", "tone", "--ignore", "negative/refusal"], 0),
        (REFUSAL, ["--select", "tone"], 0),
        (REFUSAL, ["--select", "negative/refusal"], 1),
        (REFUSAL, ["--register", "formal"], 1),
        (REFUSAL, ["--format", "json"], 1),
        (REFUSAL, ["--select", "negativ"], 2),
        (REFUSAL, ["--register", "posh"], 2),
        (REFUSAL, ["--nonsense"], 2),
    ],
)
def test_exit_codes(run: Run, text: str, options: list[str], code: int) -> None:
    assert run("check", "-", *options, stdin=text).exit_code == code


def test_the_report(run: Run) -> None:
    result = run("check", "-", stdin="Thanks.\nWe can't do it, simply log out.\n")
    assert result.stderr == ""
    assert result.stdout.splitlines() == [
        "standard input",
        "",
        "1 │ Thanks.",
        "2 │ We can't do it, simply log out.",
        "  │ 1^^^^^^^",
        "",
        "1 warning · 2:1 · negative/refusal",
        "  “We can't” shuts a door.",
        "  why     A door shut hurts.",
        "",
        "  good    says thanks",
        *[line for line in result.stdout.splitlines() if line.startswith("  reads")],
        "",
        "1 warning; 1 suggestion not shown (--min-severity suggestion).",
    ]


def test_json_has_everything(run: Run) -> None:
    Path("reply.md").write_text("**Simply** log out.")
    report = json.loads(run("check", "reply.md", "--format", "json").stdout)
    (finding,) = report["drafts"][0]["findings"]
    assert (finding["rule"], finding["start"], finding["end"]) == ("tone/simply", 2, 8)
    assert report["drafts"][0]["path"] == "reply.md"
    assert report["errors"] == []


def test_json_with_a_bar(run: Run) -> None:
    result = run("check", "-", "--format", "json", "--min-severity", "warning", stdin=SIMPLY)
    assert json.loads(result.stdout)["drafts"][0]["findings"] == []


def test_a_folder(run: Run) -> None:
    for name, text in {"b.txt": CLEAN, "a.md": REFUSAL, "c/d.txt": REFUSAL}.items():
        Path("replies", name).parent.mkdir(parents=True, exist_ok=True)
        Path("replies", name).write_text(text)
    result = run("check", "replies")
    assert result.exit_code == 1
    titles = [line for line in result.stdout.splitlines() if line.startswith("replies")]
    assert titles == ["replies/a.md", "replies/c/d.txt"]
    assert result.stdout.endswith("\n2 warnings in 2 of 3 replies.\n")


def test_the_same_file_is_read_once(run: Run) -> None:
    Path("a.txt").write_text(REFUSAL)
    report = json.loads(run("check", "a.txt", "a.txt", "--format", "json").stdout)
    assert len(report["drafts"]) == 1


def test_what_is_answered(run: Run) -> None:
    Path("customer.txt").write_text("CUSTOMER: Thanks, but where is it?")
    result = run("check", "-", "--to", "customer.txt", "--format", "json", stdin=REFUSAL)
    signals = json.loads(result.stdout)["drafts"][0]["signals"]
    assert signals == [{"name": "thanks", "of": "customer", "evidence": []}]


def test_a_pack_of_ones_own(run: Run) -> None:
    pack = Path("pack/tone")
    pack.mkdir(parents=True)
    text = (PACKS / "small" / "tone" / "simply.yaml").read_text()
    (pack / "basically.yaml").write_text(text.replace("tone/simply", "tone/basically").replace("simply", "basically"))
    assert run("check", "-", "--rules", "pack", "--fail-on", "suggestion", stdin="Basically, yes.").exit_code == 1


def test_formats_are_those_of_the_registry() -> None:
    assert sorted(Format) == sorted(REPORTERS)


BAD_INPUT = [
    (["check", "nowhere.txt"], "nowhere.txt: no such file or folder."),
    (["check", "empty-folder"], "empty-folder: no replies in this folder; looked for *.csv, *.eml, "),
    (["check", "picture.txt"], "picture.txt: this is a binary file, not the text of a reply."),
    (["check", "damaged.txt"], "damaged.txt: damaged UTF-8 at byte 7; save the file as UTF-8."),
    (["check", "empty.txt"], "empty.txt: empty; there is no reply to check."),
    (["check", "long.txt"], "long.txt: 10,000,000 characters in one reply; the most that can be checked is 100,000."),
    (["check", "-", "--to", "nowhere.txt"], "nowhere.txt: can't be read (no such file or directory)."),
    (["check", "-", "--to", "-"], "both the reply and --to want standard input; give one of them as a file."),
    (["check", "-", "--rules", "nowhere"], "nowhere: there is no such folder of rules"),
    (["check", "-", "--rules", "empty-folder"], "empty-folder: there are no rules in this folder"),
    (["check", ""], "an empty name is no file or folder; name one, or - for standard input."),
    (["check", "cut.json"], "cut.json:1:10: not valid JSON (unterminated string)."),
    (["check", "-", "--select", "negative/refusals"], "negative/refusals"),
]


@pytest.mark.parametrize(
    ("option", "value", "said"),
    [
        ("--format", "xml", "'xml' is not one of 'rich', 'concise'"),
        ("--register", "posh", "'posh' is not one of 'formal', 'neutral', 'casual'"),
        ("--jobs", "0", "should be greater than or equal to 1"),
    ],
)
def test_a_value_that_an_option_does_not_take(run: Run, option: str, value: str, said: str) -> None:
    result = run("check", "-", option, value, stdin=CLEAN)
    assert result.exit_code == 2
    assert f"Invalid value for '{option}': " in result.stderr
    assert said in result.stderr
    assert "Value error" not in result.stderr


@pytest.fixture
def bad_input(tmp_path: Path) -> None:
    (tmp_path / "empty-folder").mkdir()
    (tmp_path / "picture.txt").write_bytes(b"\x89PNG\r\n\x1a\n\0\0")
    (tmp_path / "damaged.txt").write_bytes(b"\xe2\x80\x99tis \xff!")
    (tmp_path / "empty.txt").write_text(" \n")
    (tmp_path / "cut.json").write_text('{"body": "We can')
    (tmp_path / "long.txt").write_bytes(b"a" * 10_000_000)


@pytest.mark.usefixtures("bad_input")
@pytest.mark.parametrize(("arguments", "sentence"), BAD_INPUT, ids=[sentence for _, sentence in BAD_INPUT])
def test_bad_input_gets_one_sentence(run: Run, arguments: list[str], sentence: str) -> None:
    result = run(*arguments, stdin=CLEAN)
    assert result.exit_code == 2
    assert result.stdout == ""
    assert result.stderr.startswith("toneguard: ")
    assert sentence in result.stderr
    assert result.stderr.count("\n") == 1


def test_an_unknown_rule_is_guessed_at(run: Run) -> None:
    assert "did you mean negative/refusal" in run("check", "-", "--ignore", "negative/refusals", stdin=CLEAN).stderr


def test_no_paths_is_a_usage_error(run: Run) -> None:
    result = run("check")
    assert result.exit_code == 2
    assert "PATHS" in result.stderr


def test_the_others_go_on(run: Run) -> None:
    Path("good.txt").write_text(REFUSAL)
    result = run("check", "nowhere.txt", "good.txt", "--format", "json")
    assert result.exit_code == 2
    assert result.stderr == "toneguard: nowhere.txt: no such file or folder.\n"
    report = json.loads(result.stdout)
    assert report["errors"] == [{"message": "nowhere.txt: no such file or folder."}]
    assert len(report["drafts"][0]["findings"]) == 1


def test_another_encoding(run: Run) -> None:
    result = run("check", "-", "--format", "json", stdin="We can’t do it – sorry".encode("cp1252"))
    assert json.loads(result.stdout)["drafts"][0]["findings"][0]["text"] == "We can’t"


def test_a_mistake_in_a_rule_file(run: Run) -> None:
    result = run("check", "-", "--rules", str(PACKS / "broken"), stdin=CLEAN)
    assert result.exit_code == 2
    assert result.stderr.startswith("toneguard: broken/tone/odd.yaml:")
    assert result.stderr.count("\n") == 1


@pytest.mark.parametrize(
    ("text", "options", "told"),
    [
        (REFUSAL, ["--min-severity", "error"], True),
        (SIMPLY, ["--fail-on", "suggestion"], True),
        (SIMPLY, ["--fail-on", "suggestion", "--format", "json"], False),
        (REFUSAL, ["--min-severity", "error", "--fail-on", "error"], False),
        (REFUSAL, [], False),
    ],
)
def test_what_fails_a_run_out_of_sight_is_told(run: Run, text: str, options: list[str], told: bool) -> None:
    sentence = "toneguard: what this run fails for is milder than --min-severity, and not shown"
    assert (sentence in run("check", "-", *options, stdin=text).stderr) is told


@pytest.mark.parametrize("text", ["", " \n\n"])
def test_a_message_without_words_is_told(run: Run, text: str) -> None:
    Path("customer.txt").write_text(text)
    result = run("check", "-", "--to", "customer.txt", stdin=CLEAN)
    told = "toneguard: customer.txt: empty; the reply is read as if nothing were known of what it answers.\n"
    assert (result.exit_code, result.stderr) == (0, told)
