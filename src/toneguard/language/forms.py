"""The inflected forms a verb or noun may take, for matching: generous, quick, and free of any model.

A form too many ("getted") does no harm in a pattern; rewrites go through `inflection` instead.
"""

from functools import cache

_IRREGULAR = {
    "be": "am is are was were been being 's 're 'm", "become": "became", "begin": "began begun", "break": "broke broken",
    "bring": "brought", "build": "built", "buy": "bought", "catch": "caught", "choose": "chose chosen", "come": "came",
    "cost": "cost", "cut": "cut", "deal": "dealt", "do": "does did done", "draw": "drew drawn", "fall": "fell fallen",
    "feel": "felt", "find": "found", "forget": "forgot forgotten", "get": "got gotten", "give": "gave given",
    "go": "goes went gone", "grow": "grew grown", "have": "has had 've", "hear": "heard", "hold": "held", "keep": "kept",
    "know": "knew known", "lead": "led", "leave": "left", "let": "let", "lie": "lay lain lying", "lose": "lost", "make": "made",
    "mean": "meant", "meet": "met", "misread": "misread", "mistake": "mistook mistaken", "misunderstand": "misunderstood",
    "overlook": "overlooked", "pay": "paid", "put": "put", "read": "read", "ring": "rang rung", "rise": "rose risen",
    "run": "ran", "say": "said", "see": "saw seen", "sell": "sold", "send": "sent", "set": "set", "show": "shown",
    "shut": "shut", "speak": "spoke spoken", "spend": "spent", "stand": "stood", "take": "took taken", "tell": "told",
    "think": "thought", "throw": "threw thrown", "understand": "understood", "undertake": "undertook undertaken",
    "withdraw": "withdrew withdrawn", "wear": "wore worn", "win": "won", "write": "wrote written", "seek": "sought",
    "override": "overrode overridden", "oversee": "oversaw overseen", "forgo": "forwent forgone", "bear": "bore borne",
    "lay": "laid", "spell": "spelt", "hang": "hung",
    "freeze": "froze frozen", "steal": "stole stolen", "hide": "hid hidden", "teach": "taught", "sleep": "slept",
}  # fmt: skip

_VOWELS = "aeiou"


@cache
def forms(word: str) -> frozenset[str]:
    """The word itself with its third person or plural, past, participle and gerund."""
    listed = set(_IRREGULAR.get(word, "").split()) or _prefixed(word)
    if word == "be":
        return frozenset({word} | listed)
    return frozenset({word, _s(word), *_ed(word), *_ing(word)} | listed)


def _prefixed(word: str) -> set[str]:
    """Irregular forms of a verb built on another: overwrite, misspend, resend, withhold."""
    for prefix in ("over", "under", "mis", "re", "un", "out", "with"):
        if word.startswith(prefix) and (below := _IRREGULAR.get(word.removeprefix(prefix))):
            return {prefix + form for form in below.split() if form[0] != "'"}
    return set()


def _s(word: str) -> str:
    if word.endswith(("s", "x", "z", "ch", "sh")):
        return word + "es"
    return word[:-1] + "ies" if _consonant_y(word) else word + "s"


def _ed(word: str) -> set[str]:
    if word.endswith("e"):
        return {word + "d"}
    return {word[:-1] + "ied"} if _consonant_y(word) else {stem + "ed" for stem in _stems(word)}


def _ing(word: str) -> set[str]:
    if word.endswith("e") and not word.endswith(("ee", "oe", "ye")):
        return {word[:-1] + "ing"}
    return {stem + "ing" for stem in _stems(word)}


def _stems(word: str) -> set[str]:
    doubles = len(word) > 2 and word[-1] not in _VOWELS + "wxy" and word[-2] in _VOWELS and word[-3] not in _VOWELS
    return {word, word + word[-1]} if doubles else {word}


def _consonant_y(word: str) -> bool:
    return len(word) > 1 and word.endswith("y") and word[-2] not in _VOWELS
