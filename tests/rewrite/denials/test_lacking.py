"""What we don't have of the customer's is asked for; near neighbours that are left alone."""

import pytest

from tests.rewrite.support import rewritten


@pytest.mark.parametrize(
    ("before", "after"),
    [
        (
            "I don't have your account number on file.",
            "Could you please send me your account number, as I don't have it on file?",
        ),
        ("We do not have your bank details.", "Could you please send us your bank details, as we do not have them?"),
        (
            "We don't have enough details to book your room.",
            "Could you please send us ⟨what?⟩ so that we can book your room?",
        ),
        (
            "I don't have a postcode for you.",
            "Could you please send me a postcode, as I don't have one for you?",
        ),
        ("I don't have a form here.", None),
        ("We don't have your lamp.", None),
        ("We don't have your address yet, so we wait.", None),
        ("We don't have your address. Please send it to us.", None),
    ],
)
def test_what_is_lacking_is_asked_for(before: str, after: str | None) -> None:
    assert rewritten(before, "{lacking_yours}") == after
