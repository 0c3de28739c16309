"""What will be handled somehow, told with by when."""

import pytest

from tests.rewrite.support import rewritten


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("Your cup **will be looked into**.", "Your cup will be looked into by ⟨when?⟩."),
        ("The tap **will be taken care of**!", "The tap will be taken care of by ⟨when?⟩!"),
        ("A red cup is **on our roadmap**.", "A red cup is on our roadmap for ⟨when?⟩."),
        ("**Appropriate action will be taken**.", "We will ⟨do what by when?⟩."),
        ("Don't worry, **we'll figure something out**.", "We'll tell you by ⟨when?⟩ what we can do."),
        ("Hi Ana, **I'll sort something out** for you.", "Hi Ana, I'll tell you by ⟨when?⟩ what I can do."),
        ("If it drips again, it **will be looked into**.", None),
        ("It **will be looked into**, and you can keep the cup.", None),
        ("It is **being dealt with**.", None),
    ],
)
def test_by_when(before: str, after: str | None) -> None:
    assert rewritten(before, "{seen_to}") == after
