"""A denial as the reason behind a way on: "…, as we can't refund gift cards"."""

import re
from dataclasses import dataclass

from toneguard.language import inflection
from toneguard.language.anatomy import names
from toneguard.language.clauses import Clause, Embedding
from toneguard.language.reading import Sentence
from toneguard.regex import regex
from toneguard.rewrite.alternatives import ways
from toneguard.rewrite.checks import cold, small_words
from toneguard.rewrite.prose import nouns, openers, signatures
from toneguard.rewrite.prose.letters import small
from toneguard.rewrite.prose.parts import Part
from toneguard.rewrite.prose.scene import Scene
from toneguard.rewrite.prose.subjects import logical

_MOST_WORDS = 42
_MOST_DENIED = 24
_MOST_REASON = 12
_SAME = 12
_LEAST_CLAUSE = 3
_SAID = frozenset({Embedding.COMPLEMENT, Embedding.REPORTED})
_WHOM = frozenset("you us me that them whether if how what when where why which who whose as than".split())
_EMBEDDED = frozenset({Embedding.RELATIVE, Embedding.REPORTED, Embedding.SUBJECT})

_STRAY = regex(
    r"(?:so|as a result|however|therefore|also|in addition|that said|as such|thus|hence|besides|again|then|ok|okay|yes"
    r"|honestly|(?:in|in all) honesty|to be honest|truthfully"
    r"|please (?:also )?(?:note|be aware|be informed|remember|bear in mind|keep in mind|be advised)(?: that|,)"
    r"|note that|for this reason|in this case|on the other hand),? ",
    re.IGNORECASE,
)
_NO_CLAUSE = regex(
    r"(?:does|doesn['’]?t|do|don['’]?t|did|didn['’]?t|is|isn['’]?t|are|aren['’]?t|was|has|have|had|can|cannot"
    r"|can['’]?t|could|couldn['’]?t|will|won['’]?t|would|unable|and|or|nor|to|not|which|that is|who|what|how|if|when"
    r"|while|because|since|as|due to|by|please|just|also)\b",
    re.IGNORECASE,
)
_POSSIBLE = r"(?: is|['’]s|s| was|['’]d be| would be) (?:not|im) ?possible| (?:is|was)n['’]?t possible"
_POINTS = regex(
    rf"(?:it|they|he|she)\b(?!{_POSSIBLE})"
    r"|(?:this|that|these|those)(?:['’]s|s"
    r"| (?:is|are|was|were|has|have|had|does|do|did|will|would|can|could|may|should|ca|wo)(?:not|n['’]?t)?)\b",
    re.IGNORECASE,
)
_NEAR = regex(
    r"(?:this|these) "
    r"(?!is\b|are\b|(?:[\w-]+ )?(?:tracker|channel|chat|page|platform|team|forum|inbox|mailbox|website|site)\b)\w",
    re.IGNORECASE,
)
_THAT_NEWS = regex(r"\b(?:this|that|these|those) (?:info|information|details?|data|news)\b", re.IGNORECASE)
_OTHER = regex(r"\b(?:other|another|different|else)\b", re.IGNORECASE)
_GIVEN = regex(
    r"(?:because(?P<of> of)?|since"
    # "As stated on our page" says where it stands, and not why.
    r"|as(?! (?:for|to|of|per|an?|usual|always|ever)\b)(?! (?:\w+ly )?(?:\w+ed|shown|set|seen|written|laid|given|known)\b)"
    r"(?! (?:i|we|you)(?:['’]\w+)? (?:\w+ )*?"
    r"(?:said|told|stated|explained|mentioned|pointed|noted|written|wrote|informed|advised|know|see)\b)"
    r"|(?P<to>due to|owing to)) (?P<what>[^,]+),? ",
    re.IGNORECASE,
)
_CONDITION = regex(r"(?:if|when|once|because|since|as|given|until|till|before|after|following)\b", re.IGNORECASE)
_REASON = regex(r"(?:because|since|due to|owing to|for) ", re.IGNORECASE)
_AS_KNOWN = regex(
    r"because (?:you|we|i) (?:\w+ )?"
    r"(?:know|see|said|mention(?:ed)?|advised|explained|discussed|requested|noted|stated|told)\b",
    re.IGNORECASE,
)
_DETERMINED = regex(r"(?:the|an?|our|your|my|this|that|these|those|all|some|any|no)\b", re.IGNORECASE)
_ADDRESSES = regex(r"(?:\d+ )?[A-Z][\w'’.-]*(?: [A-Z]\w+)?, |\d+/?\d* [A-Z]")
_UNENDED = regex(
    r"\b(?:for|of|with|to|the|a|an|your|our|from|in|on|at|by|and|or|is|are)$"
    r"|\d+/\d+$|gt$|[.] ?\d|(?-i:\b\d\d? [A-Z]{2,3}\b)",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class Denial:
    """What is denied, with its own conditions and reasons, as a clause that can stand behind another; and its final mark."""

    said: str
    final: str

    def points(self, front: str) -> bool:
        """It begins with "it" or "this time", which behind the clause in front would be what that clause speaks of."""
        near = _NEAR.match(self.said) is not None and _OTHER.search(front) is None
        news = front != "" and _THAT_NEWS.search(self.said) is not None and small_words.CONTACTS.match(front) is None
        return near or news or _POINTS.match(self.said) is not None


def denial(scene: Scene, part: Part) -> Denial | None:
    """What a main clause denies; `None` where that is no whole and single thought."""
    if scene.clause is not None and scene.clause.embedding in _EMBEDDED and not _leads(scene, scene.clause, part):
        return None
    lead, reason = _reasoned(part)
    known = _names(scene, part)
    words = _unled(part.words)
    said = f"{small(lead.replace(', ', ' '), known)}{words}" if lead else words
    said = small(f"{said} {reason}" if reason else said, known).strip(" ,")
    if _CONDITION.match(lead) or (reason and not _short(reason)) or not _clause(part.words):
        return None
    if scene.sentence is not None and _run_on(scene.sentence, scene.said.find(part.words), len(part.words)):
        return None
    if _bare_name(part):
        return None
    whole = _UNENDED.search(said) is None and signatures.signed(said) is None and len(said.split()) <= _MOST_DENIED
    return Denial(said, part.final or ".") if whole else None


_PLAIN_START = regex(
    r"(?:i|im|we|you|it|they|there|theres|no|the|an?|our|your|my|all|some|any|this|that|these|those)\b|\d",
    re.IGNORECASE,
)


def stated(scene: Scene, words: str) -> Denial | None:
    """What a stretch of the sentence denies, where no clause of the parse is at hand to say where it ends."""
    words = _unled(words.strip())
    if not words:
        return None
    first = words.split(maxsplit=1)[0]
    named = re.match(r"[A-Z]\w+ [A-Z]", words) is not None
    if not (nouns.common(words) or named or _PLAIN_START.match(words)):
        return None
    if not _clause(words) or _UNENDED.search(words):
        return None
    known = (names(scene.sentence) - {first} if scene.sentence is not None else frozenset()) | (
        {first} if named else set()
    )
    return Denial(_whole(small(words, known)), ".") if len(words.split()) <= _MOST_DENIED else None


# "No news yet" is a sentence by itself, and no clause behind another.
_VERBLESS = regex(
    r"no (?:further |new |more |other )?(?P<many>updates|dates|slots|seats)?\b(?!.*\b(?:is|are|was|were|has|have|can|could"
    r"|will|would|may|do|does|did|remains?|appl(?:y|ies)|exists?)\b).*",
    re.IGNORECASE,
)


def _whole(words: str) -> str:
    found = _VERBLESS.fullmatch(words)
    return f"there {'are' if found['many'] else 'is'} {words}" if found is not None else words


def _names(scene: Scene, part: Part) -> frozenset[str]:
    """What keeps its capital behind another clause, such as a name that opened the sentence."""
    known = names(scene.sentence) if scene.sentence is not None else frozenset()
    subject = logical(part.clause)
    opens = subject is not None and subject.tag == "PROPN" and part.words.startswith(subject.text)
    opens = opens and _DETERMINED.match(part.words) is None
    if not opens and _is_common(part):
        return known - {part.words.split(maxsplit=1)[0]}
    return known | {part.words.split(maxsplit=1)[0]} if opens else known


def _is_common(part: Part) -> bool:
    """ "Rush orders": the first word is no name though the parser may take it for one, where it is a plain verb or noun."""
    first, _, rest = part.words.partition(" ")
    subject = logical(part.clause)
    many = subject is not None and subject.plural and subject.text.startswith(first) and rest[:1].islower()
    word = first.lower()
    return many and inflection.knows_as_verb(word) and inflection.knows_as_noun(word) and word not in _FIRMS


# Words that are more often somebody's name where they stand so.
_FIRMS = frozenset(
    "target chase prime visa shell gap spark bolt slack zoom drive discover express dash ring fire echo square stripe wish ticket"
    " nest signal steam twitch tinder spring sprint bird lime swift match".split()
)


def _bare_name(part: Part) -> bool:
    """ "Tamarind is closed": nobody knows whether it keeps its capital behind another clause."""
    subject = logical(part.clause)
    if subject is None or subject.pronoun or subject.plural or subject.tag == "PROPN" or " " in subject.text:
        return False
    return part.words.startswith(subject.text) and subject.text[:1].isupper() and not subject.text.endswith("ing")


def _run_on(sentence: Sentence, start: int, length: int) -> bool:
    """Two clauses that nothing joins: "it starts by itself you can't change that"."""
    begins = [
        clause.subject.span.start - sentence.span.start
        for clause in sentence.clauses
        if clause.embedding in _SAID and not clause.mark and clause.subject is not None
    ]
    return any(start < at < start + length and _unjoined(sentence.text[start:at]) for at in begins)


def _unjoined(front: str) -> bool:
    """The parser takes what follows for what somebody says, though no word stands here that could lead up to it."""
    words = re.findall(r"[\w'’]+", front.lower())
    if len(words) < _LEAST_CLAUSE:
        return False
    return words[-1] not in _WHOM and not inflection.knows_as_verb(inflection.base(words[-1]))


def _leads(scene: Scene, clause: Clause, part: Part) -> bool:
    """What is reported is all there is, behind "please note that"."""
    return scene.text(clause.span).startswith(part.words[:_SAME])


def _reasoned(part: Part) -> tuple[str, str]:
    """What leads up to the clause and what its reason is; a reason in front goes behind it."""
    lead, reason = _unled(part.lead), re.sub(r"^as (?!per\b)", "because ", part.reason, flags=re.IGNORECASE)
    given = _GIVEN.fullmatch(lead)
    if given is None or reason:
        return lead, reason
    return "", f"{'due to' if given['of'] or given['to'] else 'because'} {given['what']}"


def _unled(words: str) -> str:
    found = _STRAY.match(words)
    return words[found.end() :] if found is not None else words


def _short(reason: str) -> bool:
    return _REASON.match(reason) is not None and _AS_KNOWN.match(reason) is None and len(reason.split()) <= _MOST_REASON


def _clause(words: str) -> bool:
    """It says no, in one clause of its own."""
    own = _NO_CLAUSE.match(_unled(words)) is None and _ADDRESSES.match(words) is None and not _RUN_ON.search(words)
    return own and cold.says_no(words) and ways.plain(words, commas=1) and len(words.split()) > 2


# "All the best to you Im afraid we can't": two clauses that nothing joins.
_RUN_ON = regex(rf"\w {openers.AFRAID} (?:i|we|it|that|this|the|there)\b", re.IGNORECASE)


def behind(front: str, link: str, reason: Denial, final: str) -> str | None:
    """The two joined; `None` where nobody would read that far."""
    said, because, why = mended(reason.said).partition(" because ")
    told = f"{mended(front)}, {link} {said}{because}{mended(why)}{final}"
    return told if len(told.split()) <= _MOST_WORDS else None


_APOSTROPHES = {
    "were": "we're", "id": "I'd", "im": "I'm", "ill": "I'll", "wed": "we'd", "its": "it's", "theres": "there's",
    "youd": "you'd", "youll": "you'll", "weve": "we've", "well": "we'll", "ive": "I've",
}  # fmt: skip


_ITS_SO = regex(
    r"(?:not|no|a|an|the|only|been|still|just|now|also|too|our|your|under|in|on|out|\w+ing)\b", re.IGNORECASE
)


# "Were you able to …" has lost nothing.
_ASKS_BACK = regex(r"(?:you|they|there|the|these|those|any|your|our|my|it|he|she|all|both|some)\b", re.IGNORECASE)


def mended(words: str) -> str:
    """A clause that begins with "were" for "we're" can't be read behind another."""
    first, blank, rest = words.partition(" ")
    if (first.lower() == "its" and not _ITS_SO.match(rest)) or (first.lower() == "were" and _ASKS_BACK.match(rest)):
        return words
    return f"{_APOSTROPHES.get(first.lower(), first)}{blank}{rest}"
