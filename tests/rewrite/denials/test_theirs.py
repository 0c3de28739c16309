"""Who does it instead, and whose place or help that is not."""

import pytest

from tests.rewrite.support import rewritten


def test_who_might_be_able_to() -> None:
    before = "We can't add a stop to the tour. The dispatcher might be able to."
    assert rewritten(before, "{next_first}") == "The dispatcher might be able to add a stop to the tour."


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("We don't set the exchange rate, Visa does.", "Visa sets the exchange rate."),
        ("We can't waive the city tax; only the town hall can do that.", "Only the town hall can waive the city tax."),
        ("We don't cover dental care, but your plan does.", "Your plan covers dental care, though we don't."),
        (
            "We don't do home visits, but Dr. Roe at the Elm clinic does.",
            "Dr. Roe at the Elm clinic does home visits, though we don't.",
        ),
        ("We don't clean rooms, that's done by our partner company.", "Our partner company cleans rooms."),
        ("Deliveries are not handled by us but by DHL.", "Deliveries are handled by DHL rather than by us."),
        (
            "The warranty is not provided by us, it's provided by the maker.",
            "The warranty is provided by the maker rather than by us.",
        ),
        (
            "The text can't be certified by us but by a sworn translator.",
            "The text can be certified by a sworn translator rather than by us.",
        ),
        ("It's not possible to lower the price, the bank can.", None),
        ("We don't mend phones at this branch, but the one in town does.", None),
        ("We don't offer childcare here, the hotel does.", None),
        ("We don't accept cash, you do.", None),
        ("The lamp is not sold by us, it's made by the maker.", None),
        ("You can't change it, the airline can.", None),
    ],
)
def test_within_the_sentence(before: str, after: str | None) -> None:
    assert rewritten(before, "{offer_first}") == after


@pytest.mark.parametrize(
    ("before", "after"),
    [
        (
            "We can't change the name on the ticket ourselves. Only the airline can do that.",
            "Only the airline can change the name on the ticket.",
        ),
        (
            "We don't do alterations. The tailor next door does, and she's very good.",
            "The tailor next door does alterations, and she's very good.",
        ),
        ("We don't translate. Our partners at Lingua do.", "Our partners at Lingua translate."),
        ("I cannot approve bills over $500. My manager can.", "My manager can approve bills over $500."),
        ("I can't approve overtime. Your manager can.", "Your manager can approve overtime."),
        ("We can't lift the block. Only your bank can lift it.", "Only your bank can lift the block."),
        # It would close on the no.
        ("We can't lift the block. Your bank can explain it.", None),
        ("We can't extend your visa. Nobody can.", None),
        ("I'm sorry, we can't change the name. Only the airline can.", None),
    ],
)
def test_in_the_next_sentence(before: str, after: str | None) -> None:
    assert rewritten(before, "{next_first}") == after


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("The lift is not maintained by us.", "The lift is maintained by ⟨who?⟩ rather than by us."),
        (
            "If you upgraded in the app, the plan isn't administered by us. You can cancel it in the app.",
            "If you upgraded in the app, the plan is administered by ⟨who?⟩ rather than by us. You can cancel it in the app.",
        ),
        ("It is not maintained by us.", None),
        ("The lift is not maintained by us because it is not ours.", None),
        ("The lamp is not broken by us.", None),
    ],
)
def test_by_whom(before: str, after: str | None) -> None:
    assert rewritten(before, "{run_by}.", pick=lambda clause: clause.negated) == after
