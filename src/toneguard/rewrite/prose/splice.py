"""Puts a rewrite where it belongs, and mends what stands around it: commas, capitals, openers, the clauses that follow."""

import re

from toneguard.language.anatomy import names
from toneguard.language.clauses import Clause, Embedding, Mood
from toneguard.model import Span
from toneguard.regex import regex
from toneguard.rewrite.edit import Edit
from toneguard.rewrite.prose import heads, openers, tails
from toneguard.rewrite.prose.letters import capitalised, small
from toneguard.rewrite.prose.scene import Scene
from toneguard.rewrite.prose.subjects import borrows, logical

# A clause in place of a clause

_DENIES = regex(r"\b(?:not|never|no|unable|cannot|nothing|none|unavailable|impossible)\b|n['’]t\b", re.IGNORECASE)
_COMMANDS = regex(r"(?:please|kindly|could|can|would|will|may) |.*\?$", re.IGNORECASE | re.DOTALL)
_DEPENDENT = regex(
    r"(?:when|whenever|if|how|why|what|where|which|who|as|once|unless|while|although|because)\b", re.IGNORECASE
)


def clause(scene: Scene, new: str) -> Edit | None:
    """The hit's clause replaced within its sentence, which is rebuilt as a whole; `None` where it can't be made to fit."""
    body, sentence, frame = scene.anatomy, scene.sentence, scene.clause
    if body is None or sentence is None or frame is None or not new or not _replaceable(scene):
        return None
    flips = frame.negated and not _DENIES.search(new)
    prefix = scene.text(Span(sentence.span.start, heads.front(scene, new)))
    suffix = scene.text(Span(body.core.end, sentence.span.end))
    head, tail = heads.kept(scene, prefix, flips=flips), tails.without_echo(suffix)
    new, tail = map(tails.without_regret, (new, tail)) if flips else (new, tail)
    new = _without_lent(scene, frame, head, new)
    if not _allows(head, new, frame, flips):
        return None
    if flips and body.reason is not None:
        new, tail, fits = heads.reasoned(scene, head, new, tail)
        if not fits:
            return None
    joined = tails.joined(scene, new, tail, flips=flips)
    if joined is None:
        return None
    opens = not head.strip() or openers.greeting(head) == len(head)
    return Edit(sentence.span, head + _first_letter(scene, head, joined, opens=opens))


def _without_lent(scene: Scene, frame: Clause, head: str, new: str) -> str:
    """Behind "and", a subject that the clause before lent it is not said again: "… and will arrive on Friday"."""
    subject = logical(frame)
    if subject is None or not borrows(frame) or not head.endswith(" and "):
        return new
    named = scene.text(subject.span)
    return new[len(named) + 1 :] if new.lower().startswith(f"{named.lower()} ") else new


def _replaceable(scene: Scene) -> bool:
    """A clause that says something of its own: no relative clause, no condition."""
    frame, body = scene.clause, scene.anatomy
    assert frame is not None
    assert body is not None
    assert scene.sentence is not None
    before = scene.text(Span(scene.sentence.span.start, body.core.start))
    # "To get a refund you need to …": the parser takes what follows an unmarked purpose for a relative clause.
    purpose = re.match(r"(?:in order )?to \w[^,]* $", before, re.IGNORECASE)
    dependent = frame.embedding is Embedding.SUBJECT or (frame.embedding is Embedding.RELATIVE and purpose is None)
    # "Although lessons don't start until May he can read along" grants something in front of something else.
    tied = re.search(r"\b(?:if|when|unless|whether) [^,]*\b(?:and|or|but) (?:\w+ )?$|though $", before, re.IGNORECASE)
    own = not dependent and tied is None and frame.mood is not Mood.CONDITION
    return own and _DEPENDENT.match(scene.text(body.core)) is None


def _allows(head: str, new: str, frame: Clause, flips: bool) -> bool:
    """A request stands at the start of a sentence or behind a mark or "and"; a reason is not turned into its opposite."""
    if flips and (frame.embedding is Embedding.ADVERBIAL or re.search(r"\bor(?: else)? $", head)):
        return False
    if _COMMANDS.match(new) and re.search(r"\byou(?:ll|d|re)?\b.*\b(?:and|or|then) $", head, re.IGNORECASE):
        # "You will have to log in and": what follows shares the "you".
        return False
    if heads.wants_no_please(head, new):
        return False
    free = (
        not head.strip() or head.rstrip()[-1] in ",;:.!?–—-" or re.search(r"\b(?:and|but|so|then) $", head) is not None
    )
    return free or not _COMMANDS.match(new)


def _first_letter(scene: Scene, head: str, new: str, *, opens: bool) -> str:
    sentence = scene.sentence
    assert sentence is not None
    first = head.strip()[-1:] or ""
    if opens and first not in {",", "-", "–", "—"}:
        return small(new, names(sentence)) if begins_small(scene) else capitalised(new)
    old = scene.text(Span(sentence.span.start + len(head), sentence.span.end)) if opens else ""
    if opens and old[:1].isupper() and not re.match(r"I\b|I['’]", old):
        return capitalised(new)
    return small(new, names(sentence))


def begins_small(scene: Scene) -> bool:
    """The sentence began with a small letter, by habit or behind a greeting in the same line."""
    sentence = scene.sentence
    assert sentence is not None
    written = sentence.text.lstrip("\"'“‘(*_ ")[:1]
    inline = re.search(r"[,–—-][ \t]*$", scene.reading.text[: sentence.span.start]) is not None
    own = inline and re.match(r"I\b", sentence.text) is not None
    return own or (written.islower() and (scene.habits.lower_case or inline))


# A sentence in place of a sentence


def sentence(scene: Scene, new: str) -> Edit | None:
    """The whole sentence replaced, but for its greeting; for an empty text it goes with the blank after it."""
    if scene.sentence is None:
        return None
    span = scene.sentence.span
    kept = openers.greeting(scene.sentence.text)
    if new.startswith(scene.sentence.text[:kept]):
        kept = 0
    if not new:
        return _sentence_gone(scene.reading.text, Span(span.start + kept, scene.whole.end))
    rest = scene.sentence.text[kept:]
    inline = _WORD_BEFORE.search(scene.sentence.text[:kept]) is not None and re.match(r"Im?\b", rest) is not None
    opens = (rest[:1].isupper() and not inline) or not rest[:1].isalpha()
    cased = capitalised(new) if opens else small(new, names(scene.sentence))
    return Edit(span, scene.sentence.text[:kept] + cased)


# "Hi I'm sorry": the capital is that of "I".
_WORD_BEFORE = regex(r"\w[ \t]*$")


def with_next(scene: Scene, new: str) -> Edit | None:
    """The whole sentence replaced, and the next one with it."""
    edit, following = sentence(scene, new), scene.following
    return Edit(edit.span.joined(following.span), edit.text) if edit is not None and following is not None else None


def _sentence_gone(text: str, span: Span) -> Edit:
    after = re.match(r"[ \t]+", text[span.end :])
    if after is not None:
        return Edit(Span(span.start, span.end + after.end()), "")
    before = re.search(r"[ \t]+$", text[: span.start])
    return Edit(Span(span.start - (len(before[0]) if before is not None else 0), span.end), "")
