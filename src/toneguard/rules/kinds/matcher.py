"""spaCy's `Matcher` and `DependencyMatcher` patterns, as spaCy documents them."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Any

from spacy.errors import MatchPatternError
from spacy.matcher import DependencyMatcher, Matcher

from toneguard.language.pipeline import load
from toneguard.language.reading import Sentence
from toneguard.rules.hit import Hit
from toneguard.rules.vocabulary import PatternError, Vocabulary


@dataclass(frozen=True, slots=True)
class TokenPatterns:
    """Token or dependency patterns; made into a matcher when first used, since that needs the pipeline."""

    patterns: tuple[tuple[dict[str, Any], ...], ...]
    by_tree: bool
    triggers: frozenset[str] | None = None
    needs_parse: bool = True

    def may_match(self, sentence: Sentence) -> bool:
        return True

    def find(self, sentence: Sentence) -> Iterator[Hit]:
        if sentence.doc is None or not len(sentence.doc):
            return
        if self.by_tree:
            ranges = [(min(ids), max(ids) + 1) for _, ids in _matcher(self)(sentence.doc)]
        else:
            ranges = [(span.start, span.end) for span in _matcher(self)(sentence.doc, as_spans=True)]
        for start, end in ranges:
            tokens = sentence.doc[start:end]
            span = sentence.view.to_source(tokens.start_char, tokens.end_char)
            yield Hit(span=span, sentence=sentence, captures={"match": tokens.text})


_made: dict[int, Any] = {}


def _matcher(patterns: TokenPatterns) -> Any:
    key = id(patterns)
    if key not in _made:
        matcher: Any = DependencyMatcher(load().vocab) if patterns.by_tree else Matcher(load().vocab)
        if patterns.by_tree:
            matcher.add("pattern", [list(p) for p in patterns.patterns])
        else:
            matcher.add("pattern", [list(p) for p in patterns.patterns], greedy="LONGEST")
        _made[key] = matcher
    return _made[key]


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
        matcher: Any = (
            DependencyMatcher(load().vocab, validate=True) if patterns.by_tree else Matcher(load().vocab, validate=True)
        )
        matcher.add("pattern", [list(p) for p in patterns.patterns])
    except (MatchPatternError, ValueError, TypeError, KeyError, AttributeError) as error:
        raise PatternError(f"not a pattern that spaCy takes: {str(error).splitlines()[0]}") from error
    return patterns
