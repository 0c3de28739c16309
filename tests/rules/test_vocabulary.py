"""The phrase notation, in tables of pattern, sentence and what is found; and what is said of a slip."""

from pathlib import Path

import pytest

from tests.rules.packs import examined, pack, put, rule, stretches, written
from toneguard.model import RuleError
from toneguard.rules import loader

WORDS = {
    "thing": ["parcel~", "gift card~"],
    "nobody": ["no one", "nobody"],
    "both": ["<thing>", "<nobody>"],
    "empty": [],
}


def found(tmp_path: Path, phrase: object, text: str) -> list[str]:
    return stretches(examined(pack(tmp_path, rule(phrase=phrase), words=WORDS), text), text)


TABLE = [
    # words and marks
    ("sorry but", "We are sorry but it is gone.", ["sorry but"]),
    ("sorry but", "We are sorry, but it is gone.", []),
    ("sorry [,] but", "We are sorry, but it is gone.", ["sorry, but"]),
    ("sorry [,] but", "Sorry but no.", ["Sorry but"]),
    ("part", "The partner is a party.", []),
    # inflection, branches, options
    ("get~", "It gets there, we got it, getting on.", ["gets", "got", "getting"]),
    ("(soon|in time)", "Soon, and in time.", ["Soon", "in time"]),
    ("(very|so (very|terribly)) sorry", "So terribly sorry.", ["So terribly sorry"]),
    ("[very] sorry", "Very sorry. Sorry.", ["Very sorry", "Sorry"]),
    ("[very [very]] sorry", "Very very sorry.", ["Very very sorry"]),
    # classes
    ("<thing>", "Two parcels and a gift card.", ["parcels", "gift card"]),
    ("<both>", "Nobody has the parcel.", ["Nobody", "parcel"]),
    ("<empty>", "Nobody has the parcel.", []),
    ("our <thing> [is]", "Our gift cards are here.", ["Our gift cards"]),
    # gaps
    ("we ... parcel", "We lost the other parcel.", ["We lost the other parcel"]),
    ("we ... parcel", "We lost it, the parcel.", []),
    ("we ... parcel", "We parcel.", ["We parcel"]),
    ("we ... parcel", "We one two three four five six seven parcel.", []),
    ("we * parcel", "We lost parcel.", ["We lost parcel"]),
    ("we * parcel", "We lost the parcel.", []),
    # words with digits
    ("# days", "In 30 days or two days.", ["30 days"]),
    ("#### is", "4471 is the code, 12 is not.", ["4471 is"]),
    # edges
    ("^ no", "No. We say no.", ["No"]),
    ("no $", "We say no. No is said.", ["no"]),
    ("no $", "We say no!", ["no"]),
    ("^ done $", "Done.", ["Done"]),
    # what must follow
    ("please {be}", "Please be there. Please go.", ["Please"]),
    # spellings
    ("can't", "You cant, you can’t and you can't.", ["cant", "can’t", "can't"]),
    ("cannot", "You cannot go, can not you?", ["cannot", "can not"]),
    ("can not", "You cannot go.", ["cannot"]),
    ("we're sorry", "Were sorry.", ["Were sorry"]),
    ("10.5 per", "It is 10.5 per day.", ["10.5 per"]),
    ("😊", "Yes 😊", ["😊"]),
    # the longest of several, once
    (["sorry", "so sorry"], "We are so sorry.", ["so sorry"]),
    # words that YAML would take for values
    (["no", "on", "yes"], "Yes, no, on.", ["Yes", "no", "on"]),
    ([True, 24], "It is true for 24 hours.", ["true", "24"]),
]


@pytest.mark.parametrize(("phrase", "text", "expected"), TABLE)
def test_what_a_phrase_finds(tmp_path: Path, phrase: object, text: str, expected: list[str]) -> None:
    assert found(tmp_path, phrase, text) == expected


def test_a_mapping_carries_the_plain_word(tmp_path: Path) -> None:
    made = pack(tmp_path, rule(phrase={"utilize~": "use", "in order to": "to"}))
    outcome = examined(made, "We utilized it in order to help.")
    assert [match.hit.captures["replacement"] for match in outcome.matches] == ["use", "to"]


SLIPS = [
    ("we (are", "no closing ')'"),
    ("we [are", "no closing ']'"),
    ("we are)", "stray ')'"),
    ("we | are ]", "stray ']'"),
    ("(late|delayed)~ order", "stray '~'"),
    ("we <Thing>", "stray '<'"),
    ("we <thingy>", "unknown word class <thingy>; did you mean thing?"),
    ("", "an empty phrase"),
    ("   ", "an empty phrase"),
]


@pytest.mark.parametrize(("phrase", "message"), SLIPS)
def test_what_is_said_of_a_slip(tmp_path: Path, phrase: str, message: str) -> None:
    with pytest.raises(RuleError) as caught:
        pack(tmp_path, rule(phrase=phrase), words=WORDS)
    assert message in str(caught.value)
    assert "test/one.yaml:11:1: " in str(caught.value)


CLASSES = [
    (["one", "<self>"], "word class <self> is made of itself", 3),
    (["one", "two", "(three"], "no closing ')'", 4),
    (["<thingy>"], "unknown word class <thingy>; did you mean thing?", 2),
]


@pytest.mark.parametrize(("entries", "message", "line"), CLASSES)
def test_a_slip_in_a_class_is_shown_in_its_own_file(
    tmp_path: Path, entries: list[str], message: str, line: int
) -> None:
    folder = written(tmp_path / "mine", rule(phrase="sorry"), words={"thing": ["parcel"]})
    lines = "".join(f"    - {entry!r}\n" for entry in entries)
    put(folder, "vocabulary/own.yaml", f"summary: s\nclasses:\n  self:\n{lines}")
    with pytest.raises(RuleError) as caught:
        loader.load((folder,))
    assert str(caught.value).startswith(f"mine/vocabulary/own.yaml:{line + 2}:7: {message}")


def test_a_class_stands_in_one_file_of_a_pack(tmp_path: Path) -> None:
    folder = written(tmp_path / "mine", rule(phrase="sorry"), words={"thing": ["parcel"]})
    put(folder, "vocabulary/own.yaml", "summary: s\nclasses:\n  thing: [letter]\n")
    with pytest.raises(RuleError, match=r"words.yaml:.*the class <thing> stands in own.yaml too"):
        loader.load((folder,))
