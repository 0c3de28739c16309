"""Named word classes, and the phrase notation they and the rules are written in.

A phrase is words and marks in lower case: `sorry [,] but`. `get~` takes any inflected form, `(a|b c)` any of its
branches,
`[very]` may be absent, `<cannot>` is a word class, `{we|it}` what must follow
but is no part of the match, `...` a gap of up to six words inside one clause, `*` any one
word, `#` one with
a digit in it (`####` with four), `^` and `$` the sentence's ends. It becomes one bounded regular expression over a
sentence's words (`language.view.Line`).
"""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cache

from toneguard import expressions
from toneguard.language.forms import forms
from toneguard.language.view import CLOSING, words_of
from toneguard.regex import regex
from toneguard.rules import gates
from toneguard.rules.gates import Gate
from toneguard.rules.neighbours import NOWHERE, UNKNOWN, Ends, any_of, in_a_row
from toneguard.rules.slips import meant

GAP = r"(?:(?![,;:.!?()] )[^ ]+ ){0,6}?"
ANY = r"[^ ]+ "
_TOKEN = regex(r"\s+|<(?P<name>[a-z][a-z0-9-]*)>|\.\.\.|[()\[\]{}|^$*]|[^\s()\[\]{}|^$*<]+|<")
_SPECIAL: Mapping[str, tuple[str, Ends]] = {
    "...": (GAP, UNKNOWN.or_none()),
    "*": (ANY, UNKNOWN),
    "^": (r"(?<![^ ] )", Ends.of(frozenset({"^"}))),
    "$": (rf"(?=(?:[{re.escape(''.join(sorted(CLOSING)))}] )*$)", Ends.of(frozenset({"$"}))),
}
_CLOSING = {"(": ")", "[": "]", "{": "}"}


class PatternError(ValueError):
    """A phrase that is not well formed."""


@dataclass(slots=True)
class Pattern:
    """A phrase as an expression over a line of words, and what a line must hold for it to match there.

    `gate` speaks of words alone, `near` of neighbours too; `ends` is known while phrases are read. Nobody writes to it; it is not
    frozen, because there are thousands, and a frozen one takes four times as long to make.
    """

    regex: str
    gate: Gate
    near: Gate = gates.OPEN
    ends: Ends = field(default=UNKNOWN, compare=False)

    def __hash__(self) -> int:
        """Of a string, which keeps it: hundreds are looked up for each reply."""
        return hash(self.regex)


@dataclass
class Vocabulary:
    """Word classes by name; `pattern` compiles a phrase with them.

    `known` are phrases that have been read already. Raises `PatternError` for unknown names and slips.
    """

    classes: Mapping[str, Sequence[str]] = field(default_factory=dict)
    known: dict[str, Pattern] = field(default_factory=dict)
    _open: list[str] = field(default_factory=list)

    def pattern(self, phrase: str) -> Pattern:
        if phrase not in self.known:
            self.known[phrase] = _Reader(phrase, self).pattern()
        return self.known[phrase]

    def named(self, name: str) -> Pattern:
        """The alternatives of a class."""
        if name not in self.classes:
            raise PatternError(f"unknown word class <{name}>{meant(name, list(self.classes))}")
        if name in self._open:
            raise PatternError(f"word class <{name}> is made of itself")
        if (phrase := f"<{name}>") not in self.known:
            self._open.append(name)
            try:
                self.known[phrase] = either([self.pattern(entry) for entry in self.classes[name]])
            finally:
                self._open.pop()
        return self.known[phrase]

    def lemmas(self, entry: str) -> frozenset[str]:
        """The dictionary words that a field's value names: itself, or the members of `<class>`."""
        if not (entry.startswith("<") and entry.endswith(">")):
            return frozenset({entry.lower()})
        name = entry[1:-1]
        self.named(name)
        return frozenset(lemma for member in self.classes[name] for lemma in self.lemmas(member.replace("~", "")))


def either(patterns: Sequence[Pattern]) -> Pattern:
    if not patterns:
        return Pattern("(?!)", (frozenset(),), (frozenset(),))
    return Pattern(
        f"(?:{'|'.join(p.regex for p in patterns)})",
        gates.either(p.gate for p in patterns),
        gates.either(p.near for p in patterns),
        any_of([p.ends for p in patterns]),
    )


def sequence(parts: Sequence[Pattern]) -> Pattern:
    if len(parts) == 1:
        return parts[0]
    row = in_a_row(p.ends for p in parts)
    words = (tuple(words for words in p.near if words not in row.told) for p in parts)
    near = gates.by_rarity(gates.both([row.pairs, *words]))
    return Pattern("".join(p.regex for p in parts), gates.both(p.gate for p in parts), near, row.ends)


@dataclass
class _Reader:
    """Recursive descent over one phrase."""

    phrase: str
    vocabulary: Vocabulary
    here: int = 0

    def __post_init__(self) -> None:
        self.tokens = [m.group() for m in _TOKEN.finditer(self.phrase) if not m.group().isspace()]

    def pattern(self) -> Pattern:
        made = self._branches(closing="")
        if self.here < len(self.tokens):
            raise PatternError(f"stray {self.tokens[self.here]!r} in phrase {self.phrase!r}")
        if not made.regex:
            raise PatternError("an empty phrase")
        return made

    def _branches(self, *, closing: str) -> Pattern:
        branches = [self._sequence(closing)]
        while self._peek() == "|":
            self.here += 1
            branches.append(self._sequence(closing))
        return branches[0] if len(branches) == 1 else either(branches)

    def _sequence(self, closing: str) -> Pattern:
        parts: list[Pattern] = []
        while self.here < len(self.tokens) and self._peek() not in {"|", closing or None}:
            parts.append(self._item())
        return sequence(parts)

    def _item(self) -> Pattern:
        token = self.tokens[self.here]
        self.here += 1
        if token in _CLOSING:
            return self._group(token)
        if token in {")", "]", "}", "|", "<"}:
            raise PatternError(f"stray {token!r} in phrase {self.phrase!r}")
        if token in _SPECIAL:
            regex, ends = _SPECIAL[token]
            return Pattern(regex, gates.OPEN, ends=ends)
        if token.startswith("<"):
            return self.vocabulary.named(token[1:-1])
        if set(token) == {"#"}:
            return Pattern(rf"(?:[^ \d]*\d){{{len(token)}}}[^ ]* ", gates.OPEN, (frozenset({token}),))
        return _words(token)

    def _group(self, opening: str) -> Pattern:
        closing = _CLOSING[opening]
        inner = self._branches(closing=closing)
        if self._peek() != closing:
            raise PatternError(f"no closing {closing!r} in phrase {self.phrase!r}")
        self.here += 1
        if opening == "{":
            return Pattern(f"(?={inner.regex})", inner.gate, inner.near, NOWHERE)
        return inner if opening == "(" else Pattern(f"(?:{inner.regex})?", gates.OPEN, ends=inner.ends.or_none())

    def _peek(self) -> str | None:
        return self.tokens[self.here] if self.here < len(self.tokens) else None


@cache
def _words(token: str) -> Pattern:
    if token.endswith("~"):
        if token == "~":
            raise PatternError("stray '~': it follows a word, as in (late~|delay~)")
        # In the same order each time: the expression is kept by what is written in it.
        alternatives = sorted(forms(token[:-1].lower()), key=lambda form: (-len(form), form))
        return _word(f"(?:{'|'.join(map(re.escape, alternatives))}) ", frozenset(alternatives))
    words = words_of(token)
    if not words:
        raise PatternError(f"no word in {token!r}")
    return sequence([_word(re.escape(word) + " ", frozenset({word})) for word in words])


def _word(regex: str, words: frozenset[str]) -> Pattern:
    return Pattern(regex, (words,), (words,), Ends.of(words))


@cache
def compiled(pattern: Pattern) -> re.Pattern[str]:
    """The pattern over a line, beginning and ending at whole words; `core` is the match without its last blank."""
    return expressions.compiled(rf"(?<= ){pattern.regex}(?<= )")


def found(regex: re.Pattern[str], line: str) -> Iterator[tuple[int, int]]:
    """Offsets in the line of every match, without the closing blank."""
    for match in regex.finditer(line):
        end = match.end() - 1 if match.end() > match.start() else match.end()
        if end > match.start():
            yield match.start(), end
