"""One suggestion for two findings of a sentence, where it mends both and the other would leave half."""

from dataclasses import replace

from tests.rewrite.support import finding_in
from toneguard.model import Finding, Safety, Severity, Span, Suggestion
from toneguard.rewrite.shared import shared

TEXT = "Chill, the ferry will be here soon."
WHOLE = Span(0, len(TEXT))


def found(words: str, place: Span, instead: str, *, severity: Severity = Severity.WARNING) -> Finding:
    at = TEXT.index(words)
    rule = f"{'vague' if words == 'soon' else 'dismissive'}/{words.lower()}"
    made = Suggestion(place, instead, Safety.REVIEW, "says when")
    return finding_in(TEXT, Span(at, at + len(words)), made, rule=rule, severity=severity)


def first(finding: Finding) -> str:
    return finding.suggestions[0].replacement


SOON = found("soon", Span(TEXT.index("soon"), TEXT.index("soon") + 4), "by ⟨when?⟩")


def test_the_wider_one_mends_both() -> None:
    chill = found("Chill", WHOLE, "The ferry will be here by ⟨when?⟩.")
    told = shared([chill, SOON])
    assert [first(one) for one in told] == ["The ferry will be here by ⟨when?⟩."] * 2
    assert told[1].suggestions[1] == SOON.suggestions[0]


def test_each_keeps_its_own_where_the_wider_one_leaves_the_other() -> None:
    told = shared([found("Chill", WHOLE, "The ferry will be here soon."), SOON])
    assert [first(one) for one in told] == ["The ferry will be here soon.", "by ⟨when?⟩"]


def test_what_weighs_less_is_not_offered_for_what_weighs_more() -> None:
    light = found("Chill", WHOLE, "The ferry will be here by ⟨when?⟩.", severity=Severity.SUGGESTION)
    assert first(shared([light, SOON])[1]) == "by ⟨when?⟩"


def test_a_reproach_keeps_its_own() -> None:
    other = replace(SOON, rule="blame/soon")
    told = shared([found("Chill", WHOLE, "The ferry will be here by ⟨when?⟩."), other])
    assert first(told[1]) == "by ⟨when?⟩"
