"""Where nobody here knows yet, there is a place to look, or the promise that the reply makes."""

import pytest

from tests.rewrite.support import rewritten


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("We don't have any news yet.", "You can look for news ⟨where?⟩, as we don't have any news yet."),
        (
            "I'm not aware that the list is out yet.",
            "You can look for news ⟨where?⟩, as I'm not aware that the list is out yet.",
        ),
        # Nobody may have them.
        ("I don't think we have those figures at the moment.", None),
        (
            "We're afraid we don't have any news yet.",
            "You can look for news ⟨where?⟩, as we don't have any news yet. We're sorry about that.",
        ),
        (
            "Sorry for the mud. I'm afraid I don't have that information.",
            "Sorry for the mud. You can find out ⟨where?⟩, as I don't have that information.",
        ),
        (
            "I'm sorry, I don't have those figures.",
            "You can find out ⟨where?⟩, as I don't have those figures. I'm sorry about that.",
        ),
        (
            "I don't have that information. I just have that the sale failed.",
            "You can find out ⟨where?⟩, as I don't have that information. I just have that the sale failed.",
        ),
        (
            "I don't have those figures. Sorry, Ann. Could you send a code?",
            "You can find out ⟨where?⟩, as I don't have those figures. Sorry, Ann. Could you send a code?",
        ),
        (
            "We don't have a date for the ferry yet, but we'll let you know.",
            "We'll let you know once we have a date for the ferry.",
        ),
    ],
)
def test_news_can_be_looked_for(before: str, after: str) -> None:
    assert rewritten(before, "{no_news}") == after


@pytest.mark.parametrize(
    "before",
    [
        # the reply says where, or that it will tell
        "We don't have any news yet. Please check our page.",
        "We don't have any news yet. We will let you know.",
        "We don't have any news, but we'll let you know as soon as the ferry sails.",
        "We don't have any news, but we'll let the captain know that you asked.",
        # it is about the customer's own things
        "We don't have any information on your order.",
        # what is known stands behind it
        "We don't have any news yet. The pilot expects it on Friday.",
        "We don't have that information. I just see that the desk closed it.",
        # more is said
        "We don't have any news, and the desk is closed.",
    ],
)
def test_told_already_or_not_news(before: str) -> None:
    assert rewritten(before, "{no_news}") is None
