"""Bytes to letters: UTF-8 first, whatever an old editor wrote next, and a clear word about what is no text at all."""

import codecs
from contextlib import suppress
from dataclasses import dataclass

from toneguard.model import InputError
from toneguard.readers.mail.sniffing import is_mail
from toneguard.regex import regex

_MARKS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32-le"),
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
_MANY_BYTES = regex(rb"[\xc3-\xdf][\x80-\xbf]|[\xe0-\xef][\x80-\xbf]{2}|[\xf0-\xf4][\x80-\xbf]{3}")
_FOREIGN = regex(rb"[\x80-\xff]")
_CONTROLS = regex(rb"[\x01-\x08\x0e-\x1a\x1c-\x1f\x7f]")


@dataclass(frozen=True, slots=True)
class Decoded:
    """The letters of a file, and how they were written: a byte order mark, if any, and an encoding.

    `errors` is `surrogateescape` where bytes that are no letters are kept: the parts of a mail are each written in their own way.
    """

    text: str
    encoding: str
    mark: bytes = b""
    errors: str = "strict"

    def encoded(self, text: str, *, path: str) -> bytes:
        """Other letters, written in the same way. Raises `InputError` where the encoding lacks one of them."""
        try:
            return self.mark + text.encode(self.encoding, self.errors)
        except UnicodeEncodeError as error:
            letter = text[error.start]
            raise InputError(
                f"{path}: {self.encoding.upper()} can't write “{letter}”; save the file as UTF-8."
            ) from error


def decode(data: bytes, *, path: str) -> str:
    """The letters of `data`. Raises `InputError` where they can't be told for certain."""
    return decoded(data, path=path).text


def decoded(data: bytes, *, path: str) -> Decoded:
    """The letters of `data`, to be written back. Raises `InputError` where they can't be told for certain."""
    if is_mail(data, path=path):
        return Decoded(data.decode("utf-8", "surrogateescape"), "utf-8", errors="surrogateescape")
    for mark, encoding in _MARKS:
        if data.startswith(mark):
            return Decoded(_decode_as(encoding, data, len(mark), path=path), encoding, mark)
    if is_binary(data):
        raise InputError(f"{path}: this is a binary file, not the text of a reply.")
    try:
        return Decoded(data.decode("utf-8"), "utf-8")
    except UnicodeDecodeError as error:
        return _decode_old(data, error, path=path)


def _decode_as(encoding: str, data: bytes, start: int, *, path: str) -> str:
    try:
        return data[start:].decode(encoding)
    except UnicodeDecodeError as error:
        name = encoding.upper().removesuffix("-LE").removesuffix("-BE")
        raise InputError(f"{path}: not valid {name} at byte {start + error.start}; save the file as UTF-8.") from error


def is_binary(data: bytes) -> bool:
    """Whether no text would have such bytes."""
    sample = data[:65536]
    return b"\0" in data or len(_CONTROLS.findall(sample)) * 20 > len(sample)


def _decode_old(data: bytes, error: UnicodeDecodeError, *, path: str) -> Decoded:
    """Text of an older encoding; damaged UTF-8 is refused, since guessing would turn it into other letters."""
    if _MANY_BYTES.search(data):
        raise InputError(f"{path}: damaged UTF-8 at byte {error.start}; save the file as UTF-8.") from error
    if _is_western(data):
        return Decoded(data.decode("cp1252"), "cp1252")
    # Slow to import, and hardly ever needed.
    from charset_normalizer import from_bytes

    guess = from_bytes(data).best()
    if guess is None:
        raise InputError(f"{path}: its encoding can't be told; save the file as UTF-8.") from error
    # Western letters fit many code pages; of those that fit, English replies were nearly always written in this one.
    encoding = "cp1252" if "cp1252" in guess.could_be_from_charset else guess.encoding
    return Decoded(data.decode(encoding), encoding)


def _is_western(data: bytes) -> bool:
    """English with the odd curly quote or accent, which a guess may take for Chinese if the reply is short."""
    if len(_FOREIGN.findall(data)) * 10 > len(data):
        return False
    with suppress(UnicodeDecodeError):
        data.decode("cp1252")
        return True
    return False
