"""What ends where nobody stirs, told by what keeps it."""

import pytest

from tests.rewrite.support import rewritten


@pytest.mark.parametrize(
    ("before", "after"),
    [
        (
            "If there is no further reply, the issue will be closed in 14 days.",
            "To keep the issue from being closed, please reply within the next 14 days.",
        ),
        (
            "If there is no further activity, the issue will be closed in another 14 days.",
            "Any further activity within the next 14 days will keep the issue from being closed.",
        ),
        ("It will be closed if no further activity occurs.", "Any further activity will keep it from being closed."),
        (
            "If there is no activity within 30 days, your account will be deleted.",
            "Any activity within the next 30 days will keep your account from being deleted.",
        ),
        (
            "If there is no activity on this ticket, it will be closed in 3 days.",
            "Any activity on this ticket within the next 3 days will keep it from being closed.",
        ),
        ("If there is no activity within 3 days, the issue will be closed in 9 days.", None),
        ("If there is no fault in it, the issue will be closed.", None),
    ],
)
def test_what_keeps_it(before: str, after: str | None) -> None:
    assert rewritten(before, "{first}.", pick=lambda clause: True) == after
