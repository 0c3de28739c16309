"""A denial and the sentence behind it as one; near neighbours that are left alone."""

import pytest

from tests.rewrite.support import rewritten


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("We don't lend tools. Instead, we mend them.", "Instead of lending tools, we mend them."),
        (
            "Please note that we do not lend tools. Instead we mend them on Friday.",
            "Please note that instead of lending tools, we mend them on Friday.",
        ),
        (
            "We usually do not lend tools. Instead we mend them on Friday.",
            "Instead of lending tools, we usually mend them on Friday.",
        ),
        (
            "We don't normally assign seats. Instead, we seat whoever comes first.",
            "Instead of assigning seats, we normally seat whoever comes first.",
        ),
        ("We don't lend tools. We mend them.", None),
        ("I don't lend tools. Instead, we mend them.", None),
        ("We don't lend tools, as they break. Instead, we mend them.", None),
        ("We don't lend tools. Instead, we must mend them.", None),
    ],
)
def test_what_is_done_instead(before: str, after: str | None) -> None:
    assert rewritten(before, "{in_its_place}.") == after


@pytest.mark.parametrize(
    ("before", "after"),
    [
        (
            "I do not know exactly where it hangs. Could you tell me the room please?",
            "Could you please tell me the room so that I know exactly where it hangs?",
        ),
        (
            "We don't understand the plan. Can you send us a sketch?",
            "Could you please send us a sketch so that we understand the plan?",
        ),
        (
            "Not sure were following what you mean. Could you send us a sketch so we can better help?",
            "Could you please send us a sketch so that we can follow what you mean and better help?",
        ),
        (
            "I'm not sure I understand your plan. Could you tell me the room?",
            "Could you please tell me the room so that I can understand your plan?",
        ),
        ("I don't know where it hangs. Is it in the hall?", None),
        ("We don't understand the plan. Could you send a sketch so we can mend it?", None),
        ("We don't like the plan. Could you send a sketch?", None),
    ],
)
def test_what_is_asked_says_what_for(before: str, after: str | None) -> None:
    assert rewritten(before, "{so_as_to_know}") == after
