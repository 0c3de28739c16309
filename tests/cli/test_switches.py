"""Switches in files, as the commands honour them."""

import json
from pathlib import Path
from typing import Any

import pytest

from tests.cli.conftest import Run

NO, SIMPLY = "We can't do it.", "Simply log out."


def told(run: Run, name: str, text: str, *options: str) -> list[str]:
    """Line and rule of every finding."""
    Path(name).write_text(text, encoding="utf-8")
    (draft,) = report(run, name, *options)["drafts"]
    return [f"{finding['line']} {finding['rule']}" for finding in draft["findings"]]


def report(run: Run, *arguments: str) -> dict[str, Any]:
    result: dict[str, Any] = json.loads(run("check", *arguments, "--format", "json").stdout)
    return result


@pytest.mark.parametrize(
    ("text", "findings"),
    [
        (f"<!-- toneguard-ignore negative/refusal -->\n{NO}\n\n{NO}", ["4 negative/refusal"]),
        (f"<!-- toneguard-ignore negative -->\n\n\n{NO}\n\n{SIMPLY}", ["6 tone/simply"]),
        (f"<!--toneguard-ignore negative/*, tone-->\n{NO} {SIMPLY}", []),
        (f"<!-- toneguard-ignore -->\n{NO} {SIMPLY}", []),
        (f"<!-- toneguard-ignore: because: it is so -->\n{NO} {SIMPLY}", []),
        (f"<!-- toneguard-ignore\n  negative: a long\n  reason -->\n{NO}", ["4 negative/refusal"]),
        (f"{NO} <!-- toneguard-ignore negative -->\n\n{NO}", ["3 negative/refusal"]),
        (f"<!-- toneguard-off negative -->\n{NO}\n\n{NO}\n<!-- toneguard-on -->\n\n{NO}", ["7 negative/refusal"]),
        (f"{NO}\n\n<!-- toneguard-off -->\n{NO}\n\n{SIMPLY}\n", ["1 negative/refusal"]),
        (
            f"<!-- toneguard-off tone, negative -->\n{NO}\n\n<!-- toneguard-on negative -->\n{NO}\n\n{SIMPLY}",
            ["5 negative/refusal"],
        ),
        (f"{NO}\n\n{SIMPLY}\n\n<!-- toneguard-ignore-file tone: house style -->", ["1 negative/refusal"]),
        (f"```html\n<!-- toneguard-ignore-file -->\n```\n\n{NO}", ["5 negative/refusal"]),
        (f"`<!-- toneguard-ignore negative -->` {NO}", ["1 negative/refusal"]),
        (f"- {NO} <!-- toneguard-ignore negative -->\n- {NO}", ["2 negative/refusal"]),
    ],
)
def test_markdown(run: Run, text: str, findings: list[str]) -> None:
    assert told(run, "a.md", text) == findings


@pytest.mark.parametrize(
    "line",
    [
        "# toneguard-ignore negative: why",
        "  #toneguard-ignore negative: why",
        "<!-- toneguard-ignore negative: why -->",
        "{# toneguard-ignore negative: why #}",
        "<%# toneguard-ignore negative: why %>",
        "{{! toneguard-ignore negative: why }}",
        "{{!-- toneguard-ignore negative: why --}}",
        "{% comment %} toneguard-ignore negative: why {% endcomment %}",
    ],
)
@pytest.mark.parametrize("break_", ["\n", "\r\n"])
def test_plain_text(run: Run, line: str, break_: str) -> None:
    assert told(run, "a.txt", break_.join(["Hi,", line, NO, "", SIMPLY])) == ["5 tone/simply"]
    (draft,) = report(run, "a.txt")["drafts"]
    assert [(s["rule"], s["by"], s["reason"]) for s in draft["suppressed"]] == [("negative/refusal", "switch", "why")]


def test_words_about_switches_are_words(run: Run) -> None:
    assert told(run, "a.txt", f"Write # toneguard-ignore negative.\n{NO}") == ["2 negative/refusal"]
    assert told(run, "a.txt", f"<!-- toneguard-ignore --> {NO} <!-- x -->\n") == ["1 negative/refusal"]


def test_html(run: Run) -> None:
    page = f"<p>Hi</p>\n<!-- toneguard-ignore negative -->\n<p>{NO}</p>\n<p>{NO}</p>"
    assert told(run, "a.html", page) == ["4 negative/refusal"]


def test_mail(run: Run) -> None:
    mail = f"X-ToneGuard-Ignore: negative: why\nContent-Type: text/plain\n\n{NO}\n\n{SIMPLY}\n"
    assert told(run, "a.eml", mail) == ["6 tone/simply"]
    mailbox = f"From a\n{mail}\nFrom b\nSubject: x\n\n{NO}\n"
    Path("a.mbox").write_text(mailbox, encoding="utf-8")
    found = [[f["rule"] for f in draft["findings"]] for draft in report(run, "a.mbox")["drafts"]]
    assert found == [["tone/simply"], ["negative/refusal"]]


@pytest.mark.parametrize(
    ("text", "message", "fixed"),
    [
        (
            "Hi.\n\n<!-- toneguard-ignore negative -->\nThanks.\n",
            "“toneguard-ignore” keeps nothing quiet here. Take it out.",
            "Hi.\n\nThanks.\n",
        ),
        (
            "Thanks. <!-- toneguard-ignore negative -->\n",
            "“toneguard-ignore” keeps nothing quiet here. Take it out.",
            "Thanks.\n",
        ),
        (f"<!-- toneguard-ignore negative, tone -->\n{NO}\n", "`tone` keeps nothing quiet here. Take it out.", None),
        (
            "<!-- toneguard-ignore -->\nThanks.\n",
            "“toneguard-ignore” keeps nothing quiet here. Take it out.",
            "Thanks.\n",
        ),
        ("<!-- toneguard-off -->\nHi.\n", "“toneguard-off” keeps nothing quiet here. Take it out.", "Hi.\n"),
        ("Hi.\n\n<!-- toneguard-on -->\n", "“toneguard-on” turns on what was not off. Take it out.", "Hi.\n\n"),
        (
            "<!-- toneguard-ignore tone/simpl -->\nHi.\n",
            "There is no rule or category `tone/simpl`; did you mean tone/simply?",
            None,
        ),
        ("<!-- toneguard-ignroe tone -->\nHi.\n", "“toneguard-ignroe” is no switch; did you mean ignore?", None),
        ("<!-- toneguard-skip -->\nHi.\n", "“toneguard-skip” is no switch.", None),
    ],
)
def test_unused_switches_are_told_and_taken_out(run: Run, text: str, message: str, fixed: str | None) -> None:
    assert [rule.split()[1] for rule in told(run, "a.md", text)] == ["switch/unused"]
    (draft,) = report(run, "a.md")["drafts"]
    (finding,) = draft["findings"]
    assert (finding["message"], finding["severity"]) == (message, "suggestion")
    run("fix", "a.md")
    assert Path("a.md").read_text() == text
    run("fix", "a.md", "--include-review")
    assert Path("a.md").read_text() == (fixed or text)


def test_a_switch_is_not_unused_where_its_rule_was_not_asked(run: Run) -> None:
    text = "<!-- toneguard-ignore negative -->\nHi.\n\n<!-- toneguard-ignore -->\nThanks.\n"
    assert told(run, "a.md", text) == ["1 switch/unused", "4 switch/unused"]
    assert told(run, "a.md", text, "--ignore", "negative") == []
    assert told(run, "a.md", text, "--select", "tone") == []
    assert told(run, "a.md", text, "--select", "negative,switch") == ["1 switch/unused"]


def test_unused_switches_may_be_re_levelled_or_let_be(run: Run) -> None:
    text = "<!-- toneguard-ignore negative -->\nHi.\n"
    Path("toneguard.yaml").write_text("rules: {switch/unused: error}")
    assert told(run, "a.md", text) == ["1 switch/unused"]
    assert run("check", "a.md").exit_code == 1
    Path("toneguard.yaml").write_text("rules: {switch: off}")
    assert told(run, "a.md", text) == []
    assert "switch/unused · suggestion" in run("rules", "explain", "switch/unused").stdout


def test_what_is_kept_quiet_neither_fails_nor_is_changed(run: Run) -> None:
    text = f"# toneguard-ignore\n{NO} {SIMPLY}\n"
    assert told(run, "a.txt", text) == []
    assert run("check", "a.txt", "--fail-on", "suggestion").exit_code == 0
    assert run("fix", "a.txt", "--include-review", "--fail-on", "suggestion").exit_code == 0
    assert Path("a.txt").read_text() == text
    assert "No rewrite to show." in run("check", "a.txt", "--rewrite", "--min-severity", "suggestion").stdout


@pytest.mark.parametrize(
    "comment",
    [
        "{# toneguard-ignore negative #}",
        "{{! toneguard-ignore negative }}",
        "<%# toneguard-ignore negative %>",
        "{% comment %}toneguard-ignore negative{% endcomment %}",
    ],
)
@pytest.mark.parametrize("name", ["a.html", "a.md", "a.md.j2", "a.html.erb", "a.tpl"])
def test_templates(run: Run, comment: str, name: str) -> None:
    lines = ["<p>Hi</p>", comment, f"<p>{NO}</p>", f"<p>{SIMPLY}</p>"] if "html" in name else [comment, NO, "", SIMPLY]
    assert told(run, name, "\n".join(lines)) == ["4 tone/simply"]


@pytest.mark.parametrize(
    ("name", "text"),
    [
        ("a.ftl", f"# toneguard-ignore negative\none = {NO}\ntwo = {NO}\n"),
        ("a.po", f'# toneguard-ignore negative\nmsgid "{NO}"\nmsgstr ""\n\nmsgid "I can\'t help."\nmsgstr ""\n'),
    ],
)
def test_translations(run: Run, name: str, text: str) -> None:
    Path(name).write_text(text, encoding="utf-8")
    assert len([f for draft in report(run, name)["drafts"] for f in draft["findings"]]) == 1
