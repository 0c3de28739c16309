"""Slips of others and policies, told as ours and as what can be done; and those that are left alone."""

import pytest

from tests.rewrite.support import rewritten
from toneguard.language.clauses import Clause


def any_clause(_clause: Clause) -> bool:
    return True


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("The courier lost your parcel.", "I'm sorry that your parcel was lost."),
        ("The depot failed to book the slot.", "I'm sorry that the slot was not booked."),
        ("The courier lost it.", None),
        ("The depot told you the wrong day.", None),
        ("The courier lost your parcel because of the storm.", None),
    ],
)
def test_a_slip_is_ours(before: str, after: str | None) -> None:
    assert rewritten(before, "I'm sorry that {slip}.", pick=any_clause) == after


@pytest.mark.parametrize(
    ("before", "template", "after"),
    [
        ("**As per our policy**, refunds are paid by card.", "{policy_free}.", "Refunds are paid by card."),
        ("**As per our policy**, refunds are not paid by card.", "{policy_free}.", None),
        (
            "**Due to our policy** you must call the bank.",
            "Could you please {policy_asks}?",
            "Could you please call the bank?",
        ),
        ("**Due to our policy** you must not call the bank.", "Could you please {policy_asks}?", None),
        (
            "**Our policy does not** allow us to print tickets.",
            "We can offer ⟨what?⟩ instead of {policy_bars}.",
            "We can offer ⟨what?⟩ instead of printing tickets.",
        ),
        ("**Our policy does not** allow us to be late.", "We can offer ⟨what?⟩ instead of {policy_bars}.", None),
        ("Sorry, **it's company policy**.", "What {bare_policy} can do is ⟨what?⟩.", "What we can do is ⟨what?⟩."),
        ("**Our policy is** in the box.", "What {bare_policy} can do is ⟨what?⟩.", None),
    ],
)
def test_policies(before: str, template: str, after: str | None) -> None:
    assert rewritten(before, template) == after
