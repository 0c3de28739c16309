"""Fields of a clause frame: who does what to whom, when."""

import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property

from toneguard.language.clauses import Clause, Voice
from toneguard.language.phrases import Phrase
from toneguard.language.reading import Sentence
from toneguard.language.times import Time
from toneguard.rules.gates import Gate
from toneguard.rules.hit import Capture, Hit
from toneguard.rules.kinds import frame_gates
from toneguard.rules.kinds.fields import as_test, lemmas
from toneguard.rules.schema.matchers import ClauseSpec, FieldSpec, FieldTest
from toneguard.rules.vocabulary import Vocabulary, compiled, found

Test = Callable[[Clause], bool]

DEFAULT_MOODS = frozenset({"indicative", "imperative"})


@dataclass(frozen=True, slots=True)
class ClausePattern:
    """One frame pattern: every test must pass, which only can where the sentence passes the gate."""

    tests: tuple[tuple[str, Test], ...]
    spec: ClauseSpec
    vocabulary: Vocabulary

    @property
    def gate(self) -> Gate:
        return frame_gates.gate_of(self.spec, self.vocabulary)

    def failing(self, clause: Clause) -> str | None:
        return next((name for name, test in self.tests if not test(clause)), None)


@dataclass(frozen=True)
class Clauses:
    patterns: tuple[ClausePattern, ...]
    needs_parse: bool = True

    @property
    def gates(self) -> Sequence[Gate]:
        return [pattern.gate for pattern in self.patterns]

    @cached_property
    def ordered(self) -> frozenset[str]:
        """The verbs that all of the patterns ask for in an order; none where one of them finds other clauses too."""
        verbs = [frame_gates.ordered(pattern.spec, pattern.vocabulary) for pattern in self.patterns]
        return frozenset().union(*verbs) if all(verbs) else frozenset()

    def may_match(self, sentence: Sentence) -> bool:
        """A verb that only stands where a noun would, or with somebody who does it, is no order."""
        return not self.ordered or any(word in self.ordered for word in sentence.orderable)

    def find(self, sentence: Sentence, among: Sequence[int] | None = None) -> Iterator[Hit]:
        patterns = self.patterns if among is None else [self.patterns[index] for index in among]
        told: list[Clause] = []
        for clause in sentence.clauses:
            if any(pattern.failing(clause) is None for pattern in patterns) and not _in_one_breath(clause, told):
                told.append(clause)
                yield Hit(span=clause.span, sentence=sentence, clause=clause, captures=captures_of(clause, sentence))


def _in_one_breath(clause: Clause, told: Sequence[Clause]) -> bool:
    """Whether an earlier frame says it with the same words: "(it) can't be seen or | downloaded" is one remark."""
    about = _about(clause)
    if about is None or clause.span.contains(about.span):
        return False
    return any((said := _about(earlier)) is not None and said.span == about.span for earlier in told)


def _about(clause: Clause) -> Phrase | None:
    return clause.subject or (clause.object if clause.voice is Voice.PASSIVE else None)


def captures_of(clause: Clause, sentence: Sentence) -> dict[str, Capture]:
    """Everything a template may ask of a clause; what the frame lacks is left out."""
    inner = clause.span.shifted(-sentence.span.start) if clause.span.start >= sentence.span.start else clause.span
    found: dict[str, Capture | None] = {
        "match": inner.of(sentence.text),
        "subject": clause.subject,
        "object": clause.object,
        "recipient": clause.recipient,
        "complement": clause.complement,
        "time": clause.time,
        "verb": clause.verb,
        "particle": clause.particle or None,
        "modal": clause.modal.value,
    }
    return {name: value for name, value in found.items() if value is not None}


def build(spec: ClauseSpec | Sequence[ClauseSpec], vocabulary: Vocabulary) -> Clauses:
    """Raises `PatternError` for a word class that does not exist."""
    specs = [spec] if isinstance(spec, ClauseSpec) else spec
    return Clauses(tuple(_pattern(one, vocabulary) for one in specs))


def _pattern(spec: ClauseSpec, vocabulary: Vocabulary) -> ClausePattern:
    tests: list[tuple[str, Test]] = []
    for name in ClauseSpec.model_fields:
        value = getattr(spec, name)
        if value is not None:
            tests.append((name, _test(name, value, vocabulary)))
    if spec.mood is None:
        tests.append(("mood", lambda clause: clause.mood.value in DEFAULT_MOODS))
    if spec.reported_by is None:
        tests.append(("reported_by", lambda clause: clause.reported_by.value not in {"customer", "third"}))
    return ClausePattern(tuple(tests), spec, vocabulary)


# Fields

_WORD_OF: dict[str, Callable[[Clause], tuple[str, ...]]] = {
    "verb": lambda c: (c.verb,),
    "particle": lambda c: (c.particle,) if c.particle else (),
    "negator": lambda c: (c.negator,) if c.negator else (),
    "modal": lambda c: (c.modal.value,),
    "auxiliary": lambda c: c.auxiliaries,
    "via": lambda c: c.via,
    "voice": lambda c: (c.voice.value,),
    "tense": lambda c: (c.tense.value,),
    "mood": lambda c: (c.mood.value,),
    "embedding": lambda c: (c.embedding.value,),
    "reported_by": lambda c: (c.reported_by.value,),
    "mark": lambda c: (c.mark,) if c.mark else (),
    "adverb": lambda c: c.adverbs,
    "preposition": lambda c: c.prepositions,
}
_PHRASES = {"subject", "object", "recipient", "complement"}
_FLAGS = {"negated", "reason", "courtesy"}


def _test(name: str, value: FieldSpec, vocabulary: Vocabulary) -> Test:
    if name in _FLAGS:
        return lambda clause: getattr(clause, name) is value
    if name == "starts":
        return lambda clause: _starts(clause) is value
    test = as_test(name, value)
    if name == "time":
        return _time_test(test)
    if name in _PHRASES:
        return _phrase_test(name, test, vocabulary)
    return _word_test(_WORD_OF[name], test, vocabulary)


def _starts(clause: Clause) -> bool:
    return clause.span.start <= clause.whole.start + 2


def _word_test(words_of: Callable[[Clause], tuple[str, ...]], test: FieldTest, vocabulary: Vocabulary) -> Test:
    wanted = lemmas(test.is_ + test.head, vocabulary)
    refused = lemmas(test.not_ + test.not_head, vocabulary)

    def check(clause: Clause) -> bool:
        words = words_of(clause)
        if test.present is not None and bool(words) is not test.present:
            return False
        return (not wanted or any(w in wanted for w in words)) and not any(w in refused for w in words)

    return check


def _phrase_test(name: str, test: FieldTest, vocabulary: Vocabulary) -> Test:
    heads, bad_heads = lemmas(test.head, vocabulary), lemmas(test.not_head, vocabulary)
    texts = [compiled(vocabulary.pattern(p)) for p in test.is_]
    bad_texts = [compiled(vocabulary.pattern(p)) for p in test.not_]

    def check(clause: Clause) -> bool:
        phrase: Phrase | None = getattr(clause, name)
        if test.present is not None and (phrase is not None) is not test.present:
            return False
        role = clause.subject_role.value if name == "subject" else phrase.role.value if phrase else "none"
        if (test.role and role not in test.role) or role in test.not_role:
            return False
        return _phrase_fits(phrase, heads, bad_heads, texts, bad_texts)

    return check


def _phrase_fits(
    phrase: Phrase | None,
    heads: frozenset[str],
    bad_heads: frozenset[str],
    texts: list[re.Pattern[str]],
    bad_texts: list[re.Pattern[str]],
) -> bool:
    if phrase is None:
        return not heads and not texts
    line = f" {' '.join(phrase.words)} "
    if (heads and phrase.head not in heads) or phrase.head in bad_heads:
        return False
    if texts and not any(_holds(t, line) for t in texts):
        return False
    return not any(_holds(t, line) for t in bad_texts)


def _holds(regex: re.Pattern[str], line: str) -> bool:
    return next(found(regex, line), None) is not None


def _time_test(test: FieldTest) -> Test:
    def fits(time: Time) -> bool:
        return (
            (not test.with_ or time.preposition in test.with_)
            and (not test.kind or time.kind.value in test.kind)
            and (not test.head or time.head in test.head)
            and (not test.is_ or time.bare.lower() in test.is_)
            and time.bare.lower() not in test.not_
        )

    def check(clause: Clause) -> bool:
        if test.present is False:
            return not clause.times
        return any(fits(time) for time in clause.times)

    return check
