"""Policies, told as what holds and what can be done; and those that are left alone."""

import pytest

from tests.rewrite.support import rewritten


@pytest.mark.parametrize(
    ("before", "template", "after"),
    [
        ("No, **it's company policy**.", "What {bare_policy} can do is ⟨what?⟩.", None),
        ("**It's company policy**.", "What {bare_policy} can do is ⟨what?⟩.", "What we can do is ⟨what?⟩."),
        ("Sorry, **it's company policy**.", "What {bare_policy} can do is ⟨what?⟩.", None),
        ("**Our policy is** in the box.", "What {bare_policy} can do is ⟨what?⟩.", None),
    ],
)
def test_policies(before: str, template: str, after: str | None) -> None:
    assert rewritten(before, template) == after


@pytest.mark.parametrize(
    ("before", "after"),
    [
        (
            "**Our policy** says that opened tins can't be returned.",
            "What we can do is ⟨what?⟩, as opened tins can't be returned.",
        ),
        (
            "**Our policy does not** allow refunds after 30 days.",
            "What we can do is ⟨what?⟩, as refunds are not allowed after 30 days.",
        ),
        ("It's **against our policy** to lend boats.", "What we can do is ⟨what?⟩, as lending boats is not allowed."),
        ("It's **our policy** not to lend boats.", "What we can do is ⟨what?⟩, as we do not lend boats."),
        ("**Company policy prevents** us from lending boats.", "What we can do is ⟨what?⟩, as we can't lend boats."),
        (
            "Changing the date **would be against the fare rules**.",
            "What we can do is ⟨what?⟩, as changing the date would be against the fare rules.",
        ),
        ("It's **against our policy** to lend boats. We can rent you one.", None),
        ("**Our policy** says that refunds take a week.", None),
    ],
)
def test_a_no_with_what_can_be_done(before: str, after: str | None) -> None:
    assert rewritten(before, "{policy_stands}.") == after
