"""`--format` and `--output-file`: which report goes where."""

import json
import re
from pathlib import Path
from xml.etree import ElementTree as ET

import pytest
from jsonschema import Draft202012Validator

from tests.cli.conftest import Run
from toneguard.model import Format
from toneguard.rules.source import read_document

REFUSAL, CLEAN = "We can't do it.\n", "Thanks for waiting.\n"


@pytest.fixture(autouse=True)
def reply(run: Run) -> None:
    Path("reply.txt").write_text(REFUSAL)


@pytest.mark.parametrize("name", Format)
def test_every_format_on_standard_output(run: Run, name: Format) -> None:
    result = run("check", "reply.txt", "--format", name.value)
    assert result.exit_code == 1
    assert "negative/refusal" in result.stdout


@pytest.mark.parametrize("name", Format)
def test_a_file_holds_what_standard_output_would(run: Run, name: Format) -> None:
    shown = run("check", "reply.txt", "--format", name.value).stdout
    result = run("check", "reply.txt", "--format", name.value, "--output-file", "report")
    assert (result.exit_code, result.stdout, result.stderr) == (1, "", "")
    assert Path("report").read_bytes().decode() == shown


def test_several_at_once(run: Run) -> None:
    sarif = ("--format", "sarif", "--output-file", "tone.sarif")
    result = run("check", "reply.txt", *sarif, "--format", "junit", "--output-file", "tone.xml", "--format", "concise")
    assert result.stdout == "reply.txt:1:1: warning negative/refusal “We can't” shuts a door.\n"
    (found,) = json.loads(Path("tone.sarif").read_text())["runs"][0]["results"]
    assert found["ruleId"] == "negative/refusal"
    assert ET.parse("tone.xml").getroot().get("failures") == "1"


def test_a_file_without_a_format_is_for_people(run: Run) -> None:
    assert run("check", "reply.txt", "--output-file", "report.txt").stdout == ""
    assert "1 warning · 1:1 · negative/refusal" in Path("report.txt").read_text()


def test_a_dash_is_standard_output(run: Run) -> None:
    result = run(
        "check", "reply.txt", *("--format", "json", "--output-file", "a"), "--format", "concise", "--output-file", "-"
    )
    assert result.stdout.startswith("reply.txt:1:1: warning negative/refusal")
    assert {path.name for path in Path().iterdir()} == {"a", "reply.txt"}


def test_each_format_has_its_own_bar(run: Run) -> None:
    Path("reply.txt").write_text("Simply log out.\n")
    result = run("check", "reply.txt", "--format", "json", "--output-file", "all.json", "--format", "concise")
    assert result.stdout == ""
    assert len(json.loads(Path("all.json").read_text())["drafts"][0]["findings"]) == 1


def test_a_report_is_written_when_all_is_well(run: Run) -> None:
    Path("reply.txt").write_text(CLEAN)
    assert run("check", "reply.txt", "--format", "gitlab", "--output-file", "report.json").exit_code == 0
    assert json.loads(Path("report.json").read_text()) == []


def test_a_report_is_written_when_nothing_could_be_read(run: Run) -> None:
    assert run("check", "lost.txt", "--format", "sarif", "--output-file", "tone.sarif").exit_code == 2
    (invocation,) = json.loads(Path("tone.sarif").read_text())["runs"][0]["invocations"]
    assert invocation["executionSuccessful"] is False


def test_the_rules_of_sarif_have_their_help(run: Run) -> None:
    report = json.loads(run("check", "reply.txt", "--format", "sarif").stdout)
    (rule,) = report["runs"][0]["tool"]["driver"]["rules"]
    assert rule["shortDescription"]["text"]
    assert rule["help"]["markdown"].startswith("**")


@pytest.mark.parametrize(
    ("options", "sentence"),
    [
        (["--format", "json", "--format", "sarif"], "only one --format fits on standard output"),
        (
            ["--format", "json", "--output-file", "a", "--output-file", "b"],
            "--output-file b has no --format of its own",
        ),
        (
            ["--format", "json", "--output-file", "-", "--format", "concise"],
            "only one --format fits on standard output",
        ),
        (["--output-file", "nowhere/report"], "there is no folder nowhere"),
        (["--output-file", "folder"], "this is a folder"),
        (["--format", "json", "--output-file", "a", "--format", "sarif", "--output-file", "./a"], "is given twice"),
        (["--statistics", "--format", "sarif"], "--statistics is for a plain check"),
        (["--statistics", "--output-file", "a"], "--statistics is for a plain check"),
        (["--rewrite", "--output-file", "a"], "leave --format and --output-file out"),
        (["--stdin-filename", "a.md"], "give - among the paths"),
    ],
)
def test_mixtures(run: Run, options: list[str], sentence: str) -> None:
    Path("folder").mkdir()
    result = run("check", "reply.txt", *options)
    assert result.exit_code == 2
    assert sentence in result.stderr
    assert result.stderr.count("\n") == 1
    assert sorted(path.name for path in Path().iterdir()) == ["folder", "reply.txt"]


def test_a_file_that_can_not_be_written_keeps_what_it_held(run: Run) -> None:
    Path("report").symlink_to("/dev/full")
    result = run("check", "reply.txt", "--format", "json", "--output-file", "report")
    assert result.exit_code == 2
    assert result.stderr == "toneguard: report: not an ordinary file; nothing was written.\n"
    assert Path("report").is_symlink()


# ---- standard input under a name


def test_standard_input_is_read_by_its_name(run: Run) -> None:
    markdown = "Thanks.\n\n```\nWe can't do it.\n```\n"
    assert run("check", "-", stdin=markdown).exit_code == 1
    assert run("check", "-", "--stdin-filename", "reply.md", stdin=markdown).exit_code == 0


def test_standard_input_has_the_configuration_of_its_name(run: Run) -> None:
    Path("vip").mkdir()
    Path("vip/toneguard.yaml").write_text("rules: {negative: off}\n")
    assert run("check", "-", "--stdin-filename", "vip/reply.txt", stdin=REFUSAL).exit_code == 0
    result = run("check", "-", "--stdin-filename", "other/reply.txt", "--format", "concise", stdin=REFUSAL)
    assert result.stdout.startswith("other/reply.txt:1:1: ")


def test_fix_writes_to_standard_output_what_goes_by_a_name(run: Run, fixing_pack: Path) -> None:
    Path("reply.md").write_text("What is in the file stays.\n")
    result = run("fix", "-", "--stdin-filename", "reply.md", stdin="```\nthe the\n```\n\nOpen the the box.\n")
    assert result.stdout == "```\nthe the\n```\n\nOpen the box.\n"
    assert Path("reply.md").read_text() == "What is in the file stays.\n"


# ---- what a configuration says


def test_a_configuration_says_how_a_run_tells(run: Run) -> None:
    Path("toneguard.yaml").write_text("format: concise\nmin_severity: error\nfail_on: never\n")
    result = run("check", "reply.txt")
    assert (result.exit_code, result.stdout) == (0, "")
    result = run("check", "reply.txt", "--min-severity", "warning", "--fail-on", "warning")
    assert (result.exit_code, result.stdout.count("\n")) == (1, 1)
    assert "1 warning · 1:1" in run("check", "reply.txt", "--format", "rich", "--min-severity", "warning").stdout


def test_a_baseline_of_a_configuration_lies_beside_it(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    Path("toneguard.yaml").write_text("baseline: known.json\n")
    assert run("check", "reply.txt", "--write-baseline").exit_code == 0
    Path("below").mkdir()
    monkeypatch.chdir("below")
    assert run("check", "../reply.txt").exit_code == 0
    assert run("check", "../reply.txt", "--no-config").exit_code == 1


def test_the_first_path_says_it(run: Run) -> None:
    Path("strict").mkdir()
    Path("strict/toneguard.yaml").write_text("fail_on: suggestion\nformat: concise\n")
    Path("strict/b.txt").write_text("Simply log out.\n")
    Path("reply.txt").write_text(CLEAN)
    assert run("check", "strict", "reply.txt").exit_code == 1
    assert run("check", "reply.txt", "strict").exit_code == 0


def test_config_show_says_where(run: Run) -> None:
    Path("toneguard.yaml").write_text("fail_on: error\nbaseline: known.json\n")
    shown = run("config", "show", "reply.txt").stdout
    assert "fail_on: error                                # toneguard.yaml:1" in shown
    assert "baseline: known.json                          # toneguard.yaml:2" in shown


@pytest.mark.parametrize(
    ("text", "sentence"),
    [
        ("fail-on: error", "did you mean fail_on?"),
        ("format: sarf", "toneguard.yaml:1:"),
        ("overrides: [{paths: vip, fail_on: error}]", "toneguard.yaml:1:"),
    ],
)
def test_slips(run: Run, text: str, sentence: str) -> None:
    Path("toneguard.yaml").write_text(text)
    result = run("check", "reply.txt")
    assert result.exit_code == 2
    assert sentence in result.stderr
    assert result.stderr.count("\n") == 1


def test_what_has_no_replies_goes_through_a_pipe_as_it_came(run: Run) -> None:
    result = run("fix", "-", "--stdin-filename", "data.json", stdin='{"x": 1}')
    assert (result.exit_code, result.stdout) == (2, '{"x": 1}')


# ---- named files, as hooks give them


def test_force_exclude(run: Run) -> None:
    Path("toneguard.yaml").write_text("exclude: [drafts]\n")
    Path("drafts").mkdir()
    Path("drafts/a.txt").write_text(REFUSAL)
    Path("settings.json").write_text('{"x": 1}')
    named = ("check", "drafts/a.txt", "settings.json")
    assert run(*named).exit_code == 2
    result = run(*named, "--force-exclude")
    assert (result.exit_code, result.stdout, result.stderr) == (0, "", "")
    assert run(*named, "reply.txt", "--force-exclude").exit_code == 1


# ---- what the manual shows

DOCS = Path(__file__).parents[2] / "docs"


def test_the_commands_of_the_manual(run: Run) -> None:
    Path("replies").mkdir()
    Path("replies/a.txt").write_text(REFUSAL)
    (block,) = re.findall(r"^```sh\n(.*?)^```$", (DOCS / "output.md").read_text("utf-8"), re.MULTILINE | re.DOTALL)
    for line in block.splitlines():
        assert run(*line.split()[1:]).exit_code == 1, line
    assert {path.name for path in Path().glob("tone.*")} == {"tone.sarif", "tone.xml"}


@pytest.mark.parametrize("name", Format)
def test_the_manual_tells_of_every_format(name: Format) -> None:
    assert f"| `{name}` | " in (DOCS / "output.md").read_text("utf-8")


def test_the_configuration_of_the_manual_fits(run: Run) -> None:
    text = (DOCS / "configuration.md").read_text("utf-8")
    block = next(block for block in re.findall(r"```yaml\n(.*?)```", text, re.DOTALL) if "fail_on" in block)
    schema = json.loads(run("config", "schema").stdout)
    Path("shown.yaml").write_text(block)
    Draft202012Validator(schema).validate(read_document(Path("shown.yaml"), "shown.yaml").data)
