"""Whether a whole sentence may be left out: it carries an attitude, and nothing that the customer needs."""

import re

from toneguard.language import anatomy
from toneguard.language.clauses import Clause, Modal, Mood
from toneguard.language.layout import PieceKind
from toneguard.language.phrases import Role
from toneguard.regex import regex
from toneguard.rewrite.prose import openers
from toneguard.rewrite.prose.scene import Scene

_FACT = regex(
    r"\d|\?|https?:|www\.|@"
    r"|\b(?:today|tomorrow|tonight|yesterday"
    r"|(?:mon|tues|wednes|thurs|fri|satur|sun)day"
    r"|week|month|until|refund\w*|attached|below|above|link|form|without|please|kindly|sorry|apolog\w+|because)\b",
    re.IGNORECASE,
)
_TAKES_UP = regex(
    r"\W*(?:that|this|these|those|it|they|so|but|and|then|because|instead|therefore|however|otherwise|also|which)\b",
    re.IGNORECASE,
)
_MOST_WORDS = 14
_MOST_BESIDE = 9


# Why it came about, what it would have taken and what was decided is told too: "it stops if you leave it in the sun".
_TELLS_WHY = regex(
    r"\b(?:happens?|stops?|works?|work|breaks?|fails?) (?:if|when)\b"
    r"|\bif .*\b(?:was|were|had)\b|\bhad .*\b(?:would|could|might)\b|\b(?:remains?|stands|stays)\b"
    r"|\bwould(?: have|['’]ve) (?:kept|saved|prevented|avoided)\b",
    re.IGNORECASE,
)


def may_leave(scene: Scene) -> bool:
    """Short, with no fact, question or instruction, and neither all of the reply nor what the next sentence takes up."""
    sentence = scene.sentence
    if sentence is None or sentence.asks or len(sentence.text.split()) > _MOST_WORDS or _states(scene, sentence.text):
        return False
    if len(sentence.text.split()) - len(scene.text(scene.hit.span).split()) > _MOST_BESIDE:
        # More is said than what was matched.
        return False
    if any(sentence.span.overlaps(span) for span in (*scene.reading.placeholders, *scene.reading.opaque)):
        return False
    if anatomy.names(sentence) - {sentence.text.split(maxsplit=1)[0].strip(",.!")}:
        return False
    following = scene.following
    if following is not None and _TAKES_UP.match(following.text):
        return False
    return all(_says_nothing(scene, clause) for clause in sentence.clauses if clause.verb) and _others_stay(scene)


def _states(scene: Scene, text: str) -> bool:
    """It holds a fact, a question or an instruction, or the only words of regret."""
    told = openers.SORRY.sub("", text) if _apologises_enough(scene) else text
    return _FACT.search(told) is not None or _TELLS_WHY.search(text) is not None


def _apologises_enough(scene: Scene) -> bool:
    """The hit is an apology, and the reply has two others."""
    hit = scene.hit.span
    others = [m for m in openers.SORRY.finditer(scene.reading.text) if not hit.start <= m.start() < hit.end]
    return openers.SORRY.search(scene.text(hit)) is not None and len(others) > 1


def _says_nothing(scene: Scene, clause: Clause) -> bool:
    """Part of what was matched, or what the customer is said to have done; they know that."""
    if scene.hit.span.overlaps(clause.verb_span):
        return clause.mood is not Mood.IMPERATIVE or scene.hit.span.contains(clause.span)
    theirs = clause.subject_role in {Role.CUSTOMER, Role.YOURS, Role.NONE}
    return theirs and clause.modal is Modal.NONE and clause.mood not in {Mood.IMPERATIVE, Mood.QUESTION}


def _others_stay(scene: Scene) -> bool:
    """Another sentence of the reply's body says something."""
    return any(
        other.span != scene.sentence.span
        and other.kind in {PieceKind.BODY, PieceKind.ITEM}
        and len(other.text.split()) > 2
        for other in scene.reading.sentences
        if scene.sentence is not None
    )
