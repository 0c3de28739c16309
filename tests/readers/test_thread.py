"""What is being answered: a message alone, or a thread."""

import pytest

from toneguard.model import Register
from toneguard.readers.thread import read_context


@pytest.mark.parametrize(
    ("text", "message", "speakers"),
    [
        ("Where is my order?\n", "Where is my order?", ["customer"]),
        (
            "CUSTOMER: Hi\nWhere is it?\nAGENT: Checking.\ncustomer: Still nothing.",
            "Still nothing.",
            ["customer", "agent", "customer"],
        ),
        ("AGENT: Hello", None, ["agent"]),
        ("Subject: late\nCUSTOMER: Hm", "Hm", ["customer", "customer"]),
        ("The agent: slow. The customer: me.", "The agent: slow. The customer: me.", ["customer"]),
        (" \n", None, []),
    ],
)
def test_read_context(text: str, message: str | None, speakers: list[str]) -> None:
    context = read_context(text)
    assert context.customer_message == message
    assert [turn.speaker for turn in context.thread] == speakers


def test_a_turn_keeps_its_lines() -> None:
    context = read_context("CUSTOMER: Hi\nWhere is it?\nAGENT: Checking.", register=Register.CASUAL)
    assert context.thread[0].text == "Hi\nWhere is it?"
    assert context.register is Register.CASUAL
