"""Suggestions as they are told to somebody who does not see the reply."""

import pytest

from tests.reporters.sample import REPORT
from toneguard.model import Finding, Safety, Span, Suggestion
from toneguard.reporters.wording import in_whole_words, instead


@pytest.mark.parametrize(
    ("source", "span", "replacement", "before", "after"),
    [
        ("Please note that refunds take a week.", (0, 18), "R", "Please note that refunds", "Refunds"),
        ("It takes long.", (3, 8), "took", "takes", "took"),
        ("It takes long.", (3, 7), "los", "takes", "loss"),
        ("It takes long.", (4, 8), "ook", "takes", "took"),
        ("It takes.", (9, 9), " Sorry.", "", " Sorry."),
        ("In the\nmail 😅", (7, 13), "mail.", "mail 😅", "mail."),
    ],
)
def test_a_suggestion_in_whole_words(
    source: str, span: tuple[int, int], replacement: str, before: str, after: str
) -> None:
    suggestion = Suggestion(Span(*span), replacement, Safety.REVIEW)
    assert in_whole_words(suggestion, source) == (before, after)


@pytest.mark.parametrize(
    ("source", "span", "replacement", "told"),
    [
        ("Hi. Please note that refunds take a week.", (4, 22), "R", "Refunds take a week."),
        ("Hi. It will be there soon, I hope.", (21, 25), "by ⟨when?⟩", "by ⟨when?⟩"),
        ("Hi. It  takes long.", (7, 13), " took", "took"),
        ("Hi. It is\nlong.", (7, 8), "wa", "It was\nlong."),
        ("Hi. It takes.", (4, 12), "", ""),
    ],
)
def test_what_to_say_instead_is_never_part_of_a_word(
    source: str, span: tuple[int, int], replacement: str, told: str
) -> None:
    assert instead(_finding(source, Suggestion(Span(*span), replacement, Safety.REVIEW)), source) == told


def test_where_there_is_no_suggestion_nothing_is_told() -> None:
    assert instead(_finding("Hi. It takes long."), "Hi. It takes long.") == ""


def _finding(source: str, *suggestions: Suggestion) -> Finding:
    """Of the sentence that follows "Hi."."""
    fields = {name: getattr(REPORT.findings[0], name) for name in Finding.__slots__}
    return Finding(**fields | {"sentence": Span(4, len(source)), "suggestions": suggestions})
