"""A face behind the last word stays where it is: the parser takes it for no word, and no rewrite puts words behind it."""

import pytest

from toneguard import Linter, plain
from toneguard.language.reading import parse_text


@pytest.fixture(scope="module")
def linter() -> Linter:
    return Linter()


@pytest.mark.parametrize(
    ("reply", "better"),
    [
        ("We can't ship the lamp before Friday 🙁", "We will be able to ship the lamp on Friday at the earliest 🙁"),
        ("I can't get you that desk until next month 😔", "That desk will be available next month 😔"),
        ("I can't get you that desk until next month. :(", "That desk will be available next month. :("),
        ("You must send us the receipt!! 🙏🙏", "Could you please send us the receipt? 🙏🙏"),
        ("You must send us the receipt :)", "Could you please send us the receipt? :)"),
        ("As I said, the parcel is on its way 🚚", "The parcel is on its way. 🚚"),
        ("The ramp is shut 🙄", "The ramp is shut"),
    ],
)
def test_stays_behind_the_rewrite(linter: Linter, reply: str, better: str) -> None:
    suggestions = (s for finding in linter.check(plain(reply)).findings for s in finding.suggestions)
    assert better in [reply[: s.span.start] + s.replacement + reply[s.span.end :] for s in suggestions]


@pytest.mark.parametrize(
    ("text", "asks", "spoken"),
    [
        ("Can you send us a photo? 😊", True, "Can you send us a photo?"),
        ("It left today. 😊 :)", False, "It left today."),
        ("It left 😊 today.", False, "It left 😊 today."),
        ("Do you have the receipt :D", False, "Do you have the receipt"),
        ("😊", False, "😊"),
    ],
)
def test_is_no_part_of_what_is_spoken(text: str, asks: bool, spoken: str) -> None:
    [sentence] = parse_text(text).sentences
    assert (sentence.asks, sentence.spoken, sentence.text) == (asks, spoken, text)
    assert "".join(word.text for word in sentence.parsed) == spoken.replace(" ", "")


@pytest.mark.parametrize("face", ["🤷", "🤷‍♂️", "🤦🏽‍♀️", "🤷🏻"])
def test_is_taken_out_whole(linter: Linter, face: str) -> None:
    reply = f"I will ask Ida {face}"
    [finding] = (f for f in linter.check(plain(reply)).findings if f.rule == "formality/mocking-emoji")
    assert (finding.text, [s.span.of(reply).strip() for s in finding.suggestions]) == (face, [face])
