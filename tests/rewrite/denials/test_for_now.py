"""What can't be done just now, and news behind a regret; near neighbours that are left alone."""

import pytest

from tests.rewrite.support import rewritten


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("We can't print passes at the moment.", "We will be able to print passes ⟨when?⟩."),
        ("I am not able to open the gate today.", "I will be able to open the gate ⟨when?⟩."),
        ("You can't hire a boat just now.", "You will be able to hire a boat ⟨when?⟩."),
        # For now and for ever is the same to whoever says it like this.
        ("We are unable to ship to islands at this stage.", None),
        ("We can't print passes.", None),
        ("We can't find your pass at the moment.", None),
        ("We can't print your photo as it is right now.", None),
        ("We can't print passes today, but we can post you one.", None),
        ("We can't print passes today because the printer is broken.", None),
        ("We can't print passes today. We don't know when it will be mended.", None),
    ],
)
def test_what_cannot_be_done_just_now(before: str, after: str | None) -> None:
    assert rewritten(before, "{able_later} ⟨when?⟩.") == after


@pytest.mark.parametrize(
    ("before", "after"),
    [
        (
            "We regret to inform you that your boat has been cancelled.",
            "We're sorry that your boat has been cancelled. What we can do is ⟨what?⟩.",
        ),
        (
            "I'm sorry to say that your poem was not accepted.",
            "I'm sorry that your poem was not accepted. What we can do is ⟨what?⟩.",
        ),
        ("I'm sorry to say that your poem was not accepted. Please send us another one.", None),
        (
            "I'm sorry, but your pass has expired.",
            "I'm sorry that your pass has expired. What we can do is ⟨what?⟩.",
        ),
        (
            "Sorry, but we can't lend you a tent.",
            "We're sorry that we can't lend you a tent. What we can do is ⟨what?⟩.",
        ),
        ("Sorry, but we can't lend you a tent. You can hire one next door.", None),
        ("I'm sorry, but we need your pass.", None),
        ("I'm sorry to say that the owner has died.", None),
        ("I'm sorry to say that the gate opens at ten.", None),
        (
            "Unfortunately, the camp is fully booked.",
            "We're sorry that the camp is fully booked. What we can do is ⟨what?⟩.",
        ),
        (
            "**Sadly**, due to the storm, our boat will not sail.",
            "We are sorry that our boat will not sail due to the storm. What we can do is ⟨what?⟩.",
        ),
        ("I'm afraid that seat is taken.", None),
        (
            "I'm afraid that tent has been sold.",
            "I'm sorry that tent has been sold. What we can do is ⟨what?⟩.",
        ),
        # Somebody is sorry already.
        (
            "Sorry about the mud. Unfortunately, the tents were lost.",
            "Sorry about the mud. The tents were lost. What we can do is ⟨what?⟩.",
        ),
        ("Unfortunately, the tents were lost. You can have a cabin instead.", None),
        ("Unfortunately, the gate opens at ten.", None),
        # What follows from it would follow from what we can do.
        ("Unfortunately, the tents were lost. As a result, we can't host you.", None),
    ],
)
def test_a_regret_stays_with_its_news(before: str, after: str | None) -> None:
    assert rewritten(before, "{regretted}.") == after
