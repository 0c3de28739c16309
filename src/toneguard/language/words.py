"""A parsed sentence as plain Python objects: to ask spaCy's tokens for one thing after the other takes three times as long."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field

from spacy.tokens import Doc, Token
from spacy.tokens.morphanalysis import MorphAnalysis


@dataclass(eq=False, slots=True)
class Word:
    """What a token says, under spaCy's names; `start` and `end` are offsets of the text that was parsed.

    `head` is the place of the word above; one that heads the sentence has its own. (The word itself would make a circle,
    which stays in memory until somebody looks for such.)
    """

    i: int
    text: str
    start: int
    end: int
    lower: str
    lemma: str
    pos: str
    dep: str
    morph: MorphAnalysis
    is_punct: bool
    is_space: bool
    head: int
    children: list["Word"] = field(default_factory=list, repr=False)

    def features(self, name: str) -> list[str]:
        """The values of a morphological feature; none where the word has not got it."""
        return self.morph.get(name, [])

    @property
    def subtree(self) -> Iterator["Word"]:
        """The word and all below it, in the order of the sentence where no branches cross."""
        for child in self.children:
            if child.i < self.i:
                yield from child.subtree
        yield self
        for child in self.children:
            if child.i > self.i:
                yield from child.subtree

    @property
    def left_edge(self) -> "Word":
        return min(self.subtree, key=_place)


def words_of(doc: Doc) -> Sequence[Word]:
    words = [_word(token) for token in doc]
    for word in words:
        if word.head != word.i:
            words[word.head].children.append(word)
    return words


def lemma_of(token: Token) -> str:
    return (token.lemma_ or token.lower_).lower()


def in_order(words: Iterable[Word]) -> list[Word]:
    return sorted(words, key=_place)


def _word(token: Token) -> Word:
    start, text = token.idx, token.text
    return Word(
        token.i,
        text,
        start,
        start + len(text),
        token.lower_,
        lemma_of(token),
        token.pos_,
        token.dep_,
        token.morph,
        token.is_punct,
        token.is_space,
        token.head.i,
    )


def _place(word: Word) -> int:
    return word.i
