"""What is recommended or requested, said by somebody."""

import pytest

from tests.rewrite.support import rewritten


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("**It is recommended that** the filter be changed in May.", "We recommend changing the filter in May."),
        (
            "Also, **it is strongly advised that** you change the lock.",
            "Also, we strongly recommend that you change the lock.",
        ),
        ("**It is suggested to** open the gate once a day.", "We suggest opening the gate once a day."),
        ("**It is requested that** the form be returned by 5 May.", "Please return the form by 5 May."),
        ("**It is requested that** the form be signed by the owner.", None),
        ("**It is recommended that** children be accompanied.", None),
        ("**It is requested that** all guests vacate the pool by nine.", None),
        ("**It is recommended that** you are at home.", None),
    ],
)
def test_advice_has_somebody_who_gives_it(before: str, after: str | None) -> None:
    assert rewritten(before, "{advised}.") == after
