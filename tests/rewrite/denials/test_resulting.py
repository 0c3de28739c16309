"""Denials that follow from the sentence in front; near neighbours that are left alone."""

import pytest

from tests.rewrite.support import rewritten


@pytest.mark.parametrize(
    ("before", "after"),
    [
        (
            "The seal broke. As a result, we can't refund the jar.",
            "The seal broke. As a result, instead of refunding the jar, we can ⟨what?⟩.",
        ),
        (
            "The contract ended. Therefore, I am unable to mend the boiler at this time.",
            "The contract ended. Therefore, instead of mending the boiler at this time, I can ⟨what?⟩.",
        ),
        (
            "The roof leaks. So we cannot open the hall. You may ask again in May.",
            "The roof leaks. So instead of opening the hall, we can ⟨what?⟩. You may ask again in May.",
        ),
        ("The seal broke. As a result, we can't refund the jar. We can swap it.", None),
        ("The seal broke. As a result, you can't return the jar.", None),
        ("The seal broke. As a result, we can't help you.", None),
        ("I'm sorry. As a result, we can't refund the jar, sorry.", None),
        ("We can't refund the jar.", None),
    ],
)
def test_what_is_done_instead_as_a_result(before: str, after: str | None) -> None:
    assert rewritten(before, "{resulting}.") == after


@pytest.mark.parametrize(
    ("before", "after"),
    [
        (
            "**Sadly**, the run has ended. So we can't reprint the map.",
            "The run has ended, so instead of reprinting the map, we can ⟨what?⟩.",
        ),
        ("**Sadly**, the run has ended. So we can't reprint the map. The shop has some left, please ask there.", None),
        ("**Sadly**, you missed the tram. So we can't show you the map.", None),
        ("**Sadly**, the run has ended. We can't reprint the map.", None),
    ],
)
def test_what_is_done_instead_of_what_follows(before: str, after: str | None) -> None:
    assert rewritten(before, "{brought_about}") == after
