"""What somebody else knows; near neighbours that are left alone."""

import pytest

from tests.rewrite.support import rewritten


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("I'm not sure when it opens.", "⟨who?⟩ can tell you when it opens, as I'm unsure."),
        (
            "We do not know whether the pool is heated.",
            "⟨who?⟩ can tell you whether the pool is heated, as we do not know.",
        ),
        ("I have no idea why the gate was shut.", "⟨who?⟩ can tell you why the gate was shut, as I don't know."),
        (
            "We can't say for certain whether the stove fits.",
            "⟨who?⟩ can tell you for certain whether the stove fits, as we're unsure.",
        ),
        (
            "We don't have any information about the ferry times.",
            "⟨who?⟩ can tell you about the ferry times, as we don't know.",
        ),
        ("I'm not certain that the tent fits.", "⟨who?⟩ can tell you whether the tent fits, as I'm unsure."),
        (
            "We can't tell at this point whether the film can be saved.",
            "⟨who?⟩ can tell you whether the film can be saved, as we're unsure.",
        ),
        (
            "I don't know the exact weight of the crate.",
            "⟨who?⟩ can tell you the exact weight of the crate, as I don't know.",
        ),
        ("I couldn't tell you why it rose.", "⟨who?⟩ can tell you why it rose, as I'm unsure."),
        (
            "We have no information about the strike at this point.",
            "⟨who?⟩ can tell you about the strike, as we don't know.",
        ),
        (
            "I do not know if they allow dogs. What day do you want to see the hut?",
            "⟨who?⟩ can tell you whether they allow dogs, as I do not know. What day do you want to see the hut?",
        ),
        ("I do not know if they allow dogs. What about the other hut?", None),
        ("I don't know what you mean.", None),
        ("I don't know when our shop opens.", None),
        ("I'm not sure when it opens, but it is free.", None),
        ("I'm not sure when it opens. Please ask the desk.", None),
        ("I can't tell you who sent the flowers.", None),
        ("I can't say when it opens until the owner calls.", None),
    ],
)
def test_what_we_do_not_know_somebody_does(before: str, after: str | None) -> None:
    assert rewritten(before, "⟨who?⟩ can {who_knows}.") == after


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("I can't say for sure.", "⟨who?⟩ can tell you for sure, as I can't."),
        (
            "We can't tell you for certain, is there anything else we can do?",
            "⟨who?⟩ can tell you for certain, as we can't. Is there anything else we can do?",
        ),
        ("I can't say for sure. The desk can tell you.", None),
        ("I can't say for sure, but the desk can.", None),
        ("I'm sorry, I can't say for sure.", None),
    ],
)
def test_somebody_can_tell_for_sure(before: str, after: str | None) -> None:
    assert rewritten(before, "{for_sure}") == after
