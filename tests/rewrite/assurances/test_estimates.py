"""Efforts and hopes told with when there will be news, and what waits for somebody's time with when it is expected."""

import pytest

from tests.rewrite.support import rewritten


@pytest.mark.parametrize(
    ("before", "after"),
    [
        (
            "We are trying to mend the lift **soon**.",
            "We are trying to mend the lift, and we expect to have news for you by ⟨when?⟩.",
        ),
        ("I hope to have a date **asap**!", "I hope to have a date, and I expect to have news for you by ⟨when?⟩!"),
        (
            "We are **looking into getting** the lift mended.",
            "We are looking into getting the lift mended, and we expect to have news for you by ⟨when?⟩.",
        ),
        (
            "Ana gave them a call so this can be mended **soon** JP",
            "Ana gave them a call so this can be mended, and we expect to have news for you by ⟨when?⟩ JP",
        ),
        (
            "Ana is here, and we are trying to mend it **soon**.",
            "Ana is here, and we are trying to mend it. We expect to have news for you by ⟨when?⟩.",
        ),
        # A plain promise can keep its day.
        ("We will mend the lift **soon**.", None),
        # What hangs on something, or on the customer.
        ("If it is broken we will try to mend it **soon**.", None),
        ("We try to mend it **as soon as possible**. Please send us the key.", None),
        ("We hope to get you home **soon**.", None),
        ("We hope to get it mended **soon**.\n\nPlease give us a call.", None),
        ("Give us a call at the shop. We want to get it mended **soon**.", None),
        ("Our goal is to work on mending it **soon**.", None),
    ],
)
def test_an_effort_gets_a_time_for_news(before: str, after: str | None) -> None:
    assert rewritten(before, "{tidings}") == after


@pytest.mark.parametrize(
    ("before", "after"),
    [
        (
            "The cooks will call **as soon as they're free**.",
            "The cooks will call as soon as they're free, which we expect by ⟨when?⟩.",
        ),
        (
            "Your lamp will be mended **as quickly as possible**.",
            "Your lamp will be mended as quickly as possible, which we expect by ⟨when?⟩.",
        ),
        ("Your lamp will be mended **as soon as possible**.", None),
        ("The cooks call **as soon as they're free**.", None),
        ("Please wait, the cooks will call **as soon as they can**.", None),
        ("Kindly send the form and we'll call **as quickly as we can**.", None),
    ],
)
def test_what_waits_for_time_gets_an_estimate(before: str, after: str | None) -> None:
    assert rewritten(before, "{estimated}") == after
