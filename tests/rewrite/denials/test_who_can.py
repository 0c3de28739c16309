"""What we can't do is told by who can: a slot for them in front, our part as the reason."""

import pytest

from tests.rewrite.support import rewritten


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("I'm unable to check this from here.", "⟨who?⟩ can check this for you, as I can't do so from here."),
        (
            "We can't reset the door code at our end.",
            "⟨who?⟩ can reset the door code for you, as we can't do so at our end.",
        ),
        ("I can't access your lease.", "⟨who?⟩ can access your lease, as I can't."),
        (
            "We don't have access to the ferry's cameras.",
            "⟨who?⟩ can help you with this, as we don't have access to the ferry's cameras.",
        ),
        ("Fences are not something we mend.", "⟨who?⟩ can help you with fences, as they are not something we mend."),
        (
            "Fences are not something we mend, as we only build walls. We know they matter.",
            "⟨who?⟩ can help you with fences, as we only build walls. We know they matter.",
        ),
        (
            "Boilers are not something we fix. We only do windows.",
            "⟨who?⟩ can help you with boilers, as they are not something we fix. We only do windows.",
        ),
        (
            "Sorry, tax advice isn't something we can give.",
            "⟨who?⟩ can help you with tax advice, as it is not something we can give. I'm sorry about that.",
        ),
    ],
)
def test_whoever_can_do_it_comes_first(before: str, after: str) -> None:
    assert rewritten(before, "{who_can}") == after


@pytest.mark.parametrize(
    "before",
    [
        # what the customer sent is theirs to send again
        "We can't access the file you sent.",
        # it can't be done at all
        "We can't refund gift cards.",
        # nobody here knows
        "I can't say from here.",
        # the way on is told
        "I can't check this from here. Please ask the station.",
        "Fences are not something we mend. Would a wall do?",
        # nobody knows what "it" is
        "It is not something we do.",
    ],
)
def test_nobody_is_asked_for_else(before: str) -> None:
    assert rewritten(before, "{who_can}") is None


@pytest.mark.parametrize(
    ("before", "after"),
    [
        (
            "I can **only** look up timetables.",
            "I can look up timetables, and ⟨who?⟩ can help you with anything else.",
        ),
        (
            "I can **only** search for ferries. If we try again, it may work.",
            "I can search for ferries, and ⟨who?⟩ can help you with anything else. If we try again, it may work.",
        ),
    ],
)
def test_the_rest_is_for_somebody_else(before: str, after: str) -> None:
    assert rewritten(before, "{limited}") == after


@pytest.mark.parametrize(
    ("before", "after"),
    [
        (
            "I can **only** take messages, so I can't book rooms.",
            "⟨who?⟩ can book rooms, as I can only take messages.",
        ),
        (
            "We can **only** mend the frame, but we cannot replace the glass.",
            "⟨who?⟩ can replace the glass, as we can only mend the frame.",
        ),
        (
            "I can **only** look up ferries. I am unable to book a berth from this desk.",
            "⟨who?⟩ can book a berth, as I can only look up ferries.",
        ),
        ("I can **only** see the order and can't change it.", None),
        ("I can **only** look up ferries. I can't book it.", None),
        ("I can **only** look up ferries. I like them.", None),
    ],
)
def test_what_is_not_ours_is_for_somebody_else(before: str, after: str | None) -> None:
    assert rewritten(before, "{not_ours}", "{not_ours_next}") == after


@pytest.mark.parametrize(
    "before",
    [
        # nobody can lift these
        "We can **only** help on weekdays.",
        "We can **only** check one bag.",
        "I can **only** offer you a credit.",
        # what it is stands in front
        "I can **only** see the order and can't change it.",
        # the way on is told
        "I can **only** help with trams. Please ask the railway.",
    ],
)
def test_a_limit_of_another_kind_stays(before: str) -> None:
    assert rewritten(before, "{limited}") is None
