"""How a reply is written, so that a rewrite speaks in its voice: contractions, lower case, British or American spelling."""

import re
from dataclasses import dataclass
from weakref import WeakKeyDictionary

from toneguard.language.reading import Reading
from toneguard.language.sentences import PieceKind
from toneguard.regex import regex

_CONTRACTED = dict(
    pair.split("=")
    for pair in (
        "I will=I'll;we will=we'll;you will=you'll;I am=I'm;we are=we're;you are=you're;it is=it's;that is=that's;I would=I'd;"
        "we would=we'd;do not=don't;does not=doesn't;did not=didn't;is not=isn't;are not=aren't;was not=wasn't;will not=won't;"
        "cannot=can't;can not=can't;could not=couldn't;have not=haven't;has not=hasn't"
    ).split(";")
)
_EXPANDED = {short: long for long, short in _CONTRACTED.items() if long != "can not"} | dict(
    pair.split("=")
    for pair in "I've=I have;we've=we have;you've=you have;they're=they are;here's=here is;they'll=they will".split(";")
)
_LONG = regex(rf"\b(?:{'|'.join(_CONTRACTED)})\b(?! ?[,.;?!]|$)", re.IGNORECASE)
_SHORT = regex(rf"\b(?:{'|'.join(_EXPANDED)})\b", re.IGNORECASE)
_ANY_SHORT = regex(r"\b(?:\w+n['’]t|\w+['’](?:ll|re|ve|m|d)|(?:it|that|there|here|what|he|she)['’]s)\b", re.IGNORECASE)

# Who writes "we" all along is no "I" in one sentence.
_TEAM = regex(r"\b(?:we|we'\w+|us|our)\b|\b[Ww]e(?:re|ve|ll|d)\b", re.IGNORECASE)
_SINGLE = regex(r"\b(?:I|I'\w+|Im|Ive|Ill|[Mm]e|[Mm]y)\b")
_TOGETHER = {"I'm": "we're", "I'll": "we'll", "I": "we", "me": "us", "my": "our"}
_ALONE = regex(r"(?P<opens>^|[.!?] )?\b(?P<word>I'm|I'll|I|me|my)\b")


def _together(found: re.Match[str]) -> str:
    word = _TOGETHER[found["word"]]
    return word if found["opens"] is None else found["opens"] + word[0].upper() + word[1:]


_BRITISH = dict(
    pair.split("=")
    for pair in (
        "apologize=apologise;apologizing=apologising;apologized=apologised;organize=organise;realize=realise;recognize=recognise;"
        "prioritize=prioritise;prioritized=prioritised;authorize=authorise;finalize=finalise;personalize=personalise;"
        "summarize=summarise;canceled=cancelled;canceling=cancelling;traveling=travelling;labeled=labelled;favor=favour;"
        "favorite=favourite;color=colour;behavior=behaviour;honor=honour;center=centre;inquiry=enquiry;catalog=catalogue;"
        "fulfill=fulfil"
    ).split(";")
)
_AMERICAN = {british: american for american, british in _BRITISH.items()}
_ISE = regex(
    r"\b\w{3,}(?:isation|ised|ising|ise)s?\b|\b\w*(?:olour|avour|aviour|onour|entre|elled|elling)\w*\b", re.IGNORECASE
)
_IZE = regex(
    r"\b\w{3,}(?:ization|ized|izing|ize)s?\b|\b\w*(?:color|favor|behavior|honor|center|eled|eling)\w*\b", re.IGNORECASE
)
_NEITHER = regex(
    r"^(?:\w*(?:wise|raise|precise|concise|promise|premise|exercise|advertise|surprise|enterprise|expertise|franchise"
    r"|otherwise|noise|rise)s?d?"
    r"|\w*(?:promis|rais|advertis|surpris|exercis|advis|revis|supervis)(?:e|ed|ing|es)"
    r"|(?:feel|heel|peel|steel|wheel|reel|sell|spell|tell|smell|yell|dwell|size|sized|prize|seize)\w*)$",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class Habits:
    """`contracts` and `british` are `None` where the reply shows neither way."""

    contracts: bool | None = None
    british: bool | None = None
    lower_case: bool = False
    curly: bool = False
    full_stops: bool = True
    as_team: bool = False

    def applied(self, text: str) -> str:
        """A template's own words in the reply's habits."""
        if self.as_team:
            text = _ALONE.sub(_together, text)
        if self.contracts is not None:
            pattern, table = (_LONG, _CONTRACTED) if self.contracts else (_SHORT, _EXPANDED)
            text = pattern.sub(lambda found: _looked_up(table, found[0]), text)
        return self.spelt(text.replace("'", "’") if self.curly else text)

    def spelt(self, text: str) -> str:
        """Words that British and American English spell differently, in this reply's way."""
        if self.british is None:
            return text
        table = _BRITISH if self.british else _AMERICAN
        return re.sub(
            r"\w+", lambda found: _looked_up(table, found[0]) if found[0].lower() in table else found[0], text
        )


_KNOWN: WeakKeyDictionary[Reading, Habits] = WeakKeyDictionary()


def habits_of(reading: Reading) -> Habits:
    """Looked for once in a reply, however many rewrites ask."""
    known = _KNOWN.get(reading)
    if known is None:
        known = _KNOWN[reading] = _seen(reading)
    return known


def _seen(reading: Reading) -> Habits:
    text = reading.text
    straight = text.replace("’", "'")
    short, long = len(_ANY_SHORT.findall(text)), len(_LONG.findall(straight))
    return Habits(
        contracts=True if short and short >= long else False if long and not short else None,
        british=_british(text),
        lower_case=_lower_cased(reading),
        curly="’" in text and "'" not in text,
        full_stops=_stopped(reading),
        as_team=_TEAM.search(straight) is not None and _SINGLE.search(straight) is None,
    )


def _looked_up(table: dict[str, str], word: str) -> str:
    found = table.get(word) or table.get(word[:1].lower() + word[1:])
    if found is None:
        return next((new for old, new in table.items() if old.lower() == word.lower()), word)
    return found[:1].upper() + found[1:] if word[:1].isupper() else found


def _british(text: str) -> bool | None:
    ours = sum(not _NEITHER.match(word) for word in _ISE.findall(text))
    theirs = sum(not _NEITHER.match(word) for word in _IZE.findall(text))
    return None if ours == theirs else ours > theirs


def _lower_cased(reading: Reading) -> bool:
    """Every sentence of the body begins with a small letter, and not only for the comma behind a greeting."""
    bodies = [s for s in reading.sentences if s.kind is PieceKind.BODY and s.text[:1].isalpha()]
    starts = [s.text[:1] for s in bodies if not reading.text[: s.span.start].rstrip().endswith((",", "-", "–", "—"))]
    return bool(starts) and all(letter.islower() for letter in starts)


def _stopped(reading: Reading) -> bool:
    """Some sentence of the body ends with a mark."""
    ends = [s.text.rstrip("\"'”’)")[-1:] for s in reading.sentences if s.kind is PieceKind.BODY]
    return not ends or any(mark in {".", "!", "?"} for mark in ends)
