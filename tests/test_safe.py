"""What the built-in rules call safe: applied unseen, with all the rooms at work."""

from functools import cache
from random import Random

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from toneguard import Config, Finding, Register
from toneguard.linter import Linter
from toneguard.readers import read_text
from toneguard.rewrite.apply import Settled, apply, choose, is_complete, is_safe, settle


@cache
def linter(register: Register | None) -> Linter:
    return Linter(Config(register=register))


def found(text: str, register: Register | None = Register.FORMAL) -> list[Finding]:
    return [f for draft in read_text(text, path="reply.md") for f in linter(register).check(draft).findings]


def settled(text: str) -> Settled:
    return settle(text, found, is_safe)


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("You will get the the refund by Friday!!!", "You will get the refund by Friday."),
        ("Please note that your plan renews in May.", "Your plan renews in May."),
        ("Please note\r\nthat your plan renews in May.", "Your plan renews in May."),
        ("**Please note that** your plan renews in May.", "Your plan renews in May."),
        ("Billing\nPlease note that\nyour plan renews in May.", "Billing\nYour plan renews in May."),
        ("Please note that {{plan}} renews prior to May.", "{{plan}} renews before May."),
        ("See you in the shop!!! 🎉🎉", "See you in the shop."),
        ("The box is on its way 🎉. Answer with 👍.", "The box is on its way. Answer with 👍."),
        ("Oopsie!!! The box is on its way.", "Oopsie!!! The box is on its way."),
        ("Did you restart it?? iPhone users should.", "Did you restart it? iPhone users should."),
        ("Any news?? https://example.org/a!!b tells more.", "Any news? https://example.org/a!!b tells more."),
        ("Please note that you log in in order to see `the the` box!!", "You log in to see `the the` box."),
        ("Log in in order to see `the the` box!!", "Log in in order to see `the the` box."),
        ("Your table at the The Garden is booked.", "Your table at the The Garden is booked."),
        ("Hello {!!$user!!}, your ticket is open.", "Hello {!!$user!!}, your ticket is open."),
        ("I know that that works.", "I know that that works."),
        ("We paid for the form you used in order to claim it.", "We paid for the form you used in order to claim it."),
    ],
)
def test_applied_unseen(before: str, after: str) -> None:
    assert settled(before).text == after


PIECES = st.lists(
    st.sampled_from(
        [
            "Please note that the the refund takes a week.",
            "We found **the** *the* box!!!",
            "In order to see it prior to Monday, log in!!",
            "Please simply restart it, and and write to {{name}} soon.",
            "Kindly be aware that we can't ship it until next month.",
            "You have to log out first.",
            "Thank you for any any news?? Why not!!",
            "- `a a` box, an an apple",
        ]
    ),
    max_size=4,
)
BREAKS = st.sampled_from([" ", "\n", "\r\n", "\n\n", "\r\n\r\n"])


@settings(max_examples=25, deadline=None, suppress_health_check=list(HealthCheck))
@given(PIECES, BREAKS)
def test_a_second_run_changes_nothing(pieces: list[str], line_break: str) -> None:
    text = line_break.join(pieces) or "Thanks."
    once = settled(text)
    again = settled(once.text)
    assert (again.text, again.applied) == (once.text, ())
    assert once.text.count("{{name}}") == text.count("{{name}}")
    assert "the the" not in once.text.lower()


@settings(max_examples=25, deadline=None, suppress_health_check=list(HealthCheck))
@given(PIECES, BREAKS, st.randoms())
def test_neither_order_nor_company_matters(pieces: list[str], line_break: str, random: Random) -> None:
    text = line_break.join(pieces) or "Thanks."
    findings = found(text)
    for suggestion in (s for finding in findings for s in finding.suggestions):
        after = apply(text, [suggestion])
        assert after.startswith(text[: suggestion.span.start])
        assert after.endswith(text[suggestion.span.end :])
    chosen = choose(findings, is_complete)
    shuffled = random.sample(findings, len(findings))
    assert choose(shuffled, is_complete) == chosen
    suggestions = [choice.suggestion for choice in chosen]
    one_by_one = text
    for suggestion in sorted(suggestions, key=lambda s: s.span, reverse=True):
        one_by_one = apply(one_by_one, [suggestion])
    assert one_by_one == apply(text, random.sample(suggestions, len(suggestions)))
