"""Several stiff words of one sentence, put plainly at once."""

from dataclasses import replace

from tests.rewrite.support import finding_in
from toneguard.model import Finding, Safety, Span, Suggestion
from toneguard.rewrite import jointly

TEXT = "We will utilize it prior to May."


def found(words: str, instead: str, *, span: str = "", safety: Safety = Safety.SAFE) -> Finding:
    """A finding on some words, with others in place of them or of a wider stretch."""
    at, wide = TEXT.index(words), TEXT.index(span or words)
    place = Span(wide, wide + len(span or words))
    made = Suggestion(place, instead, safety, "in plain words")
    return finding_in(TEXT, Span(at, at + len(words)), made, rule="wordy/some")


def after(finding: Finding) -> str:
    first = finding.suggestions[0]
    return TEXT[: first.span.start] + first.replacement + TEXT[first.span.end :]


def test_two_findings_that_want_the_same_change_are_one() -> None:
    told = jointly([found("utilize", "use"), found("utilize", "use"), found("prior to", "before")], TEXT)
    assert [after(one) for one in told] == ["We will use it before May."] * 3


def test_all_are_changed_together() -> None:
    told = jointly([found("utilize", "use"), found("prior to", "before")], TEXT)
    assert [after(one) for one in told] == ["We will use it before May."] * 2
    assert told[0].suggestions[0].safety is Safety.SAFE
    assert told[0].suggestions[1].replacement == "use"


def test_one_for_review_makes_it_all_for_review() -> None:
    told = jointly([found("utilize", "use"), found("prior to", "before", safety=Safety.REVIEW)], TEXT)
    assert told[0].suggestions[0].safety is Safety.REVIEW


def test_one_alone_and_two_on_the_same_words_stay() -> None:
    alone = [found("utilize", "use")]
    same = [found("utilize", "use"), found("utilize it", "take it")]
    assert jointly(alone, TEXT) == alone
    assert jointly(same, TEXT) == same


def test_neighbours_are_changed_together() -> None:
    told = jointly([found("utilize ", "use "), found("it", "them")], TEXT)
    assert after(told[0]) == "We will use them prior to May."


def test_a_clause_told_anew_takes_the_plain_words_over() -> None:
    whole = found("We will", "It will be used prior to May.", span=TEXT)
    told = jointly([whole, found("prior to", "before")], TEXT)
    assert after(told[0]) == "It will be used before May."


def test_at_the_start_of_a_sentence_they_have_its_capital() -> None:
    whole = found("We will", "In May we will use it. Prior to May we won't.", span=TEXT)
    told = jointly([whole, found("prior to", "before")], TEXT)
    assert after(told[0]) == "In May we will use it. Before May we won't."


def test_a_blank_in_it_makes_it_one_for_review() -> None:
    whole = found("We will", "It will be used prior to May.", span=TEXT)
    told = jointly([whole, found("prior to", "by ⟨when?⟩", safety=Safety.REVIEW)], TEXT)
    assert told[0].suggestions[0].safety is Safety.REVIEW


def test_a_spare_one_counts_where_nothing_stiff_is_left() -> None:
    alone = replace(found("prior to", "before"), suggestions=())
    spare = found("prior to", "before").suggestions
    told = jointly([found("utilize", "use"), alone], TEXT, [(), spare])
    assert [after(one) for one in told] == ["We will use it before May."] * 2
    stiff = replace(found("it", ""), suggestions=())
    left = jointly([found("utilize", "use"), alone, stiff], TEXT, [(), spare, ()])
    assert [len(one.suggestions) for one in left] == [1, 0, 0]


def test_nobody_asks_twice_in_one_breath() -> None:
    told = jointly([found("utilize", "please use"), found("prior to", "please before")], TEXT)
    assert [after(one) for one in told] == [
        "We will please use it prior to May.",
        "We will utilize it please before May.",
    ]


def test_a_spare_sentence_counts_where_it_is_rid_of_all() -> None:
    place = Span(0, len(TEXT))
    whole = Suggestion(place, "We will use it prior to May.", Safety.SAFE, "in plain words")
    alone, prior = replace(found("utilize", ""), suggestions=()), replace(found("prior to", ""), suggestions=())
    before = found("prior to", "before").suggestions
    told = jointly([alone, prior], TEXT, [(whole,), before])
    assert [one.replacement for one in told[0].suggestions] == ["We will use it before May."]
    left = jointly([alone, prior], TEXT, [(whole,), ()])
    assert not left[0].suggestions


def test_what_leaves_another_finding_standing_is_no_whole_sentence() -> None:
    """A spare that only takes a blank more than was matched does not rid the sentence of what else was found in it."""
    one, other = found("utilize", "use"), found("prior to", "before")
    bare = [replace(one, suggestions=()), replace(other, suggestions=())]
    spare = Suggestion(Span(one.span.start - 1, one.span.end), "", Safety.SAFE, "leaves it out")
    assert jointly(bare, TEXT, [[spare], []]) == bare
