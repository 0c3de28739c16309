"""Threats told as what keeps the thing; near neighbours that are left alone."""

import pytest

from tests.rewrite.support import rewritten


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("If you do not answer, your ticket will be closed.", "To keep your ticket from being closed, please answer."),
        (
            "We will delete your account unless you sign in by Friday.",
            "To keep your account from being deleted, please sign in by Friday.",
        ),
        ("If there is no answer, your ticket will be closed.", None),
        (
            "Your ticket will be closed automatically if no answer is received within 48 hours.",
            "To keep your ticket from being closed automatically, please reply within 48 hours.",
        ),
        (
            "Remove the label or this will be closed in 10 days.",
            "To keep this from being closed, please remove the label within 10 days.",
        ),
        (
            "Please confirm your address, otherwise your order will be cancelled.",
            "To keep your order from being cancelled, please confirm your address.",
        ),
        ("Red or blue tickets will be closed.", None),
        ("Be quiet or this chat will be closed.", None),
        ("Your ticket will be closed in 14 days if you don't answer.", None),
        (
            "Your locker will be emptied or locked if the rent isn't paid by 3 May.",
            None,
        ),
        (
            "Your locker will be locked if the rent isn't paid by 3 May.",
            "To keep your locker from being locked, please pay the rent by 3 May.",
        ),
        (
            "If we don't hear from you within a week, this ticket will be closed automatically.",
            "To keep this ticket from being closed automatically, please reply within a week.",
        ),
        (
            "If your form isn't received by Monday, we will close your file.",
            "To keep your file from being closed, please send us your form by Monday.",
        ),
        (
            "Please note that unless payment is received by Monday, your place will be released.",
            "To keep your place from being released, please pay by Monday.",
        ),
        (
            "Failure to return the key may lead to the suspension of your pass.",
            "To keep your pass from being suspended, please return the key.",
        ),
        (
            "We'll suspend your pass if the fee remains unpaid after 14 days.",
            "To keep your pass from being suspended, please pay the fee within 14 days.",
        ),
        (
            "Should you fail to answer, your place will be given to someone else.",
            "To keep your place from being given to someone else, please answer.",
        ),
        (
            "If you keep posting links to a shop, we will have to lock your page from further posts.",
            "To keep your page from being locked from further posts, please avoid posting links to a shop.",
        ),
        (
            "If you continue to only feed it for fun only, your pen will be closed.",
            "To keep your pen from being closed, please avoid feeding it for fun only.",
        ),
        ("If you keep the key, your pass will be closed.", None),
        ("If you keep ignoring us, we will close your pass.", None),
        ("If you keep doing it, your pass will be closed.", None),
        ("If it isn't paid, it will be closed.", None),
        ("If you are not sure, your ticket will be closed.", None),
    ],
)
def test_threats(before: str, after: str | None) -> None:
    assert rewritten(before, "{keeping}.") == after
