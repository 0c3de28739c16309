"""spaCy's `Matcher` and `DependencyMatcher` patterns, as spaCy documents them."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from functools import cached_property
from typing import Any

from spacy.errors import MatchPatternError
from spacy.matcher import DependencyMatcher, Matcher
from spacy.vocab import Vocab

from toneguard.language.pipeline import load
from toneguard.language.reading import Sentence
from toneguard.rules import gates
from toneguard.rules.gates import OPEN, Gate
from toneguard.rules.hit import Hit
from toneguard.rules.vocabulary import PatternError, Vocabulary


@dataclass(frozen=True)
class TokenPatterns:
    """Token or dependency patterns; made into a matcher when first used, since that needs the pipeline."""

    patterns: tuple[tuple[dict[str, Any], ...], ...]
    by_tree: bool
    _made: dict[str, Any] = field(default_factory=dict, compare=False, repr=False)

    @cached_property
    def needs_parse(self) -> bool:
        """Patterns of letters and shapes need no parse."""
        return self.by_tree or any(not _LEXICAL.issuperset(token) for pattern in self.patterns for token in pattern)

    @property
    def gates(self) -> Sequence[Gate]:
        return [gates.either(OPEN if self.by_tree else _gate(pattern) for pattern in self.patterns)]

    @property
    def matcher(self) -> Any:
        """Made for the words of the pipeline that is in use."""
        vocab = load().vocab
        if self._made.get("vocab") is not vocab:
            self._made.update(vocab=vocab, matcher=_filled(self, vocab))
        return self._made["matcher"]

    def may_match(self, sentence: Sentence) -> bool:
        return True

    def find(self, sentence: Sentence, among: Sequence[int] | None = None) -> Iterator[Hit]:
        doc = sentence.doc if self.needs_parse else sentence.tokens
        if doc is None or not len(doc):
            return
        if self.by_tree:
            ranges = [(min(ids), max(ids) + 1) for _, ids in self.matcher(doc)]
        else:
            ranges = [(span.start, span.end) for span in self.matcher(doc, as_spans=True)]
        for start, end in ranges:
            tokens = doc[start:end]
            span = sentence.view.to_source(tokens.start_char, tokens.end_char)
            yield Hit(span=span, sentence=sentence, captures={"match": tokens.text})


_LEXICAL = frozenset(
    "ORTH TEXT LOWER LENGTH SHAPE OP IS_ALPHA IS_ASCII IS_DIGIT IS_LOWER IS_UPPER IS_TITLE IS_PUNCT IS_SPACE IS_STOP "
    "LIKE_NUM LIKE_URL LIKE_EMAIL SPACY".split()
)
"""What is known of a token without a parse."""
_SPELT = ("ORTH", "TEXT", "LOWER")


def _gate(pattern: Sequence[dict[str, Any]]) -> Gate:
    """The words that a token pattern spells out."""
    needed = [token for token in pattern if token.get("OP", "1") in {"1", "+"}]
    found = (_spelt(token[name]) for token in needed for name in _SPELT if name in token)
    return tuple(words for words in found if words)


def _spelt(value: Any) -> frozenset[str]:
    words = value.get("IN", []) if isinstance(value, dict) else [value]
    return frozenset(str(word).lower() for word in words)


def _listed(spec: Sequence[Any]) -> tuple[tuple[dict[str, Any], ...], ...]:
    """One pattern, or a list of them."""
    many = spec and isinstance(spec[0], list)
    return tuple(tuple(p) for p in spec) if many else (tuple(spec),)


def build_tokens(spec: Sequence[Any], vocabulary: Vocabulary) -> TokenPatterns:
    return _validated(TokenPatterns(_listed(spec), by_tree=False))


def build_dependency(spec: Sequence[Any], vocabulary: Vocabulary) -> TokenPatterns:
    return _validated(TokenPatterns(_listed(spec), by_tree=True))


def _validated(patterns: TokenPatterns) -> TokenPatterns:
    try:
        _filled(patterns, Vocab(), validate=True)
    except (MatchPatternError, ValueError, TypeError, KeyError, AttributeError) as error:
        raise PatternError(f"not a pattern that spaCy takes: {str(error).splitlines()[0]}") from error
    return patterns


def _filled(patterns: TokenPatterns, vocab: Vocab, *, validate: bool = False) -> Any:
    """A matcher that holds the patterns."""
    many = [list(pattern) for pattern in patterns.patterns]
    matcher: Any = (DependencyMatcher if patterns.by_tree else Matcher)(vocab, validate=validate)
    if patterns.by_tree:
        matcher.add("pattern", many)
    else:
        matcher.add("pattern", many, greedy="LONGEST")
    return matcher
