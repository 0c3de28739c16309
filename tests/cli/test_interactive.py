"""`toneguard check --interactive`, on a real terminal."""

import sys
from pathlib import Path

import pytest

from tests.cli.conftest import Run

if sys.platform == "win32":
    pytest.skip("needs a terminal that a test can hold", allow_module_level=True)

from tests.cli.terminal import Terminal

TEXT = "Hello.\r\nPlease simply log out. It ships soon.\r\nWe can't do it.\r\n"


@pytest.fixture
def reply(tmp_path: Path) -> Path:
    path = tmp_path / "reply.txt"
    path.write_bytes(TEXT.encode())
    return path


def started(reply: Path, *options: str, stdout: Path | None = None) -> Terminal:
    return Terminal("check", "--interactive", reply.name, *options, folder=reply.parent, stdout=stdout)


def test_what_is_shown(reply: Path) -> None:
    with started(reply) as terminal:
        assert terminal.wait_for("[q]uit? ").splitlines() == [
            "",
            "2 │ Please simply log out. It ships soon.",
            "  │        1^^^^^",
            "warning · tone/simply · 3 to decide on",
            "  “simply” makes light of a step.",
            "  why     What is simple for us need not be for the customer.",
            "  1       (leave it out) [review, leaves it out]",
            "  2       first [review, gives the order]",
            "[a]ccept, [1-2], [e]dit, [s]kip, [i]gnore rule, [q]uit? ",
        ]


def test_accept_fill_in_and_edit(reply: Path) -> None:
    with started(reply, "--write") as terminal:
        terminal.answer("a")
        terminal.answer("1")
        terminal.answer("Friday")
        terminal.answer("e")
        terminal.wait_for("  > ")
        terminal.type("\x15We can do it tomorrow.\n")
        code, shown = terminal.end()
    assert (code, shown.split()[-4:]) == (0, ["reply.txt:", "3", "changes", "written."])
    assert reply.read_bytes() == b"Hello.\r\nPlease log out. It ships by Friday.\r\nWe can do it tomorrow.\r\n"


def test_another_rewrite_and_skip(reply: Path) -> None:
    with started(reply, "--write") as terminal:
        terminal.answer("2")
        terminal.answer("s")
        terminal.answer("skip")
        assert terminal.end()[0] == 1
    assert reply.read_bytes() == TEXT.replace("simply", "first").encode()


def test_the_sentence_is_offered_for_editing(reply: Path) -> None:
    with started(reply, "--write") as terminal:
        terminal.answer("e")
        terminal.wait_for("  > ")
        terminal.wait_for("Please log out.")
        terminal.type("\x7f now!\n")
        terminal.answer("q")
        assert terminal.end()[0] == 1
    assert reply.read_bytes() == TEXT.replace("simply log out.", "log out now!").encode()


def test_ignore_a_rule_here(reply: Path) -> None:
    reply.write_text("Simply log out. Simply log in.")
    with started(reply) as terminal:
        terminal.answer("i")
        code, shown = terminal.end()
    assert (code, shown.splitlines()[-1]) == (1, "Simply log out. Simply log in.")


def test_no_rewrite_is_offered_where_there_is_none(reply: Path) -> None:
    reply.write_text("We can't do it.\n")
    with started(reply) as terminal:
        terminal.answer("a")
        shown = terminal.wait_for("what was accepted stays")
        terminal.answer("q")
        terminal.end()
    assert "write it yourself" in shown
    assert "accept, " not in shown
    assert "rewrite" not in shown


def test_answers_that_are_none(reply: Path) -> None:
    with started(reply, "--write") as terminal:
        terminal.answer("")
        terminal.wait_for("take the first rewrite")
        terminal.answer("9")
        terminal.answer("s")
        terminal.answer("a")
        terminal.wait_for("when? ")
        terminal.type("\n")
        terminal.wait_for("nothing changed")
        terminal.answer("q")
        assert "reply.txt: nothing changed." in terminal.end()[1]
    assert reply.read_bytes() == TEXT.encode()


def test_the_finished_reply_is_printed_to_be_copied(reply: Path) -> None:
    with started(reply) as terminal:
        terminal.answer("a")
        terminal.answer("q")
        code, shown = terminal.end()
    assert code == 1
    assert shown.splitlines()[-4:] == ["", "Hello.", "Please log out. It ships soon.", "We can't do it."]
    assert reply.read_bytes() == TEXT.encode()


def test_the_finished_reply_goes_where_standard_output_goes(reply: Path, tmp_path: Path) -> None:
    with started(reply, stdout=tmp_path / "new.txt") as terminal:
        terminal.answer("a")
        terminal.answer("q")
        assert terminal.end()[0] == 1
    assert (tmp_path / "new.txt").read_bytes() == TEXT.replace("simply ", "").encode()


@pytest.mark.parametrize("how", ["Ctrl-C", "Ctrl-D"])
def test_an_interruption_loses_nothing(reply: Path, how: str) -> None:
    with started(reply, "--write") as terminal:
        terminal.answer("a")
        terminal.wait_for("[q]uit? ")
        if how == "Ctrl-C":
            terminal.interrupt()
        else:
            terminal.type("\x04")
        code, shown = terminal.end()
    assert code == 1
    assert "reply.txt: 1 change written." in shown
    assert "Traceback" not in shown
    assert reply.read_bytes() == TEXT.replace("simply ", "").encode()


def test_a_file_that_changed_in_the_meantime_stays_and_the_reply_is_printed(reply: Path) -> None:
    with started(reply, "--write") as terminal:
        terminal.answer("a")
        terminal.wait_for("[q]uit? ")
        reply.write_text("Newer.\n")
        terminal.type("q\n")
        code, shown = terminal.end()
    assert code == 2
    assert "Please log out. It ships soon." in shown
    assert "changed by someone else" in shown
    assert reply.read_text() == "Newer.\n"


def test_file_after_file(reply: Path) -> None:
    other = reply.with_name("other.txt")
    other.write_text("Simply log in.\n")
    with started(reply, "other.txt", "--write", "--select", "tone/simply") as terminal:
        terminal.wait_for("reply.txt")
        terminal.answer("a")
        terminal.wait_for("other.txt")
        terminal.answer("a")
        assert terminal.end()[0] == 0
    assert other.read_text() == "Log in.\n"


def test_nothing_to_decide_on(reply: Path) -> None:
    reply.write_text("Thank you.\n")
    with started(reply, "--write") as terminal:
        assert terminal.end() == (0, "toneguard: reply.txt: nothing changed.\n")


@pytest.mark.parametrize(
    ("arguments", "sentence"),
    [
        (["--interactive", "reply.txt"], "standard input is no terminal"),
        (["--interactive", "-"], "give the reply as a file"),
        (["--interactive", "--rewrite", "reply.txt"], "give one of them"),
        (["--interactive", "--format", "json", "reply.txt"], "leave --format and --output-file out"),
        (["--rewrite", "--format", "json", "reply.txt"], "leave --format and --output-file out"),
        (["--write", "reply.txt"], "--write goes with --interactive"),
    ],
)
def test_what_does_not_go_together(run: Run, reply: Path, arguments: list[str], sentence: str) -> None:
    result = run("check", *arguments, stdin="a\n")
    assert (result.exit_code, result.stdout) == (2, "")
    assert result.stderr.startswith("toneguard: ")
    assert sentence in result.stderr
    assert result.stderr.count("\n") == 1
    assert reply.read_bytes() == TEXT.encode()
