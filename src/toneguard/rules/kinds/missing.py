"""A signal that should be in the reply and is not."""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from toneguard.language.inflection import lemma_of
from toneguard.language.reading import Reading, Sentence
from toneguard.language.sentences import PieceKind
from toneguard.model import Span
from toneguard.regex import regex
from toneguard.rules.hit import Hit
from toneguard.rules.kinds.base import Facts
from toneguard.rules.schema.matchers import MissingSpec
from toneguard.rules.vocabulary import Vocabulary


@dataclass(frozen=True, slots=True)
class Missing:
    spec: MissingSpec

    def find_in_reply(self, facts: Facts) -> Iterable[Hit]:
        if facts.reply.get(self.spec.signal) or not facts.reading.text.strip():
            return
        place = _place(facts.reading, self.spec.place)
        front = _behind(facts.reply.get(self.spec.behind, ()), facts.reading)
        place = front.span.end if front is not None else place
        named = {
            "matter": _named(facts),
            "problem": facts.problem,
            "only_problem": facts.only_problem,
            "topic": facts.topic,
            "trouble": _taken_up(facts, "named-trouble"),
            "sent": _taken_up(facts, "gave-photo"),
        }
        captures = {name: words for name, words in named.items() if words is not None}
        yield Hit(Span(place, place), captures=captures)


def _taken_up(facts: Facts, signal: str) -> str | None:
    """How we would name what the customer's latest message speaks of first, where the signal has words for it."""
    hits = sorted(facts.latest.get(signal, ()), key=lambda hit: hit.span)
    return next((words for hit in hits if isinstance(words := hit.captures.get("replacement"), str)), None)


def _named(facts: Facts) -> str | None:
    """The first matter whose own word was said by somebody: to speak of "the delay" where nobody did may be wrong."""
    text = f"{facts.context.customer_message or ''} {facts.reading.text}".lower()
    words = set(re.findall(r"[a-z]+", text))
    said = {lemma_of(word, verb=verb) for word in words for verb in (True, False)}
    return next((m for m in facts.matters if m.startswith("the ") and m.removeprefix("the ") in said), None)


_LONGEST_OPENING = 14
_INTERJECTED = regex(
    r"(?:oh(?:,? (?:no|dear|wow))?"
    r"|got it|ok|okay|alright|right|ah|hm+|yikes|uh-oh|heya|hiya|howdy"
    r"|(?:hi|hello|hey)(?: there| again)?)[.!,\s]*",
    re.IGNORECASE,
)


_TAKES_BACK = regex(
    r"^(?:if|should|in case)\b|\b(?:but|however|unable|can ?not|unfortunately)\b|\bcan['’]?t\b", re.IGNORECASE
)


def _behind(hits: Sequence[Hit], reading: Reading) -> Sentence | None:
    """The first sentence with one of these, if it is short, asks nothing and takes nothing back."""
    spans = [hit.span for hit in hits]
    first = next((s for s in reading.sentences if any(s.span.contains(span) for span in spans)), None)
    if (
        first is None
        or first.kind is PieceKind.CLOSING
        or first.asks
        or len(first.text.split()) > _LONGEST_OPENING
        or _TAKES_BACK.search(first.text)
    ):
        return None
    behind = reading.sentences[first.index + 1 : first.index + 2]
    # "I'm sorry that the bulb broke. It has been replaced": nothing may come between the two.
    names = len(first.text.split()) > _BARE_APOLOGY
    return first if not (names and any(_TAKES_UP.match(sentence.text) for sentence in behind)) else None


_BARE_APOLOGY = 5
"""Words of "I'm very sorry about that!", of which no "it" could speak."""
_TAKES_UP = regex(r"(?:it|they|this|that|these|those|he|she|both)\b", re.IGNORECASE)


# The name or the initials that an agent puts behind the last sentence: "… by noon. Thanks Kim", "… by noon! ^KB".
_SIGNED = regex(
    r"(?<=[.!?)])[ \t]+(?:(?i:many thanks|thanks|thank you|(?:best |kind )?regards|rgds|cheers),? )?(?:[\^~*/-]+ ?)?"
    r"[A-Z][A-Za-z]{0,11}\s*$"
)


def _place(reading: Reading, where: str) -> int:
    """The offset at which a missing sentence belongs."""
    sentences = reading.sentences
    if not sentences:
        return 0
    if where == "end":
        return sentences[-1].span.end
    if where == "before-closing":
        closing = next((s for s in sentences if s.kind in {PieceKind.CLOSING, PieceKind.SIGNATURE}), None)
        signed = _SIGNED.search(reading.text)
        last = signed.start() if signed is not None else sentences[-1].span.end
        return closing.span.start if closing is not None else last
    if where == "after-greeting":
        rest = next(
            (s for s in sentences if s.kind is not PieceKind.GREETING and not _INTERJECTED.fullmatch(s.text)), None
        )
        return rest.span.start if rest is not None else sentences[-1].span.end
    return sentences[0].span.start


def build(spec: MissingSpec, vocabulary: Vocabulary) -> Missing:
    return Missing(spec)
