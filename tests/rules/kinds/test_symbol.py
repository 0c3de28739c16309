"""What each name of the symbol kind takes in and leaves out."""

import pytest

from toneguard.language.reading import read, read_draft
from toneguard.model import Context
from toneguard.readers.text import TextReader
from toneguard.rules.kinds import symbol
from toneguard.rules.schema.matchers import SymbolSpec
from toneguard.rules.vocabulary import Vocabulary


def found(name: str, text: str, *, only_cheerful: bool = False) -> list[str]:
    finder = symbol.build(SymbolSpec.model_validate({"of": name, "only_cheerful": only_cheerful}), Vocabulary())
    hits = [hit for sentence in read(text).sentences for hit in finder.find(sentence)]
    for hit in hits:
        assert hit.span.of(text) == hit.captures["match"]
    assert all(finder.may_match(hit.sentence) for hit in hits if hit.sentence), "a hint that is too narrow"
    return [str(hit.captures["match"]) for hit in hits]


def found_in_draft(name: str, text: str) -> list[str]:
    """As the readers hand it over, with placeholders apart."""
    (draft,) = TextReader().read(text, path="-", context=Context())
    finder = symbol.build(SymbolSpec.model_validate({"of": name}), Vocabulary())
    return [str(hit.captures["match"]) for sentence in read_draft(draft).sentences for hit in finder.find(sentence)]


TABLE = [
    # emoji: sequences are one, signs are none
    ("emoji", "On its way 😊 today", ["😊"]),
    ("emoji", "Sorry 😭😭 really", ["😭😭"]),
    ("emoji", "The family 👨‍👩‍👧 plan", ["👨‍👩‍👧"]),
    ("emoji", "Thanks 👍🏽 for that", ["👍🏽"]),
    ("emoji", "Ships to 🇩🇪 now", ["🇩🇪"]),
    ("emoji", "With ❤️ from Leeds", ["❤️"]),
    ("emoji", "🐉✨ Hello", ["🐉✨"]),
    ("emoji", "✅ Done ⚠️ careful ℹ️ note ➡️ next ☎️ call ❌ no ✔ yes", []),
    ("emoji", "The mark ™ and © stay → so does §", []),
    # emoticons need room
    ("emoticon", "It works now :)", [":)"]),
    ("emoticon", "It works now :-) and ;) too", [":-)", ";)"]),
    ("emoticon", "Oh no :( sorry", [":("]),
    ("emoticon", "With love <3", ["<3"]),
    ("emoticon", "Well ^^ that was it", ["^^"]),
    ("emoticon", "Who knows ¯\\_(ツ)_/¯ really", ["¯\\_(ツ)_/¯"]),
    ("emoticon", "The train leaves at 12:30 (platform 8)", []),
    ("emoticon", "A ratio of 5:3 and <30 degrees", []),
    ("emoticon", "Open https://example.com/a:D now", []),
    ("emoticon", "Choose one (a:) first", []),
    ("emoticon", "The options (see note:) are three", []),
    # capitals
    ("capitals", "YOUR ORDER IS IN PRODUCTION.", ["YOUR ORDER IS IN PRODUCTION"]),
    ("capitals", "It is ON ITS WAY NOW, really.", ["ON ITS WAY NOW"]),
    ("capitals", "HELLO SIR PLEASE DO NOT SHOUT!!!", ["HELLO SIR PLEASE DO NOT SHOUT"]),
    ("capitals", "IT IS 4-5 WEEKS AWAY.", ["IT IS 4-5 WEEKS AWAY"]),
    ("capitals", "WE DON’T SHIP THERE.", ["WE DON’T SHIP THERE"]),
    ("capitals", "Please bring the SCHUFA certificate.", []),
    ("capitals", "Which OS, CPU, GPU and RAM?", []),
    ("capitals", "USB TO HDMI adapter", []),
    ("capitals", "Please do NOT share it.", []),
    ("capitals", "Send STOP to 2442.", []),
    ("capitals", "The file README_FOR_ALL_OF_US is there.", []),
    # one stressed word
    ("stressed", "We do NOT ship there.", ["NOT"]),
    ("stressed", "Please read it ALWAYS first.", ["ALWAYS"]),
    ("stressed", "The NATO form and the ID.", []),
    ("stressed", "The NOT-gate and DO_NOT_REPLY.", []),
    # exclamations and punctuation
    ("exclamations", "Great!! Thanks!", ["!!"]),
    ("exclamations", "What?! No!?", ["?!", "!?"]),
    ("exclamations", "Really?? Yes!", []),
    ("punctuation", "Really?? Yes!!", ["??", "!!"]),
    ("punctuation", "Why? Because!", []),
    ("punctuation", "Wait! ! !", ["! ! !"]),
    ("dots", "Well.....", ["....."]),
    ("dots", "Well... then", []),
    ("dots", "The form,,, attached", [",,,"]),
    # spelling
    ("stretched", "We are soooo sorry", ["soooo"]),
    ("stretched", "YESSS it works", ["YESSS"]),
    ("stretched", "See www.example.com, chapter III, battery AAA", []),
    ("stretched", "The committee agreed too", []),
    ("chat", "Tell me if u need smth", ["u", "smth"]),
    ("chat", "pls write, thx", ["pls", "thx"]),
    ("chat", "The U bolt, u-turn, 'u' and /u/sam", []),
    ("chat", "UR is a city, TY makes bears", []),
    # blanks
    ("blank", "Take the survey (INSERT LINK TO SURVEY) today", ["(INSERT LINK TO SURVEY)"]),
    ("blank", "Refunded INSERTAMOUNT today", ["INSERTAMOUNT"]),
    ("blank", "We charge $XX for that", ["$XX"]),
    ("blank", "Dear XXX, it shipped", ["XXX"]),
    ("blank", "It comes on XX/XX at noon", ["XX/XX"]),
    ("blank", "By ________ at the latest", ["________"]),
    ("blank", "TODO: add the date", ["TODO"]),
    ("blank", "Dear Sir/Madam (delete as applicable)", ["(delete as applicable)"]),
    ("blank", "Ownership of PROJECT goes to CANDIDATE.", ["PROJECT", "CANDIDATE"]),
    ("blank", "<< CHOOSE ONE >> here", ["<< CHOOSE ONE >>"]),
    ("blank", "____________________", []),
    ("blank", "Sizes XL and XXL, chapter XX", []),
    ("blank", "Insert the card here and wait", []),
    ("blank", "The project and the customer", []),
    ("blank", "PROJECT: Elm Road", []),
    # broken and unfilled templates
    ("broken", "Your ticket about {topic not found} came", ["{topic not found}"]),
    ("broken", "Hello {{first_name, it shipped", ["{{first_name"]),
    ("broken", "The total is [object Object]", ["[object Object]"]),
    ("broken", "It ships on Invalid Date", ["Invalid Date"]),
    ("broken", "See [[MISSING TOKEN", ["[[MISSING TOKEN"]),
    ("broken", "Hello {{first_name}}, it shipped", []),
    ("broken", "Hello {first_name} and {{ a.b | upper }}", []),
    ("unfilled", "Dear %FIRSTNAME% [[surname]]", ["%FIRSTNAME%", "[[surname]]"]),
    ("unfilled", "At [INSERT LINK] or [Your Name]", ["[INSERT LINK]", "[Your Name]"]),
    ("unfilled", "Hello <insert name>, on <date> at [TRACKING LINK]", ["<insert name>", "<date>", "[TRACKING LINK]"]),
    ("unfilled", "See <LINK>, the [FAQ] and <b>this</b>", []),
    ("unfilled", "The one [sic] in the [manual](http://example.com)", []),
    ("unfilled", "It is 100% sure and 50% off", []),
]


@pytest.mark.parametrize(("name", "text", "expected"), TABLE)
def test_what_it_finds(name: str, text: str, expected: list[str]) -> None:
    assert found(name, text) == expected


@pytest.mark.parametrize("text", ["So sorry 😢", "Sorry 🙏", "Oh no :(", "Hm 🤔"])
def test_glum_faces_are_not_cheerful(text: str) -> None:
    assert found("emoji", text) + found("emoticon", text)
    assert not found("emoji", text, only_cheerful=True) + found("emoticon", text, only_cheerful=True)


@pytest.mark.parametrize("text", ["Yes 😊", "Enjoy 🎉", "Done :)", "So good :D"])
def test_happy_faces_are(text: str) -> None:
    assert found("emoji", text, only_cheerful=True) + found("emoticon", text, only_cheerful=True)


@pytest.mark.parametrize(
    ("name", "text"),
    [
        ("punctuation", "Hello {!!$user!!}, your ticket is closed."),
        ("blank", "You can follow it at [INSERT LINK]."),
        ("capitals", "Hello {{ CUSTOMER.NAME.IN.ALL.THE.WORLD }}, it shipped."),
        ("blank", "Hello $CLIENT_NAME, thanks."),
    ],
)
def test_a_placeholder_of_a_tool_is_not_looked_into(name: str, text: str) -> None:
    assert found_in_draft(name, text) == []


def test_offsets_hold_behind_words_that_the_view_respells() -> None:
    assert found("emoji", "I cant and wont say 😊 thx u") == ["😊"]
