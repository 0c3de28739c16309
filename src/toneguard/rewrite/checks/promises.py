"""Promises that nobody made."""

import re

from toneguard.regex import regex
from toneguard.rewrite.change import Change

_PROMISES = regex(
    r"\b(?:i|we|you)(?: will| shall|['’]ll) (?:\w+ )?"
    r"(?:send|write|hear|find out|look into|get back|call|contact|tell|let)\b",
    re.IGNORECASE,
)
_OPEN_MATTER = regex(
    r"\b(?:yet|still|currently"
    r"|at (?:this|the) (?:time|moment|point|stage)"
    r"|at present|right now|for now|so far|until|before|soon|shortly|bear (?:with )?us|patien\w+|wait\w*"
    r"|give (?:me|us)|allow (?:me|us)|hold on|hang on|whenever|as soon as|update you|keep you|respond|reply|replies"
    r"|answers?|response|get (?:back )?to)\b"
    r"|\b(?:know|sure|aware|certain|clear|think|guess|believe|suppose|assume|tell|maybe|perhaps|probably|possibly"
    r"|supposedly|presumably|might|may|should)\b"
    r"|\bsee (?:what|if|whether)\b",
    re.IGNORECASE,
)
_OURS_TO_DO = regex(
    r"\b(?:i|we|you|it|they|team|someone)(?: will| shall|['’]ll| are going to| am going to|['’](?:re|m) going to)(?! not\b)",
    re.IGNORECASE,
)
_ADDED = regex(r"\band will (?:update|write|call|tell|let)\b", re.IGNORECASE)


def invents_promise(change: Change) -> bool:
    """We, or the customer, will do what the reply says nothing of, though it leaves nothing open."""
    if _ADDED.search(change.after) and not _ADDED.search(change.before):
        return True
    if not _PROMISES.search(change.after) or _PROMISES.search(change.before):
        return False
    return not (_OPEN_MATTER.search(change.before) or _OURS_TO_DO.search(change.before))
