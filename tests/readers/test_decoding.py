"""Bytes to letters, in the encodings that replies are kept in."""

import codecs

import pytest

from toneguard.model import InputError
from toneguard.readers.decoding import decode

REPLY = "I’m sorry – we can’t ship it until March. It costs £5."


@pytest.mark.parametrize(
    "data",
    [
        REPLY.encode(),
        codecs.BOM_UTF8 + REPLY.encode(),
        REPLY.encode("utf-16"),
        codecs.BOM_UTF16_BE + REPLY.encode("utf-16-be"),
        REPLY.encode("utf-32"),
        REPLY.encode("cp1252"),
    ],
)
def test_decodes(data: bytes) -> None:
    assert decode(data, path="reply.txt") == REPLY


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
