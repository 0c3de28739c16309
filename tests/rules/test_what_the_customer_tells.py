"""Conditions on the thread: the customer's last message, the words a reply takes up, and the matter that is named."""

from pathlib import Path
from textwrap import dedent

import pytest

from toneguard.language.echo import echoed, stem
from toneguard.language.reading import read
from toneguard.model import Context, Speaker, Turn
from toneguard.rules import loader
from toneguard.rules.engine import Engine, Outcome
from toneguard.rules.vocabulary import Vocabulary, compiled, found

SIGNALS = {
    "late": ("late", 0, "the delay"),
    "angry": ("angry", 2, "your trouble"),
    "broken": ("broken", 1, "the break"),
    "apology": ("sorry", 0, ""),
}


def pack(folder: Path, when: str) -> Engine:
    """A pack with one rule: an apology is missing."""
    (folder / "signals").mkdir()
    (folder / "apology").mkdir()
    for name, (word, general, matter) in SIGNALS.items():
        text = f'id: {name}\nsummary: x\nany: [{{phrase: {word}}}]\nmatter: "{matter}"\ngeneral: {general}\n'
        (folder / "signals" / f"{name}.yaml").write_text(f"{text}examples: [{{yes: {word}}}, {{no: fine}}]\n")
    rule = f"""
        id: apology/missing
        severity: warning
        summary: x
        why: x
        missing: {{signal: apology, place: start}}
        when: {when}
        message: "{{matter}}"
        examples: [{{bad: x}}, {{bad: x}}, {{clean: x}}, {{clean: x}}]
    """
    (folder / "apology" / "missing.yaml").write_text(dedent(rule))
    loaded = loader.load((folder,))
    return Engine(loaded, list(loaded.rules.values()))


def examined(engine: Engine, reply: str, *customer: str) -> Outcome:
    turns = tuple(Turn(Speaker.CUSTOMER, text) for text in customer)
    return engine.examine(read(reply), Context(customer[-1] if customer else None, turns))


@pytest.mark.parametrize(
    ("messages", "fires"),
    [
        (["My parcel is late."], True),
        (["Where is it?", "It is late again."], True),
        (["My parcel is late.", "Never mind, it came."], False),
        ([], False),
    ],
)
def test_latest_asks_about_the_last_message_alone(tmp_path: Path, messages: list[str], fires: bool) -> None:
    engine = pack(tmp_path, "{latest: late}")
    assert bool(examined(engine, "We checked.", *messages).matches) is fires


def test_customer_asks_about_all_messages(tmp_path: Path) -> None:
    engine = pack(tmp_path, "{customer: late}")
    assert examined(engine, "We checked.", "My parcel is late.", "Never mind, it came.").matches


@pytest.mark.parametrize(
    ("reply", "fires"),
    [
        ("Please restart it.", True),
        ("The printer prints again.", False),
        ("Hi Printer,\n\nplease restart it.", True),  # a greeting takes up nothing
    ],
)
def test_echoes_counts_the_words_the_reply_takes_up(tmp_path: Path, reply: str, fires: bool) -> None:
    engine = pack(tmp_path, "{not: [{echoes: 1}]}")
    assert bool(examined(engine, reply, "My printer is broken.").matches) is fires


def test_handles_and_empty_words_are_no_echo() -> None:
    assert not echoed(read("Thanks for letting us know, we hear you."), read("@knowhow we hear nothing, thanks"))


@pytest.mark.parametrize(("one", "other"), [("delivered", "deliver"), ("stopped", "stops"), ("invoices", "invoice")])
def test_forms_of_a_word_meet(one: str, other: str) -> None:
    assert stem(one) == stem(other)


def test_the_least_general_matter_is_named(tmp_path: Path) -> None:
    engine = pack(tmp_path, "{context: true}")
    assert examined(engine, "We checked.", "I am angry, it came late and broken.").facts.matters == (
        "the delay",
        "the break",
        "your trouble",
    )


def test_general_matters_are_taken_from_the_customer_alone(tmp_path: Path) -> None:
    engine = pack(tmp_path, "{context: true}")
    assert examined(engine, "It was broken and late.", "Hello?").facts.matters == ("the delay",)


@pytest.mark.parametrize(
    ("pattern", "text", "there"),
    [
        ("order ####", " order 88213 ", True),
        ("order ####", " order ft0589 ", True),
        ("order ####", " order 12 ", False),
        ("within # days", " within 3 days ", True),
        ("within # days", " within three days ", False),
    ],
)
def test_a_hash_stands_for_a_word_with_digits(pattern: str, text: str, there: bool) -> None:
    assert bool(list(found(compiled(Vocabulary().pattern(pattern)), text))) is there
