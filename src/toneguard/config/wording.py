"""A team's own words at work: names that no rule reads as prose, and phrases that may be said."""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from toneguard.config.selection import names
from toneguard.config.values import Entry
from toneguard.language.reading import Reading
from toneguard.model import Draft, SegmentKind, Span, UsageError
from toneguard.rules.engine import Match
from toneguard.rules.kinds import Finder
from toneguard.rules.kinds.phrase import build
from toneguard.rules.vocabulary import PatternError, Vocabulary


class Terms:
    """Finds names in drafts, as they are written."""

    def __init__(self, entries: Iterable[Entry]) -> None:
        words = sorted({" ".join(w.split()) for entry in entries for w in entry.words}, key=len, reverse=True)
        alternatives = "|".join(r"\s+".join(map(re.escape, word.split())) for word in words)
        self._pattern = re.compile(rf"(?<!\w)(?:{alternatives})(?!\w)") if words else None

    def spans(self, draft: Draft) -> list[Span]:
        if self._pattern is None:
            return []
        taken = (*draft.spans_of(SegmentKind.PLACEHOLDER), *draft.spans_of(SegmentKind.OPAQUE))
        found = (Span(*match.span()) for match in self._pattern.finditer(draft.text))
        return [span for span in found if not any(span.overlaps(other) for other in taken)]


@dataclass(frozen=True, slots=True)
class _Allowance:
    finder: Finder
    rules: tuple[str, ...]

    def covers(self, match: Match, said: Sequence[Span]) -> bool:
        """A finding that lies in the phrase; where the rule is named, one that meets it is enough."""
        if not self.rules:
            return any(len(match.hit.span) and span.contains(match.hit.span) for span in said)
        return any(names(pattern, match.rule) for pattern in self.rules) and any(
            span.overlaps(match.hit.span) for span in said
        )


class Allowed:
    """Phrases that may be said. Raises for one that is not well formed."""

    def __init__(self, entries: Iterable[Entry], vocabulary: Vocabulary) -> None:
        self._allowances = [_Allowance(_finder(entry, vocabulary), entry.rules) for entry in entries]

    def without(self, matches: Sequence[Match], reading: Reading) -> list[Match]:
        """Those that are about something else."""
        kept = list(matches)
        for allowance in self._allowances if matches else ():
            said = [hit.span for sentence in reading.sentences for hit in allowance.finder.find(sentence)]
            kept = [match for match in kept if not allowance.covers(match, said)]
        return kept


def _finder(entry: Entry, vocabulary: Vocabulary) -> Finder:
    try:
        return build([words.lower() for words in entry.words], vocabulary)
    except PatternError as error:
        raise (entry.origin.error(str(error)) if entry.origin else UsageError(str(error))) from error
