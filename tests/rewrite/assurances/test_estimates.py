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


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("We'll mend it **when things calm down** here.", "We'll mend it by ⟨when?⟩."),
        ("The lamp will be read **according to availability**.", "The lamp will be read by ⟨when?⟩."),
        (
            "If it leaks they'll **get to you when they get** to you.",
            "If it leaks they'll get to you within ⟨how long?⟩.",
        ),
        (
            "It'll be mended **whenever they next** come by.",
            "It'll be mended whenever they next come by; we expect that to happen by ⟨when?⟩.",
        ),
        ("**We'll get to it**!", "We'll get to it by ⟨when?⟩!"),
        ("You will get it **when we get** to it.", None),
        ("We may mend it **when things calm down**.", None),
        ("Please mend it **when things calm down**.", None),
    ],
)
def test_what_waits_for_anything_gets_a_time(before: str, after: str | None) -> None:
    assert rewritten(before, "{in_time}") == after
