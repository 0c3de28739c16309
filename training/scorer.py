"""Scores an analysis of raw text as the CoNLL 2018 shared task did: equal tokens are those over the same letters."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

UNIVERSAL_FEATURES = frozenset(
    "PronType NumType Poss Reflex Foreign Abbr Gender Animacy Number Case Definite Degree VerbForm Mood Tense Aspect"
    " Voice Evident Polarity Person Polite".split()
)


@dataclass(frozen=True, slots=True)
class Analysed:
    """A token of gold or of a parse; its letters are counted without whitespace."""

    start: int
    end: int
    upos: str
    feats: str
    lemma: str
    head: int  # position of the head among all tokens; a root is its own head
    deprel: str
    sentence: int

    @property
    def letters(self) -> tuple[int, int]:
        return self.start, self.end


def scores(gold: Sequence[Analysed], system: Sequence[Analysed]) -> dict[str, float]:
    """F1 of each measure, in percent. `las` leaves out the subtypes of relations, `las_full` does not."""
    theirs = {token.letters: token for token in system}
    pairs = [(token, theirs[token.letters]) for token in gold if token.letters in theirs]
    total = len(gold) + len(system)
    heads = [(one, two) for one, two in pairs if _head(gold, one) == _head(system, two)]
    hits = {
        "tokens": len(pairs),
        "upos": sum(one.upos == two.upos for one, two in pairs),
        "feats": sum(_universal(one.feats) == _universal(two.feats) for one, two in pairs),
        "lemma": sum(one.lemma in {"_", two.lemma} for one, two in pairs),
        "uas": len(heads),
        "las": sum(_bare(one.deprel) == _bare(two.deprel) for one, two in heads),
        "las_full": sum(one.deprel.lower() == two.deprel.lower() for one, two in heads),
    }
    figures = {name: 200 * count / total for name, count in hits.items()}
    return {**figures, "sentences": _sentence_f1(gold, system)}


def _head(tokens: Sequence[Analysed], token: Analysed) -> tuple[int, int] | None:
    head = tokens[token.head]
    return None if head is token else head.letters


def _universal(feats: str) -> frozenset[str]:
    return frozenset(feat for feat in feats.split("|") if feat.split("=")[0] in UNIVERSAL_FEATURES)


def _bare(deprel: str) -> str:
    return deprel.lower().split(":")[0]


def _sentence_f1(gold: Sequence[Analysed], system: Sequence[Analysed]) -> float:
    ours, theirs = _sentence_spans(gold), _sentence_spans(system)
    return 200 * len(ours & theirs) / (len(ours) + len(theirs))


def _sentence_spans(tokens: Sequence[Analysed]) -> set[tuple[int, int]]:
    bounds: dict[int, list[int]] = {}
    for token in tokens:
        bounds.setdefault(token.sentence, []).extend(token.letters)
    return {(min(letters), max(letters)) for letters in bounds.values()}
