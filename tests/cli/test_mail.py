"""Mails on the command line: shown as they are read, written back as they are stored."""

import json
import quopri
from pathlib import Path

import pytest

from tests.cli.conftest import Run

pytestmark = pytest.mark.usefixtures("fixing_pack")

HEAD = "From: Sam <sam@shop.example>\nTo: Jo <jo@mail.example>\nSubject: Lamp\n"
QUOTED = HEAD + "Content-Type: text/plain; charset=utf-8\nContent-Transfer-Encoding: quoted-printable\n\n{}"


def quoted(text: str) -> str:
    return QUOTED.format(quopri.encodestring(text.encode()).decode())


def test_people_see_words(run: Run) -> None:
    Path("a.eml").write_text(quoted("It’s the the box – we found it and, as it happens, we we’ll send it out today.\n"))
    result = run("check", "a.eml", "--min-severity", "suggestion")
    assert "It’s the the box" in result.stdout
    assert "=E2" not in result.stdout
    assert "7 │ It’s" in result.stdout


def test_programs_get_places_in_the_file(run: Run) -> None:
    source = quoted("It’s the the box.\n")
    Path("a.eml").write_text(source)
    (draft,) = json.loads(run("check", "a.eml", "--format", "json").stdout)["drafts"]
    (finding,) = draft["findings"]
    assert source[finding["start"] : finding["end"]] == finding["text"] == "the the"
    assert (finding["line"], finding["column"]) == (7, 14)


def test_fix_leaves_all_else_alone(run: Run) -> None:
    Path("a.eml").write_text(quoted("It’s the the box.\n"))
    run("fix", "a.eml")
    assert Path("a.eml").read_text() == quoted("It’s the box.\n")


def test_fix_says_why_it_did_nothing(run: Run) -> None:
    part = "--x\nContent-Type: text/{}\n\nWe found the the box.\n"
    source = (
        f"{HEAD}Content-Type: multipart/alternative; boundary=x\n\n{part.format('plain')}{part.format('html')}--x--\n"
    )
    Path("a.eml").write_text(source)
    result = run("fix", "a.eml")
    assert Path("a.eml").read_text() == source
    assert result.exit_code == 2
    assert "a.eml: nothing was changed: its words stand in an HTML part as well" in result.stderr


def test_bytes_of_an_old_charset(run: Run) -> None:
    head = f"{HEAD}Content-Type: text/plain; charset=windows-1252\nContent-Transfer-Encoding: 8bit\n\n".encode()
    Path("a.eml").write_bytes(head + b"It\x92s the the box.\n")
    assert "It’s the the box" in run("check", "a.eml", "--min-severity", "suggestion").stdout
    assert run("check", "a.eml", "--format", "json").exit_code == 1
    assert b"It\x92s the box" in run("fix", "a.eml", "--diff").stdout_bytes
    run("fix", "a.eml")
    assert Path("a.eml").read_bytes() == head + b"It\x92s the box.\n"


def test_questions_are_for_files_that_say_what_they_mean(run: Run) -> None:
    Path("a.eml").write_text(quoted("It’s the the box.\n"))
    result = run("check", "a.eml", "--rewrite")
    assert result.exit_code == 2
    assert "--rewrite and --interactive are for plain text and Markdown" in result.stderr
