"""Whether a whole sentence may be left out: it carries an attitude, and nothing that the customer needs."""

import re

from toneguard.language import anatomy
from toneguard.language.clauses import Clause, Embedding, Modal, Mood, Tense, Voice
from toneguard.language.phrases import Role
from toneguard.language.sentences import PieceKind
from toneguard.regex import regex
from toneguard.rewrite.prose import openers
from toneguard.rewrite.prose.scene import Scene

_FACT = regex(
    r"\d|\?|https?:|www\.|@"
    r"|\b(?:today|tomorrow|tonight|yesterday"
    r"|(?:mon|tues|wednes|thurs|fri|satur|sun)day"
    r"|week|month|until|refund\w*|attached|below|above|link|form|without|please|kindly|sorry|apolog\w+|because"
    r"|(?:tell|told) you to|agreed|owe)\b",
    re.IGNORECASE,
)
_PLAIN_FACT = regex(r"\d|https?:|www\.|@|\b(?:until|refund\w*|attached|below|link)\b", re.IGNORECASE)
# "It has been opened" was found; "things don't open by themselves" is only said.
_FOUND = regex(
    r"\b(?:agreed|found|detected|traces|(?:someone|somebody)(?: \w+)? has"
    r"|(?:was|were|(?:has|have|had)(?: \w+)? been) "
    r"(?!(?:\w+ )?(?:clear|answered|explained|told|said|mentioned|discussed|avoided)\b))\b",
    re.IGNORECASE,
)
# Questions that want no answer; "do you have any proof?" does.
_RHETORICAL = regex(
    r"\W*(?:(?:and|but|so|well|yes|ok|honestly|then),? )*(?:what|how|who|why|where|and you"
    r"|do (?:i|we) (?:need|have|look)|do you (?:really )?(?:expect|think|believe|want|reali[sz]e)"
    r"|is (?:it|that) (?:so|too|really)|(?:must|should) (?:i|we))\b|you\b[^?]* this now",
    re.IGNORECASE,
)
_TAKES_UP = regex(
    r"\W*(?:that|this|these|those|so|but|and|then|because|instead|therefore|however|otherwise|also|which)\b",
    re.IGNORECASE,
)
_NAMES_AGAIN = regex(r"\W*(?:it|(they))\b", re.IGNORECASE)
_MOST_WORDS = 14
_MOST_BESIDE = 9
_MOST_MATCHED = 20
_LINKS = frozenset(
    "so well but and oh hey yeah yes sorry lol haha still then really honestly anyway tho though guess".split()
)
_WORD = regex(r"[^\W_]+(?:['’][^\W_]+)*")
_NUMBERS = regex(
    r"\b(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|fifty|dozen|hundred|thousand|million)s?\b",
    re.IGNORECASE,
)


# Why it came about, what it would have taken and what was decided is told too: "it stops if you leave it in the sun".
_TELLS_WHY = regex(
    r"\b(?:happens?|stops?|works?|work|breaks?|fails?) (?:if|when)\b"
    r"|\bif .*\b(?:was|were|had)\b|\bhad .*\b(?:would|could|might)\b|\b(?:remains?|stands|stays)\b"
    r"|\bnot an? (?:\w+ )?(?:reason|ground)s?\b"
    r"|\bthere(?: is|['’]s|s| are) (?:no|none|nothing|only)\b"
    # "We are not obliged to give a reason" is an answer to their "why"
    r"|\bnot (?:obliged|required|obligated|allowed) to (?:give|provide|disclose|state|share|tell)\b"
    r"|\b(?:will not|won['’]?t) (?:\w+ )?(?:discuss|reply|respond|answer|review|reconsider|change)\b"
    r"|\bwould(?: have|['’]ve) (?:kept|saved|prevented|avoided)\b"
    # that it works elsewhere narrows down where it fails
    r"|\bwork(?:s|ed)(?: \w+)? (?:for|with) (?:every|all|most|the (?:rest|others))",
    re.IGNORECASE,
)


# "Lol no." is the answer, however it laughs.
_ANSWERS = regex(
    r"(?:^|\b(?:lol|haha|hah|sorry|well|but|and|um|er|oh|hm+)\b)\W*(?:no|nope|nah|yes|yep|yeah)\W*$", re.IGNORECASE
)


def may_leave(scene: Scene) -> bool:
    """Short, with no fact, question or instruction, and neither all of the reply nor what the next sentence takes up."""
    sentence = scene.sentence
    if sentence is None or _too_much(scene) or _states(scene, sentence.text):
        return False
    if len(sentence.text.split()) - len(scene.text(scene.hit.span).split()) > _MOST_BESIDE:
        # More is said than what was matched.
        return False
    if any(sentence.span.overlaps(span) for span in (*scene.reading.placeholders, *scene.reading.opaque)):
        return False
    if anatomy.names(sentence) - {sentence.text.split(maxsplit=1)[0].strip(",.!")}:
        return False
    if _taken_up(scene) or not _others_stay(scene) or any(map(_done_for_them, sentence.clauses)):
        return False
    return all_matched(scene) or all(_says_nothing(scene, clause) for clause in sentence.clauses if clause.verb)


def all_matched(scene: Scene) -> bool:
    """What was matched is all that the sentence says: its verb, and most of what is more than "well" and "so"."""
    sentence, hit = scene.sentence, scene.hit.span
    if sentence is None:
        return False
    rest = sentence.text.replace(scene.text(hit), " ", 1)
    more = [word for word in _WORD.findall(rest) if word.lower() not in _LINKS]
    main = [c for c in sentence.clauses if c.verb and c.embedding in {Embedding.MAIN, Embedding.COORDINATE}]
    within = all(hit.contains(c.head_span) for c in main)
    return not more or (bool(main) and within and len(more) * 2 < len(_WORD.findall(scene.text(hit))))


def idle_numbers(scene: Scene) -> str:
    """Numbers of what is all an attitude, and state nothing: "two hours is two hours"."""
    return " ".join(_NUMBERS.findall(scene.text(scene.hit.span))) if all_matched(scene) else ""


def _too_much(scene: Scene) -> bool:
    """Long, or a question of which more than a taunt was matched."""
    assert scene.sentence is not None
    length = len(scene.sentence.text.split())
    if all_matched(scene):
        real = scene.sentence.asks and _RHETORICAL.match(scene.sentence.text) is None
        return real or length > _MOST_MATCHED
    return scene.sentence.asks or length > _MOST_WORDS


def _taken_up(scene: Scene) -> bool:
    """The next sentence leans on this one, or its "it" may stand for a thing that is named here."""
    following = scene.following
    if following is None or scene.sentence is None:
        return False
    again = _NAMES_AGAIN.match(following.text)
    if again is None:
        return _TAKES_UP.match(following.text) is not None
    named = any(p.plural == (again[1] is not None) for p in anatomy.phrases(scene.sentence))
    return named or scene.previous is None


def _states(scene: Scene, text: str) -> bool:
    """It holds a fact, a question or an instruction, or the only words of regret."""
    if all_matched(scene):
        return any(states.search(text) for states in (_PLAIN_FACT, _FOUND, _TELLS_WHY, _ANSWERS))
    told = openers.SORRY.sub("", text) if _apologises_enough(scene) else text
    return _FACT.search(told) is not None or _TELLS_WHY.search(text) is not None


def _apologises_enough(scene: Scene) -> bool:
    """The hit is an apology, and the reply has two others."""
    hit = scene.hit.span
    others = [m for m in openers.SORRY.finditer(scene.reading.text) if not hit.start <= m.start() < hit.end]
    return openers.SORRY.search(scene.text(hit)) is not None and len(others) > 1


def _done_for_them(clause: Clause) -> bool:
    """What we did or what was done to the customer is news, whoever is scolded beside it: "we sent you three reminders"."""
    if clause.negated or clause.modal is not Modal.NONE or clause.embedding not in _TOLD or clause.verb in _SAYING:
        return False
    over = clause.tense is Tense.PAST or not _HAVE.isdisjoint(clause.auxiliaries)
    if clause.voice is Voice.PASSIVE:
        return over and clause.object is not None and clause.object.text.lower() in _CUSTOMER
    return over and clause.subject_role is Role.US


_TOLD = frozenset({Embedding.MAIN, Embedding.COORDINATE})
_CUSTOMER = frozenset({"you", "u", "ya"})
_HAVE = frozenset({"have", "has", "had", "'ve"})
# That it was said before only presses.
_SAYING = frozenset(
    "tell say explain ask warn remind mention write inform advise answer reply repeat state ignore be have think hope"
    " expect know want need try discuss talk hear see".split()
)


def _says_nothing(scene: Scene, clause: Clause) -> bool:
    """Part of what was matched, or what the customer is said to have done; they know that."""
    if scene.hit.span.overlaps(clause.verb_span):
        return clause.mood is not Mood.IMPERATIVE or scene.hit.span.contains(clause.span)
    if clause.voice is Voice.PASSIVE and clause.negated and clause.object is not None:
        # "Such cards are not accepted" is news to them.
        return False
    theirs = clause.subject_role in {Role.CUSTOMER, Role.YOURS, Role.NONE}
    return theirs and clause.modal is Modal.NONE and clause.mood not in {Mood.IMPERATIVE, Mood.QUESTION}


def _others_stay(scene: Scene) -> bool:
    """Another sentence of the reply's body says something."""
    return any(
        other.span != scene.whole and other.kind in {PieceKind.BODY, PieceKind.ITEM} and len(other.text.split()) > 2
        for other in scene.reading.sentences
        if scene.sentence is not None
    )
