"""What a slip keeps us from, asked for with what it opens."""

import pytest

from tests.rewrite.support import rewritten
from toneguard.language.clauses import Clause

ASKED = "Could you please {opening}?"


@pytest.mark.parametrize(
    ("before", "after"),
    [
        (
            "You forgot to attach the map, so we can't find the house.",
            "Could you please attach the map so that we can find the house?",
        ),
        (
            "We couldn't book the boat because you didn't sign the form.",
            "Could you please sign the form so that we can book the boat?",
        ),
        (
            "As you have not sent the photo, we were unable to check the lamp.",
            "Could you please send the photo so that we can check the lamp?",
        ),
        (
            "It looks like you forgot to sign the form, so we were not able to file it.",
            "Could you please sign the form so that we can file it?",
        ),
        # Too late, out of our hands, or nothing that could be sent now.
        ("You didn't send the form in time, so we can't book the boat.", None),
        ("You forgot to sign the form, so we can no longer book the boat.", None),
        ("You forgot to sign the form, so the boat was sold.", None),
        ("You didn't call, so we can't book the boat.", None),
        ("You forgot to sign the form, so we can't book the boat or hold a seat, sorry.", None),
    ],
)
def test_opening(before: str, after: str | None) -> None:
    assert rewritten(before, ASKED, pick=_denied) == after


def _denied(clause: Clause) -> bool:
    return clause.negated
