"""How hard a reply is to read, in figures; textstat counts, and nothing is loaded before a figure is asked for.

Sources of the formulas: Flesch 1948, "A new readability yardstick" (reading ease); Kincaid, Fishburne, Rogers and
Chissom 1975, "Derivation of new readability formulas for Navy enlisted personnel" (grade); Björnsson 1968, "Läsbarhet"
(long words: more than six letters); Gunning 1952, "The technique of clear writing" (complex words: three syllables or
more; his exceptions are left out, as textstat leaves them out).
"""

from collections.abc import Mapping
from functools import lru_cache

from toneguard.language.syllables import forget_hyphenations, offline_textstat
from toneguard.regex import regex

LONG_SENTENCE = 30
"""A sentence of more words is long; the labelled replies call one hard from about there."""

SHORT_SENTENCE = 2
"""A stretch of no more words is no sentence to textstat."""
LONG_WORD = 6
"""A word of more letters is long (Björnsson 1968)."""
COMPLEX = 3
"""Syllables of a complex word."""
LATEST = 256
"""Texts whose figures are kept, as many as are checked together: of a reply several rules ask."""
WORDS = 30_000
"""Words whose syllables are kept."""

_LANG = "en_US"
_SENTENCE = regex(r"[^.!?\n]+")
_STRETCH = regex(r"\b[^.!?]+[.!?]*")
_LETTER = regex(r"\w")
_PARAGRAPH = regex(r"\n[^\S\n]*\n")


def of_reply(text: str) -> dict[str, float]:
    """The figures of a whole reply, links and placeholders already taken out; all zero where there is no word.

    - `words`, `sentences`, `syllables`: as textstat counts them; pieces of one or two words are no sentences to it
    - `words_per_sentence`, `syllables_per_word`: their averages
    - `flesch_reading_ease`: 206.835 − 1.015 words per sentence − 84.6 syllables per word (Flesch 1948); 60–70 is plain
    - `flesch_kincaid_grade`: 0.39 words per sentence + 11.8 syllables per word − 15.59 (Kincaid et al. 1975)
    - `long_words`, `complex_words`: more than six letters (Björnsson 1968), three syllables or more (Gunning 1952)
    - `longest_sentence`, `long_sentences`: words of the longest one, and how many have more than `LONG_SENTENCE`;
      a line break ends a sentence here, so that lists and greetings do not run on
    - `paragraphs`, `longest_paragraph`: stretches between blank lines, and the words of the longest one
    """
    return dict(_of_reply(text))


@lru_cache(maxsize=LATEST)
def _of_reply(text: str) -> Mapping[str, float]:
    figures = _words(text)
    sentences = _sentences(text) if text.strip() else 0
    length, pace = figures["words"] / sentences if sentences else 0.0, figures["syllables_per_word"]
    told = bool(length and pace)
    return {
        **figures,
        "sentences": float(sentences),
        "words_per_sentence": length,
        "flesch_reading_ease": _reading_ease(length, pace) if told else 0.0,
        "flesch_kincaid_grade": _grade(length, pace) if told else 0.0,
        **_layout(text),
    }


def _sentences(text: str) -> int:
    """What textstat counts: stretches up to a mark that ends one, but those of one or two words, and one at least."""
    return max(1, sum(word_count(stretch) > SHORT_SENTENCE for stretch in _STRETCH.findall(text)))


def word_count(text: str) -> int:
    """The `words` of a text, without its other figures: what textstat counts, in a third of its time.

    textstat takes marks out of what stands between blanks, and counts what is left.
    """
    return sum(1 for word in text.split() if word[0].isalnum() or _LETTER.search(word))


def of_sentence(text: str) -> dict[str, float]:
    """The figures of one sentence; the caller knows that it is one, whatever full stops stand in it.

    `words`, `syllables`, `syllables_per_word`, `long_words`, `complex_words` as in a reply; `grade` and `reading_ease`
    are Flesch-Kincaid and Flesch with one sentence to divide by.
    """
    figures = _words(text)
    if not figures["words"]:
        return {**figures, "grade": 0.0, "reading_ease": 0.0}
    words, pace = figures["words"], figures["syllables_per_word"]
    return {
        **figures,
        "grade": _grade(words, pace),
        "reading_ease": _reading_ease(words, pace),
    }


def _reading_ease(length: float, pace: float) -> float:
    return 206.835 - 1.015 * length - 84.6 * pace


def _grade(length: float, pace: float) -> float:
    return 0.39 * length + 11.8 * pace - 15.59


def _words(text: str) -> dict[str, float]:
    words = offline_textstat().selections.list_words(text)
    each = [_syllables(word.lower()) for word in words]
    return {
        "words": float(len(words)),
        "syllables": float(sum(each)),
        "syllables_per_word": sum(each) / len(words) if words else 0.0,
        "long_words": float(sum(len(word.replace("'", "")) > LONG_WORD for word in words)),
        "complex_words": float(sum(syllables >= COMPLEX for syllables in each)),
    }


@lru_cache(maxsize=WORDS)
def _syllables(word: str) -> int:
    count = int(offline_textstat().counts.count_syllables(word, _LANG))
    forget_hyphenations()
    return count


def _layout(text: str) -> dict[str, float]:
    sentences = [word_count(piece) for piece in _SENTENCE.findall(text)]
    paragraphs = [words for words in map(word_count, _PARAGRAPH.split(text)) if words]
    return {
        "longest_sentence": float(max(sentences, default=0)),
        "long_sentences": float(sum(words > LONG_SENTENCE for words in sentences)),
        "paragraphs": float(len(paragraphs)),
        "longest_paragraph": float(max(paragraphs, default=0)),
    }
