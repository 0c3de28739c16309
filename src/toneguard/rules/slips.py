"""What pydantic complains of, in words for people who write YAML."""

import difflib
from collections.abc import Mapping, Sequence
from typing import Any

from toneguard.regex import regex

_QUOTED = regex(r"'([^']*)'")
_MAPPING = "should be a mapping of keys to values"
_NUMBER = "should be a number"
_SAID = {
    "dict_type": _MAPPING,
    "model_type": _MAPPING,
    "list_type": "should be a list",
    "string_type": "should be text",
    "bool_type": "should be true or false",
    "bool_parsing": "should be true or false",
    "int_type": _NUMBER,
    "int_parsing": _NUMBER,
    "float_type": _NUMBER,
    "float_parsing": _NUMBER,
    "string_too_short": "should not be empty",
}


def said(details: Mapping[str, Any]) -> str:
    """One mistake of pydantic's as half a sentence, to follow the name of what it is about."""
    kind, context = details["type"], details.get("ctx", {})
    if kind == "enum":
        known = _QUOTED.findall(context["expected"])
        return f"should be {', '.join(known[:-1])} or {known[-1]}{meant(str(details['input']), known)}"
    if kind == "too_short":
        least = context["min_length"]
        return f"should have at least {least} item{'s' * (least != 1)}"
    return _SAID.get(kind) or str(details["msg"]).removeprefix("Value error, ")


def meant(word: str, known: Sequence[str]) -> str:
    """ "; did you mean …?" where something known is close."""
    close = difflib.get_close_matches(word, known, n=1, cutoff=0.6)
    return f"; did you mean {close[0]}?" if close else ""
