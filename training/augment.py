"""Makes training sentences look like hasty replies: lower case, missing apostrophes, curly quotes, no full stop."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from random import Random

from training.conllu import Sentence, Word

Change = Callable[[Sentence], Sentence]
CURLY = str.maketrans({"'": "’"})
STRAIGHT = str.maketrans({"’": "'", "‘": "'", "“": '"', "”": '"'})


def lower_case(sentence: Sentence) -> Sentence:
    return _respell(sentence, str.lower)


def upper_case(sentence: Sentence) -> Sentence:
    return _respell(sentence, str.upper)


def lower_first(sentence: Sentence) -> Sentence:
    first, *others = sentence.words
    return replace(sentence, words=(replace(first, form=first.form.lower()), *others))


def curly_quotes(sentence: Sentence) -> Sentence:
    return _curly_pairs(_respell(sentence, lambda form: form.translate(CURLY)))


def straight_quotes(sentence: Sentence) -> Sentence:
    return _respell(sentence, lambda form: form.translate(STRAIGHT))


def drop_apostrophes(sentence: Sentence) -> Sentence:
    """dont, cant, im, youre: spaCy cuts these as it cuts their proper spelling."""
    return _respell(sentence, _without_apostrophe)


def drop_final_punctuation(sentence: Sentence) -> Sentence:
    words = sentence.words
    if len(words) < 3 or words[-1].form not in {".", "!", "?"} or _heads_any(words, len(words) - 1):
        return sentence
    return replace(sentence, words=(*words[:-2], replace(words[-2], space=True)))


CHANGES: tuple[tuple[float, Change], ...] = (
    (0.08, lower_case),
    (0.05, lower_first),
    (0.01, upper_case),
    (0.10, drop_apostrophes),
    (0.15, curly_quotes),
    (0.10, straight_quotes),
    (0.05, drop_final_punctuation),
)


def augmented(sentence: Sentence, random: Random) -> Sentence:
    for chance, change in CHANGES:
        if random.random() < chance:
            sentence = change(sentence)
    return sentence


def _respell(sentence: Sentence, spell: Callable[[str], str]) -> Sentence:
    return replace(sentence, words=tuple(replace(word, form=spell(word.form)) for word in sentence.words))


def _without_apostrophe(form: str) -> str:
    if form.lower() in {"n't", "n’t", "'m", "’m", "'ve", "’ve", "'re", "’re"}:
        return form.replace("'", "").replace("’", "")
    return form


def _curly_pairs(sentence: Sentence) -> Sentence:
    words: list[Word] = []
    opening = True
    for word in sentence.words:
        is_quote = word.form == '"'
        words.append(replace(word, form="“" if opening else "”") if is_quote else word)
        opening ^= is_quote
    return replace(sentence, words=tuple(words))


def _heads_any(words: tuple[Word, ...], position: int) -> bool:
    return any(word.head == position for number, word in enumerate(words) if number != position)
