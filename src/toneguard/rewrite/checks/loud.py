"""What is as shrill as before, though a mark or a picture is gone."""

import re

from toneguard.regex import regex

_SIGN = regex("[!?\U0001f300-\U0001faff]|\\b(?:lol|lmao|rofl|(?:ha|he){2,}h?)\\b", re.IGNORECASE)
_PICTURE = regex("[\U0001f300-\U0001faff\u2600-\u27bf]")
# Who is wished a fab day with a picture is not better off without the picture.
_JOLLY = regex(r"\b(?:fab|fabulous|awesome|what['’]?s up|stay (?:\w+y|awesome|classy))\b", re.IGNORECASE)
_WORD = regex(r"[\w'’]+")
_LOUD = regex(
    # A gasp, or nothing but an outcry.
    r"^\W*(?:omg|oh my god|oops\w*|whoops\w*|yikes|bummer|oof|uh[- ]oh|eek|woah|whoa|jeez|geez|no biggie)\b"
    r"|^\W*(?:oh (?:gosh|my|my gosh|my goodness)|weird|absolutely not|no way)\W*$"
    # The talk of a chat, and what is drawn out.
    r"|\b(?:plz+|pls|thx|tnx|srsly|omg|wtf|hiya|mate|probs|dunno|soz|deff?o?|yep|nah)\b|\b[a-z]*([a-z])\1\1[a-z]*\b"
    # Words that raise their voice.
    r"|(?-i:\b(?:SO|ALL|NOT|NEVER|VERY|REALLY|ABSOLUTELY|EVERY|MYSELF|YOURSELF|ILL)\b)",
    re.IGNORECASE,
)


def shrill_on(before: str, after: str) -> bool:
    """ "We're SO sorry!!" as "We're SO sorry.", "Oh gosh!!!" as "Oh gosh!": fewer signs, and no other words."""
    fewer = _fewer(_SIGN, before, after) and _LOUD.search(after) is not None
    if not fewer and not (_fewer(_PICTURE, before, after) and _JOLLY.search(after) is not None):
        return False
    words = iter(_WORD.findall(before.lower()))
    return all(word in words for word in _WORD.findall(after.lower()))


def _fewer(sign: re.Pattern[str], before: str, after: str) -> bool:
    return len(sign.findall(after)) < len(sign.findall(before))
