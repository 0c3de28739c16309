"""Puts a rewrite where it belongs, and mends what stands around it: commas, capitals, openers, the clauses that follow."""

import re

from toneguard.language import inflection
from toneguard.language.anatomy import names
from toneguard.language.clauses import Embedding
from toneguard.model import Span
from toneguard.rewrite import openers
from toneguard.rewrite.builders import with_subject
from toneguard.rewrite.edit import Edit
from toneguard.rewrite.letters import capitalised, small
from toneguard.rewrite.scene import Scene


# Words in place of words

def match(scene: Scene, new: str) -> Edit:
    """The matched words replaced or, for an empty text, deleted with the marks and blanks that belong to them."""
    span = scene.hit.span
    if not new:
        return _deletion(scene, span)
    old = scene.text(span)
    if old[:1].isupper() and not old.isupper() or old[:1].isupper() and len(old) == 1:
        new = capitalised(new)
    return _with_article(scene.reading.text, Edit(span, new))


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


def _deletion(scene: Scene, span: Span) -> Edit:
    text, sentence = scene.reading.text, scene.sentence
    lower, upper = (sentence.span.start, sentence.span.end) if sentence is not None else (0, len(text))
    start, end = span.start, span.end
    if not text[lower:start].strip(" \"'“‘(*_-") or _after_greeting(text, lower, start):
        return _opening_deletion(scene, Span(start, end), upper)
    left = len(text[lower:start].rstrip(" \t"))
    right = re.match(r"[ \t]*,", text[end:upper])
    fenced = text[lower : lower + left].endswith(",") and right is not None
    if fenced and right is not None:
        # ", simply," goes with both its commas.
        return _with_article(text, _tidied(text, Span(lower + left - 1, end + right.end())))
    return _with_article(text, _tidied(text, Span(start, end)))


def _after_greeting(text: str, lower: int, start: int) -> bool:
    end = openers.greeting(text[lower:])
    return end > 0 and not text[lower + end : start].strip()


def _opening_deletion(scene: Scene, span: Span, upper: int) -> Edit:
    text = scene.reading.text
    end = span.end
    gap = re.match(r"[ \t]*[,:;–—-]?\s*", text[end:upper])
    end += gap.end() if gap is not None else 0
    if openers.opener(text[span.start : end] + " "):
        end = openers.linked(text, end)
    if end >= upper:
        return _tidied(text, span)
    letter = text[end]
    capital = capitalised(text[end:upper])[:1] if text[span.start].isupper() else letter
    return Edit(Span(span.start, end + 1), capital)


def _tidied(text: str, span: Span) -> Edit:
    """One blank where the deletion would leave two or leave one before a mark."""
    start, end = span.start, span.end
    before, after = text[start - 1 : start], text[end : end + 1]
    if before in {" ", "\t"} and (not after or after in " \t\n.,;:!?)"):
        return Edit(Span(start - len(text[:start]) + len(text[:start].rstrip(" \t")), end), "")
    if after in {" ", "\t"} and (not before or before in "\n("):
        return Edit(Span(start, end + len(text[end:]) - len(text[end:].lstrip(" \t"))), "")
    return Edit(span, "")


# A clause in place of a clause

_SCARCE = (
    r"(?:back[- ]?ordered|on back[- ]?order|unavailable|not (?:currently |yet )?(?:available|in stock)|out[- ]of[- ]stock|sold out"
    r"|temporarily unavailable)"
)
_SAYS_AGAIN = re.compile(
    r"\s*(?:[;,–—]|-(?= ))?\s*(?:and |as |because |since )?(?:it|they|this|these|those|that(?: (?:one|item|product))?|the (?:item|product|part|model)s?)"
    rf"(?:['’](?:s|re)| is| are)(?: also| currently| still| now)? {_SCARCE}(?:(?:,| and|, and)(?: also| currently| still| now)? {_SCARCE})*"
    r"(?: at (?:this|the) (?:time|moment)| right now| currently| at present| for now)*(?=\s*(?:[.;!?]|,|$))",
    re.IGNORECASE,
)
_CONTRAST = re.compile(r"\s*[,;–—-]?\s*(?:but|however|though|although)\b,?\s*(?P<instead>instead,?\s*)?", re.IGNORECASE)
_AND = re.compile(r"\s*[,;–—]?\s*(?:and(?: then)?|so)\b,?\s*|\s*;\s*", re.IGNORECASE)
_DENIES = re.compile(r"\b(?:not|never|no|unable|cannot|nothing|none|unavailable|impossible)\b|n['’]t\b", re.IGNORECASE)


def clause(scene: Scene, new: str) -> Edit | None:
    """The hit's clause replaced within its sentence, which is rebuilt as a whole; `None` where it can't be made to fit."""
    body, sentence = scene.anatomy, scene.sentence
    if body is None or sentence is None or not new:
        return None
    flips = scene.clause is not None and scene.clause.negated and not _DENIES.search(new)
    text = scene.reading.text
    prefix, suffix = text[sentence.span.start : body.core.start], text[body.core.end : sentence.span.end]
    head = _with_comma(scene, _head(prefix, flips))
    tail = _SAYS_AGAIN.sub("", suffix, count=1) if _SAYS_AGAIN.match(suffix) else suffix
    if flips and body.reason is not None:
        fronted = _fronted(scene, head, new, tail)
        if fronted is None:
            return None
        new, tail = fronted
    joined = _joined(scene, new, tail, flips)
    if joined is None:
        return None
    opens = len(head.strip()) == 0 or openers.greeting(head) == len(head)
    return Edit(sentence.span, head + _first_letter(scene, head, joined, opens=opens))


def _head(prefix: str, flips: bool) -> str:
    """What stays in front of the clause: a greeting, other clauses, no apology for the news."""
    start = openers.greeting(prefix)
    end = start + openers.opener(prefix[start:])
    head = prefix[:start] + prefix[end:] if end > start else prefix
    head = re.sub(r"^(\s*)that\s", r"\1", head) if end > start else head
    trailing = re.search(r"(?:[,;]\s*)?\bbut,? (?:unfortunately,? |sadly,? |regrettably,? |i'm afraid (?:that )?)?$", head, re.IGNORECASE)
    if flips and trailing is not None:
        return f"{head[: trailing.start()].rstrip(' ,;')}, and "
    return re.sub(r"\b(?:unfortunately|sadly|regrettably),? $", "", head, flags=re.IGNORECASE)


def _with_comma(scene: Scene, head: str) -> str:
    """A dependent clause in front is set off: "To get a refund, please …"."""
    sentence, body = scene.sentence, scene.anatomy
    assert sentence is not None and body is not None
    if not head.endswith(" ") or head.rstrip()[-1:] in {",", ";", ":", "-", "–", "—", "(", ""}:
        return head
    edge = sentence.span.start + len(sentence.text[: body.core.start - sentence.span.start].rstrip())
    fronted = any(c.embedding is Embedding.ADVERBIAL and c.whole.end == edge for c in scene.others)
    return f"{head.rstrip()}, " if fronted else head


def _fronted(scene: Scene, head: str, new: str, tail: str) -> tuple[str, str] | None:
    """A reason for the denial, put in front of the good news: "Because of a strike, it will be available on Monday"."""
    body = scene.anatomy
    assert body is not None and body.reason is not None
    reason = scene.text(body.reason)
    if head.strip() and openers.greeting(head) != len(head):
        return None
    if body.core.contains(body.reason):
        return f"{reason}, {small(new)}", tail
    at = tail.find(reason)
    if at < 0 or tail[:at].strip(" ,–—-"):
        return (new, tail) if at < 0 else None
    return f"{reason}, {small(new)}", tail[at + len(reason) :]


_END = re.compile(r"[.!?…]+[\"'”’)]*$")


def _joined(scene: Scene, new: str, tail: str, flips: bool) -> str | None:
    """The new clause and what followed the old one."""
    mark = _END.search(new)
    body = new[: mark.start()] if mark is not None else new
    if not tail.strip(" .!?…\"'”’)"):
        return body + _final(scene, mark[0] if mark is not None else "", tail)
    asks = mark is not None and "?" in mark[0]
    contrast, plain = _CONTRAST.match(tail), _AND.match(tail)
    if contrast is not None and flips:
        return _new_sentence(scene, f"{body}{mark[0] if mark is not None else '.'}", tail, contrast.end())
    if asks and mark is not None:
        return _new_sentence(scene, body + mark[0], tail, plain.end()) if plain is not None else body + _asked(tail)
    return body + tail


def _asked(tail: str) -> str:
    return re.sub(r"[.!]+(?=[\"'”’)]*$)", "?", tail) if _END.search(tail) else tail + "?"


def _final(scene: Scene, mark: str, tail: str) -> str:
    """The sentence's own end, unless the new clause asks or the old one did."""
    old = tail.strip()
    if "?" in mark or "?" in old and mark:
        return mark
    if not old and scene.sentence is not None and scene.sentence.kind.value in {"item", "heading"}:
        return ""
    return tail.rstrip() if old else (mark if scene.habits.full_stops else "")


def _new_sentence(scene: Scene, first: str, tail: str, at: int) -> str | None:
    """The following clause as a sentence of its own, with its own subject."""
    sentence, body = scene.sentence, scene.anatomy
    assert sentence is not None and body is not None
    start = sentence.span.end - len(tail) + at
    rest = tail[at:]
    following = next((c for c in scene.others if abs(c.span.start - start) <= 1), None)
    if following is not None:
        rest = with_subject(scene, following, rest)
    second = rest if scene.habits.lower_case else capitalised(rest)
    return f"{first} {second}"


def _first_letter(scene: Scene, head: str, new: str, *, opens: bool) -> str:
    sentence = scene.sentence
    assert sentence is not None
    first = head.strip()[-1:] or ""
    if opens and first not in {",", "-", "–", "—"}:
        return small(new, names(sentence)) if _begins_small(scene) else capitalised(new)
    old = scene.text(Span(sentence.span.start + len(head), sentence.span.end)) if opens else ""
    if opens and old[:1].isupper() and not re.match(r"I\b|I['’]", old):
        return capitalised(new)
    return small(new, names(sentence))


def _begins_small(scene: Scene) -> bool:
    """The sentence began with a small letter, by habit or behind a greeting in the same line."""
    sentence = scene.sentence
    assert sentence is not None
    written = sentence.text.lstrip("\"'“‘(*_ ")[:1]
    inline = re.search(r"[,–—-][ \t]*$", scene.reading.text[: sentence.span.start]) is not None
    return written.islower() and (scene.habits.lower_case or inline)


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


def _sentence_gone(text: str, span: Span) -> Edit:
    after = re.match(r"[ \t]+", text[span.end :])
    if after is not None:
        return Edit(Span(span.start, span.end + after.end()), "")
    before = re.search(r"[ \t]+$", text[: span.start])
    return Edit(Span(span.start - (len(before[0]) if before is not None else 0), span.end), "")
