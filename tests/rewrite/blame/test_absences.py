"""What the customer did not answer or come to, told of the answer and the visit."""

import pytest

from toneguard.rewrite.blame import absences


@pytest.mark.parametrize(
    ("clause", "told"),
    [
        ("you did not reply to our letter", "there was no reply to our letter"),
        ("you never answered any of my emails", "there was no reply to any of my emails"),
        ("you haven't responded within two weeks", "there has been no reply within two weeks"),
        ("you did not show up for your appointment on Monday", "your appointment on Monday was missed"),
        ("you didn't come to the viewing", "the viewing was missed"),
        ("you did not turn up for your reservation", "your reservation was not used"),
        ("you weren't home when the fitter came", "we missed you when the fitter came"),
        ("you weren't home", "we did not meet you there"),
        ("you didn't show up on Tuesday", "we missed you on Tuesday"),
        ("you didn't pick up the phone when the fitter called", "nobody answered the phone when the fitter called"),
        ("you never picked up", "our call was not answered"),
        ("you never answered the door", "nobody answered the door"),
        ("you did not answer, so we closed it", None),
        ("you did not show the card", None),
        ("you were not there because of the snow, you said", None),
    ],
)
def test_what_did_not_come(clause: str, told: str | None) -> None:
    assert absences.told(clause) == told
