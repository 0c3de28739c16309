"""Which suggestions are applied together, and when applying ends."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from random import Random

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.rewrite.support import finding_in
from toneguard.model import Finding, Safety, Severity, Span, Suggestion
from toneguard.rewrite.apply import Choice, apply, choose, is_complete, is_safe, settle

TEXT = "We just checked. It is very very late."


def finding(
    start: int,
    end: int,
    *replacements: str,
    sentence: Span | None = None,
    severity: Severity = Severity.WARNING,
    safety: Safety = Safety.SAFE,
) -> Finding:
    made = tuple(Suggestion(Span(start, end), replacement, safety) for replacement in replacements)
    span = Span(start, end)
    return finding_in(TEXT, span, *made, severity=severity, sentence=sentence or span)


def everything(suggestion: Suggestion) -> bool:
    return True


def replaced(choices: Sequence[Choice]) -> list[tuple[int, str]]:
    return [(choice.suggestion.span.start, choice.suggestion.replacement) for choice in choices]


@pytest.mark.parametrize(
    ("findings", "chosen"),
    [
        ([], []),
        ([finding(3, 8)], []),
        ([finding(3, 8, "a", "b")], [(3, "a")]),
        ([finding(3, 8, "a"), finding(20, 24, "b")], [(3, "a"), (20, "b")]),
        # of two that overlap, the graver; of two as grave, the first
        ([finding(3, 8, "a"), finding(5, 10, "b")], [(3, "a")]),
        ([finding(3, 8, "a"), finding(5, 10, "b", severity=Severity.ERROR)], [(5, "b")]),
        # what is there before what is missing beside it
        ([finding(0, 0, "a"), finding(3, 8, "b", sentence=Span(0, 9))], [(3, "b")]),
        # those that meet, or share a sentence, wait for their turn
        ([finding(3, 8, "a"), finding(8, 10, "b")], [(3, "a")]),
        ([finding(9, 9, "a"), finding(9, 9, "b")], [(9, "a")]),
        ([finding(3, 4, "a", sentence=Span(0, 16)), finding(9, 12, "b", sentence=Span(0, 16))], [(3, "a")]),
    ],
)
def test_choice(findings: list[Finding], chosen: list[tuple[int, str]]) -> None:
    assert replaced(choose(findings, everything)) == chosen
    assert replaced(choose(findings[::-1], everything)) == chosen


def test_of_a_finding_the_best_suggestion_that_is_wanted() -> None:
    made = finding(3, 8, "by ⟨when?⟩", "today")
    assert replaced(choose([made], is_complete)) == [(3, "today")]
    assert replaced(choose([finding(3, 8, "a", safety=Safety.REVIEW)], is_safe)) == []
    assert replaced(choose([finding(3, 8, "by ⟨when?⟩")], is_safe)) == []


def test_overlapping_suggestions_are_refused() -> None:
    with pytest.raises(ValueError, match="overlap at 4"):
        apply(TEXT, [Suggestion(Span(2, 6), "", Safety.SAFE), Suggestion(Span(4, 8), "", Safety.SAFE)])


def looking_for(*pairs: tuple[str, str]) -> "Look":
    return Look(pairs)


class Look:
    """A linter that knows a few words, and reports those it finds, all in one sentence."""

    def __init__(self, pairs: Sequence[tuple[str, str]]) -> None:
        self.pairs = pairs

    def __call__(self, text: str) -> list[Finding]:
        return list(self._found(text))

    def _found(self, text: str) -> Iterator[Finding]:
        for word, replacement in self.pairs:
            for match in re.finditer(rf"\b{word}\b", text):
                yield finding(*match.span(), replacement, sentence=Span(0, len(text)))


def test_one_sentence_is_mended_step_by_step() -> None:
    look = looking_for(("very very", "very"), ("late", "later"), ("just checked", "checked"))
    settled = settle(TEXT, look, everything)
    assert settled.text == "We checked. It is very later."
    assert len(settled.applied) == 3
    assert settled.findings == []


def test_what_is_for_review_was_shown_before_anything_changed() -> None:
    pairs = (("late", "later"), ("later", "latest"))

    def look(text: str) -> list[Finding]:
        found = looking_for(*pairs)(text)
        return [
            replace(f, text=f.span.of(text), suggestions=(replace(f.suggestions[0], safety=Safety.REVIEW),))
            for f in found
        ]

    assert settle("It is late.", look, everything).text == "It is later."
    assert settle("It is later.", look, everything).text == "It is latest."
    assert settle("It is late, later.", look, everything).text == "It is latest, latest."


def test_what_is_missing_waits_for_what_stands_there() -> None:
    def look(text: str) -> list[Finding]:
        lead = re.search(r"as I said, (\w)", text, re.IGNORECASE)
        found = [] if lead is None else [finding(lead.start(), lead.end(), lead[1], sentence=Span(4, len(text)))]
        gap = (
            [] if "sorry" in text else [finding(4, 5, f"we are sorry. {text[4].upper()}", sentence=Span(4, len(text)))]
        )
        put_in = [
            replace(f, span=Span(4, 4), suggestions=(replace(f.suggestions[0], safety=Safety.REVIEW),)) for f in gap
        ]
        told = [
            replace(f, text=f.span.of(text), suggestions=(replace(f.suggestions[0], safety=Safety.REVIEW),))
            for f in found
        ]
        return [*put_in, *told]

    assert settle("Hi, as I said, it takes a day.", look, everything).text == "Hi, we are sorry. It takes a day."


def test_of_two_that_say_sorry_only_one_does() -> None:
    def look(text: str) -> list[Finding]:
        at = text.find("Our bank lost it.")
        told = [finding(at, at + 17, "We're sorry that we lost it.")] if at >= 0 else []
        gap = [] if "sorry" in text else [finding(0, 0, "We're sorry. ", sentence=Span(0, 3))]
        found = [*gap, *told]
        return [replace(f, suggestions=(replace(f.suggestions[0], safety=Safety.REVIEW),)) for f in found]

    assert (
        settle("Hi! It is late. Our bank lost it.", look, everything).text
        == "Hi! It is late. We're sorry that we lost it."
    )


def test_rewrites_that_chase_each_other_leave_the_text_alone() -> None:
    look = looking_for(("late", "early"), ("early", "late"))
    settled = settle("It is late.", look, everything)
    assert (settled.text, settled.applied) == ("It is late.", ())
    assert settle("It is the the end, late.", looking_for(("the the", "the"), *look.pairs), everything).text in {
        "It is the end, late.",
        "It is the end, early.",
    }


def test_rewrites_without_an_end_leave_the_text_alone() -> None:
    settled = settle("It is late.", looking_for(("late", "very late")), everything)
    assert (settled.text, settled.applied) == ("It is late.", ())


def test_what_is_told_one_by_one_is_mended_all_the_same() -> None:
    look = looking_for(("a a", "a"))
    text = "a a. " * 200
    assert settle(text, lambda text: look(text)[:1], everything).text == "a. " * 200


WORDS = st.lists(st.sampled_from(["a", "b", "c", "d", "e"]), max_size=8).map(" ".join)
PAIRS = st.lists(st.tuples(st.sampled_from("abcde"), st.sampled_from(["", "a", "b", "c", "x", "d e"])), max_size=5)


@settings(deadline=None)
@given(WORDS, PAIRS)
def test_settling_twice_changes_nothing(text: str, pairs: list[tuple[str, str]]) -> None:
    look = looking_for(*pairs)
    once = settle(text, look, everything)
    again = settle(once.text, look, everything)
    assert again.text == once.text
    assert again.applied == ()


SPANS = st.tuples(st.integers(0, len(TEXT)), st.integers(0, 6)).map(lambda p: Span(p[0], min(len(TEXT), sum(p))))
FINDINGS = st.lists(
    st.tuples(SPANS, st.sampled_from(["", "x", "two words"]), st.sampled_from(list(Severity))), max_size=9
)


@given(FINDINGS, st.randoms())
def test_order_does_not_matter(parts: list[tuple[Span, str, Severity]], random: Random) -> None:
    findings = [finding(span.start, span.end, new, severity=severity) for span, new, severity in parts]
    chosen = choose(findings, everything)
    suggestions = [choice.suggestion for choice in chosen]
    after = apply(TEXT, suggestions)
    random.shuffle(findings)
    random.shuffle(suggestions)
    assert choose(findings, everything) == chosen
    assert apply(TEXT, suggestions) == after


@given(FINDINGS)
def test_nothing_outside_the_spans_changes(parts: list[tuple[Span, str, Severity]]) -> None:
    findings = [finding(span.start, span.end, new, severity=severity) for span, new, severity in parts]
    suggestions = [choice.suggestion for choice in choose(findings, everything)]
    after = apply(TEXT, suggestions)
    pattern, here = "", 0
    for suggestion in suggestions:
        pattern += re.escape(TEXT[here : suggestion.span.start]) + re.escape(suggestion.replacement)
        here = suggestion.span.end
    assert re.fullmatch(pattern + re.escape(TEXT[here:]), after)
