"""Whom a reply greets, and who signed the message it answers."""

import pytest

from toneguard.language.names import greeted, greets_another, greets_nobody, signed
from toneguard.language.reading import read
from toneguard.model import Span


@pytest.mark.parametrize(
    ("reply", "words"),
    [
        ("Hi Marta,\n\nit is here.", {"marta"}),
        ("Dear Ms Brandl,\n\nit is here.", {"brandl"}),
        ("Dear Anneke and Sipho,\nit is here.", {"anneke", "sipho"}),
        ("Hello there,\n\nit is here.", set()),
        ("Dear Sender,\n\nit is here.", set()),
        ("It is here.", set()),
    ],
)
def test_the_name_greeted(reply: str, words: set[str]) -> None:
    assert greeted(read(reply)) == words


@pytest.mark.parametrize(
    ("message", "words"),
    [
        ("Where is it? Marta", {"marta"}),
        ("I am waiting.\n\nK. Brandl", {"brandl"}),
        ("Any chance? Hannah Pryce", {"hannah", "pryce"}),
        ("Not good. Amara Nwosu, COO", {"amara", "nwosu"}),
        ("Where is it? Thanks", set()),
        ("It is in Paris.", set()),
        ("it broke, thanks, marta", set()),
        ("by Thursday. J. Mertens, Logistics", set()),
        ("Four hours in the cold. Shocking", set()),
        ("Four hours in the cold. Ming", {"ming"}),
    ],
)
def test_the_name_signed(message: str, words: set[str]) -> None:
    assert signed(message) == words


@pytest.mark.parametrize(
    ("reply", "message", "another"),
    [
        ("Hi Peter,\n\nit is here.", "Where is it? Marta", True),
        ("Hi Marta,\n\nit is here.", "Where is it? Marta", False),
        ("Hi Alex,\n\nit is here.", "Where is it? Alexandra", False),
        ("Hi Peter,\n\nit is here.", "Where is it?", False),
        ("Hello,\n\nit is here.", "Where is it? Marta", False),
    ],
)
def test_a_greeting_for_somebody_else(reply: str, message: str, another: bool) -> None:
    assert greets_another(read(reply), message) is another


def test_a_placeholder_is_nobody_else() -> None:
    reply = "Hi {{Name}},\n\nit is here."
    assert not greets_another(read(reply, placeholders=[Span(3, 11)]), "Where is it? Marta")


@pytest.mark.parametrize(
    ("reply", "nobody"),
    [
        ("Hi ,\n\nyour order has shipped.", True),
        ("Hi,\n\nyour order has shipped.", False),
        ("Hi , your order has shipped.", False),
        ("Hi Ana ,\n\nyour order has shipped.", False),
    ],
)
def test_a_greeting_that_lost_its_name(reply: str, nobody: bool) -> None:
    assert greets_nobody(read(reply)) is nobody
