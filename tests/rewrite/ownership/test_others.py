"""Slips of others, told as what we are sorry for; and those that are left alone."""

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
        ("The depot failed to book the slot on Monday.", "I'm sorry that the slot was not booked on Monday."),
        ("The courier lost it.", None),
        ("The depot told you the wrong day.", None),
        ("The courier lost your parcel because of the storm.", None),
    ],
)
def test_a_slip_is_ours(before: str, after: str | None) -> None:
    assert rewritten(before, "I'm sorry that {slip}.", pick=any_clause) == after
