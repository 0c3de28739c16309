"""What is not ours, told as who helps; and what is left alone."""

import pytest

from tests.rewrite.support import rewritten


@pytest.mark.parametrize(
    ("before", "after"),
    [
        (
            "**That's not something our desk handles**, you'd have to ask the depot.",
            "The depot can help you with this.",
        ),
        (
            "**We don't handle that here**, so you need to write to our parts team at parts@example.com.",
            "Our parts team can help you with this, and you can reach them at parts@example.com.",
        ),
        (
            "**That's the maker's job**, so you have to contact them directly.",
            "The maker can help you with this, and you can contact them directly.",
        ),
        ("**That's not something our desk handles**, but we can ask.", None),
        ("**That isn't our job**, ask the port.", "The port can help you with this."),
        (
            "You need to ask the port, **we only** sell the tickets.",
            "Please ask the port, as we only sell the tickets.",
        ),
        ("**That's the maker's job**, and we told them.", None),
        (
            "Please ask our bosun directly as the berths are **under their control** at this time.",
            "Our bosun can help you with the berths at this time, so please ask them directly.",
        ),
        ("Please ask our bosun as the berths are **under their control** tomorrow or never.", None),
    ],
)
def test_handed_over(before: str, after: str | None) -> None:
    assert rewritten(before, "{handed_over}.") == after
