"""Guesses at the customer's doing, asked instead."""

import pytest

from tests.rewrite.support import rewritten


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("**You must have deleted** the file.", "Could it be that you deleted the file?"),
        ("**Perhaps you wore** them in the wash.", "Could it be that you wore them in the wash?"),
        ("**You probably registered** twice.", "Could it be that you registered twice?"),
        (
            "It **must have been taken** by one of your neighbours.",
            "Could it be that it was taken by one of your neighbours?",
        ),
        ("**My guess is that you** dropped it.", "Could it be that you dropped it?"),
        ("**Seems like you've been** using the blue cable.", "Could it be that you've been using the blue cable?"),
        ("**Maybe you want** the blue one.", None),
        ("**You must have been** tired.", None),
        ("**You probably did not** press it.", None),
        ("**You must have pressed** it, so it is blue.", None),
        ("The lamp **must have been made** in May.", None),
    ],
)
def test_what_is_only_supposed_is_asked(before: str, after: str | None) -> None:
    assert rewritten(before, "{could_be}?") == after
