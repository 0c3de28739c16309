"""Puts a rewrite where it belongs, and mends what stands around it: commas, capitals, openers, the clauses that follow."""

import re

from toneguard.language import inflection
from toneguard.language.anatomy import names
from toneguard.language.clauses import Clause, Embedding, Mood
from toneguard.model import Span
from toneguard.regex import regex
from toneguard.rewrite.edit import Edit
from toneguard.rewrite.prose import heads, openers, tails
from toneguard.rewrite.prose.letters import capitalised, small
from toneguard.rewrite.prose.scene import Scene
from toneguard.rewrite.prose.subjects import borrows, logical

# Words in place of words


def match(scene: Scene, new: str) -> Edit | None:
    """The matched words replaced or, for an empty text, deleted with the marks and blanks that belong to them."""
    span = scene.hit.span
    if not new:
        return _deletion(scene, span)
    old = scene.text(span)
    if _STANDS_ALONE.match(new) and not _at_boundary(scene, span.start):
        return None
    lead = re.match(r"[,;:–—-]\s*", old)
    if lead is not None and re.match(r"\w", new):
        new = lead[0] + new
    if (old[:1].isupper() and not old.isupper()) or (old[:1].isupper() and len(old) == 1):
        new = capitalised(new)
    return _with_article(scene.reading.text, _with_next(scene, Edit(span, new)))


_STANDS_ALONE = regex(r"(?:I|We|You|They|It)(?:['’]\w+)? \w")
_BOUNDARY = regex(r"(?:^|[.!?,;:–—(\"“-]|\b(?:and|but|so|because|that|if|when|as|hi|hello|hey))\s*$", re.IGNORECASE)


def _at_boundary(scene: Scene, at: int) -> bool:
    """A clause can begin here."""
    return scene.sentence is None or _BOUNDARY.search(scene.text(Span(scene.sentence.span.start, at))) is not None


def _with_next(scene: Scene, edit: Edit) -> Edit:
    """Where the new words end a sentence, and the old did not, the next word begins one."""
    following = re.match(r"(\s+)([a-z])", scene.reading.text[edit.span.end :])
    ended = scene.text(edit.span).endswith(("!", "?"))
    if following is None or ended or not edit.text.endswith((".", "!", "?")) or scene.habits.lower_case:
        return edit
    return Edit(
        Span(edit.span.start, edit.span.end + following.end()), f"{edit.text}{following[1]}{following[2].upper()}"
    )


def _with_article(text: str, edit: Edit) -> Edit:
    """An article in front that no longer fits is changed with the word."""
    found = re.search(r"\b(an?) $", text[: edit.span.start], re.IGNORECASE)
    following = edit.text or text[edit.span.end :]
    if found is None or not re.match(r"\w", following):
        return edit
    article = inflection.article(following)
    if article == found[1].lower():
        return edit
    cased = article.capitalize() if found[1][0].isupper() else article
    return Edit(Span(found.start(), edit.span.end), f"{cased} {edit.text}")


_ASKED = regex(r"(?:please|kindly|pls) \w+", re.IGNORECASE)
_ASKS_ON = regex(
    r"[,;]? and (?:also |then |always )?(?:make|ensure|be|do|don['’]?t|never|check|remember|keep|avoid|use|send|bring|refrain"
    r"|follow|read|let|contact|allow|include|leave|take|wait|try)\b",
    re.IGNORECASE,
)
_CLAUSE_STARTS = regex(r"\s*(?:i|we|you|it|they|he|she|there|the|this|that|your|our)\b", re.IGNORECASE)


def _deletion(scene: Scene, span: Span) -> Edit | None:
    text, sentence = scene.reading.text, scene.sentence
    lower, upper = (sentence.span.start, sentence.span.end) if sentence is not None else (0, len(text))
    start, end = span.start, span.end
    spliced = re.search(r"\bthat\s*$", text[start:end]) and _CLAUSE_BEFORE.match(text, lower, start)
    regretted = re.search(r"\b(?:is|was) $", text[lower:start]) and re.match(r"\s+that\b", text[end:upper])
    if regretted or spliced or _keeps_apart(text, span):
        # "It is with regret that we …": what is left would not be a sentence.
        return None
    if _ASKED.match(text, start) and (not _at_boundary(scene, start) or _ASKS_ON.search(text, end, upper)):
        # "As you prepare for it please keep in mind that it rains": what is left would want a comma, and of "please
        # note that it rains, and make sure to wear boots" the "please" was for both.
        return None
    opens = not text[lower:start].strip(" \"'“‘(*_-") or _after_greeting(text, lower, start)
    if opens or _BEGINS_A_LINE.search(text, lower, start + 2):
        return _opening_deletion(scene, Span(start, end), upper)
    left = len(text[lower:start].rstrip(" \t"))
    right = re.match(r"[ \t]*,", text[end:upper])
    fenced = text[lower : lower + left].endswith(",") and right is not None
    if fenced and right is not None:
        # ", simply," goes with both its commas; between two clauses one of them stays.
        if _CLAUSE_STARTS.match(text, end + right.end()) is not None:
            return Edit(Span(lower + left, end + right.end()), "")
        return _with_article(text, _tidied(text, Span(lower + left - 1, end + right.end())))
    return _with_article(text, _tidied(text, Span(start, end)))


_JOINED = regex(
    r"[ \t]*(?:\n|$)|\s*[^\w\s]"
    r"|\s+(?:(?:and|but|or|so|for|in|on|with|at|by|because|if|when|to|as|from|of|until|while|that)\b)",
    re.IGNORECASE,
)


def _keeps_apart(text: str, span: Span) -> bool:
    """A picture between two words may be all that keeps two clauses from running into one another."""
    picture = re.search(r"\w\w", text[span.start : span.end]) is None
    return picture and re.search(r"\w\s*$", text[: span.start]) is not None and _JOINED.match(text, span.end) is None


# "Sorry for the trouble, we inform you that": without it nothing but a comma would part two clauses.
_CLAUSE_BEFORE = regex(
    r"(?!(?:with|in|as|for|due|since|after|following|regarding|concerning|if|when|once|to|on|at|by)\b)(?:\S+ ){3,}\S+,\s*$",
    re.IGNORECASE,
)
_BEGINS_A_LINE = regex(r"\n[ \t]*[A-Z][a-z]\Z")
"""The sentence goes on from a line without a full stop, such as a heading, but the writer began anew."""


def _after_greeting(text: str, lower: int, start: int) -> bool:
    end = openers.greeting(text[lower:])
    return end > 0 and not text[lower + end : start].strip()


def _opening_deletion(scene: Scene, span: Span, upper: int) -> Edit:
    text = scene.reading.text
    itself = re.search(r"\bthat\s*$", text[span.start : span.end], re.IGNORECASE)
    if itself is not None and openers.ITSELF.match(text, span.start + itself.start()):
        span = Span(span.start, span.start + itself.start())
    end = span.end
    gap = re.match(r"[ \t]*[,:;–—-]?\s*", text[end:upper])
    end += gap.end() if gap is not None else 0
    if openers.opener(text[span.start : end] + " "):
        end = openers.linked(text, end)
    if end >= upper:
        return _tidied(text, span)
    emphasis = re.match(r"[*_]*(?=\w)", text[end:upper])
    at = end + (emphasis.end() if emphasis is not None else 0)
    capital = capitalised(text[at:upper])[:1] if text[span.start].isupper() else text[at]
    return Edit(Span(span.start, at + 1), text[end:at] + capital)


def _tidied(text: str, span: Span) -> Edit:
    """One blank where the deletion would leave two or leave one before a mark."""
    start, end = span.start, span.end
    blanks = len(text[end:]) - len(text[end:].lstrip(" \t"))
    after = text[end + blanks : end + blanks + 1]
    left = len(text[:start].rstrip(" \t"))
    if left < start and (not after or after in "\r\n.,;:!?)"):
        return Edit(Span(left, end), "")
    if blanks and (left < start or not text[:start] or text[start - 1] in "\n("):
        return Edit(Span(start, end + blanks), "")
    return Edit(span, "")


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
        return _sentence_gone(scene.reading.text, Span(span.start + kept, span.end))
    rest = scene.sentence.text[kept:]
    cased = capitalised(new) if rest[:1].isupper() or not rest[:1].isalpha() else small(new, names(scene.sentence))
    return Edit(span, scene.sentence.text[:kept] + cased)


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
