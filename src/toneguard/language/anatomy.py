"""Where the parts of a clause stand in the text, for those who put another clause in its place."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from toneguard.language import grammar
from toneguard.language.clauses import Clause, Voice
from toneguard.language.inflection import Form, form_of
from toneguard.language.phrases import Phrase, phrase_of
from toneguard.language.reading import Sentence
from toneguard.language.tree import auxiliaries_of
from toneguard.language.words import Word, in_order
from toneguard.model import Span

# Clauses of their own, which stay when the clause they hang on is replaced.
_APART = frozenset({"conj", "parataxis", "advcl", "list", "appos", "discourse", "vocative", "punct", "cc", "mark"})
_LINKING = frozenset(
    {"however", "also", "then", "so", "yes", "no", "first", "second", "finally", "additionally", "meanwhile"}
)
_REASONS = frozenset({"because", "since", "as", "cause", "cos", "due", "owing"})
_WITHIN_A_NAME = frozenset({"compound", "flat", "nmod:poss", "fixed"})
_KEPT_WITH_NOUN = frozenset({"acl", "acl:relcl"})


@dataclass(frozen=True, slots=True)
class Anatomy:
    """Parts of one clause; spans are in the draft's text.

    `core` is what a replacement of the clause stands in for. `predicate` runs from the verb that a modal or an obligation
    governs to the end of the core ("log out first"); `verb` is its first verb, `lemma` that verb's dictionary form. `reason`
    is a dependent clause or phrase that says why, outside or inside the core. `adverbs` stand between auxiliary and verb.
    """

    core: Span
    predicate: Span
    verb: Span
    lemma: str
    rest: Span
    reason: Span | None
    adverbs: str


def anatomy(sentence: Sentence, clause: Clause) -> Anatomy | None:
    """`None` where the sentence was not parsed or the clause has no verb."""
    return _Body(sentence, clause).anatomy() if sentence.parsed and clause.verb else None


def full_span(sentence: Sentence, phrase: Phrase) -> Span:
    """A phrase with the relative clause that follows it at once ("the item you ordered")."""
    head = _token_of(sentence, phrase)
    if head is None:
        return phrase.span
    end = phrase.span.end
    for child in head.children:
        if child.dep in _KEPT_WITH_NOUN:
            start = sentence.view.to_source(child.left_edge.start, child.left_edge.start + 1).start
            if start == end + 1:
                end = _end(sentence, _last(child.subtree))
    return Span(phrase.span.start, end)


def phrase_at(sentence: Sentence, at: int) -> Phrase | None:
    """The longest noun phrase that begins at an offset, or right behind the "no" or "any" that stands there."""
    nouns = [t for t in sentence.parsed if t.pos in {"NOUN", "PROPN", "PRON", "NUM"}]
    found = [phrase_of(t, sentence.view, skip=frozenset(c.i for c in t.children if c.dep == "case")) for t in nouns]
    determined = {"no", "any", "a", "an", "the"}
    fitting = [
        p for p in found if p.span.start == at or (p.span.start < at <= p.span.start + 4 and p.words[0] in determined)
    ]
    behind = [
        p
        for p in found
        if at < p.span.start <= at + 4 and sentence.text[at - sentence.span.start :][:3].lower() in {"no ", "any"}
    ]
    return max(fitting or behind, key=lambda p: len(p.span), default=None)


def phrases(sentence: Sentence) -> Iterator[Phrase]:
    """The noun phrases of a sentence in their order, one within another too; times, pronouns and numbers are none."""
    timed = [time.span for clause in sentence.clauses for time in clause.times if not time.clausal]
    for token in sentence.parsed:
        if token.pos not in {"NOUN", "PROPN"} or token.dep in _WITHIN_A_NAME:
            continue
        phrase = phrase_of(token, sentence.view, skip=frozenset(c.i for c in token.children if c.dep == "case"))
        if phrase.determiner in {"your", "our", "my"} or not any(time.contains(phrase.span) for time in timed):
            yield phrase


def names(sentence: Sentence, within: Span | None = None) -> frozenset[str]:
    """The proper names that the parser sees in a sentence or a stretch of it, as they are written."""
    found = (_span(sentence, t) for t in sentence.parsed if t.pos == "PROPN" and t.text[:1].isupper())
    inside = (span.shifted(-sentence.span.start) for span in found if within is None or within.contains(span))
    return frozenset(span.of(sentence.text) for span in inside)


def forms_within(sentence: Sentence, within: Span) -> Iterator[tuple[str, str, Form]]:
    """The verbs and nouns of a stretch: each with its part of speech and the form it stands in."""
    for token in sentence.parsed:
        if within.contains(_span(sentence, token)) and token.pos in {"VERB", "AUX", "NOUN"}:
            verb = token.pos != "NOUN"
            yield (
                token.text,
                token.pos,
                form_of(token.text, verb=verb, participle="Part" in token.features("VerbForm")),
            )


def attributive(sentence: Sentence, within: Span) -> bool:
    """Whether a stretch stands in front of the noun it describes ("expedited options")."""
    inside = [t for t in sentence.parsed if within.contains(_span(sentence, t))]
    places = {t.i for t in inside}
    return any(t.dep == "amod" and t.head > t.i and t.head not in places for t in inside)


def _span(sentence: Sentence, token: Word) -> Span:
    return sentence.view.to_source(token.start, token.end)


def _start(sentence: Sentence, token: Word) -> int:
    return _span(sentence, token).start


def _end(sentence: Sentence, token: Word) -> int:
    return _span(sentence, token).end


def _last(tokens: Iterable[Word]) -> Word:
    """The last token that is no mark."""
    ordered = in_order(tokens)
    return next((t for t in reversed(ordered) if not t.is_punct), ordered[-1])


def _token_of(sentence: Sentence, phrase: Phrase) -> Word | None:
    inside = [t for t in sentence.parsed if phrase.span.contains(_span(sentence, t))]
    places = {t.i for t in inside}
    return next((t for t in inside if t.head not in places or t.dep in {"ROOT", "root"}), None)


class _Body:
    """Works out the anatomy of one clause."""

    def __init__(self, sentence: Sentence, clause: Clause) -> None:
        self.sentence = sentence
        self.clause = clause
        self.final = sentence.parsed[clause.head]
        self.chain = self._chain()

    def anatomy(self) -> Anatomy:
        tokens = self._core_tokens()
        core = self._closed(Span(_start(self.sentence, tokens[0]), _end(self.sentence, _last(tokens))))
        verb = self._predicate_verb()
        predicate = Span(_start(self.sentence, verb), max(core.end, _end(self.sentence, verb)))
        return Anatomy(
            core=core,
            predicate=predicate,
            verb=_span(self.sentence, verb),
            lemma=verb.lemma,
            rest=self._rest(core),
            reason=self._reason(),
            adverbs=self._adverbs(verb),
        )

    def _closed(self, core: Span) -> Span:
        """With the bracket that closes one opened in it."""
        text = core.shifted(-self.sentence.span.start).of(self.sentence.text)
        after = self.sentence.text[core.end - self.sentence.span.start :][:1]
        return Span(core.start, core.end + 1) if after == ")" and text.count("(") > text.count(")") else core

    def _chain(self) -> list[Word]:
        """The verbs of the clause from the one that the others hang on to the last."""
        chain = [self.final]
        while chain[0].dep in {"xcomp", "csubj", "ccomp", "advcl", "acl"} and self._folds(
            above := self._above(chain[0])
        ):
            chain.insert(0, above)
        return chain

    def _above(self, word: Word) -> Word:
        return self.sentence.parsed[word.head]

    def _folds(self, head: Word) -> bool:
        return bool({head.lemma, head.lower} & grammar.GOVERNORS) and head.lemma in self.clause.via

    def _core_tokens(self) -> list[Word]:
        kept: list[Word] = []
        waiting = [self.chain[0]]
        links = {t.i for t in self.chain}
        while waiting:
            token = waiting.pop()
            kept.append(token)
            waiting += [c for c in token.children if c.i in links or not (token.i in links and self._apart(c))]
        ordered = in_order(kept)
        while len(ordered) > 1 and (ordered[0].is_punct or ordered[0].lower in _LINKING or ordered[0].dep == "cc"):
            ordered.pop(0)
        return ordered

    def _apart(self, child: Word) -> bool:
        if any(time.clausal and time.span.contains(_span(self.sentence, child)) for time in self.clause.times):
            return False
        return child.dep in _APART or (child.dep == "ccomp" and child.i < self.chain[0].i)

    def _predicate_verb(self) -> Word:
        """The first verb after modals, obligations and negation: "be" of "must be logged in", "log" of "have to log out"."""
        helpers = auxiliaries_of([self.final])
        bare = [h for h in helpers if (h.lemma == "be" and h.lower in {"be", "been", "being"}) or h.dep == "cop"]
        if self.clause.voice is Voice.PASSIVE or self.clause.verb == "be":
            return next(iter(bare), helpers[-1] if helpers else self.final)
        return self.final

    def _rest(self, core: Span) -> Span:
        """What follows verb, particle and objects, up to the end of the core."""
        parts = [self.clause.object, self.clause.recipient, self.clause.complement]
        ends = [
            full_span(self.sentence, p).end
            for p in parts
            if p is not None and p.span.start > self.clause.head_span.start
        ]
        ends += [_end(self.sentence, c) for c in self.final.children if c.dep == "compound:prt"]
        start = max([self.clause.head_span.end, *ends])
        return Span(min(start, core.end), core.end)

    def _reason(self) -> Span | None:
        for link in self.chain:
            for child in link.children:
                marks = {c.lower for c in child.children if c.dep in {"mark", "case"}}
                if child.dep in {"advcl", "obl"} and marks & _REASONS and not self._aside(child):
                    tokens = [t for t in child.subtree if not t.is_punct] or [child]
                    return Span(_start(self.sentence, tokens[0]), _end(self.sentence, _last(tokens)))
        return None

    def _aside(self, child: Word) -> bool:
        """ "As you know", "as mentioned": no reason."""
        return child.lemma in {"know", "mention", "see", "say", "request", "require", "describe", "state", "discuss"}

    def _adverbs(self, verb: Word) -> str:
        found = [c for c in self.final.children if c.dep == "advmod" and c.i < self.final.i and c.lower.endswith("ly")]
        return " ".join(t.text for t in found if t.i > verb.i or (verb.i == self.final.i and t.i == verb.i - 1))
