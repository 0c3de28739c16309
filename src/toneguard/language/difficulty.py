"""What makes one sentence hard to follow beyond its length: no pause, a verb far from its subject, stacked nouns, lists."""

from collections.abc import Sequence
from functools import lru_cache

from toneguard.language.metrics import LONG_WORD
from toneguard.language.parses import lower_tokens
from toneguard.language.words import Word
from toneguard.regex import regex

_LINK = regex(r"(?:https?://|www\.)\S+|\]\([^)\s]*\)|<LINK>|\b[\w.+-]+@[\w-]+\.\w[\w.]*")
_PAUSE = regex(r"[;:()–—]| -+ |\n")
_WORD = regex(r"\w+(?:['’-]\w+)*")
_SIGNS = ("//", "www.", "](", "<LINK>", "@")
"""One of them stands in every link."""
LATEST = 1_024
"""Texts that are kept with their counts, as many as are checked together: of a sentence several rules ask."""


@lru_cache(maxsize=LATEST)
def words(text: str) -> Sequence[str]:
    """The words of a text; a link is none."""
    return tuple(_WORD.findall(_without_links(text)))


@lru_cache(maxsize=LATEST)
def stretch(text: str) -> int:
    """Words of the longest part between semicolons, colons, dashes, brackets and line breaks, where a reader may rest."""
    return max(len(_WORD.findall(part)) for part in _PAUSE.split(_without_links(text)))


def _without_links(text: str) -> str:
    return _LINK.sub(" ", text) if any(sign in text for sign in _SIGNS) else text


def long_words(text: str) -> int:
    return sum(1 for word in words(text) if word.isalpha() and len(word) > LONG_WORD)


def gap(tree: Sequence[Word]) -> int:
    """Words between a subject and its verb, at most: "the form that … we sent, *is* here"."""
    distances = (
        sum(1 for other in tree[word.i + 1 : _verb_start(word, tree)] if other.text.isalpha())
        for word in tree
        if word.dep.partition(":")[0] in {"nsubj", "csubj"} and word.i < word.head
    )
    return max(distances, default=0)


def _verb_start(subject: Word, tree: Sequence[Word]) -> int:
    """Where the verb of a subject begins: its auxiliaries, its copula, or itself."""
    verb = tree[subject.head]
    parts = [w.i for w in verb.children if w.dep.partition(":")[0] in {"aux", "cop"} and w.i > subject.i]
    return min([verb.i, *parts])


def depth(tree: Sequence[Word]) -> int:
    """How many words stand one above the other in the tree, over the lowest of them: all climb at once."""
    heads = [word.head for word in tree]
    steps, reached = 0, list(range(len(heads)))
    while (above := [heads[word] for word in reached]) != reached:
        steps, reached = steps + 1, above
    return steps


def nouns(tree: Sequence[Word]) -> int:
    """The longest row of nouns: "fee refund eligibility check" are four. A little word ends it, whatever it is taken for."""
    longest = row = 0
    for word in tree:
        row = row + 1 if word.pos == "NOUN" and word.text.isalpha() and word.lower not in _LITTLE else 0
        longest = max(longest, row)
    return longest


def most_nouns(words: Sequence[str]) -> int:
    """As many nouns as can stand in a row, as far as a line's words tell without a parse; never fewer than `nouns` finds."""
    longest = row = 0
    for word in words:
        if word in _LITTLE:
            row = 0
        elif word.isalpha():
            row += len(lower_tokens(word))
        elif len(word) > 1:
            # It may end one row and begin another: "Ann's", "10km".
            longest, row = max(longest, row + 1), 1
        else:
            row = 0
        longest = max(longest, row)
    return longest


_LITTLE = frozenset(
    "a an the this that these those my your our his her its their some any no every each either neither both all i you he she "
    "it we they me him us them who which what whose and or but nor so yet if as than because while although though unless until "
    "since when where why how of in on at for to from with by about into over under after before between during without within "
    "through against per via is are was were be been being am have has had do does did can could will would shall should must "
    "may might not never please very too also just only still already always there here then thanks more most much many few such "
    "other another up out off now again instead soon once ever else well around towards onto along below above anything "
    "everything due sure able available possible new different appropriate recent upcoming latest definitely currently directly "
    "kindly regarding including having getting letting using get gets got make receive let suggest avoid require requires know "
    "knows comes come keep sent apply become recommend includes include provide add adding ensure".split()
)
"""Words that are no nouns, or none that stand among other nouns."""


def listed(tree: Sequence[Word]) -> int:
    """Words that stand in flat lists of four members or more, which read easily however long they are."""
    members = [word for word in tree if word.dep == "conj" and word.pos in {"NOUN", "PROPN", "NUM", "ADJ"}]
    heads = {word.head for word in members}
    lists = ([tree[i], *(word for word in members if word.head == i)] for i in heads)
    return sum(len(_within(one)) for one in lists if len(one) >= _LIST)


_LIST = 4


def _within(members: list[Word]) -> set[int]:
    return {word.i for member in members for word in member.subtree if word.text.isalpha()}
