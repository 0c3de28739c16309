"""Apologies with a "but" behind them, or in words that name nothing."""

import pytest

from tests.rewrite.support import rewritten


@pytest.mark.parametrize(
    ("before", "template", "after"),
    [
        (
            "You are booked, **sorry for any trouble**.",
            "{match|for_what}",
            "You are booked, sorry for ⟨what happened?⟩.",
        ),
        ("**Sorry, but** your train was cancelled.", "{match|apologised}", "I'm sorry that your train was cancelled."),
        (
            "**Sorry, but** there is no train. I can book a bus.",
            "{match|apologised}",
            "I'm sorry that there is no train. I can book a bus.",
        ),
        ("**Sorry, but** there is no train.", "{match|apologised}", None),
        (
            "**Sorry, but** your order failed. Shall I try again?",
            "{match|apologised}",
            "I'm sorry that your order failed. Shall I try again?",
        ),
        (
            "**I'm sorry but** this train was cancelled.",
            "{match|apologised}",
            "I'm sorry that this train was cancelled.",
        ),
        (
            "We're **sorry if** our picks weren't to your taste.",
            "{no_liking}.",
            "We're sorry that our picks missed the mark for you.",
        ),
        ("I'm **sorry that** our decision was not to your liking.", "{no_liking}.", None),
        (
            "We're **sorry you didn't** enjoy our soup.",
            "{no_liking}.",
            "We're sorry that our soup missed the mark for you.",
        ),
        ("**Please accept my apologies** and thanks for your patience.", "{thanked}.", "Thanks for your patience."),
        ("**Please accept my apologies** for the wait.", "{thanked}.", None),
        ("**Not great to hear.**", "{match|sorry_to_hear}.", None),
        ("**Great to hear** that.", "{match|sorry_to_hear}", None),
        (
            "**Sorry to anyone locked out, but** it is shut.",
            "{match|apologised}",
            "Sorry to anyone locked out. It is shut.",
        ),
    ],
)
def test_words_of_an_apology(before: str, template: str, after: str | None) -> None:
    assert rewritten(before, template) == after
