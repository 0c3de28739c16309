"""What the customer says they did is not asked for again."""

import pytest

from toneguard.rewrite.change import Change
from toneguard.rewrite.checks import tried


@pytest.mark.parametrize(
    ("customer", "before", "after"),
    [
        ("I've drained the pump twice, still loud.", "Drain the pump.", "Draining the pump should help."),
        ("Already tightened it. Still loud!", "Just tighten it.", "Please tighten it."),
        (
            "We rinsed the filter and cleaned the drum. No change",
            "Rinse the filter and clean the drum.",
            "Rinsing the filter and cleaning the drum should help.",
        ),
        ("i asked the harbour master on monday", "You must ask the harbour.", "Could you please ask the harbour?"),
        ("It leaks. Tried another washer.", "Try another washer.", "Please try another washer."),
        ("I did drain it.", "Drain it.", "Draining it should help."),
        ("did that five times", "Just restart it.", "Restarting it should help."),
        ("I tried all of that already.", "Reset it.", "Please reset it."),
        ("I keep draining the pump", "Drain the pump.", "Draining the pump should help."),
        ("I wrote to the vet last week", "You must write to the vet.", "To ⟨do what?⟩, please write to the vet."),
    ],
)
def test_what_they_did_is_not_asked_again(customer: str, before: str, after: str) -> None:
    assert tried.asks_again(Change(before, after, customer=customer))


@pytest.mark.parametrize(
    ("customer", "before", "after"),
    [
        ("The pump is loud.", "Drain the pump.", "Draining the pump should help."),
        ("I haven't drained the pump yet.", "Drain the pump.", "Draining the pump should help."),
        ("Should I drain the pump first?", "Drain the pump.", "Draining the pump should help."),
        ("I drained the tank.", "Drain the pump.", "Draining the pump should help."),
        ("I wrote to the vet.", "You must write to the breeder.", "Please write to the breeder."),
        ("I drained the pump.", "Please just drain the pump.", "Please drain the pump."),
        ("", "Drain the pump.", "Draining the pump should help."),
        ("I did that.", "You must send the form.", "Please send the form."),
    ],
)
def test_what_they_did_not_may_be_asked(customer: str, before: str, after: str) -> None:
    assert not tried.asks_again(Change(before, after, customer=customer))
