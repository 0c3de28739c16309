"""Words of a chat as they are spelled: "sooo" as "so", "thx" as "thanks", and "hey there" as "hello"."""

import re
from collections.abc import Callable, Mapping

from toneguard.language import inflection
from toneguard.regex import regex
from toneguard.rewrite.prose.letters import capitalised
from toneguard.rewrite.prose.scene import Scene

_RUN = regex(r"([a-z])\1{2,}")
_SPOKEN = frozenset({"hey", "hi", "hello", "bye", "aw", "oh", "no", "yeah"})
"""Words that dictionaries leave out."""


def unstretched(words: str, scene: Scene) -> str | None:
    """ "SOOO sorry" as "so sorry"; a word that is none even then stays."""
    said = words.lower()
    spelled = (_RUN.sub(letters, said) for letters in (r"\1\1", r"\1"))
    known = next((word for word in spelled if word in _SPOKEN or inflection.knows(word)), None)
    return capitalised(known) if known is not None and words[:1].isupper() and _opens(scene) else known


def _opens(scene: Scene) -> bool:
    """The match is the first word of its sentence."""
    sentence = scene.sentence
    return sentence is not None and not scene.reading.text[sentence.span.start : scene.hit.span.start].strip(" *_\"'“(")


_CHATTY = regex(
    r"(?:[a-z]+|what['’]?s up|g['’]day)(?: (?:there|ya|hey|hello|guys|mate|buddy|team|folks))?\b", re.IGNORECASE
)


def composed(words: str, _scene: Scene) -> str:
    """ "Hey there" as "Hello", and "Hey Dr" as "Hello Dr"."""
    return _CHATTY.sub("Hello", words, count=1)


_SPELLED = {
    **dict.fromkeys(("plz", "pls"), "please"),
    **dict.fromkeys(("thx", "thnx", "tnx", "ty"), "thanks"),
    "tysm": "thanks so much",
    "u": "you",
    "ur": "your",
    **dict.fromkeys(("tmrw", "tmr", "2moro"), "tomorrow"),
    "2day": "today",
    "2nite": "tonight",
    "abt": "about",
    "msg": "message",
    "ppl": "people",
    **dict.fromkeys(("cuz", "coz", "bcoz"), "because"),
    "b4": "before",
    "gr8": "great",
    "l8r": "later",
    "wud": "would",
    "cud": "could",
    "shud": "should",
    **dict.fromkeys(("smth", "smthn"), "something"),
    "idk": "I don't know",
}
_CLIPPED = regex(rf"(?<![\w'’@#/.&+=-])(?:{'|'.join(_SPELLED)})(?![\w'’@/&+=-]|\.\w)", re.IGNORECASE)
# "Ur right": who says what one is means no thing of theirs.
_YOU_ARE = regex(
    r"\bur (?=(?:right|welcome|not|so|very|going|gonna|the|a|an|all|in|on|at|still|sorry|\w+ing)\b)", re.IGNORECASE
)


def spelled(words: str, _scene: Scene) -> str | None:
    """All clipped words of a sentence in full, and its piled-up marks as one; `None` where one has more than one reading."""
    if _YOU_ARE.search(words):
        return None
    told = _CLIPPED.sub(lambda m: _as_written(m[0], _SPELLED[m[0].lower()]), words)
    return told if told != words else None


def _as_written(clipped: str, word: str) -> str:
    return capitalised(word) if clipped[:1].isupper() else word


STRETCHES: Mapping[str, Callable[[str, Scene], str | None]] = {
    "unstretched": unstretched,
    "composed": composed,
    "spelled": spelled,
}
"""Filters by the name that templates call them."""
