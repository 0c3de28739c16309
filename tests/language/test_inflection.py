import subprocess
import sys

import pytest

from toneguard.language import inflection
from toneguard.language.inflection import Form


@pytest.mark.parametrize(
    ("verb", "third", "gerund", "past", "participle"),
    [
        ("log out", "logs out", "logging out", "logged out", "logged out"),
        ("get", "gets", "getting", "got", "got"),
        ("lie", "lies", "lying", "lay", "lain"),
        ("refer", "refers", "referring", "referred", "referred"),
        ("overwrite", "overwrites", "overwriting", "overwrote", "overwritten"),
        ("resend", "resends", "resending", "resent", "resent"),
        ("reset", "resets", "resetting", "reset", "reset"),
        ("program", "programs", "programming", "programmed", "programmed"),
        ("troubleshoot", "troubleshoots", "troubleshooting", "troubleshot", "troubleshot"),
        ("double-check", "double-checks", "double-checking", "double-checked", "double-checked"),
        ("e-mail", "e-mails", "e-mailing", "e-mailed", "e-mailed"),
        ("be", "is", "being", "was", "been"),
        ("have", "has", "having", "had", "had"),
        ("escalate", "escalates", "escalating", "escalated", "escalated"),
    ],
)
def test_principal_parts(verb: str, third: str, gerund: str, past: str, participle: str) -> None:
    assert inflection.third(verb) == third
    assert inflection.gerund(verb) == gerund
    assert inflection.past(verb) == past
    assert inflection.participle(verb) == participle


@pytest.mark.parametrize(
    ("written", "expected"),
    [
        ("found", "find"),
        ("logged out", "log out"),
        ("offer", "offer"),
        ("utilising", "utilise"),
        ("sent", "send"),
        ("saw", "see"),
    ],
)
def test_base(written: str, expected: str) -> None:
    assert inflection.base(written) == expected


@pytest.mark.parametrize(
    ("singular", "plural"),
    [
        ("box", "boxes"), ("policy", "policies"), ("person", "people"), ("feedback", "feedback"), ("PDF", "PDFs"),
        ("gift card", "gift cards"), ("address", "addresses"), ("luggage", "luggage"), ("status", "statuses"), ("key", "keys"),
    ],
)  # fmt: skip
def test_plural(singular: str, plural: str) -> None:
    assert inflection.plural(singular) == plural


def test_plural_of_a_plural_stays() -> None:
    assert inflection.plural("refunds") == "refunds"
    assert inflection.singular("refunds") == "refund"


@pytest.mark.parametrize(
    ("word", "verb", "participle", "form"),
    [
        ("utilizing", True, False, Form.GERUND),
        ("utilized", True, False, Form.PAST),
        ("utilized", True, True, Form.PARTICIPLE),
        ("commences", True, False, Form.THIRD),
        ("utilize", True, False, Form.BASE),
        ("methodologies", False, False, Form.PLURAL),
        ("methodology", False, False, Form.SINGULAR),
    ],
)
def test_form_of(word: str, verb: bool, participle: bool, form: Form) -> None:
    assert inflection.form_of(word, verb=verb, participle=participle) is form


@pytest.mark.parametrize(
    ("subject", "plural", "past", "expected"),
    [
        ("that product", False, False, "is"), ("gift cards", True, False, "are"),
        ("they", False, False, "are"), ("I", False, False, "am"),
        ("you", False, True, "were"), ("it", False, True, "was"),
    ],
)  # fmt: skip
def test_agreement(subject: str, plural: bool, past: bool, expected: str) -> None:
    assert inflection.agreeing("be", subject, plural=plural, past=past) == expected


@pytest.mark.parametrize(
    ("phrase", "expected"),
    [
        ("order", "an"), ("hour", "an"), ("user", "a"), ("unit", "a"), ("unusual one", "an"),
        ("European bank", "a"), ("URL", "a"),
        ("FAQ", "an"), ("8-day wait", "an"), ("18 % cut", "an"), ("180 day wait", "a"),
        ("SIM card", "a"), ("invoice", "an"), ("one-off", "a"),
        ("honest answer", "an"), ("API", "an"), ("“early” end", "an"),
    ],
)  # fmt: skip
def test_article(phrase: str, expected: str) -> None:
    assert inflection.article(phrase) == expected


def test_lemminflect_waits_until_a_form_is_asked_for() -> None:
    code = "import sys, toneguard.language.inflection; sys.exit('lemminflect' in sys.modules)"
    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0
