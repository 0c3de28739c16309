import pytest

from tests.rewrite.support import clause_hit, parsed
from toneguard.rewrite import TemplateError, compile_template
from toneguard.rewrite.prose.scene import Scene
from toneguard.rewrite.templates.template import filled


@pytest.mark.parametrize(
    ("template", "message", "column"),
    [
        ("{object|subjct} is late.", "did you mean “subject”?", 9),
        ("{object", "has no partner", 1),
        ("It is } late.", "has no partner", 7),
        ("{} is late.", "no capture's name", 1),
        ("Ready ⟨when?.", "slot", 7),
    ],
)
def test_mistakes_are_shown_with_their_column(template: str, message: str, column: int) -> None:
    with pytest.raises(TemplateError) as caught:
        compile_template(template)
    assert message in str(caught.value)
    assert caught.value.column == column


def test_braces_are_written_twice() -> None:
    reading = parsed("You have to log out.")
    assert filled(compile_template("{{name}} {clause}"), Scene(clause_hit(reading), reading)) == "{name} log out"


def test_a_missing_capture_skips_the_template() -> None:
    reading = parsed("You have to log out.")
    assert filled(compile_template("{object} {time|on}"), Scene(clause_hit(reading), reading)) is None


@pytest.mark.parametrize(
    ("reply", "expected"),
    [
        ("We'll see. You have to log out.", "We'll check."),
        ("We are here. You have to log out.", "We will check."),
        ("You have to log out.", "We will check."),
        ("That’s fine. You have to log out.", "We’ll check."),
    ],
)
def test_contractions_follow_the_reply(reply: str, expected: str) -> None:
    reading = parsed(reply)
    assert filled(compile_template("We will check."), Scene(clause_hit(reading), reading)) == expected


def test_spelling_follows_the_reply() -> None:
    british, american = parsed("We organised it. You must wait."), parsed("We organized it. You must wait.")
    template = compile_template("We prioritise it.")
    assert filled(template, Scene(clause_hit(british), british)) == "We prioritise it."
    assert filled(template, Scene(clause_hit(american), american)) == "We prioritize it."


def test_articles_before_a_hole() -> None:
    reading = parsed("You forgot your order number.")
    assert (
        filled(compile_template("It came without a {object|noun}."), Scene(clause_hit(reading), reading))
        == "It came without an order number."
    )
