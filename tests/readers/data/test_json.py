"""JSON and JSON lines: escapes are looked through and written as the file writes them."""

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.readers.round_trip import assert_in_order, mended
from toneguard.model import Asked, Context, Draft, InputError
from toneguard.readers import read_text


def read(source: str, path: str = "replies.json") -> list[Draft]:
    return read_text(source, path=path, context=Context(), asked=Asked(("body",)))


@pytest.mark.parametrize(
    ("source", "words", "new", "after"),
    [
        (r'{"body": "We do the the\nthing."}', "the the\nthing", 'a "b"\nc', r'{"body": "We do a \"b\"\nc."}'),
        (r'{"body": "We can\u2019t, \ud83d\ude00!"}', "can’t, 😀", "won’t", r'{"body": "We won\u2019t!"}'),
        ('{"body": "We can’t go"}', "can’t", "won’t", '{"body": "We won’t go"}'),
        (r'{"body": "See a\/b\tnow"}', "b\tnow", "c", r'{"body": "See a\/c"}'),
        (
            r'{"body": "<p>R&amp;D is\n <b>late</b>.</p>"}',
            "R&D is late",
            "R&D is “on”",
            r'{"body": "<p>R&amp;D is “on”.</p>"}',
        ),
    ],
)
def test_written_as_found(source: str, words: str, new: str, after: str) -> None:
    found = mended(read, source, words, new)
    assert found is not None
    assert json.loads(found) == json.loads(after)
    assert found == after.replace("“on”", r"\u201con\u201d")


def test_json_lines() -> None:
    source = '{"body": "One."}\n\n{"body": "Two two."}\r\n'
    drafts = read(source, "replies.jsonl")
    assert [draft.text for draft in drafts] == ["One.", "Two two."]
    found = mended(lambda text: read(text, "replies.jsonl"), source, "Two two", "Two", which=1)
    assert found == source.replace("Two two", "Two")


@given(
    st.lists(st.text(min_size=1, max_size=30).filter(str.strip), min_size=1, max_size=3),
    st.booleans(),
    st.text(max_size=20),
)
def test_any_strings(texts: list[str], escapes: bool, new: str) -> None:
    source = json.dumps({"x": [1, None, {"body": [f"Q{text}" for text in texts]}]}, ensure_ascii=escapes, indent=1)
    drafts = read(source)
    assert len(drafts) == len(texts)
    for draft in drafts:
        assert_in_order(draft)
    if (
        "\r" not in new
        and not any(ord(mark) in {0xAD, 0x200B, 0x2060, 0xFEFF} for mark in new)
        and "<" not in "".join([*texts, new])
    ):
        assert mended(read, source, "Q", f"[{new.replace('[', '').replace(']', '')}]") is not None


@pytest.mark.parametrize(
    ("source", "place"),
    [("{", "1:2"), ('{"body": "a" "b"}', "1:14"), ('{"body": "a"}\nx', "2"), ("[" * 100_000, "")],
)
def test_a_mistake_is_shown_where_it_is(source: str, place: str) -> None:
    with pytest.raises(InputError, match=rf"replies\.json:?{place}:"):
        read(source)
