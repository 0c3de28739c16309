"""Says back what a customer told, from our side: "My router drops every evening" → "your router drops every evening"."""

import re
from collections.abc import Sequence

from spacy.tokens import Token

from toneguard.language.clauses import Clause, Embedding, Modal, Mood, Voice
from toneguard.language.phrases import TIME_NOUNS, Role
from toneguard.language.reading import Reading, Sentence, read
from toneguard.language.sentences import PieceKind
from toneguard.model import Span
from toneguard.regex import regex

LONGEST = 16
"""Words; what is longer is a story and not a problem in a nutshell."""

_SWAPPED = {
    "i": "you", "me": "you", "my": "your", "mine": "yours", "myself": "yourself", "we": "you", "us": "you", "our": "your",
    "ours": "yours", "ourselves": "yourselves", "your": "our", "yours": "ours", "yourself": "ourselves",
}  # fmt: skip
_AGREEING = {"am": "are", "'m": "'re", "was": "were"}
_HARSH = frozenset(
    "damn hell wtf omg lol stupid ridiculous terrible useless worst scam joke awful disgusting pathetic rubbish crap shit "
    "horrible liar liars idiot idiots incompetent shame ashamed unacceptable unfair wildly"
    " garbage trash fuck fucking bloody literally pissed suck sucks screwed".split()
)
# What somebody thinks, wants or does all day is no trouble to say back.
_OPINIONS = frozenset(
    "doubt hope think hate want wish know believe guess love need say expect feel like appreciate suppose assume wonder see"
    " suggest tell ask mean understand look sound seem bet swear promise thank enjoy prefer remember realise realize find"
    " figure care imagine notice live work travel fly use make come go be-glad".split()
)
# "I rebooted it twice" is what they did about it; "I keep waiting" is the trouble.
_SUFFERED = frozenset("have wait experience lose miss face struggle keep get receive sit stand hear pay end".split())
_TROUBLED = regex(
    r"\b(?:trouble|problems?|issues?|difficult\w*|errors?|wrong|no|nothing|waiting|late|without|twice|again|stuck|delay\w*|"
    r"cough|damaged?|broken|half|missing|double|too)\b",
    re.IGNORECASE,
)
_HEDGED = frozenset(
    "apparently specifically basically suddenly now today what why how when where which who then".split()
)
_WANDERING = frozenset(
    {
        "it",
        "this",
        "that",
        "they",
        "them",
        "so",
        "just",
        "dat",
        "ur",
        "u",
        "pls",
        "plz",
        "lol",
        "yet",
        "therefore",
        "hence",
    }
    | {
        "these",
        "those",
        "he",
        "she",
        "him",
        "her",
        "one",
        "someone",
        "somebody",
        "anyway",
        "again",
        "too",
        "also",
        "even",
    }
)
# "My desk hasn't arrived, this is ridiculous": what comes behind is the outcry, and what comes before may be a greeting.
_OUTCRY = regex(
    r"[,;]\s+(?:(?:and |but )?(?:this|that|it)(?:['’]s| is| was)|please|pls|help|thanks|thank you|first time|any)\b[^,;]*$",
    re.IGNORECASE,
)
_GREETED = regex(r"^(?:hi|hello|hey|dear)\b[^,]{0,20},\s+(?=\w)", re.IGNORECASE)
_LEADING = frozenset(
    {"and", "but", "so", "because", "hi", "hello", "hey", "well", "also", "yes", "no", "sorry", "please", "still"}
)


def retold(reading: Reading, troubles: Sequence[Span]) -> str | None:
    """The first trouble that can be said back as one plain clause; `None` where none can. Spans are in the reading's text."""
    for span in sorted(troubles):
        sentence = next((s for s in reading.sentences if s.span.contains(span)), None)
        told = _retold(*_calmed(sentence, reading)) if sentence is not None else None
        if told is not None:
            return told
    return None


def _calmed(sentence: Sentence, reading: Reading) -> tuple[Sentence, Reading]:
    """The sentence without greeting and outcry, as a reading of its own."""
    core = _GREETED.sub("", _OUTCRY.sub("", sentence.view.text.rstrip(" .!")))
    if core == sentence.view.text.rstrip(" .!") or len(core.split()) < 3:
        return sentence, reading
    calmed = read(f"{core}.")
    return calmed.sentences[0], calmed


def _retold(sentence: Sentence, reading: Reading) -> str | None:
    if sentence.kind is not PieceKind.BODY or sentence.asks or not _plain(sentence.view.text):
        return None
    reading.parse([sentence])
    main = [c for c in sentence.clauses if c.embedding is Embedding.MAIN]
    if len(main) != 1 or len(sentence.clauses) > 2 or sentence.doc is None:
        return None
    tokens = _trimmed(list(sentence.doc))
    if not tokens or not _tellable(main[0], tokens):
        return None
    return _owned(main[0], tokens) + _said(tokens)


def _plain(text: str) -> bool:
    words = re.findall(r"[\w']+", text.lower())
    calm = (
        not text.isupper()
        and not _HARSH & set(words)
        and not re.search(
            r".\bstill no\b|\b(?:and|but|so) (?:nothing|still)\b",
            text,
            re.IGNORECASE,
        )
        and not re.search(r"[@#:/()\[\]{}\"“”…]|\.\.|[^\x00-\u2019]", text)
    )
    return 2 < len(words) <= LONGEST and calm


def _tellable(clause: Clause, tokens: list[Token]) -> bool:
    """A claim with a subject and a finite verb, begun with that subject."""
    subject = clause.subject or clause.object
    timed = clause.tense.value != "none" or clause.modal.value != "none"
    finite = clause.verb != "" and clause.mood is Mood.INDICATIVE and timed
    vague = subject is None or subject.role is Role.IT or subject.head == "one" or {"but", ","} & set(subject.words)
    if not finite or vague or subject is None:
        return False
    opens = subject.text.split()[0].lower() == tokens[0].lower_ and tokens[0].lower_ not in _HEDGED
    if clause.verb in _OPINIONS and not (clause.negated and clause.modal is Modal.ABILITY):
        return False
    if tokens[0].lower_ in {"i", "we"} and not _suffers(clause, tokens):
        return False
    return opens and not any(_shouted(token) or _loose(token) or _odd(token, tokens[-1]) for token in tokens)


def _suffers(clause: Clause, tokens: Sequence[Token]) -> bool:
    """Whether it befell who tells it: what they did themselves is their story, not their trouble."""
    told = " ".join(token.text for token in tokens)
    denied = clause.negated and (clause.modal is Modal.ABILITY or clause.verb in _SUFFERED | {"be", "find", "see"})
    befell = denied or clause.voice is Voice.PASSIVE
    return befell or (clause.verb in _SUFFERED | {"be"} and _TROUBLED.search(told) is not None)


def _shouted(token: Token) -> bool:
    return token.is_upper and len(token) > 3


def _odd(token: Token, last: Token) -> bool:
    """A word that points outside the sentence, has no blank around its full stop, or a capital where only names have one."""
    capital = token.i > 0 and token.text[:1].isupper() and token.pos_ != "PROPN" and token.lower_ not in {"i", "i'm"}
    inner = re.search(r"[a-z][A-Z]|^[A-Z]{2,}[a-z]{2,}|\w\.\w|\d[a-z]{3,}", token.text) is not None
    wandering = token.lower_ in _WANDERING and (token.lower_ != "too" or token is last)
    return wandering or capital or inner


def _loose(token: Token) -> bool:
    """The "was" of "I rang and was cut off" would have to agree with a subject that stands far off."""
    alone = not any(c.dep_ in {"nsubj", "nsubj:pass", "expl"} for c in token.head.children)
    return token.lower_ in {"was", "am", "'m"} and token.head.dep_ == "conj" and alone


def _trimmed(tokens: list[Token]) -> list[Token]:
    while tokens and (tokens[0].lower_ in _LEADING or tokens[0].is_punct):
        tokens = tokens[1:]
    while tokens and tokens[-1].is_punct:
        tokens = tokens[:-1]
    return tokens


def _owned(clause: Clause, tokens: list[Token]) -> str:
    """ "Router drops": what stands without an article is the customer's."""
    subject = clause.subject or clause.object
    bare = subject is not None and not (subject.determiner or subject.pronoun or subject.head in TIME_NOUNS)
    return "your " if bare and tokens[0].pos_ == "NOUN" else ""


def _said(tokens: list[Token]) -> str:
    parts: list[str] = []
    for before, token in zip([None, *tokens], tokens, strict=False):
        parts += [_swapped(token, before), token.whitespace_]
    return "".join(parts).strip()


def _swapped(token: Token, before: Token | None) -> str:
    word = token.lower_
    if word == "you":
        return "we" if token.dep_ in {"nsubj", "nsubj:pass"} else "us"
    if word in _AGREEING and before is not None and before.lower_ == "i":
        return _AGREEING[word]
    if word in _SWAPPED:
        return _SWAPPED[word]
    keeps_capital = token.pos_ == "PROPN" or token.text.isupper() or before is not None
    return token.text if keeps_capital else token.text[:1].lower() + token.text[1:]
