"""What was denied without the words that only a denial has: "any", "yet", "unfortunately"."""

import re

from toneguard.language import inflection
from toneguard.regex import regex
from toneguard.rewrite.prose.openers import AFRAID

_ANY = regex(r"\bany(?: (?:more|further))? (?!of\b)(?=\w)", re.IGNORECASE)
# The words of a noun phrase, up to what can't be part of it.
_NAMED = regex(
    r"(?!of\b)[\w'’-]+(?: (?!(?:of|for|to|in|on|at|with|by|from|until|before|after|about|that|which|and|or|as|because"
    r"|if|when|yet|right|now|over|here)\b)[\w'’-]+){0,3}",
    re.IGNORECASE,
)
# What goes with a denial, and the regret or the contrast behind it.
_DENIALS_ONLY = regex(
    r",? \b(?:yet|anymore|any ?more(?! \w)|any longer|at all|either|whatsoever)\b"
    rf"|,? \b(?:unfortunately|sadly|regrettably|{AFRAID}|though)$"
    r"|\b ?any (?:further|faster|better|sooner|earlier)$",
    re.IGNORECASE,
)


def affirmed(tail: str) -> str:
    """Without “any”, “yet” and other words of a denial."""

    def some(found: re.Match[str]) -> str:
        phrase = _NAMED.match(tail[found.end() :])
        words = phrase[0].split() if phrase is not None else []
        plural = not words or any(inflection.is_plural(w) for w in words)
        counted = not plural and inflection.countable(words[-1]) and inflection.countable(words[0])
        return f"{inflection.article(words[0])} " if counted else ""

    tail = _ANY.sub(some, _DENIALS_ONLY.sub("", tail))
    return re.sub(r"\banything\b", "something", tail)
