"""Bytes to letters, in the encodings that replies are kept in."""

import codecs
from contextlib import suppress

import pytest
from hypothesis import given
from hypothesis import strategies as st

from toneguard.model import InputError
from toneguard.readers.decoding import decode, decoded

REPLY = "I’m sorry – we can’t ship it until March. It costs £5."
WRITTEN = [
    REPLY.encode(),
    codecs.BOM_UTF8 + REPLY.encode(),
    REPLY.encode("utf-16"),
    codecs.BOM_UTF16_LE + REPLY.encode("utf-16-le"),
    codecs.BOM_UTF16_BE + REPLY.encode("utf-16-be"),
    REPLY.encode("utf-32"),
    REPLY.encode("cp1252"),
]
SHORT = ["It’s the box.", "We can’t – sorry.", "Café", "A “quoted” word costs £5."]


@pytest.mark.parametrize("data", WRITTEN)
def test_decodes(data: bytes) -> None:
    assert decode(data, path="reply.txt") == REPLY


@pytest.mark.parametrize("text", SHORT)
def test_a_short_reply_in_a_western_encoding(text: str) -> None:
    assert decode(f"Hello, hello. {text}".encode("cp1252"), path="reply.txt") == f"Hello, hello. {text}"


@pytest.mark.parametrize("data", WRITTEN)
def test_encodes_as_it_was(data: bytes) -> None:
    found = decoded(data, path="reply.txt")
    assert found.encoded(found.text, path="reply.txt") == data
    assert found.encoded(found.text[:3], path="reply.txt") == data[: len(found.mark)] + found.text[:3].encode(
        found.encoding
    )


@given(st.text(max_size=40), st.sampled_from([b"", *(data[:4] for data in WRITTEN)]))
def test_what_is_decoded_is_encoded_to_the_same_bytes(text: str, start: bytes) -> None:
    data = start + text.encode("utf-16-le" if start else "utf-8")
    with suppress(InputError):
        found = decoded(data, path="reply.txt")
        # Some old encodings write a letter in two ways; they are for whoever writes to see to.
        assert found.mark or found.encoding != "utf-8" or found.encoded(found.text, path="reply.txt") == data


def test_a_letter_that_an_encoding_lacks() -> None:
    found = decoded(REPLY.encode("cp1252"), path="reply.txt")
    with pytest.raises(InputError) as caught:
        found.encoded("Smile 😀", path="reply.txt")
    assert str(caught.value) == "reply.txt: CP1252 can't write “😀”; save the file as UTF-8."


@pytest.mark.parametrize(
    ("data", "message"),
    [
        (b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR", "reply.txt: this is a binary file, not the text of a reply."),
        (b"\x01\x02\x03\x04", "reply.txt: this is a binary file, not the text of a reply."),
        (REPLY.encode()[:-1] + b"\xff ok", "reply.txt: damaged UTF-8 at byte 60; save the file as UTF-8."),
        (codecs.BOM_UTF16_LE + b"\0", "reply.txt: not valid UTF-16 at byte 2; save the file as UTF-8."),
    ],
)
def test_refuses(data: bytes, message: str) -> None:
    with pytest.raises(InputError) as caught:
        decode(data, path="reply.txt")
    assert str(caught.value) == message
