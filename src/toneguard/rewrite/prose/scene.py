"""What a template is filled from: one hit, the sentence and clause around it, and how this reply is written."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cached_property, wraps
from typing import Any, TypeVar

from toneguard.language import inflection
from toneguard.language.anatomy import Anatomy, anatomy, full_span, names
from toneguard.language.clauses import Clause
from toneguard.language.phrases import Phrase
from toneguard.language.reading import Reading, Sentence
from toneguard.language.sentences import PieceKind
from toneguard.language.times import Time
from toneguard.model import Span
from toneguard.regex import regex
from toneguard.rewrite.prose import letters, openers, signatures
from toneguard.rewrite.prose.habits import Habits, habits_of
from toneguard.rules.hit import Hit

_WITHIN = regex(r"[ \t\r]*")
_NEXT_LINE = regex(r"[ \t\r]*\n[ \t\r]*")
_WRAP = regex(r"(?<=[\w,;'’)])\n(?=[a-z])|(?<=[^\n]{40}[\w,;'’)])\n(?=\w)")


@dataclass(frozen=True, slots=True)
class Piece:
    """A captured stretch on its way through the filters; `phrase` and `time` hold the grammar of what was captured."""

    text: str
    phrase: Phrase | None = None
    time: Time | None = None


@dataclass(frozen=True)
class Scene:
    """One hit and all that templates and splices ask about it."""

    hit: Hit
    reading: Reading
    answered: dict[Callable[["Scene"], Any], Any] = field(default_factory=dict, compare=False, repr=False)
    """What has been asked `once` of it."""

    def text(self, span: Span) -> str:
        """As it is written, placeholders and curly quotes and all."""
        return span.of(self.reading.text)

    @cached_property
    def sentence(self) -> Sentence | None:
        """Without the faces behind its last mark, unless one of them was found: they stay, whatever is said in front of them."""
        whole = self.hit.sentence
        wordy = whole.wordy() if whole is not None else None
        return wordy if wordy is not None and wordy.span.contains(self.hit.span) else whole

    @cached_property
    def said(self) -> str:
        """The sentence on one line, letter for letter: a break that only keeps its lines short is a blank."""
        return _WRAP.sub(" ", self.sentence.text) if self.sentence is not None else ""

    @cached_property
    def previous(self) -> Sentence | None:
        """The sentence in front of the hit's, in the same paragraph."""
        sentence = self.sentence
        if sentence is None or not sentence.index:
            return None
        front = self.reading.sentences[sentence.index - 1]
        gap = self.reading.text[front.span.end : sentence.span.start]
        return front if _goes_on(front, gap, sentence) else None

    @cached_property
    def following(self) -> Sentence | None:
        """The sentence behind the hit's, in the same paragraph."""
        sentence = self.sentence
        if sentence is None:
            return None
        behind = next((s for s in self.reading.sentences if s.span.start >= sentence.span.end), None)
        gap = self.reading.text[self.whole.end : behind.span.start] if behind is not None else ""
        return behind if behind is not None and _goes_on(sentence, gap, behind) else None

    def before(self, most: int) -> Sequence[Sentence]:
        """The sentences in front of the hit's, no more than so many, whatever paragraph they stand in."""
        at = self.sentence.index if self.sentence is not None else 0
        return self.reading.sentences[max(0, at - most) : at]

    def behind(self, most: int) -> Sequence[Sentence]:
        """As `before`, of those behind it."""
        at = self.sentence.index if self.sentence is not None else 0
        return self.reading.sentences[at + 1 : at + 1 + most]

    @property
    def whole(self) -> Span:
        """The sentence with the faces behind it."""
        return self.hit.sentence.span if self.hit.sentence is not None else self.hit.span

    @property
    def faces(self) -> bool:
        """Whether there are any."""
        return self.sentence is not None and self.sentence.span != self.whole

    @cached_property
    def stop(self) -> str:
        """What ends a sentence that has no final mark: none, where the reply does without, or a name or a face stands there."""
        marked = self.habits.full_stops and not self.faces and signatures.signed(self.said) is None
        return "." if marked else ""

    @property
    def clause(self) -> Clause | None:
        return self.hit.clause

    @cached_property
    def anatomy(self) -> Anatomy | None:
        if self.sentence is None or self.clause is None:
            return None
        return anatomy(self.sentence, self.clause)

    @cached_property
    def habits(self) -> Habits:
        return habits_of(self.reading)

    @property
    def others(self) -> tuple[Clause, ...]:
        """The other clauses of the sentence."""
        return tuple(c for c in self.sentence.clauses if c != self.clause) if self.sentence is not None else ()

    def full(self, phrase: Phrase) -> str:
        """A phrase with its relative clause, as it is written."""
        if self.sentence is None:
            return phrase.text
        span = full_span(self.sentence, phrase)
        # A time that the parser hung on the relative clause is the clause's own.
        cuts = [
            t.span.start
            for t in (self.clause.times if self.clause is not None else ())
            if phrase.span.end < t.span.start < span.end
        ]
        return self.text(Span(span.start, min([span.end, *cuts]))).rstrip()


def _goes_on(front: Sentence, gap: str, behind: Sentence) -> bool:
    """They stand in one paragraph; of lines, only where both are whole sentences of the body."""
    if _WITHIN.fullmatch(gap):
        return True
    told = front.kind is behind.kind is PieceKind.BODY and _ENDED.search(front.text) and _ENDED.search(behind.text)
    return _NEXT_LINE.fullmatch(gap) is not None and bool(told)


_ENDED = regex(r"[.!?][\"'”’)*_]*\s*$")


def inner(scene: Scene, phrase: Phrase) -> str:
    """A phrase as it is written inside a sentence: without the capital that it had at the start of one."""
    text, sentence = scene.full(phrase), scene.sentence
    if sentence is None or phrase.span.start != sentence.span.start + openers.greeting(sentence.text):
        return text
    common = phrase.plural and inflection.knows_as_noun(text.split()[0])
    return letters.small(text, () if common else names(sentence, phrase.span))


Answer = TypeVar("Answer")


def once(ask: Callable[[Scene], Answer]) -> Callable[[Scene], Answer]:
    """What many templates ask of a scene, worked out for the first of them."""

    @wraps(ask)
    def asked(scene: Scene) -> Answer:
        if ask not in scene.answered:
            scene.answered[ask] = ask(scene)
        answer: Answer = scene.answered[ask]
        return answer

    return asked


Captures = Mapping[str, Callable[[Scene], str | None]]
"""Names that a template can use, and what each is worked out by: `None` where this hit has no such thing."""
