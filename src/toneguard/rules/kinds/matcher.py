"""spaCy's `Matcher` and `DependencyMatcher` patterns, as spaCy documents them."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import Any

from spacy.errors import MatchPatternError
from spacy.matcher import DependencyMatcher, Matcher
from spacy.vocab import Vocab

from toneguard.language.pipeline import load
from toneguard.language.reading import Sentence
from toneguard.rules.hit import Hit
from toneguard.rules.vocabulary import PatternError, Vocabulary


@dataclass(frozen=True)
class TokenPatterns:
    """Token or dependency patterns; made into a matcher when first used, since that needs the pipeline."""

    patterns: tuple[tuple[dict[str, Any], ...], ...]
    by_tree: bool
    triggers: frozenset[str] | None = None
    needs_parse: bool = True

    @cached_property
    def matcher(self) -> Any:
        return _filled(self, load().vocab)

    def may_match(self, sentence: Sentence) -> bool:
        return True

    def find(self, sentence: Sentence) -> Iterator[Hit]:
        if sentence.doc is None or not len(sentence.doc):
            return
        if self.by_tree:
            ranges = [(min(ids), max(ids) + 1) for _, ids in self.matcher(sentence.doc)]
        else:
            ranges = [(span.start, span.end) for span in self.matcher(sentence.doc, as_spans=True)]
        for start, end in ranges:
            tokens = sentence.doc[start:end]
            span = sentence.view.to_source(tokens.start_char, tokens.end_char)
            yield Hit(span=span, sentence=sentence, captures={"match": tokens.text})


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
