"""The writer's own word that a mail is to go as it is: a header, `X-ToneGuard: override; reason`."""

import re

HEADER = "X-ToneGuard"

_HEADERS = re.compile(rb"\A(?:[^\r\n]+(?:\r?\n|\Z))*")
_NAMED = re.compile(rb"^x-toneguard:", re.IGNORECASE | re.MULTILINE)
_OVERRIDE = re.compile(rb"^x-toneguard:[ \t]*override[ \t]*;((?:[^\r\n]|\r?\n[ \t])*)", re.IGNORECASE | re.MULTILINE)


def reason_of(message: bytes) -> str:
    """The reason in a mail's header; empty where nothing is to be overridden, which wants a reason."""
    headers = _HEADERS.match(message)
    found = _OVERRIDE.search(headers[0]) if headers else None
    return " ".join(_decoded(found[1].decode("utf-8", "replace")).split()) if found else ""


def is_void(message: bytes) -> bool:
    """Whether a mail has the header, and it overrides nothing: a slip, or no reason."""
    headers = _HEADERS.match(message)
    return headers is not None and _NAMED.search(headers[0]) is not None and not reason_of(message)


def _decoded(value: str) -> str:
    if "=?" not in value:
        return value
    from email.header import decode_header, make_header

    try:
        return str(make_header(decode_header(value)))
    except (LookupError, ValueError):
        return value
