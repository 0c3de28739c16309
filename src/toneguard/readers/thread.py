"""Reads what is being answered: one message, or a thread whose turns begin with `CUSTOMER:` or `AGENT:`."""

import re

from toneguard.model import Context, Register, Speaker, Turn
from toneguard.regex import regex

_SPEAKER = regex(r"^[ \t]*(?P<speaker>CUSTOMER|AGENT)[ \t]*:[ \t]*", re.IGNORECASE | re.MULTILINE)


def read_context(text: str, *, register: Register | None = None) -> Context:
    """The context that `text` tells of; text without speakers is the customer's message."""
    turns = _turns(text)
    said = [turn.text for turn in turns if turn.speaker is Speaker.CUSTOMER]
    return Context(customer_message=said[-1] if said else None, thread=turns, register=register)


def _turns(text: str) -> tuple[Turn, ...]:
    starts = list(_SPEAKER.finditer(text))
    if not starts:
        return (Turn(Speaker.CUSTOMER, text.strip()),) if text.strip() else ()
    turns = [Turn(Speaker.CUSTOMER, text[: starts[0].start()].strip())]
    ends = [following.start() for following in starts[1:]] + [len(text)]
    for start, end in zip(starts, ends, strict=True):
        turns.append(Turn(Speaker(start["speaker"].lower()), text[start.end() : end].strip()))
    return tuple(turn for turn in turns if turn.text)
