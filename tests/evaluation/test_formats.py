"""The measure of the readers: what it counts, and that it would notice."""

from pathlib import Path

import pytest

from evaluation import formats, mails
from toneguard.model import Draft, Finding, Report, Safety, Severity, Span, Suggestion


class Doubling:
    """Finds “the the” and would have it once."""

    def check(self, draft: Draft) -> Report:
        start = draft.text.find("the the")
        if start < 0:
            return Report(draft)
        span = Span(start, start + 7)
        finding = Finding(
            rule="polish/twice",
            severity=Severity.WARNING,
            message="",
            why="",
            span=span,
            line=1,
            column=1,
            text="the the",
            sentence=span,
            suggestions=(Suggestion(span, "the", Safety.SAFE),),
        )
        return Report(draft, (finding,), as_read={finding: finding})


def test_what_is_counted(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "a.yml").write_text("- name: a\n  body: We do the the thing.\n- name: b\n  body: Fine.\n")
    (tmp_path / "b.yml").write_text("version: 1\n")
    (tmp_path / "c.yml").write_text("a: b: c\n")
    (tmp_path / "d.html").write_text('<a href="x">the</a> the')
    (tmp_path / "e.bin").write_text("x")
    (tmp_path / "f.json").write_text('{"text": "We do the the thing."}')
    assert formats.main([str(tmp_path), "--field", "text"], linter=Doubling()) == 0
    rows = {row.split(" | ")[0].strip("| "): row for row in capsys.readouterr().out.splitlines()}
    assert rows["yml"] == "| yml | 3 | 1 | 1 | 2 | 1 | 1 | 0 | 0 | 0 |"
    assert rows["html"] == "| html | 1 | 0 | 0 | 1 | 1 | 0 | 1 | 0 | 0 |"
    assert rows["json"] == "| json | 1 | 0 | 0 | 1 | 1 | 1 | 0 | 0 | 0 |"
    assert rows["all"] == "| all | 5 | 1 | 1 | 4 | 3 | 2 | 1 | 0 | 0 |"


def test_mails_with_their_expected_words(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    for folder in ("emails", "trimmed"):
        (tmp_path / folder).mkdir()
    for name, mail in (("a.txt", "Hello.\n\n-- \nSam\n"), ("b.txt", "Hello.\n> Hm\n")):
        (tmp_path / "emails" / name).write_text(mail)
        (tmp_path / "trimmed" / name).write_text("Hello." if name == "a.txt" else "Hello.\n> Hm")
    assert mails.main([str(tmp_path), "--missed"]) == 0
    assert capsys.readouterr().out.startswith("toneguard: 1 of 2 exactly\n  b.txt\n")
    assert mails.main([str(tmp_path / "emails")]) == 2
