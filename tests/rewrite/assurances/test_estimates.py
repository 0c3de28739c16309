"""What waits for somebody's time, told with when it is expected."""

import pytest

from tests.rewrite.support import rewritten


@pytest.mark.parametrize(
    ("before", "after"),
    [
        (
            "The cooks will call **as soon as they're free**.",
            "The cooks will call as soon as they're free; we expect that to happen by ⟨when?⟩.",
        ),
        (
            "Your lamp will be mended **as quickly as possible**.",
            "Your lamp will be mended as quickly as possible; we expect that to happen by ⟨when?⟩.",
        ),
        ("Your lamp will be mended **as soon as possible**.", None),
        ("The cooks call **as soon as they're free**.", None),
        ("Please wait, the cooks will call **as soon as they can**.", None),
        ("Kindly send the form and we'll call **as quickly as we can**.", None),
    ],
)
def test_what_waits_for_time_gets_an_estimate(before: str, after: str | None) -> None:
    assert rewritten(before, "{estimated}") == after
