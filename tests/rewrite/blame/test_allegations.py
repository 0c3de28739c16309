"""What the customer told, without the doubt."""

import pytest

from tests.rewrite.support import rewritten


@pytest.mark.parametrize(
    ("before", "after"),
    [
        (
            "If the lid **was indeed** cracked, please send us a photo.",
            "If the lid was cracked, please send us a photo.",
        ),
        ("**Should a cup really be** missing, we will look for it.", "Should a cup be missing, we will look for it."),
        ("**The alleged** water damage is not in the photo.", "The water damage you describe is not in the photo."),
        ("If, **as you maintain**, it came late, please tell us when.", "If it came late, please tell us when."),
        ("**You claim to have** written on Monday.", "You wrote that you wrote on Monday."),
        ("We have read **your allegations**.", "We have read what you told us."),
        ("**According to you**, the boat was late.", "You wrote that the boat was late."),
        ("It was **really** cold, and the boat was late.", None),
        ("**You claim** that it was late.", None),
    ],
)
def test_taken_as_told(before: str, after: str | None) -> None:
    assert rewritten(before, "{granted}.") == after
