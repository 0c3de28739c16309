"""What the customer did or left undone, told of the thing; and what can't be."""

import pytest

from toneguard.rewrite.blame import neutral


@pytest.mark.parametrize(
    ("clause", "told"),
    [
        ("you gave us that street yourself", "we were given that street"),
        ("you entered the wrong code twice", "the wrong code was entered twice"),
        ("you have sent the tent to the wrong depot", "the tent has been sent to the wrong depot"),
        ("you must have clicked the wrong button", "the wrong button seems to have been clicked"),
        ("you obviously clicked the wrong button", "the wrong button seems to have been clicked"),
        ("you clearly clicked the wrong button", "the wrong button was clicked"),
        ("you forgot your bag in the hall", "your bag was left in the hall"),
        ("you entered the code wrong three times", "the code was entered wrong three times"),
        ("you let the lease lapse in June", "the lease lapsed in June"),
        ("you exceeded the limit of 25 MB", "the limit of 25 MB was exceeded"),
        ("you threw away the box", "the box was thrown away"),
        ("you may have chosen both options", "both options may have been chosen"),
        ("you opened these tickets in the wrong queue", "these tickets were opened in the wrong queue"),
        ("you bent the pole by dropping it", "the pole was bent when it was dropped"),
        ("you did select the slow delivery", "the slow delivery was selected"),
        ("you broke the terms of use", "the terms of use were broken"),
        ("you wanted the wrong code", None),
        ("you entered it", None),
        ("you broke the hinge when you opened it", None),
        ("you entered the code, so we closed it", None),
        ("you enter the code", None),
    ],
)
def test_what_was_done(clause: str, told: str | None) -> None:
    assert neutral.done(clause) == told


def test_what_only_looks_so_stays_so() -> None:
    assert neutral.done("you used the wrong form", unsure=True) == "the wrong form may have been used"


@pytest.mark.parametrize(
    ("clause", "told"),
    [
        ("you didn't hand in your badge", "your badge did not reach us"),
        ("you never sent us the photos of the roof by Friday", "the photos of the roof did not reach us by Friday"),
        ("you didn't send me the rota for May", "the rota for May did not reach me"),
        ("you have not given us the key for two weeks", "the key did not reach us for two weeks"),
        ("you failed to confirm the date", "the date was not confirmed"),
        ("you have not uploaded your card", "your card has not been uploaded"),
        ("you did not sleep", None),
        ("you did not respond to our letter within a week", None),
    ],
)
def test_what_is_not_there(clause: str, told: str | None) -> None:
    assert neutral.undone(clause, timed=False) == told


@pytest.mark.parametrize(
    ("clause", "told"),
    [
        ("you did not send the form in time", "the form did not reach us in time"),
        ("you did not send a form in time", "no form reached us in time"),
        ("you did not give a date in time", "no date was given in time"),
        ("you failed to pay the invoices on time", "the invoices were not paid on time"),
        ("you have not signed the lease by Friday", "the lease has not been signed by Friday"),
        ("you never told us about the leak", "we did not know about the leak"),
        ("you didn't tell us that you'd be late", "we did not know that you'd be late"),
        ("you never mentioned that you have a dog", "we did not know that you have a dog"),
        ("you didn't cancel in time", "your cancellation did not reach us in time"),
        ("you never sent the form", None),
        ("you didn't sleep in time", None),
    ],
)
def test_what_was_late(clause: str, told: str | None) -> None:
    assert neutral.undone(clause) == told


def test_what_was_missing() -> None:
    assert (
        neutral.undone("you forgot to include the map in your letter", timed=False)
        == "the map was missing from your letter"
    )
