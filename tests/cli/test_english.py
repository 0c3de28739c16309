"""A reply in another language is told to be none that was checked; a terse or technical one in English is not."""

from pathlib import Path

import pytest

from tests.cli.conftest import Run

GERMAN = "Guten Tag Frau Berg,\n\nwir bedauern, dass der Schrank noch nicht bei Ihnen ist. Die Spedition meldet sich am Montag.\n"
TOLD = "hardly a word here is English, and only English is checked.\n"


@pytest.mark.parametrize(
    "reply",
    [
        GERMAN,
        "Bonjour, votre armoire arrive lundi. Le livreur vous appelle la veille pour convenir de l'heure. Cordialement, Léa",
        "Hoi Eva, we hebben de kast vandaag verzonden. De chauffeur belt je een uur van tevoren. Groetjes van ons allemaal",
        "Hej! Skåpet kommer på måndag. Vi ringer dig för att bestämma en tid som passar. Med vänlig hälsning, Olle",
        "Здравствуйте, шкаф привезут в понедельник.",
        "キャビネットは月曜日に届きます。",
    ],
)
def test_another_language(run: Run, reply: str) -> None:
    result = run("check", "-", stdin=reply)
    assert (result.exit_code, result.stderr) == (0, f"toneguard: -: {TOLD}")


@pytest.mark.parametrize(
    "reply",
    [
        "Ja, danke!",
        "Order 4411: Berg, Anna, Lindenallee 4, Graz. Refund 30 EUR, card Visa, sent today. Cabinet Oslo, white, 4 shelves.",
        "Hi Zoë, the Müller cabinet goes to Łódź on Friday, and Jürgen Weiß from Spedition Köln will ring you first.",
        "lol ok sent a new one, tracking in ur inbox, shout if it dont show up by fri",
    ],
)
def test_english_or_too_little_to_tell(run: Run, reply: str) -> None:
    assert run("check", "-", stdin=reply).stderr == ""


def test_many_files_are_told_in_one_sentence(run: Run) -> None:
    for name in "abcde":
        Path(f"{name}.txt").write_text(GERMAN)
    Path("f.txt").write_text("Your cabinet arrives on Monday.")
    assert run("check", ".", "--no-cache").stderr == f"toneguard: a.txt, b.txt, c.txt and 2 more: {TOLD}"
