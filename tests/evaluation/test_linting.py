"""Labelled replies go through the readers that a user's reply goes through."""

from evaluation.linting import draft_of
from toneguard.model import SegmentKind, Speaker


def test_placeholders_are_segments_and_offsets_stay() -> None:
    draft = draft_of("Hi {{name}}, it is here.")
    assert draft.text == draft.source == "Hi {{name}}, it is here."
    assert [span.of(draft.text) for span in draft.spans_of(SegmentKind.PLACEHOLDER)] == ["{{name}}"]


def test_a_thread_is_the_context() -> None:
    context = draft_of("It is here.", context="CUSTOMER: Where is it?\nAGENT: A moment.\nCUSTOMER: Well?").context
    assert context.customer_message == "Well?"
    assert [turn.speaker for turn in context.thread] == [Speaker.CUSTOMER, Speaker.AGENT, Speaker.CUSTOMER]


def test_no_context() -> None:
    assert draft_of("It is here.").context.customer_message is None
