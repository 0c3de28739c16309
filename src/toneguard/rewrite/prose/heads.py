"""What stands in front of a replaced clause: greetings and other clauses stay, apologies for the news go."""

import re

from toneguard.language import inflection
from toneguard.language.clauses import Embedding
from toneguard.model import Span
from toneguard.regex import regex
from toneguard.rewrite.prose import openers
from toneguard.rewrite.prose.letters import capitalised, small
from toneguard.rewrite.prose.scene import Scene
from toneguard.rewrite.prose.subjects import logical

_STARTS = regex(r"(?:(?<=^)|(?<=[,;:.!?–—-])\s+)(?=\S)")
_BUT = regex(r"[,;]?\s*\bbut,? $", re.IGNORECASE)
_LEADING = r"(?:\w+, )?(?:in order to|to|before|after|if|when|once|until|for|due to|because|since|as|while)"
_FRONTED = regex(rf"{_LEADING} [^,]+$", re.IGNORECASE)


# "Clearly, could you please …" would ask and scold at once.
_PLAINLY = regex(
    r"^(?:clearly|obviously|evidently|of course|needless to say"
    r"|as far as (?:i|we) can (?:see|tell)"
    r"|according to (?:our|the) [\w ]+),? $",
    re.IGNORECASE,
)


def kept(scene: Scene, prefix: str, *, flips: bool) -> str:
    """The text in front of the clause, without negative openers and with the commas and conjunctions that now fit."""
    start = openers.greeting(prefix)
    rest = _PLAINLY.sub("", _without_openers(prefix[start:]))
    if prefix[start : start + 1].isupper() and rest.strip():
        rest = capitalised(rest)
    if flips and (but := _BUT.search(rest)) is not None:
        rest = f"{rest[: but.start()]}, and " if but.start() else ""
    return _with_comma(scene, prefix[:start] + rest)


def front(scene: Scene, new: str) -> int:
    """Where the replaced stretch begins: behind a fronted phrase ("After May, you …") that the new clause does not tell."""
    body, frame = scene.anatomy, scene.clause
    assert body is not None
    assert frame is not None
    subject = logical(frame)
    start = (
        subject.span.start
        if subject is not None and subject.span.start < frame.head_span.start
        else frame.verb_span.start
    )
    if subject is not None and subject.span.start < body.core.start < subject.span.end:
        # The parser took the "no" of "no one" for an answer.
        return subject.span.start
    if not body.core.start < start:
        return body.core.start
    told = any(t.bare.lower() in new.lower() for t in frame.times if t.span.start < start)
    return body.core.start if told else start


def _without_openers(text: str) -> str:
    """Without the opener in front, and without one that leads up to the clause ("…, but unfortunately, ")."""
    end = openers.opener(text)
    text = text[openers.linked(text, end) if end else 0 :]
    for found in _STARTS.finditer(text):
        conjunction = re.match(r"(?:but|and|so) ", text[found.end() :], re.IGNORECASE)
        at = found.end() + (conjunction.end() if conjunction is not None else 0)
        length = openers.opener(text[at:])
        if length and openers.linked(text, at + length) == len(text):
            return text[:at]
    return text


def _with_comma(scene: Scene, head: str) -> str:
    """A dependent clause in front is set off: "To get a refund, please …"."""
    sentence, body = scene.sentence, scene.anatomy
    assert sentence is not None
    assert body is not None
    if not head.endswith(" ") or head.rstrip()[-1:] in {",", ";", ":", "-", "–", "—", "(", ""}:
        return head
    edge = sentence.span.start + len(scene.text(Span(sentence.span.start, body.core.start)).rstrip())
    fronted = _FRONTED.match(head) or any(
        c.embedding is Embedding.ADVERBIAL and c.whole.end == edge for c in scene.others
    )
    return f"{head.rstrip()}, " if fronted else head


def reasoned(scene: Scene, head: str, new: str, tail: str) -> tuple[str, str, bool]:
    """The reason for a denial goes in front of the good news; the last value says whether it could be placed."""
    body = scene.anatomy
    assert body is not None
    assert body.reason is not None
    reason = scene.text(body.reason)
    # The clause may have been told with it.
    new = new.replace(f" {reason}", "", 1)
    free = not head.strip() or openers.greeting(head) == len(head)
    if body.core.contains(body.reason):
        return f"{reason}, {small(new)}", tail, free and body.reason.end == body.core.end
    at = tail.find(reason)
    if at < 0:
        return new, tail, True
    after = tail[at + len(reason) :]
    fits = free and not tail[:at].strip(" ,–—-") and re.match(r"\s*(?:[.,;!?…]|$)", after) is not None
    return f"{reason}, {small(new)}", after, fits


# "The shop sold it, please ask them": two sentences that only a comma parts.
_PLEASE = regex(r"please\b", re.IGNORECASE)
_RUNS_ON = regex(
    r"(?:^|[.!?:] |, )(?:i|we|you|it|that|this|they|the|our|your|my)\b(?: [\w'’-]+)*?"
    r"(?: (?:is|are|was|were|am|has|have|had|do|does|did|can|could|will|would|may|must|cannot)\b"
    r"|['’](?:s|re|m|ve|ll|d)\b|n['’]t\b)[^,;:]*, $",
    re.IGNORECASE,
)


def wants_no_please(head: str, new: str) -> bool:
    """A "please" would run on from a sentence of its own, or stand beside an order without one."""
    return _PLEASE.match(new) is not None and (_RUNS_ON.search(head) is not None or _is_order(head))


def _is_order(head: str) -> bool:
    """ "Open it, " is an order of its own, beside which another "please" would stand oddly."""
    first = re.match(r"[A-Za-z]+", head[openers.greeting(head) :])
    verb = first[0].lower() if first is not None else ""
    return verb not in _NO_ORDERS and inflection.is_base_verb(verb)


_NO_ORDERS = frozenset(
    "please if to for in on at by from with as so but and or then once when also first next thank hope like".split()
)
