"""Whether letters or bytes begin as a mail does."""

import re
from pathlib import PurePath

from toneguard.regex import regex

SUFFIXES = frozenset({".eml", ".mbox"})

_HEADERS = regex(rb"(?:From [^\n]*\n)?(?:[A-Za-z][A-Za-z0-9-]*:[^\n]*\n(?:[ \t]+[^\n]*\n)*+){3,}+\r?\n")
_KNOWN = regex(
    rb"^(?:received|return-path|message-id|mime-version|from|to|subject|date|content-type|x-[\w-]+|in-reply-to)[ \t]*:",
    re.IGNORECASE | re.MULTILINE,
)
_HEADER = regex(rb"(?:From |[!-9;-~]+[ \t]*:)")
_START = 64_000


def is_mail(data: bytes, *, path: str) -> bool:
    """By its name, or where the name says nothing, by headers that a mail has."""
    suffix = PurePath(path).suffix.lower()
    if suffix:
        return suffix in SUFFIXES
    headers = _HEADERS.match(data[:_START])
    return headers is not None and len(set(map(bytes.lower, _KNOWN.findall(headers[0])))) >= 3


def has_headers(data: bytes) -> bool:
    """Whether it begins with a header of any name, as even the shortest mail does."""
    return _HEADER.match(data) is not None
