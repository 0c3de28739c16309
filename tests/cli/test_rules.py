"""`toneguard rules …`: for authors."""

from pathlib import Path

import pytest

from tests.cli.conftest import PACKS, Run


def test_list(run: Run) -> None:
    assert run("rules", "list").stdout.splitlines() == [
        "negative/refusal  warning     Says what we can't do.",
        "tone/simply       suggestion  Makes light of a step.",
    ]
    assert run("rules", "list", "tone").stdout.splitlines() == ["tone/simply  suggestion  Makes light of a step."]


def test_explain(run: Run) -> None:
    assert [line.rstrip() for line in run("rules", "explain", "negative/refusal").stdout.splitlines()] == [
        "negative/refusal · warning · phrase",
        "  Says what we can't do.",
        "",
        "  A door shut hurts. Show the one that is open.",
        "",
        "  bad      We can't do it.",
        "  bad      I can't help.",
        "  clean    We can do it.",
        "  clean    You can help.",
        "",
    ]


@pytest.mark.parametrize(
    "command", [("explain", "negative/refusals"), ("list", "negativ"), ("test", "negative/refusals")]
)
def test_an_unknown_name_is_guessed_at(run: Run, command: tuple[str, str]) -> None:
    result = run("rules", *command)
    assert result.exit_code == 2
    assert f"there is no rule or category `{command[1]}`; did you mean negative" in result.stderr


@pytest.mark.parametrize(
    ("path", "line"),
    [
        ([], "10 examples of 2 rules and 1 signal hold."),
        (["tone/simply"], "4 examples of 1 rule hold."),
        ([str(PACKS / "small" / "negative")], "4 examples of 1 rule hold."),
        ([str(PACKS / "small" / "signals" / "thanks.yaml")], "2 examples of 1 signal hold."),
    ],
)
def test_examples_that_hold(run: Run, path: list[str], line: str) -> None:
    result = run("rules", "test", *path)
    assert result.exit_code == 0, result.output
    assert result.stdout.splitlines()[-1] == line


def test_examples_that_do_not_hold(run: Run) -> None:
    rule = (PACKS / "small" / "tone" / "simply.yaml").read_text()
    rule = rule.replace("tone/simply", "tone/plain").replace("phrase: simply", "phrase: plainly")
    rule = rule.replace("bad: Please simply log out.", "bad: Please plainly log out.\n    good: Please, log out.")
    Path("pack/tone").mkdir(parents=True)
    Path("pack/tone/plain.yaml").write_text(rule)
    result = run("rules", "test", "pack")
    assert result.exit_code == 1
    assert [line.partition("tone/plain: ")[2] for line in result.stdout.splitlines()[:-1]] == [
        "“Please plainly log out.” becomes: Please log out.",
        "“You simply open it.” is not found",
    ]
    assert result.stdout.splitlines()[-1] == "2 of 4 examples of 1 rule do not hold."


def test_show_parse(run: Run) -> None:
    lines = [line.rstrip() for line in run("rules", "show-parse", "We can't ship it. Thanks!").stdout.splitlines()]
    assert lines[0] == "body: We can't ship it."
    assert "    verb: ship" in lines
    assert "    negated: True" in lines
    assert lines[-3:] == ["signals: thanks", "matches:", "  negative/refusal  match=We can't"]


def test_a_mistake_is_shown_where_it_would_be_opened(run: Run) -> None:
    file = Path("team/pack/tone/loud.yaml")
    file.parent.mkdir(parents=True)
    file.write_text("rule: [\n")
    for arguments in (("check", "-", "--rules", "team/pack"), ("rules", "test", "team/pack")):
        assert run(*arguments, stdin="Hi.").stderr.startswith("toneguard: team/pack/tone/loud.yaml:2:1: not YAML")
