"""Replies as helpdesks and repositories keep them: recognised by their shape, or by the fields that the user names."""

import json
from typing import Any

import pytest

from tests.readers.round_trip import mended
from toneguard.model import Asked, Context, Draft, InputError, UsageError
from toneguard.model.errors import NoRepliesError
from toneguard.readers import read_text
from toneguard.readers.data.adapters import ADAPTERS


def read(source: str, path: str = "replies.json", **asked: Any) -> list[Draft]:
    return read_text(source, path=path, context=Context(), asked=Asked(**asked))


HTML, PLAIN = "<p>We do the the&nbsp;thing.</p>", "We do the the thing."
COMMENT = {"field": "comment_value_html", "value": HTML}
CHANNELS = {"field": "comment_value", "value": ["channel:all", PLAIN]}

RECORDS: list[tuple[object, list[str], bool]] = [
    ({"macros": [{"title": "A", "actions": [{"field": "status", "value": "solved"}, COMMENT]}]}, ["A"], True),
    ({"macro": {"title": "A", "actions": [CHANNELS]}}, ["A"], True),
    ({"items": [{"name": "A", "placeholder": "{{dc.a}}", "variants": [{"content": PLAIN}]}]}, ["A"], True),
    ({"data": [{"name": "A", "actions": [{"arguments": {"body_html": HTML, "body_text": PLAIN}}]}]}, ["A"], False),
    ({"name": "A", "text": HTML, "chatText": PLAIN}, ["A · text", "A · chatText"], True),
    ([{"title": "A", "content": PLAIN, "folder_id": 1}], ["A"], True),
    ([{"title": "A", "content": PLAIN, "content_html": HTML}], ["A"], False),
    ([{"short_code": "a", "content": PLAIN}], ["a"], True),
    ([{"name": "A", "keywords": "a", "content": HTML}], ["A"], True),
    ({"data": [{"type": "macro", "name": "A", "body": HTML, "body_text": PLAIN}]}, ["A"], False),
    ({"_results": [{"name": "A", "subject": "S", "body": HTML}]}, ["A"], True),
    ([{"doctype": "Email Template", "name": "A", "response": HTML}], ["A"], True),
    ([{"doctype": "HD Canned Response", "title": "A", "message": HTML}], ["A"], True),
    ({"responses": [{"shortcut": "a", "text": PLAIN}]}, ["a"], True),
    ([{"model": "helpdesk.emailtemplate", "fields": {"html": HTML, "plain": PLAIN}}], ["[0].fields.html"], False),
    ([{"model": "helpdesk.presetreply", "fields": {"name": "A", "body": PLAIN}}], ["[0].fields.body"], True),
    ([{"label": "A", "body": PLAIN}], ["A"], True),
]


@pytest.mark.parametrize(("record", "names", "is_open"), RECORDS)
def test_json_of_a_known_shape(record: object, names: list[str], is_open: bool) -> None:
    source = json.dumps(record)
    drafts = read(source)
    assert [draft.name for draft in drafts] == names
    assert {draft.text.replace("\u00a0", " ") for draft in drafts} == {PLAIN}
    assert (mended(read, source, "the the", "the") is not None) is is_open


YAML = [
    ("replies.yml", "replies:\n- name: A\n  body: |\n    We do *the the* thing.\n", ["A"]),
    ("premade.yaml", "- isenabled: 1\n  title: A\n  response: |\n    We do the the <br> thing.\n", ["A"]),
    ("ticket.yaml", "notes: n\nsubject: S\nbody: |\n  We do the the <b>thing</b>.\n", ["body"]),
    ("support.yml", "supportLabel: x\nsupportComment: >\n  We do the the thing.\n", ["supportComment"]),
    (
        "stale.yml",
        "jobs:\n  a:\n    steps:\n    - with:\n        close-issue-message: We do the the thing.\n",
        ["jobs.a.steps[0].with.close-issue-message"],
    ),
    (
        "config.yml",
        "labels:\n- name: A\n  labeled:\n    issue:\n      body: We do the the thing.\n",
        ["A · labeled.issue.body"],
    ),
]


@pytest.mark.parametrize(("path", "source", "names"), YAML)
def test_yaml_of_a_known_shape(path: str, source: str, names: list[str]) -> None:
    drafts = read(source, f".github/{path}")
    assert [draft.name for draft in drafts] == names
    assert " ".join(drafts[0].text.split()) in {"We do the the thing.", "We do the the thing ."}
    assert mended(lambda text: read(text, f".github/{path}"), source, "the the", "the") is not None


def test_a_table_of_macros() -> None:
    source = 'title,actions_json\nA,"[{""field"": ""comment_value"", ""value"": ""We say \\""so so\\"".""}]"\n'
    (draft,) = read(source, "macros.csv")
    assert (draft.name, draft.text) == ("A", 'We say "so so".')
    after = mended(lambda text: read(text, "macros.csv"), source, '"so so"', 'a "b"')
    assert after == source.replace("so so", "b").replace("We say ", "We say a ")


def test_every_adapter_names_a_field() -> None:
    assert all(adapter.fields for adapter in ADAPTERS)


@pytest.mark.parametrize(
    ("field", "texts"),
    [
        ("text", ["One.", "Two.", "Three."]),
        ("notes", ["Four."]),
        ("a[].text", ["One.", "Two."]),
        ("*.text", ["Three."]),
        ("b.text", ["Three."]),
        ("b.notes[]", ["Four."]),
    ],
)
def test_fields_by_name_or_path(field: str, texts: list[str]) -> None:
    source = json.dumps({"a": [{"text": "One."}, {"text": "Two."}], "b": {"text": "Three.", "notes": ["Four."]}})
    assert [draft.text for draft in read(source, fields=(field,))] == texts


def test_what_a_reply_answers_stands_beside_it() -> None:
    records = [{"q": "Where is it?", "a": "Here."}, {"q": "CUSTOMER: Hm\nAGENT: Yes?\nCUSTOMER: No!", "a": "There."}]
    source = "".join(json.dumps(record) + "\n" for record in records)
    drafts = read(source, "pairs.jsonl", fields=("a",), context="q")
    assert [draft.context.customer_message for draft in drafts] == ["Where is it?", "No!"]


@pytest.mark.parametrize("path", ["-", "replies.txt2"])
@pytest.mark.parametrize("source", ['{"a": "One."}', '{"a": "One."}\n{"a": "One."}', "a: One."])
def test_data_without_a_name(path: str, source: str) -> None:
    assert {draft.text for draft in read(source, path, fields=("a",))} == {"One."}


def test_nothing_there() -> None:
    with pytest.raises(
        NoRepliesError, match=r"replies\.json: no replies in a shape that is known; name the field .* --field"
    ):
        read('{"a": "One."}')
    with pytest.raises(NoRepliesError, match=r"replies\.json: nothing in b; name the field that holds the replies"):
        read('{"a": "One."}', fields=("b",))
    with pytest.raises(InputError):
        read('{"body": "", "name": "x"}')


@pytest.mark.parametrize("field", ["", "a..b", "[", "a[0]", ".a"])
def test_no_field(field: str) -> None:
    with pytest.raises(UsageError, match="is no field; write a name, or a path such as"):
        read('{"a": "One."}', fields=(field,))
