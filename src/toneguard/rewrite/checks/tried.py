"""Steps that the customer says they took: whoever asks for them again has not read the message."""

import re
from collections.abc import Iterator
from itertools import pairwise

from toneguard.language import inflection
from toneguard.language.echo import stem
from toneguard.regex import regex
from toneguard.rewrite.change import Change
from toneguard.rewrite.prose.pieces import done_in
from toneguard.rewrite.prose.remedies import is_step

_THOUGHT = regex(r"[^.!?;:\n]+")
_THEY = regex(
    r"\b(?:i|we|ive|weve)(?:['’](?:ve|d)| have| had)?(?= )(?P<told> .*)"
    r"|^\W*(?:(?:already|just|also|even|and|yes|yep|ok|okay|have|been|both),? )*(?P<bare>[a-z]+\b.*)",
    re.IGNORECASE,
)
# What was not done, or is only thought of, may be asked for.
_OPEN = regex(
    r"\b(?:not|never|cannot|before|if|should|shall|could|would|will|unless|when|without|wanted|want)\b|n['’]t\b",
    re.IGNORECASE,
)
_ASKED = regex(
    r"\bplease (?:(?:also|then|just|first|try to|make sure to) )*(?P<verb>[a-z-]+)(?P<what>[^.!?]*)"
    r"|(?:^|,? and (?:then )?|, (?:then )?)(?P<doing>[a-z-]+ing)\b(?P<thing>[^.!?]*)(?= should help)",
    re.IGNORECASE,
)
# What we had told them to do.
_DID_THAT = regex(
    r"\b(?:did|done|tried|followed) (?:all (?:of )?)?(?:that|those|it|everything|all|both|this|these|your steps)\b",
    re.IGNORECASE,
)
_WORD = regex(r"[a-z][a-z'’-]*", re.IGNORECASE)
_EMPTY = frozenset(
    "again back then once more this that these those them your with from just into onto time here there first".split()
)
_LEAST = 4
"""Letters of a word that may say which thing it was."""


def asks_again(change: Change) -> bool:
    """ "Restarting the router should help", to whoever wrote "I've restarted the router four times"."""
    if not change.customer or not any(_asked(change.after)) or any(_asked(change.before)):
        return False
    if _DID_THAT.search(change.customer) and any(is_step(verb) for verb, _ in _asked(change.after)):
        return True
    done = dict(_done(change.customer))
    return any(verb in done and (not things or bool(things & done[verb])) for verb, things in _asked(change.after))


def _asked(text: str) -> Iterator[tuple[str, frozenset[str]]]:
    """What is asked for, or said to help: its verb, and what it is done to."""
    for found in _ASKED.finditer(text):
        verb, rest = (found["verb"] or found["doing"]).lower(), found["what"] or found["thing"] or ""
        yield inflection.base(verb), _things(rest)


def _done(text: str) -> Iterator[tuple[str, frozenset[str]]]:
    """What they say they did, each verb with the words around it."""
    for thought in _THOUGHT.findall(text):
        found = _THEY.search(thought)
        told = (found["told"] or found["bare"]) if found is not None else ""
        if not told or _OPEN.search(told):
            continue
        for before, word in pairwise(["", *_WORD.findall(told.lower())]):
            if (verb := _verb(before, word, told)) is not None:
                yield verb, _things(told)


_GOES_ON = regex(r"\b(?:was|were|been|keep|kept|tried)\b", re.IGNORECASE)


def _verb(before: str, word: str, told: str) -> str | None:
    """The base form of what is over, or was gone on with: "restarted", "did restart", "kept restarting"."""
    if before == "did":
        return word if inflection.is_base_verb(word) else None
    if word.endswith("ing") and _GOES_ON.search(told):
        return inflection.base(word)
    return done_in(word)


def _things(text: str) -> frozenset[str]:
    words = (word.lower() for word in _WORD.findall(text))
    return frozenset(stem(word) for word in words if len(word) >= _LEAST and word not in _EMPTY)
