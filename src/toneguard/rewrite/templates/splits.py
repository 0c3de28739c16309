"""Two sentences for a long one, parted where a main clause begins."""

import re

from toneguard.language.clauses import Clause, Embedding, Mood, Tense
from toneguard.model import Span
from toneguard.regex import regex
from toneguard.rewrite.prose.letters import capitalised, small
from toneguard.rewrite.prose.scene import Scene
from toneguard.rewrite.prose.subjects import logical, with_subject
from toneguard.rewrite.templates.asides import aside_last, long_enough

_BOUNDARY = regex(
    r"[\s,;:–—-]*(?:\b(?P<word>and then|and|but|so|which|because|although|though|however|as)\b)?\s*$", re.IGNORECASE
)
_STARTS = {"so": "So "}
_FRONTED = regex(
    r"(?:(?:so|and|but) )?(?:in order to|to|if|when|whenever|once|while|although|though|because|since|as|after|before"
    r"|until|unless|whether|given|by|due to|for|without) [^,]*$"
    r"|what with .*$",
    re.IGNORECASE,
)


def split(scene: Scene) -> str | None:
    """A long sentence as two whole ones, parted at the main clause nearest its middle."""
    sentence = scene.sentence
    if sentence is None:
        return None
    parted = [halves for clause in sentence.clauses if (halves := _halves(scene, clause, sentence.span)) is not None]
    parted += [halves for found in _JOINT.finditer(scene.said) if (halves := _at_joint(scene, found)) is not None]
    if not parted:
        return aside_last(scene)
    first, second = min(parted, key=_unevenness)
    return f"{first} {second}"


def _halves(scene: Scene, clause: Clause, whole: Span) -> tuple[str, str] | None:
    assert scene.sentence is not None
    start = _subject_start(clause)
    before = scene.text(Span(whole.start, start))
    boundary = _BOUNDARY.search(before)
    if boundary is None or not _parts(clause, boundary):
        return None
    first, joint = before[: boundary.start()].rstrip(" ,;:–—-"), (boundary["word"] or "").lower()
    rest = scene.text(Span(start, whole.end))
    in_front = [c for c in scene.sentence.clauses if c.head_span.end <= whole.start + len(first)]
    if (
        not long_enough(first, rest)
        or not _stands_alone(scene, first, in_front)
        or not _finite(scene, clause)
        or _points_back(rest, joint)
        or (_TELLS_OF.match(rest) and _TELLING_OF.search(first))
        or _brings(clause, in_front)
        or _still_told_of(in_front, start)
    ):
        return None
    if clause.mood is Mood.IMPERATIVE and joint == "and" and "," not in boundary[0]:
        # The last of a list: "open the app, choose your plan and confirm it".
        return None
    if clause.mood is Mood.IMPERATIVE and joint == "and" and _POLITE.search(first) and not _POLITE.match(rest):
        rest = f"please {small(rest)}"
    second = _opened(scene, clause, rest, joint)
    second = _still_bound(first, second) if second is not None else None
    return (f"{first}.", second) if second is not None else None


def _unevenness(halves: tuple[str, str]) -> tuple[bool, int]:
    """A "however" that a comma cannot carry comes first; else the middle."""
    first, second = halves
    return not second.startswith("However, "), abs(len(first.split()) - len(second.split()))


# Where another thought begins that is led in: by its own condition, or by words that point back to all that was said
_LED = r"if|once|when|as soon as|until|although|without it|with this"
_JOINT = regex(
    rf",? and (?=(?:{_LED}|please)\b)"
    r"|,? (?=so please\b)"
    r"|,? (?:but|so) (?=if you\b)"
    r"|,? (?P<means>which means(?: that)?|meaning that) "
    r"|,? (?:and )?(?P<then>after which|in which case|at which point) "
    r"|[,;] (?P<however>however),? (?=(?:the|your|our|this|that|these|we|you|it|i|they|there|as|if) )",
    re.IGNORECASE,
)
_OPENS = {
    "after which": "After that, ",
    "in which case": "In that case, ",
    "at which point": "At that point, ",
    "which means": "This means ",
    "which means that": "This means that ",
    "meaning that": "This means that ",
    "however": "However, ",
}


def _at_joint(scene: Scene, found: re.Match[str]) -> tuple[str, str] | None:
    """ "…, after which you get a code" as "After that, you get a code", and "…, and if it rains, …" as "If it rains, …"."""
    assert scene.sentence is not None
    first, rest = scene.said[: found.start()].rstrip(" ,"), scene.said[found.end() :]
    at = scene.sentence.span.start + found.start()
    in_front = [c for c in scene.sentence.clauses if c.head_span.end <= at]
    behind = [c for c in scene.sentence.clauses if c.head_span.start > at]
    if (
        not long_enough(first, rest)
        or not _stands_alone(scene, first, in_front)
        or not any(_leads(scene, clause) for clause in behind)
        or (any(c.mood is Mood.IMPERATIVE for c in in_front) and not _asks_too(rest, behind))
    ):
        return None
    opening = next((words.lower() for words in (found["means"], found["then"], found["however"]) if words), "")
    return f"{first}.", f"{_OPENS[opening]}{rest}" if opening else capitalised(rest)


def _asks_too(rest: str, behind: list[Clause]) -> bool:
    """What stands behind a request is another, and not what the first one brings."""
    return any(c.mood is Mood.IMPERATIVE for c in behind) or _THEN_DO.search(rest) is not None


_THEN_DO = regex(
    r"\bplease\b|\bthen (?!you\b|we\b|it\b|they\b|the\b|your\b|our\b)\w+ (?:the|your|it|for|on|in)\b", re.IGNORECASE
)


def _leads(scene: Scene, clause: Clause) -> bool:
    """What stands behind has a clause of its own to tell, not only a condition."""
    return (
        clause.mood in {Mood.INDICATIVE, Mood.IMPERATIVE}
        and _finite(scene, clause)
        and clause.mark not in _SUBORDINATING
    )


_SUBORDINATING = frozenset("if once when until although because since as that while".split())


_POLITE = regex(r"\b(?:please|kindly)\b", re.IGNORECASE)


def _stands_alone(scene: Scene, first: str, in_front: list[Clause]) -> bool:
    """The first half has a main clause of its own, and none of its brackets is left open."""
    if (_FRONTED.match(first) and not _concludes(scene, in_front)) or not _balanced(first):
        return False
    if len(re.split(r"[,;]", first)[-1].split()) < 4 <= len(first.split(",", maxsplit=1)[0].split()) and "," in first:
        # "…, this is stated. This is agreed to": the half clause in front would be left alone.
        return False
    if any(_continues_series(scene, c) for c in in_front):
        return False
    return any(c.embedding is Embedding.MAIN and _finite(scene, c) for c in in_front)


def _continues_series(scene: Scene, clause: Clause) -> bool:
    """ "I locked the file, told our officer, and …": the "and" of the series would be gone with the second half."""
    assert scene.sentence is not None
    front = scene.text(Span(scene.sentence.span.start, clause.verb_span.start))
    return clause.embedding is Embedding.COORDINATE and front.rstrip().endswith(",")


def _concludes(scene: Scene, in_front: list[Clause]) -> bool:
    """Behind the condition that the first half opens with stands what it is the condition of."""
    assert scene.sentence is not None
    opening = scene.sentence.span.start
    led = next((c for c in in_front if c.embedding is Embedding.ADVERBIAL and c.whole.start - opening < _NEAR), None)
    main = next((c for c in in_front if c.embedding is Embedding.MAIN and _finite(scene, c)), None)
    if led is None or main is None:
        return False
    subject = logical(main)
    return (subject.span.start if subject is not None else main.head_span.start) > led.head_span.end


_NEAR = 6
"""Letters in front of a clause that the sentence still opens with: "When", "Once"."""


def _still_told_of(in_front: list[Clause], start: int) -> bool:
    """What would begin the second half still tells of somebody in the first: "the owner, who keeps the list and confirms it"."""
    return any(c.embedding is Embedding.RELATIVE and c.whole.end > start for c in in_front)


def _brings(clause: Clause, in_front: list[Clause]) -> bool:
    """ "Please write to us, and we will send it": the request and what it brings belong together."""
    return clause.mood is not Mood.IMPERATIVE and any(c.mood is Mood.IMPERATIVE for c in in_front)


# "A report that lists rights and that goes out each May" tells of one thing twice.
_TELLS_OF = regex(r"(?:that|which|who)\b(?! (?:is|was|means|way|would be)\b)", re.IGNORECASE)
_TELLING_OF = regex(r"\b(?:that|which|who)\b", re.IGNORECASE)
_THESE = regex(
    r"(?:these|those) (?:\w*ly|often|always|never|are|were|have|had|will|would|can|could|do|did)\b", re.IGNORECASE
)


def _points_back(rest: str, joint: str) -> bool:
    """ "Some people …. These often have to": whom or what it speaks of stands in the other half."""
    return _THESE.match(rest) is not None or (joint == "so" and re.match(r"that\b", rest, re.IGNORECASE) is not None)


_BINDS = regex(r"\b(?:if|unless|when|whenever|once|in case|provided|should you)\b", re.IGNORECASE)
_WILL = regex(
    r"(?P<who>[\w'’]+(?: [\w'’]+){0,4}?)(?P<will> will(?! not\b)| shall|['’]ll)\b(?! (?:then|also|not)\b)",
    re.IGNORECASE,
)


def _still_bound(first: str, second: str) -> str | None:
    """What hangs on a condition in front says so: "Your data will then be deleted"; `None` where it can't."""
    if not _BINDS.search(first) or re.match(r"(?:so|this is because)\b", second, re.IGNORECASE):
        return second
    found = _WILL.match(second)
    return f"{second[: found.end()]} then{second[found.end() :]}" if found is not None else None


def _subject_start(clause: Clause) -> int:
    own = clause.subject is not None and clause.subject.span.start >= clause.span.start
    return (
        min(clause.span.start, clause.subject.span.start) if own and clause.subject is not None else clause.span.start
    )


def _parts(clause: Clause, boundary: re.Match[str]) -> bool:
    """Whether a sentence can be parted before this clause, after these words."""
    if clause.mood not in {Mood.INDICATIVE, Mood.IMPERATIVE} or clause.verb == "":
        return False
    word, marks = (boundary["word"] or "").lower(), boundary[0]
    if word == "because":
        return True
    if word in {"but", "however", "and then"}:
        # A "however" weighs more than a "but", and what comes then belongs to what comes first.
        return False
    if clause.embedding is Embedding.COORDINATE:
        return word in {"and", "so"} or any(mark in marks for mark in ";–—") or " - " in marks
    return False


def _finite(scene: Scene, clause: Clause) -> bool:
    """With a tensed verb or a modal; no "to learn", and no participle that shares the auxiliary in front."""
    group = clause.verb_span
    infinitive = re.search(r"\bto $", scene.text(Span(max(0, group.start - 4), group.start)), re.IGNORECASE) is not None
    tensed = clause.tense is not Tense.NONE or bool(clause.auxiliaries)
    return clause.mood is Mood.IMPERATIVE or (tensed and not infinitive)


def _opened(scene: Scene, clause: Clause, rest: str, word: str) -> str | None:
    whole, lead = with_subject(scene, clause, rest), _STARTS.get(word, "")
    if whole is None or (whole != rest and re.match(r"\w+ly\b", rest)):
        return None
    if word == "because":
        # With more than one thing said in front, nobody could tell what "this" is.
        said = (
            [c for c in scene.sentence.clauses if c.verb and c.head_span.start < clause.head_span.start]
            if scene.sentence
            else []
        )
        lead = "This was because " if said and said[0].tense is Tense.PAST else "This is because "
        return lead + whole if len(said) == 1 else None
    return lead + (whole if lead else capitalised(whole))


def _balanced(text: str) -> bool:
    return all(text.count(left) == text.count(right) for left, right in ("()", "[]", "“”")) and text.count('"') % 2 == 0
