"""Says back what a customer told, from our side: "My router drops every evening" → "your router drops every evening".

Only plain troubles are said back: a clause of one of a few shapes (what fails, what happened to somebody, what nobody can
do), in words that the dictionary knows. What is left is told in general words, or not at all.
"""

import re
from collections.abc import Iterator, Sequence

from spacy.tokens import Doc, Token

from toneguard.language import inflection
from toneguard.language.clauses import Clause, Embedding, Modal, Tense, Voice
from toneguard.language.matters import is_name, knows, swapped
from toneguard.language.mishaps import is_mishap
from toneguard.language.pieces import HOW_LONG, pieces
from toneguard.language.reading import Reading, Sentence, read
from toneguard.language.sentences import PieceKind
from toneguard.language.times import TIME_NOUNS
from toneguard.model import Span
from toneguard.regex import regex

_WANDERING = frozenset(
    "it this that they them so just dat yet therefore hence these those he she him her one someone somebody anyway"
    " even what why how which who whom whose if whether because as lol than else like such where there here or now due"
    " similar thing anything something nothing everything otherwise instead".split()
)
_HARSH = frozenset(
    "damn hell wtf omg lol stupid ridiculous terrible useless worst scam joke awful disgusting pathetic rubbish crap"
    " shit horrible liar liars idiot idiots incompetent shame ashamed unacceptable unfair wildly garbage trash fuck"
    " fucking bloody literally pissed suck sucks screwed seriously supposed god freaking flipping sick ages forever"
    " unhelpful rude".split()
)


def retold(reading: Reading, troubles: Sequence[Span]) -> str | None:
    """The first trouble that can be said back as one plain clause. Spans are in the reading's text.

    `None` where none can, and where it is the first of a list: whoever names one of three is taken to have read one.
    """
    if any(_lists(sentence.view.text) for sentence in troubled(reading, troubles)):
        return None
    for sentence in troubled(reading, troubles):
        for piece in filter(_plain, pieces(sentence.view.text)):
            told = _retold(piece)
            if told is not None:
                return told
    return None


_AILS = regex(
    r"n['’]t\b"
    r"|\b(?:not|no|never|still|keeps?|cant|wont|dont|doesnt|isnt|didnt|havent|hasnt|unable|stop\w*|crash\w*|fail\w*"
    r"|fr[eo]ez\w*|froze\w*|br[eo]k\w*|lost|missing|wrong|error\w*|slow\w*|disconnect\w*|randomly|late|delay\w*"
    r"|damag\w*|hold|waiting|down|locked|hacked|block\w*|restart\w*|crack\w*|filthy|dirty|mould\w*|leak\w*|ruin\w*"
    r"|smash\w*|expir\w*|nobody|no one|rude\w*|refus\w*|stain\w*|dent\w*|scratch\w*|torn"
    r"|too (?!much|many|late|bad)\w+)\b",
    re.IGNORECASE,
)
_FAULTS = regex(
    r"n['’]?t (?:work|load|open|turn|play|connect|respond|show|start)\b"
    r"|\bstops? \w+ing\b|\brandomly\b"
    r"|\b(?:is|are) (?:down|broken|dead|missing)\b",
    re.IGNORECASE,
)
_ANOTHER = regex(r" and (?=(?:my|our|your|the) \w)", re.IGNORECASE)
_PAUSE = regex(r"[,;.!?]| and | but ")


def _lists(text: str) -> bool:
    """One thing fails, another fails …"""
    return (
        sum(_FAULTS.search(part) is not None for part in re.split(r"[,;]", text)) > 1
        or sum(_AILS.search(part) is not None for part in _ANOTHER.split(text)) > 1
    )


def single(reading: Reading, troubles: Sequence[Span]) -> bool:
    """Whether a message tells of one trouble only: one of its sentences does, and one stretch of it between commas and "and"s."""
    told = list(troubled(reading, troubles))
    ailing = [s for s in reading.sentences if s.kind is PieceKind.BODY and _AILS.search(s.view.text)]
    if len(told) != 1 or ailing not in ([], told):
        return False
    return sum(_AILS.search(part) is not None for part in _PAUSE.split(told[0].view.text)) <= 1


def troubled(reading: Reading, troubles: Sequence[Span]) -> Iterator[Sentence]:
    """The sentences of a message that tell of a trouble, in order."""
    for sentence in reading.sentences:
        if sentence.kind is PieceKind.BODY and any(sentence.span.contains(span) for span in troubles):
            yield sentence


def _plain(text: str) -> bool:
    words = re.findall(r"[\w']+", text.lower())
    return (
        not _HARSH & set(words)
        and _AWKWARD.search(text) is None
        and re.search(r"[@#:/()\[\]{}\"“”…&*~^]|\.\.|[^\x00-\u2019€]", text) is None
    )


def _retold(piece: str) -> str | None:
    (sentence, *others) = read(f"{piece}.").sentences
    if others or sentence.kind is not PieceKind.BODY:
        return None
    reading = Reading(sentence.view.text, (sentence,))
    reading.parse()
    second = _second_thought(sentence)
    if second is not None:
        return _retold(second)
    main = [c for c in sentence.clauses if c.embedding is Embedding.MAIN]
    if len(main) != 1 or sentence.doc is None or not _one_thought(main[0], sentence.clauses):
        return None
    tokens = [token for token in sentence.doc if not (token.is_punct and token.i + 1 == len(sentence.doc))]
    if (
        not is_mishap(main[0], tokens)
        or not _well_formed(main[0], sentence.doc)
        or any(not _tidy(token, tokens[-1]) for token in tokens)
    ):
        return None
    return _owned(main[0], tokens) + swapped(tokens)


def _second_thought(sentence: Sentence) -> str | None:
    """What stands in front of another clause that has a subject of its own: "it hasn't come (and school starts on Monday)"."""
    for clause in sentence.clauses:
        if clause.embedding is Embedding.COORDINATE and _own_subject(clause, sentence):
            front = sentence.view.text[: clause.span.start - sentence.span.start]
            return _JOINED.sub("", front) if _JOINED.search(front) else None
    return None


def _own_subject(clause: Clause, sentence: Sentence) -> bool:
    """It names whom it speaks of; where the parser saw no subject ("term starts Monday"), a noun stands before the verb."""
    if clause.subject is not None and clause.subject.span.start >= clause.span.start:
        return True
    start, verb = (at - sentence.span.start for at in (clause.span.start, clause.verb_span.start))
    assert sentence.doc is not None
    return any(token.pos_ in {"NOUN", "PROPN"} for token in sentence.doc if start <= token.idx < verb)


_JOINED = regex(r",?\s+(?:and|but|so|yet)\s+$", re.IGNORECASE)
_AWKWARD = regex(
    r"\bmy (?:\w+ )+of my\b"
    r"|\b(?:problems?|issues?|trouble) of\b"
    r"|\bsince (?:last )?(?:update|upgrade)\b"
    r"|\ban (?:i|we|you|it)\b|\b(?:for|in|over) last\b|(?:n't|not) still\b|\bdid(?:n't| not) .*\bsince\b|\blater$"
    r"|[€$£]\d+ (?:\w+ )?(?:fee|charge|fine)\b"
    r"|\bget my (?-i:[A-Z])\w+$"
    r"|\d (?:euros?|dollars?|pounds?) (?:\w+ )?(?:fee|charge|fine)\b"
    r"|\b(?:is|are|can(?:'t|not)|does(?:n't| not)|do(?:n't| not)) (?!being\b)[^,]*\bsince\b",
    re.IGNORECASE,
)


_EACH_TIME = regex(r"\b(?:every ?time|whenever|each time)\b", re.IGNORECASE)


def _well_formed(clause: Clause, doc: Doc) -> bool:
    """No "was send", no small name in front, no "froze every time" or "crashes for a week", no preposition left over."""
    verb, first, last = doc[clause.head], doc[0], doc[-2] if len(doc) > 1 and doc[-1].is_punct else doc[-1]
    passive = clause.voice is Voice.PASSIVE and verb.lower_ in {clause.verb, inflection.past(clause.verb)}
    shapely = not passive or verb.lower_ == inflection.participle(clause.verb)
    opens = not first.like_num and not (first.pos_ == "PROPN" and first.is_lower)
    once = inflection.form_of(verb.lower_, verb=True) is not inflection.Form.PAST or _EACH_TIME.search(doc.text) is None
    lasts = clause.tense is not Tense.PAST and _HAVE.isdisjoint(clause.auxiliaries) and _LASTS.search(doc.text)
    return shapely and opens and once and not lasts and last.lower_ not in _LEFT_OVER


_HAVE = frozenset({"have", "has", "had"})
_LASTS = regex(rf"{HOW_LONG}|\bsince\b", re.IGNORECASE)
_LEFT_OVER = frozenset("by since for of to from with at as the a an my your our and is are was were be have".split())


def _says_which(clause: Clause, main: Clause) -> bool:
    """ "The kettle you sent me is broken": which one it is."""
    return clause.embedding is Embedding.RELATIVE and clause.head_span.end <= main.head_span.start


def _one_thought(main: Clause, clauses: Sequence[Clause]) -> bool:
    """At most one more clause with a time of its own, and that the same: "it crashes when I try to open it"."""
    others = [c for c in clauses if c is not main and c.tense is not Tense.NONE and not _says_which(c, main)]
    in_time = all(clause.tense is main.tense or main.modal is not Modal.NONE for clause in others)
    return len(others) < 2 and len(clauses) < 4 and in_time


_ACRONYMS = frozenset("PIN SIM ATM VAT CSV PDF API GPS TV PC USB ID DVD CD URL SMS QR VPN HDMI LED".split())


def _tidy(token: Token, last: Token) -> bool:
    """A known word that does not point outside the sentence, with a capital only where names have one."""
    following = token.nbor() if token.i + 1 < len(token.doc) else token
    if token.is_currency:
        return following.like_num
    if token.is_punct or (token.like_num and token.lower_ != "one"):
        counts = token.pos_ == "NUM" and following.pos_ in {"NOUN", "ADJ"}
        return token.text in {",", "-", "'"} or token.text.isdigit() or counts
    if (token.lower_ == "this" and following.lower_ in TIME_NOUNS) or token.text in _ACRONYMS:
        return True
    if token.lower_ == "one" and token.i and token.nbor(-1).lower_ == "no":
        return True
    numbered = following.like_num and following is not last.doc[0]
    bare = token.pos_ == "NOUN" and "Sing" in token.morph.get("Number", []) and _wants_article(token) and not numbered
    wandering = (
        bare
        or token.lower_ in _WANDERING
        or (token.lower_ == "too" and following.lower_ != "much" and following.pos_ not in {"ADJ", "ADV"})
    )
    # "On self hosted", "on dimmed": on what, nobody says.
    nameless = token.dep_ == "obl" and token.pos_ in {"ADJ", "VERB"} and any(c.pos_ == "ADP" for c in token.lefts)
    shouted = token.is_upper and len(token) > 3
    capital = token.text[:1].isupper() and token.i > 0 and token.pos_ != "PROPN" and token.text not in {"I", "I'm"}
    return not wandering and not nameless and not shouted and not capital and knows(token)


_WITHOUT_ARTICLE = frozenset(
    "email mail phone post card hold time home work arrival delivery bluetooth wifi use safe line order"
    " stock transit place activity birth checkout reception breakfast lunch dinner school church warranty customs parking"
    " mode service".split()
)


def _wants_article(noun: Token) -> bool:
    """ "In new match", "in app": a thing one can count, behind a preposition, and no word in front says which."""
    led = {child.dep_ for child in noun.children if child.i < noun.i}
    alone = "case" in led and not led & {"det", "nmod:poss", "nummod"}
    return alone and noun.lower_ not in _WITHOUT_ARTICLE | TIME_NOUNS and inflection.countable(noun.lower_)


def _owned(clause: Clause, tokens: Sequence[Token]) -> str:
    """ "Router drops": what stands without an article is the customer's, but for what is everybody's ("site is slow")."""
    subject = clause.subject or clause.object
    if subject is None or subject.determiner or subject.pronoun or subject.plural:
        return ""
    if tokens[0].pos_ not in {"NOUN", "PROPN"} or is_name(tokens[0]):
        return ""
    return "the " if not _EVERYBODYS.isdisjoint(subject.words) else "your "


_EVERYBODYS = frozenset(
    "site website webpage page portal app shop store checkout server servers service system game forum platform"
    " database api search dashboard".split()
)
