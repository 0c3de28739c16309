"""Rewrites of a whole sentence: what it offers put first, its opener dropped, or two sentences for one."""

import re

from toneguard.language.clauses import Clause, Embedding, Mood, Tense
from toneguard.language.phrases import Role
from toneguard.model import Span
from toneguard.regex import regex
from toneguard.rewrite.prose import openers, parts
from toneguard.rewrite.prose.letters import capitalised
from toneguard.rewrite.prose.scene import Scene
from toneguard.rewrite.prose.subjects import with_subject


def without_opener(scene: Scene) -> str | None:
    """The sentence without "Unfortunately," and its like."""
    if scene.sentence is None:
        return None
    text = scene.sentence.text
    start = openers.greeting(text)
    end = start + openers.opener(text[start:])
    if end == start:
        return None
    news = text[openers.linked(text, end) :]
    return text[:start] + (capitalised(news) if text[start : start + 1].isupper() else news)


# The alternative that another clause or sentence offers

_BUT = regex(r"[,;.]?\s*(?:but|however|though|although|instead|alternatively)\b[ ,]*(?:instead,? )?", re.IGNORECASE)


def alternative(scene: Scene) -> str | None:
    """What is offered in place of what is refused, from a later clause of the sentence: "we can offer you a credit"."""
    sentence, body = scene.sentence, scene.anatomy
    part = parts.part_of(scene)
    if sentence is None or body is None or (part is not None and part.before):
        return None
    for other in scene.others:
        if other.span.start < body.core.end or not _offers(other) or other.embedding is not Embedding.COORDINATE:
            continue
        gap = scene.text(Span(body.core.end, other.span.start))
        if _BUT.fullmatch(gap.rstrip() + " ") or _BUT.fullmatch(gap):
            return with_subject(scene, other, scene.text(Span(other.span.start, sentence.span.end)).rstrip(" .!"))
    return None


def _offers(clause: Clause) -> bool:
    ours = clause.subject_role in {Role.US, Role.CUSTOMER, Role.YOURS, Role.OURS}
    return ours and not clause.negated and clause.mood in {Mood.INDICATIVE, Mood.QUESTION}


# Two sentences for one

_BOUNDARY = regex(
    r"[\s,;:–—-]*(?:\b(?P<word>and then|and|but|so|which|because|although|though|however|as)\b)?\s*$", re.IGNORECASE
)
_STARTS = {"so": "So "}
_LEAST_WORDS = 5
_LEAST_SHARE = 0.25
_FRONTED = regex(
    r"(?:(?:so|and|but) )?(?:in order to|to|if|when|whenever|once|while|although|though|because|since|as|after"
    r"|before|until"
    r"|unless|whether|given|by|due to|for|without) [^,]*$|what with .*$",
    re.IGNORECASE,
)
_THEN = regex(r"\b(?:just|simply|please)[ ,]+(?:\w+ ){1,6}$|\bif [^,]*$", re.IGNORECASE)


def split(scene: Scene) -> str | None:
    """A long sentence as two whole ones, parted at the main clause nearest its middle."""
    if scene.sentence is None:
        return None
    whole = scene.sentence.span
    parted = [halves for clause in scene.sentence.clauses if (halves := _halves(scene, clause, whole)) is not None]
    if not parted:
        return None
    first, second = min(parted, key=lambda halves: abs(len(halves[0].split()) - len(halves[1].split())))
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
        not _long_enough(first, rest)
        or not _stands_alone(scene, first, in_front)
        or not _finite(scene, clause)
        or _points_back(rest, joint)
        or _brings(clause, in_front)
        or _still_told_of(in_front, start)
    ):
        return None
    second = _opened(scene, clause, rest, joint)
    second = _still_bound(first, second) if second is not None else None
    return (f"{first}.", second) if second is not None else None


def _long_enough(first: str, rest: str) -> bool:
    lengths = len(first.split()), len(rest.split())
    return min(lengths) >= max(_LEAST_WORDS, _LEAST_SHARE * sum(lengths))


def _stands_alone(scene: Scene, first: str, in_front: list[Clause]) -> bool:
    """The first half has a main clause of its own, and none of its brackets is left open."""
    if _FRONTED.match(first) or not _balanced(first):
        return False
    if len(re.split(r"[,;]", first)[-1].split()) < 4 <= len(first.split(",", maxsplit=1)[0].split()) and "," in first:
        # "…, this is stated. This is agreed to": the half clause in front would be left alone.
        return False
    return any(c.embedding is Embedding.MAIN and _finite(scene, c) for c in in_front)


def _still_told_of(in_front: list[Clause], start: int) -> bool:
    """What would begin the second half still tells of somebody in the first: "the owner, who keeps the list and confirms it"."""
    return any(c.embedding is Embedding.RELATIVE and c.whole.end > start for c in in_front)


def _brings(clause: Clause, in_front: list[Clause]) -> bool:
    """ "Please write to us, and we will send it": the request and what it brings belong together."""
    return clause.mood is not Mood.IMPERATIVE and any(c.mood is Mood.IMPERATIVE for c in in_front)


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
