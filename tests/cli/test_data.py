"""Data files on the command line: fields by name, folders of all kinds of files."""

import json
from pathlib import Path

import pytest

from tests.cli.conftest import Run

pytestmark = pytest.mark.usefixtures("fixing_pack")

REPLIES = 'replies:\n- name: A\n  body: "We found\\u0020the the box."\n- name: B\n  body: >\n    It is fine.\n'


def test_each_reply_by_its_name(run: Run) -> None:
    Path("replies.yml").write_text(REPLIES)
    (first, second) = json.loads(run("check", "replies.yml", "--format", "json").stdout)["drafts"]
    assert (first["name"], second["name"]) == ("A", "B")
    assert (first["findings"][0]["line"], first["findings"][0]["column"]) == (3, 24)


def test_fix_writes_into_the_file(run: Run) -> None:
    Path("replies.yml").write_text(REPLIES)
    run("fix", "replies.yml")
    assert Path("replies.yml").read_text() == REPLIES.replace("the the", "the")


def test_fields(run: Run) -> None:
    Path("a.json").write_text('{"text": "We found the the box."}')
    refused = run("check", "a.json")
    assert (refused.exit_code, refused.stdout) == (2, "")
    assert "name the field that holds them with --field" in refused.stderr
    assert run("check", "a.json", "--field", "text").exit_code == 1
    run("fix", "a.json", "--field", "text")
    assert Path("a.json").read_text() == '{"text": "We found the box."}'
    assert "is no field" in run("check", "a.json", "--field", "a[0]").stderr


def test_what_is_answered(run: Run) -> None:
    Path("a.jsonl").write_text('{"q": "Where?", "a": "We found the the box."}\n')
    assert run("check", "a.jsonl", "--field", "a", "--context-field", "q").exit_code == 1


@pytest.mark.parametrize("command", ["check", "fix"])
def test_a_mistyped_field_of_what_is_answered_is_refused(run: Run, command: str) -> None:
    options = ("--field", "a", "--context-field", "qu")
    source = '{"q": {"text": "Where?"}, "a": "We found the the box."}\n'
    Path("a.jsonl").write_text(source)
    for path in ("a.jsonl", "."):
        result = run(command, path, *options)
        assert (result.exit_code, result.stdout) == (2, "")
        assert "toneguard: a.jsonl: no field qu; there are q.text and a.\n" in result.stderr
    assert Path("a.jsonl").read_text() == source
    assert run(command, "-", *options, stdin=source).exit_code == 2


def test_many_fields_are_not_all_listed(run: Run) -> None:
    Path("a.json").write_text(json.dumps([{f"f{number}": "Fine." for number in range(1, 30)}] * 2))
    told = run("check", "a.json", "--field", "f1", "--context-field", "g").stderr
    assert told.endswith("no field g; there are f1, f2, f3, f4, f5, f6, f7, f8 and 21 more.\n")


def test_what_is_answered_may_be_empty_or_only_in_some(run: Run) -> None:
    options = ("--field", "a", "--context-field", "q")
    Path("a.json").write_text('{"q": null, "a": "We found the the box."}')
    assert run("check", "a.json", *options).exit_code == 1
    Path("b.json").write_text('{"a": "We lost the the key."}')
    result = run("check", ".", *options)
    assert (result.exit_code, result.stderr, "the the key" in result.stdout) == (1, "", True)
    assert run("check", "b.json", *options).exit_code == 2


def test_a_configuration_may_name_a_field_that_few_files_have(run: Run) -> None:
    Path("toneguard.yaml").write_text("fields: a\ncontext_field: q\n")
    Path("b.json").write_text('{"a": "We lost the the key."}')
    assert run("check", "b.json").exit_code == 1


def test_a_folder_of_all_kinds(run: Run) -> None:
    Path("package.json").write_text('{"version": "1"}')
    Path("replies.yml").write_text(REPLIES)
    result = run("check", ".")
    assert (result.exit_code, result.stderr) == (1, "")
    Path("replies.yml").unlink()
    assert "no replies in a shape that is known" in run("check", ".").stderr


def test_each_branch_of_a_template_is_told_once(run: Run) -> None:
    source = "Here is the the box. {% if late %}We lost the the key.{% else %}We sent the the map.{% endif %} Bye.\n"
    Path("a.txt").write_text(source)
    drafts = json.loads(run("check", "a.txt", "--format", "json").stdout)["drafts"]
    told = [[finding["start"] for finding in draft["findings"]] for draft in drafts]
    assert told == [[source.index("the the box"), source.index("the the key")], [source.index("the the map")]]
    run("fix", "a.txt")
    assert Path("a.txt").read_text() == source.replace("the the", "the")
