"""Sentences in which an office speaks whichever word is put plainly, and sentences that only have a long word."""

import pytest

from toneguard.rewrite.checks.heaviness import heavy, weight


@pytest.mark.parametrize(
    "text",
    [
        "In order for the waiver to be granted, proof of tenancy must be supplied by the liable party.",
        "Remarks received in respect of the consultation are subject to moderation before publication.",
        "It has been established that an erroneous valuation was made.",
        "Admittance can't be granted until the form, duly stamped, has been returned.",
    ],
)
def test_stays_that_of_a_file(text: str) -> None:
    assert heavy(text)


@pytest.mark.parametrize(
    "text",
    [
        "Your form has been signed and will be sent to the bank.",
        "The lift was mended because a cable had come loose.",
        "We have received your application and the attachment.",
        "Thanks for your confirmation of the appointment.",
    ],
)
def test_is_plain_enough(text: str) -> None:
    assert not heavy(text)


def test_who_is_spoken_of_makes_it_lighter() -> None:
    assert weight("The lamp was mended by us.") == weight("The lamp was mended.") - 1
