"""CSV: a reply a row, quoted or not."""

import csv
import io

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.readers.round_trip import assert_in_order, mended
from toneguard.model import Asked, Context, Draft, InputError
from toneguard.readers import read_text


def read(source: str, path: str = "replies.csv") -> list[Draft]:
    return read_text(source, path=path, context=Context(), asked=Asked(("body",)))


@pytest.mark.parametrize(
    ("source", "words", "new", "after"),
    [
        ("id,body\n1,We do it\n", "do", "can do", "id,body\n1,We can do it\n"),
        ("id,body\n1,We do it\n", "do", "do, and", 'id,body\n1,"We do, and it"\n'),
        ("id,body\n1,We do it\n", "do", 'say "x"', 'id,body\n1,"We say ""x"" it"\n'),
        ('body;id\n"We ""do""\nit";1\n', '"do"\nit', 'a "b"', 'body;id\n"We a ""b""";1\n'),
        ("id\tbody\r\n1\tWe do it\r\n", "do it", "go", "id\tbody\r\n1\tWe go\r\n"),
    ],
)
def test_written_as_found(source: str, words: str, new: str, after: str) -> None:
    assert mended(read, source, words, new) == after


@given(
    st.lists(st.text(alphabet='ab ",;\n', min_size=1, max_size=20), min_size=1, max_size=4),
    st.text(alphabet='xy,"\n', max_size=8),
)
def test_any_rows(texts: list[str], new: str) -> None:
    out = io.StringIO(newline="")
    csv.writer(out).writerows([["id", "body"], *((number, f"Q{text}") for number, text in enumerate(texts))])
    source = out.getvalue()
    drafts = read(source)
    assert [draft.text for draft in drafts] == [f"Q{text}" for text in texts]
    for draft in drafts:
        assert_in_order(draft)
    assert mended(read, source, "Q", f"[{new}]") is not None


def test_an_open_quote() -> None:
    with pytest.raises(InputError, match=r"replies\.csv:2: not valid CSV \(a quote is never closed\)"):
        read('body\n"We do\n')
