"""Rewrites of a whole sentence: what it offers put first, or its opener dropped."""

import re

from toneguard.language.clauses import Clause, Embedding, Mood
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
