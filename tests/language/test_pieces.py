"""What a customer wrote, cut into claims that might be said back."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from toneguard.language.pieces import LONGEST, pieces


@pytest.mark.parametrize(
    ("text", "claims"),
    [
        ("Hi, my lamp is late, please help!", ["my lamp is late"]),
        ("My lamp is late and I want my money.", ["My lamp is late", "I want my money"]),
        ("acmecares my lamp is late", ["my lamp is late"]),
        ("Why can't I pay my bill?", ["I can't pay my bill"]),
        ("Why won't my new app open?", ["my new won't app open", "my new app won't open"]),
        ("It won't allow me to pay my bill.", ["I can't pay my bill"]),
        ("Can't even pay my bill.", ["I can't pay my bill"]),
        ("My lamp broke after the move.", ["My lamp broke after the move", "My lamp broke"]),
        ("MY LAMP IS LATE", []),
        ("Why though", []),
        ("My card fails at the till and not online.", []),
    ],
)
def test_claims(text: str, claims: list[str]) -> None:
    assert list(pieces(text)) == claims


@given(st.text(alphabet="aei ,.'IWhycantmysove?!", max_size=120))
def test_no_claim_is_a_story(text: str) -> None:
    assert all(len(piece.split()) <= LONGEST + 2 for piece in pieces(text))
