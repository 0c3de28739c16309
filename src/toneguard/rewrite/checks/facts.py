"""What a text states as fact: numbers, amounts, dates, names, addresses, links. Rewrites must not lose any of them."""

import re
from collections.abc import Iterable

from toneguard.language.times import MONTHS, WEEKDAYS
from toneguard.regex import regex

_DAYS = "|".join(sorted(WEEKDAYS - {"sun", "sat", "mon", "wed", "fri", "tue", "thu"}))
_MONTHS = "|".join(sorted(MONTHS - {"may", "march", "mar", "jan", "dec", "sep"}))
_COUNTS = "|".join(
    "two three four five six seven eight nine ten eleven twelve fifteen twenty thirty sixty ninety dozen hundred "
    # No fact is counted in "a thousand apologies".
    r"thousand(?!\s+apolog) "
    "million".split()
)

_LINK = regex(r"(?:https?://|www\.)[^\s<>\"')\]]*[^\s<>\"')\].,;:!?]|[\w.+-]+@[\w-]+(?:\.[\w-]+)+")
_CODE = regex(r"(?<![\w])[#$€£¥]?(?=[\w./:,-]*\d)[\w./:,-]*\w(?:\s?[%€£$])?")
_DATED = regex(
    rf"\b(?:{_DAYS}"
    rf"|{_MONTHS}"
    rf"|{_COUNTS}"
    r"|tomorrow|tonight|yesterday|noon|midnight"
    r"|(?:next|this|last|coming) (?:week(?:end)?|month|year|quarter|spring|summer|autumn|fall|winter))s?\b"
    r"|(?-i:\b(?:May(?! (?:I|we|you)\b)|March)\b)",
    re.IGNORECASE,
)
_NAME = regex(r"(?<=[\w,;:)–—-] )(?:[A-Z][\w'’&-]*|[a-z]+[A-Z]\w*)")
_WORDS_TOO = frozenset({"may", "march"})
_NO_NAMES = regex(r"(?:I|I['’]?(?:m|ve|ll|d)|I['’]\w+|OK|Okay|ASAP|FYI|PS|BTW)$")


def facts(text: str) -> frozenset[str]:
    """The facts of a text, case folded."""
    links = _LINK.findall(text)
    rest = _LINK.sub(" ", text)
    found = [*links, *_codes(rest), *(m[0] for m in _DATED.finditer(rest)), *_names(rest)]
    return frozenset(re.sub(r"\s+", " ", item).casefold() for item in found)


def _codes(text: str) -> list[str]:
    return [
        re.sub(r"(?<=\d)(?:st|nd|rd|th)$", "", m[0].strip(" .,:-"), flags=re.IGNORECASE) for m in _CODE.finditer(text)
    ]


def _names(text: str) -> list[str]:
    """Words with a capital inside a sentence; nothing can be told in a text that shouts."""
    letters = [c for c in text if c.isalpha()]
    if letters and sum(c.isupper() for c in letters) > 0.6 * len(letters):
        return []
    return [re.sub(r"['’]s?$", "", m[0]) for m in _NAME.finditer(text) if not _NO_NAMES.match(m[0])]


def missing(
    before: str, after: str, *, names: Iterable[str] = (), protected: Iterable[str] = (), exempt: str = ""
) -> frozenset[str]:
    """What is stated in `before` and gone in `after`: facts, known names, and, letter for letter, protected stretches."""
    told = facts(before) | {name.casefold() for name in names}
    folded = re.sub(r"\s+", " ", after).casefold()
    told -= facts(exempt)
    kept = facts(after)
    gone = {fact for fact in told if fact not in kept and (fact in _WORDS_TOO or not _holds(folded, fact))}
    return frozenset(gone | {p for p in protected if before.count(p) > after.count(p)})


def _holds(text: str, fact: str) -> bool:
    ending = "(?:st|nd|rd|th)?" if fact[-1:].isdigit() else ""
    return re.search(rf"(?<!\w){re.escape(fact)}{ending}(?!\w)", text) is not None or (
        not fact[:1].isalnum() and fact in text
    )
