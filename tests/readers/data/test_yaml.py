"""YAML: five ways to write a string, each followed letter by letter and written as found."""

import textwrap

import pytest
import yaml
from hypothesis import given
from hypothesis import strategies as st

from tests.readers.round_trip import assert_in_order, mended
from toneguard.model import Asked, Context, Draft, InputError
from toneguard.readers import read_text


def read(source: str) -> list[Draft]:
    return read_text(source, path="replies.yaml", context=Context(), asked=Asked(("body",)))


def text_of(source: str) -> str:
    (draft,) = read(source)
    assert_in_order(draft)
    return draft.text


SCALARS = [
    "body: We can't ship it.",
    "body: We can't\n  ship\n\n  it.",
    "body: 'We can''t ship\n  it.'",
    'body: "We can\\u2019t \\"ship\\" \\\n    it.\\n\\nNow \\x41."',
    'body: "One\n\n  two  \n  three"',
    "body: |\n  We can't ship it.\n\n    Not now.\n  Bye.\n\nrest: 1",
    "body: |-\n  One.\n  Two.\n\n",
    "body: |+\n  One.\n\n\n",
    "body: |2\n    One.\n  Two.\n",
    "body: >\n  We can't\n  ship it.\n\n  Now.\n    - a\n    - b\n  So.\n\n\n  End.\n",
    "body: >-  # why\n  One\n  two.\n",
    "- body: &one |\n    One.\n- body: !!str two\n- body: *one\n",
    "body: |\r\n  One.\r\n  Two.\r\nrest: 1\r\n",
    "{body: a b, other: 'x'}",
    "# 😀\nbody: caf\u00e9 😀 x",
]


@pytest.mark.parametrize("source", SCALARS)
def test_every_style_says_what_yaml_says(source: str) -> None:
    found = yaml.safe_load(source)
    records = found if isinstance(found, list) else [found]
    drafts = read(source)
    # What is merely referred to stands in the file once.
    assert [draft.text for draft in drafts] == list(dict.fromkeys(record["body"] for record in records))
    for draft in drafts:
        assert_in_order(draft)
        assert draft.sealed == ""


@pytest.mark.parametrize(
    ("source", "words", "new", "after"),
    [
        ("body: We do the the thing. # x\n", "the the", "the", "body: We do the thing. # x\n"),
        ("body: We do the the thing.\n", "the the", "this: the", None),
        ("body: We do the the thing.\n", "the the", "this #", None),
        ("body: We do it.\n", "We do", "- we do", None),
        ("body: yes it is\n", "yes it is", "yes", None),
        ("{body: we do it}\n", "do it", "do it, then", None),
        ("body: 'We do it.'\n", "do", "can't do", "body: 'We can''t do it.'\n"),
        ('body: "We do it."\n', "do", 'say "no"\\\n', 'body: "We say \\"no\\"\\\\\\n it."\n'),
        ("body: |\n    We do\n    it.\n", "do\nit", "x\n\ny\nz", "body: |\n    We x\n\n    y\n    z.\n"),
        ("body: |\n  We do.\n  It.\n", "do.\n", "go.\n", "body: |\n  We go.\n  It.\n"),
        ("body: >\n  We do\n  it.\n", "We do it", "We go", "body: >\n  We go.\n"),
        ("body: >\n  We do it.\n", "do", "do\nor don't", "body: >\n  We do\n\n  or don't it.\n"),
        ("body: |\r\n  We do\r\n  it.\r\n", "do", "do\nand", "body: |\r\n  We do\r\n  and\r\n  it.\r\n"),
    ],
)
def test_written_in_the_same_style(source: str, words: str, new: str, after: str | None) -> None:
    assert mended(read, source, words, new) == after


def test_a_folded_block_stays_narrow() -> None:
    lines = textwrap.fill(
        "We are sorry that the the lamp which you ordered in May has not been sent to you yet. " * 3, 76
    )
    source = "body: >\n" + textwrap.indent(lines, "  ") + "\nrest: 1\n"
    sentence = text_of(source).split(". ")[1]
    after = mended(
        read,
        source,
        sentence,
        "The lamp is on its way and will be with you on Friday or on Saturday at the latest, we think",
    )
    assert after is not None
    assert max(map(len, after.splitlines())) <= 84


def dumped(text: str, style: str | None) -> str:
    return yaml.safe_dump(
        [{"id": 1, "body": text}, {"body": "Bye."}], default_style=style, allow_unicode=True, width=30
    )


words = st.text(alphabet="ab '\":#,[]{}\\-é😀|&!%\t\n", min_size=1, max_size=60)


@given(words, st.sampled_from([None, "'", '"', "|", ">"]))
def test_any_string_in_any_style(text: str, style: str | None) -> None:
    text = f"Q{text}Q"
    source = dumped(text, style)
    first, _ = read(source)
    assert_in_order(first)
    assert first.text == text.replace("\r", "")
    mended(read, source, "Q", "the café", which=0)


@given(st.text(alphabet="ab:- \n\"'|>&*[]{}#!\t", max_size=60))
def test_anything_is_read_or_refused(source: str) -> None:
    try:
        drafts = read(source)
    except InputError:
        return
    for draft in drafts:
        assert_in_order(draft)


def test_a_mistake_is_shown_where_it_is() -> None:
    with pytest.raises(InputError, match=r"replies\.yaml:2:8: not valid YAML"):
        read("body: a\nbody: b: c\n")
