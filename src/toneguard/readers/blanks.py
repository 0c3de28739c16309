"""Decides whether words in brackets are a template's blank, as in "[Your Name]", or a writer's aside, as in "[sic]"."""

from toneguard.regex import regex

_BLANK_NOUNS = frozenset(
    """
    account address agent amount application balance brand case city client code company contact country course
    customer date dates day days deadline department email end-date event fee file first-name firstname fullname
    handler host hours id invoice item items language last-name lastname link links location manager model month
    name names number numbers order organisation organization package percentage person phone plan position
    price product products project reason recipient reference room sender service signature site start-date
    store subject subscription surname team telephone ticket time times timezone title topic topics town
    tracking url urls user username version voucher website week weekday workshop year zone
    """.split()
)
_ASIDES = frozenset(
    """
    closed edit edited external faq fixed fixme fyi good he i important it new no note ok pdf resolved she sic
    solved spam tbc tbd they this todo update updated urgent warning we xx xxx yes you
    """.split()
)
_TAGS = frozenset("body br code details div font head html img pre script span strong style summary table".split())
_SMALL_WORDS = frozenset("a an and at by for from in of on or the to with your".split())
_WORD = regex(r"[A-Za-z][\w'’-]*")
_IDENTIFIER = regex(r"\$?[A-Za-z]\w*_\w+|\$[A-Za-z]\w*")
_LONGEST = 6


def is_blank(inside: str, *, angle: bool = False) -> bool:
    """Whether `[inside]` (or `<inside>`) is a blank to be filled by a template."""
    words = _WORD.findall(inside)
    if _IDENTIFIER.fullmatch(inside.strip(" *")):
        return True
    if not words or len(words) > _LONGEST or _is_aside(words) or (angle and words[0].lower() in _TAGS):
        return False
    if angle:
        return inside.isupper() or _names_a_blank(words)
    return _is_padded(inside) or inside.isupper() or _is_titled(words) or _names_a_blank(words)


def _is_aside(words: list[str]) -> bool:
    """One letter, one ordinary word, or a row of crosses that a person should have replaced."""
    only = words[0].lower()
    return len(words) == 1 and (len(only) == 1 or only in _ASIDES or set(only) == {"x"})


def _is_padded(inside: str) -> bool:
    """`[ sender name ]`: writers of asides put no blanks inside the brackets."""
    return inside.startswith(" ") and inside.endswith(" ")


def _is_titled(words: list[str]) -> bool:
    """`[Your Name]`, `[Date of Birth]`; a single word has to be a usual blank, for "[Sarah] said" is an aside."""
    big = [word for word in words if word not in _SMALL_WORDS]
    return len(words) > 1 and words[0][0].isupper() and all(word[0].isupper() for word in big)


def _names_a_blank(words: list[str]) -> bool:
    """`[date]`, `[your name]`, `[case number]`, `[names of lessons]`; but not "[for the first time]"."""
    first, second, last = words[0].lower(), words[1].lower() if len(words) > 1 else "of", words[-1].lower()
    if first in {"your", "insert"}:
        return True
    if first in _SMALL_WORDS:
        return False
    return (first in _BLANK_NOUNS and second in _SMALL_WORDS) or (last in _BLANK_NOUNS and len(words) <= 3)
