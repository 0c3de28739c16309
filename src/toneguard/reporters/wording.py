"""Suggestions in words that make sense on their own: a suggestion may begin or end inside a word."""

from toneguard.model import Finding, Suggestion
from toneguard.regex import regex

_LONGEST_WORD = 40
_WORD = regex(r"\w+")
_WORD_END = regex(r"\w+\Z")


def in_whole_words(suggestion: Suggestion, source: str) -> tuple[str, str]:
    """What stands there and what would, both with the rest of a word that the suggestion begins or ends in."""
    start, end = suggestion.span.start, suggestion.span.end
    head, tail = _WORD_END.search(source, max(0, start - _LONGEST_WORD), start), _WORD.match(source, end)
    cut_before = head[0] if head and _WORD.match(source, start) and start < end else ""
    cut_after = tail[0] if tail and start < end and _WORD.match(source, end - 1) else ""
    return cut_before + source[start:end] + cut_after, cut_before + suggestion.replacement + cut_after


def instead(finding: Finding, source: str) -> str:
    """The best suggestion, for a reader who does not see the reply; empty where there is none, or where it is to leave words out.

    One that begins or ends inside a word is told with the whole of its sentence.
    """
    best = next(iter(finding.suggestions), None)
    if best is None or not best.replacement.strip():
        return ""
    _, words = in_whole_words(best, source)
    if words != best.replacement and finding.sentence.contains(best.span):
        words = source[finding.sentence.start : best.span.start] + best.replacement
        words += source[best.span.end : finding.sentence.end]
    return words.strip()
