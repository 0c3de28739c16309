"""`toneguard fix`: what it writes, what it leaves alone, and how it ends."""

import codecs
import os
import stat
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.cli.conftest import Run
from toneguard.cli.files import File
from toneguard.language.reading import Reading
from toneguard.model import Context, Register
from toneguard.readers import files
from toneguard.rules.engine import Engine, Outcome
from toneguard.rules.search import Waiting

pytestmark = pytest.mark.usefixtures("fixing_pack")

TWICE, ONCE = "We found the the box.\n", "We found the box.\n"
REVIEW, REFUSAL, SLOT = "Please simply log out.\n", "We can't do it.\n", "It ships soon.\n"


def reply(data: str | bytes, name: str = "reply.txt") -> Path:
    path = Path(name)
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(data.encode() if isinstance(data, str) else data)
    return path


@pytest.mark.parametrize(
    ("before", "options", "after", "code"),
    [
        (ONCE, [], ONCE, 0),
        (TWICE, [], ONCE, 0),
        (TWICE + REFUSAL, [], ONCE + REFUSAL, 1),
        (TWICE + REFUSAL, ["--fail-on", "error"], ONCE + REFUSAL, 0),
        (TWICE + REFUSAL, ["--fail-on", "never"], ONCE + REFUSAL, 0),
        (TWICE, ["--ignore", "polish"], TWICE, 0),
        (TWICE + REVIEW, ["--select", "tone"], TWICE + REVIEW, 1),
        (REVIEW, [], REVIEW, 1),
        (REVIEW, ["--include-review"], "Please log out.\n", 0),
        (SLOT, ["--include-review"], SLOT, 1),
        (TWICE + REVIEW + SLOT, ["--include-review", "--register", "formal"], ONCE + "Please log out.\n" + SLOT, 1),
        (TWICE, ["--select", "polsh"], TWICE, 2),
    ],
)
def test_what_is_applied(run: Run, before: str, options: list[str], after: str, code: int) -> None:
    path = reply(before)
    result = run("fix", "reply.txt", *options)
    assert (result.exit_code, path.read_text()) == (code, after)
    assert result.stdout == ""


@pytest.mark.parametrize("arguments", [[], ["--include-review"]])
def test_a_second_run_changes_nothing(run: Run, arguments: list[str]) -> None:
    path = reply("We want to to to find the the the the box, and simply to to ask. " + REVIEW + REFUSAL)
    run("fix", "reply.txt", *arguments)
    once = path.read_bytes()
    assert b"the the" not in once
    assert b"to to" not in once
    run("fix", "reply.txt", *arguments)
    assert path.read_bytes() == once


def test_what_is_told(run: Run) -> None:
    reply(TWICE + REFUSAL, "replies/a.txt")
    reply(ONCE, "replies/b.md")
    assert run("fix", "replies").stderr == "toneguard: made 1 change in 1 of 2 files; 1 finding left for you.\n"
    assert run("fix", "replies").stderr == "toneguard: changed nothing in 2 files; 1 finding left for you.\n"


@pytest.mark.parametrize(
    "write",
    [
        lambda text: text.encode(),
        lambda text: codecs.BOM_UTF8 + text.encode(),
        lambda text: text.encode("cp1252"),
        lambda text: codecs.BOM_UTF16_LE + text.encode("utf-16-le"),
        lambda text: codecs.BOM_UTF16_BE + text.encode("utf-16-be"),
        lambda text: codecs.BOM_UTF32_LE + text.encode("utf-32-le"),
    ],
    ids=["utf-8", "utf-8-bom", "cp1252", "utf-16-le", "utf-16-be", "utf-32"],
)
@pytest.mark.parametrize(
    "text",
    [
        "Hello – it’s fine.\nWe found {0} box.\n",
        "Hello – it’s fine.\r\nWe found {0} box.\r\n",
        "Hello – it’s fine.\r\nWe\nfound {0}\r\nbox.\n\r\n",
        "  \r\n\tHello – it’s fine. \n\n\n We found {0} box.\t ",
        "Hello – it’s fine. {{{{name}}}}, we found {0} box at https://example.org/to/to.",
    ],
    ids=["lf", "crlf", "mixed", "blanks", "no-final-newline"],
)
def test_every_other_byte_stays(run: Run, text: str, write: Callable[[str], bytes]) -> None:
    path = reply(write(text.format("the the")))
    assert run("fix", "reply.txt").exit_code == 0
    assert path.read_bytes() == write(text.format("the"))


def test_markup_is_written_back(run: Run) -> None:
    path = reply("# Hi\n\n- We found **the** *the* [box](https://example.org/the/the).\n- `the the`, the the\n", "a.md")
    run("fix", "a.md")
    assert path.read_text() == "# Hi\n\n- We found the [box](https://example.org/the/the).\n- `the the`, the\n"


def test_from_standard_input_to_standard_output(run: Run) -> None:
    result = run("fix", "-", stdin=codecs.BOM_UTF8 + (TWICE + REFUSAL).encode())
    assert (result.exit_code, result.stderr) == (1, "")
    assert result.stdout_bytes == codecs.BOM_UTF8 + (ONCE + REFUSAL).encode()


@pytest.mark.parametrize("data", [b"\0\1\2", b"\xe2\x80\x99tis \xff!", b" \n"])
def test_what_can_not_be_read_goes_through_a_pipe_unharmed(run: Run, data: bytes) -> None:
    result = run("fix", "-", stdin=data)
    assert (result.exit_code, result.stdout_bytes) == (2, data)
    assert result.stderr.startswith("toneguard: -: ")


def test_what_is_answered(run: Run) -> None:
    reply(TWICE)
    reply("CUSTOMER: Where is it?", "customer.txt")
    assert run("fix", "reply.txt", "--to", "customer.txt").exit_code == 0
    assert run("fix", "-", "--to", "-", stdin=TWICE).exit_code == 2


def test_permissions_and_links_stay(run: Run) -> None:
    path = reply(TWICE, "folder/reply.txt")
    path.chmod(0o640)
    Path("link.txt").symlink_to(path)
    assert run("fix", "link.txt").exit_code == 0
    assert Path("link.txt").is_symlink()
    assert path.read_text() == ONCE
    assert stat.S_IMODE(path.stat().st_mode) == 0o640
    assert os.listdir("folder") == ["reply.txt"]  # noqa: PTH208


def test_a_clean_file_is_not_touched(run: Run) -> None:
    path = reply(ONCE)
    os.utime(path, (1, 1))
    run("fix", "reply.txt")
    assert path.stat().st_mtime == 1


class TestDiff:
    def test_it_changes_nothing(self, run: Run) -> None:
        before = "Hello.\r\n" + TWICE + REFUSAL.rstrip()
        path = reply(before)
        result = run("fix", "--diff", "reply.txt")
        assert (result.exit_code, path.read_bytes()) == (1, before.encode())
        assert result.stdout_bytes.decode() == (
            "--- reply.txt\n+++ reply.txt\n@@ -1,3 +1,3 @@\n Hello.\r\n-We found the the box.\n+We found the box.\n"
            " We can't do it.\n\\ No newline at end of file\n"
        )
        assert result.stderr == "toneguard: would make 1 change in 1 of 1 file; 1 finding left for you.\n"

    def test_nothing_to_change(self, run: Run) -> None:
        reply(REFUSAL)
        result = run("fix", "--diff", "reply.txt")
        assert (result.exit_code, result.stdout) == (0, "")

    def test_of_standard_input(self, run: Run) -> None:
        result = run("fix", "--diff", "-", stdin=TWICE)
        assert (result.exit_code, result.stderr) == (1, "")
        assert result.stdout.startswith("--- standard input\n")

    def test_in_colour(self, run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
        reply(TWICE + "x" * 200 + "\n")
        monkeypatch.delenv("NO_COLOR")
        monkeypatch.setenv("FORCE_COLOR", "1")
        monkeypatch.setenv("TERM", "xterm")
        coloured = run("fix", "--diff", "reply.txt").stdout
        assert "\x1b[31m-We found the \x1b[0m\x1b[7;31mthe " in coloured
        assert "x" * 200 + "\n" in coloured
        monkeypatch.setenv("NO_COLOR", "1")
        assert "\x1b[3" not in run("fix", "--diff", "reply.txt").stdout


class TestBadInput:
    def test_the_others_go_on(self, run: Run) -> None:
        bad = {"a.txt": b"\x89PNG\0", "b.txt": b"\xe2\x80\x99tis \xff!", "c.txt": b"\n"}
        paths = {reply(data, name): data for name, data in bad.items()}
        good = reply(TWICE)
        result = run("fix", "nowhere.txt", *bad, "reply.txt")
        assert result.exit_code == 2
        assert good.read_text() == ONCE
        assert {path: path.read_bytes() for path in paths} == paths
        sentences = result.stderr.splitlines()
        assert len(sentences) == 5
        assert all(sentence.startswith("toneguard: ") for sentence in sentences)
        assert "Traceback" not in result.stderr

    def test_a_letter_that_the_encoding_lacks(self, run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
        data = "It’s the the box.\n".encode("cp1252")
        monkeypatch.setattr("toneguard.cli.fixing.settle", lambda text, *_: Smiling(text + "😀"))
        path = reply(data)
        result = run("fix", "reply.txt")
        assert (result.exit_code, path.read_bytes()) == (2, data)
        assert "reply.txt: CP1252 can't write “😀”" in result.stderr
        assert run("fix", "-", stdin=data).stdout_bytes == data

    def test_an_encoding_that_can_not_be_written_back(self, run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
        monkeypatch.setattr(File, "encoded", lambda self, text: b"other")
        path = reply(TWICE)
        assert "can't be written back" in run("fix", "reply.txt").stderr
        assert path.read_text() == TWICE

    def test_a_file_that_changed_in_the_meantime(self, run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
        path = reply(TWICE)
        load = files.load

        def overtaken(name: str) -> bytes:
            data = load(name)
            path.write_text("Newer.\n")
            return data

        monkeypatch.setattr("toneguard.cli.inputs.load", overtaken)
        result = run("fix", "reply.txt")
        assert result.exit_code == 2
        assert "reply.txt: changed by someone else in the meantime; nothing was written." in result.stderr
        assert path.read_text() == "Newer.\n"

    def test_a_disk_that_is_full(self, run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
        def full(handle: int) -> None:
            raise OSError(28, "No space left on device")

        monkeypatch.setattr(os, "fsync", full)
        path = reply(TWICE, "folder/reply.txt")
        result = run("fix", "folder")
        assert result.exit_code == 2
        assert "folder/reply.txt: can't be written (no space left on device)." in result.stderr
        assert path.read_text() == TWICE
        assert list(Path("folder").iterdir()) == [path]

    def test_a_file_that_may_not_be_written(self, run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
        # Root, as which tests may run, is allowed everything.
        monkeypatch.setattr(os, "access", lambda path, mode: mode != os.W_OK)
        path = reply(TWICE)
        assert "reply.txt: can't be written (permission denied)." in run("fix", "reply.txt").stderr
        assert path.read_text() == TWICE

    def test_a_file_that_is_named_twice(self, run: Run) -> None:
        path = reply(TWICE, "folder/reply.txt")
        result = run("fix", "folder/reply.txt", "./folder/reply.txt", "folder//", "-", stdin=TWICE)
        assert "made 2 changes in 2 of 2 files" in result.stderr
        assert path.read_text() == result.stdout

    def test_no_paths_is_a_usage_error(self, run: Run) -> None:
        assert run("fix").exit_code == 2


class Smiling:
    """A text with a letter that older encodings lack."""

    def __init__(self, text: str) -> None:
        self.text, self.applied, self.findings = text, (), ()


def test_only_drafts_that_have_changed_are_looked_at_again(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    asked: list[str] = []
    real = Engine.examination

    def watched(self: Engine, reading: Reading, context: Context, register: Register | None = None) -> Waiting[Outcome]:
        asked.append(reading.text)
        return real(self, reading, context, register)

    monkeypatch.setattr(Engine, "examination", watched)
    reply("body\nWe found the the box.\nIt is there.\nWe saw the the lift.\n", "macros.csv")
    run("fix", "macros.csv", "--field", "body")
    assert asked[:3] == ["We found the the box.", "It is there.", "We saw the the lift."]
    assert asked[3:] == ["We found the box.", "We saw the lift."]
