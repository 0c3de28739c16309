"""What it takes, told by what it is needed for; near neighbours that are left alone."""

import pytest

from tests.rewrite.support import rewritten


@pytest.mark.parametrize(
    ("before", "after"),
    [
        (
            "However, I do need further proof or else we cannot proceed with the claim.",
            "However, to proceed with the claim, I do need further proof.",
        ),
        ("There is nothing I can do without your street number.", "To help you, I need your street number."),
        ("We need the key to the shed or we can't waive the fee.", None),
        ("There is nothing I can do without asking.", None),
        (
            "If you can't tell me the street, I'm afraid I cannot help you.",
            "So that I can help you, please tell me the street.",
        ),
        ("If you do not send us the form, we can't refund you.", "So that we can refund you, please send us the form."),
        ("If you can't come, we can't refund you.", None),
        ("Guests without a pass can't board.", "To board, guests need a pass."),
        ("Poems without a title will not be printed.", "To be printed, poems need a title."),
        ("Guests without a pass can't be late.", None),
        ("There is nothing I can do.", None),
    ],
)
def test_what_the_sentence_needs(before: str, after: str | None) -> None:
    assert rewritten(before, "{needed_first}") == after
