"""Bodies in whatever encoding: read as meant, and written back as found."""

import base64
import quopri
from collections.abc import Callable

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.readers.round_trip import assert_in_order, mended
from toneguard.model import Context, Draft, InputError, Safety, Span, Suggestion
from toneguard.readers import decoded, read_text
from toneguard.rewrite import placed

ENCODINGS: dict[str, Callable[[bytes], bytes]] = {
    "8bit": lambda data: data,
    "quoted-printable": quopri.encodestring,
    "base64": base64.encodebytes,
}
HEAD = "From: Sam <sam@shop.example>\nTo: Jo <jo@mail.example>\nSubject: Lamp\n"


def mail(text: str, *, encoding: str = "8bit", charset: str = "utf-8", kind: str = "plain") -> bytes:
    headers = f"{HEAD}Content-Type: text/{kind}; charset={charset}\nContent-Transfer-Encoding: {encoding}\n\n"
    return headers.encode() + ENCODINGS[encoding](text.encode(charset))


def read(source: str) -> list[Draft]:
    return read_text(source, path="reply.eml", context=Context())


def letters(data: bytes) -> str:
    found = decoded(data, path="reply.eml")
    assert found.encoded(found.text, path="reply.eml") == data
    return found.text


@pytest.mark.parametrize("encoding", ENCODINGS)
@pytest.mark.parametrize("charset", ["utf-8", "windows-1252", "iso-8859-1", "utf-16", "iso-2022-jp"])
def test_read_as_meant(encoding: str, charset: str) -> None:
    text = "We cannot ship the the lamp.\n" if charset.startswith("iso") else "We can’t ship the the lamp – café.\n"
    if charset == "utf-16" and encoding != "base64":
        return
    (draft,) = read(letters(mail(text, encoding=encoding, charset=charset)))
    assert draft.text == text
    assert_in_order(draft)


@pytest.mark.parametrize("encoding", ENCODINGS)
@pytest.mark.parametrize("charset", ["utf-8", "windows-1252"])
def test_only_what_changed_is_written(encoding: str, charset: str) -> None:
    text = "Hi Jo,\n\n" + "We can’t ship the the lamp – it is sold out for now, and there is no telling when. " * 2
    source = letters(mail(text, encoding=encoding, charset=charset))
    after = mended(read, source, "the the", "the “café”")
    assert after is not None
    if encoding != "base64":
        changed = [line for line in after.splitlines() if line not in source.splitlines()]
        assert len(changed) <= 2
        assert all(len(line) <= 76 for line in changed if encoding == "quoted-printable")


def test_a_charset_without_the_letter_gets_the_plain_one_or_nothing() -> None:
    source = letters(mail("We do the the thing.\n", charset="us-ascii"))
    (draft,) = read(source)
    made = placed(draft, Suggestion(Span(6, 13), "it’s the", Safety.SAFE))
    assert made is not None
    assert made.replacement == "it's the"
    assert mended(read, source, "the the", "☃") is None


def test_seven_bits_stay_seven() -> None:
    source = f"{HEAD}\nWe do the the thing.\n"
    assert mended(read, source, "the the", "café") is None


@given(
    # A line of nothing but `=` begins a signature.
    st.text(alphabet="ab =\n.’é😀\t", min_size=1, max_size=60).filter(lambda text: "===" not in text),
    st.text(alphabet="xy =’é😀", min_size=1, max_size=30).map(str.strip).filter(bool),
    st.sampled_from(sorted(ENCODINGS)),
)
def test_any_words_in_any_encoding(around: str, new: str, encoding: str) -> None:
    text = f"{around} Q {around}\nZ"
    source = letters(mail(text, encoding=encoding))
    (draft,) = read(source)
    assert_in_order(draft)
    assert mended(read, source, "Q", f"[{new}]") is not None


@given(
    st.binary(max_size=200),
    st.sampled_from(["8bit", "7bit", "quoted-printable", "base64", "x-unknown", ""]),
    st.text(max_size=8),
)
def test_any_bytes_are_read(body: bytes, encoding: str, charset: str) -> None:
    name = "".join(letter for letter in charset if letter.isalnum() and letter.isascii())
    head = f"{HEAD}Content-Type: text/plain; charset={name}\nContent-Transfer-Encoding: {encoding}\n\n".encode()
    source = letters(head + b"Hi.\n\n" + body)
    for draft in read_or_none(source):
        assert_in_order(draft)


def read_or_none(source: str) -> list[Draft]:
    try:
        return read(source)
    except InputError:
        return []
