"""Reasons that a rewrite must not lose or turn round."""

import re

from toneguard.regex import regex
from toneguard.rewrite.change import Change

_REASON = regex(
    r"\b(?:because(?: of)?|due to|owing to|on account of) (?P<why>[^,;.!?()]+)|^(?:since|given) (?P<first>[^,;.!?()]+),",
    re.IGNORECASE,
)
# Whom it hides behind, and what it says of the customer, may go.
_EXCUSE = regex(
    r"\b(?:polic(?:y|ies)|rules?|terms|guidelines?|regulations?|process(?:es)?|procedures?|control|circumstances|unforeseen|you|your)\b",
    re.IGNORECASE,
)
_CONTENT = regex(r"\b[a-z]{4,}", re.IGNORECASE)


def loses_reason(change: Change) -> bool:
    """ "Due to the strike" is gone, and no blank has its place."""
    return "⟨" not in change.after and any(
        not _EXCUSE.search(why) and not _told_of(why, change.after) for why in _reasons(change.before)
    )


def _reasons(text: str) -> list[str]:
    return [found["why"] or found["first"] for found in _REASON.finditer(text)]


def _told_of(why: str, after: str) -> bool:
    words = [word.lower()[: max(4, len(word) - 3)] for word in _CONTENT.findall(why)]
    return not words or any(word in after.lower() for word in words)


_LEGAL = regex(r"\b(?:contract|warrant(?:y|ies)|guarantee|liab(?:le|ility)|law)s?\b", re.IGNORECASE)


def loses_ground(change: Change) -> bool:
    """A contract, a warranty or the law is not spoken of any more."""
    return any(found.lower() not in change.after.lower() for found in _LEGAL.findall(change.before))


_REQUIRED = regex(r"\bbecause (?:we|our [\w ]+?) (?:require|need|ask|expect)s? (?:that )?you\b", re.IGNORECASE)
_ASKED_AS = regex(r"\bplease\b[^.!?]*, as (?:[^.!?]*)(?:\bnot\b|n['’]?t\b)", re.IGNORECASE)


def turns_reason(change: Change) -> bool:
    """ "It was refused because we require you to sign" says why it was refused; "please sign, as it was refused" does not."""
    return _REQUIRED.search(change.before) is not None and _ASKED_AS.search(change.after) is not None


_FAILED = regex(r"\b(?:could(?: not|n['’]?t)|(?:was|were)(?: not|n['’]?t)) be (?P<done>\w+ed)\b", re.IGNORECASE)


def undoes_failure(change: Change) -> bool:
    """What could not be done then is told as what can be done now."""
    return any(
        re.search(rf"\bcan(?: now)? be {failed['done']}\b", change.after, re.IGNORECASE) is not None
        and _FAILED.search(change.after) is None
        for failed in _FAILED.finditer(change.before)
    )
