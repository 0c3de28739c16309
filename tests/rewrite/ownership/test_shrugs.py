"""Shrugs told as what is done for the customer, and those that are left alone."""

import pytest

from tests.rewrite.support import rewritten


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("**We are very busy** at the moment.", "Please give us until ⟨when?⟩."),
        ("**You have to understand** that we get a lot of mails.", "Please give us until ⟨when?⟩."),
        ("**Your frustration** is noted.", "We understand your frustration, and will ⟨do what by when?⟩."),
        ("**It's only** a small crack.", "We're sorry about the crack."),
        ("**Your message** makes no sense.", "To help you, we need to know more about ⟨what?⟩."),
        ("**It's the courier's fault.**", "What we can do now is ⟨what?⟩."),
        ("**Rules are rules.**", "What we can do for you is ⟨what?⟩."),
        ("**Noted** for the future.", "We understand, and will ⟨do what by when?⟩."),
        ("**Feedback of this kind** is logged.", "We have logged your feedback, and will ⟨do what by when?⟩."),
        ("**Feedback of this kind** is rare.", None),
        ("**That was probably a misunderstanding** on your side.", "What we can do now is ⟨what?⟩."),
        ("**That is how** the lamp is wired.", None),
        ("**It's only** a small crack that we can mend.", None),
    ],
)
def test_what_is_done(before: str, after: str | None) -> None:
    assert rewritten(before, "{answered}.") == after
