"""A wait asked for instead of ordered."""

import pytest

from tests.rewrite.support import rewritten


@pytest.mark.parametrize(
    ("before", "after"),
    [
        (
            "You have to **wait** two days, starting today, to open another one.",
            "After two days, starting today, you can open another one.",
        ),
        ("You'll need to **wait** three weeks before you can sell it.", "After three weeks, you can sell it."),
        ("You have to **wait** five working days.", None),
        ("You have to **wait** two days to the hour.", None),
    ],
)
def test_from_when(before: str, after: str | None) -> None:
    assert rewritten(before, "{waited}.") == after
