"""A parsed sentence as plain Python objects: to ask spaCy's tokens for one thing after the other takes ten times as long."""

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cache, lru_cache

from spacy.morphology import Morphology  # type: ignore[import-not-found]
from spacy.tokens import Doc, Token
from spacy.vocab import Vocab


@dataclass(eq=False, slots=True)
class Word:
    """What a token says, under spaCy's names; `start` and `end` are offsets of the text that was parsed.

    `head` is the place of the word above; one that heads the sentence has its own. (The word itself would make a circle,
    which stays in memory until somebody looks for such.)
    """

    i: int
    start: int
    end: int
    head: int
    text: str
    lower: str
    lemma: str
    pos: str
    dep: str
    morph: Mapping[str, list[str]]
    is_punct: bool
    is_space: bool
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


_TOLD = ("ORTH", "LEMMA", "POS", "DEP", "MORPH")
Told = tuple[str, str, str, str, str, Mapping[str, list[str]], bool, bool]
"""What a token says wherever it stands: the fields of a word from `text` on."""


def words_of(doc: Doc) -> Sequence[Word]:
    """What stands at its place is asked for as numbers, all at once, and a head is told by how far away it is."""
    numbers = doc.to_array([*_TOLD, "IDX", "HEAD"])
    *told, starts, _ = numbers.T.tolist()
    heads = numbers[:, -1].astype("int64").tolist()
    told_by = _told_by(doc.vocab)
    words = [_word(i, *placed) for i, placed in enumerate(zip(map(told_by, *told), starts, heads, strict=True))]
    for word in words:
        if word.head != word.i:
            words[word.head].children.append(word)
    return words


@lru_cache(maxsize=1)
def _told_by(vocab: Vocab) -> Callable[..., Told]:
    """Looks up what numbers say; of the same numbers only once."""

    @cache
    def told(orth: int, lemma: int, pos: int, dep: int, morph: int) -> Told:
        lexeme, spelt = vocab[orth], vocab.strings
        lower = lexeme.lower_
        written = (lexeme.text, lower, (spelt[lemma] or lower).lower(), spelt[pos], spelt[dep])
        return *written, _features(spelt[morph]), lexeme.is_punct, lexeme.is_space

    return told


def _features(spelt: str) -> dict[str, list[str]]:
    return {name: values.split(",") for name, values in Morphology.feats_to_dict(spelt).items()}


def _word(i: int, told: Told, start: int, away: int) -> Word:
    return Word(i, start, start + len(told[0]), i + away, *told)


def lemma_of(token: Token) -> str:
    return (token.lemma_ or token.lower_).lower()


def in_order(words: Iterable[Word]) -> list[Word]:
    return sorted(words, key=_place)


def _place(word: Word) -> int:
    return word.i
