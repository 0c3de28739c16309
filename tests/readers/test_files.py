"""Paths to drafts: what is read, and what is said when it can't be."""

from pathlib import Path

import pytest

from toneguard.model import InputError
from toneguard.names import SUFFIXES
from toneguard.readers import READERS, files_in, read_bytes, read_file
from toneguard.readers.files import LONGEST_REPLY


def test_a_folder_is_read_in_order_without_hidden_files(tmp_path: Path) -> None:
    for name in ("b.md", "a.txt", "deep/c.MD", ".hidden.md", ".git/d.md", "picture.png"):
        (tmp_path / name).parent.mkdir(exist_ok=True)
        (tmp_path / name).write_text("Hello")
    found = [str(Path(path).relative_to(tmp_path)) for path in files_in(str(tmp_path))]
    assert found == ["a.txt", "b.md", "deep/c.MD"]


def test_what_is_looked_for_in_a_folder_is_what_can_be_read() -> None:
    assert set(READERS) == SUFFIXES


def test_a_file_with_any_suffix_is_read_when_it_is_named(tmp_path: Path) -> None:
    path = tmp_path / "reply.draft"
    path.write_text("Hello *there*")
    assert files_in(str(path)) == [str(path)]
    assert read_file(str(path))[0].text == "Hello *there*"


def test_the_suffix_chooses_the_reader() -> None:
    assert read_bytes(b"Hello *there*", path="reply.md")[0].text == "Hello there"
    assert read_bytes(b"Hello *there*", path="-")[0].text == "Hello *there*"
    assert read_bytes(b"Hello <b>there</b>", path="reply.html")[0].text == "Hello there"
    assert sorted(READERS) == list(READERS)


def test_missing(tmp_path: Path) -> None:
    with pytest.raises(InputError, match=r"nowhere\.txt: no such file or folder\."):
        files_in(str(tmp_path / "nowhere.txt"))


def test_folder_without_replies(tmp_path: Path) -> None:
    with pytest.raises(InputError, match=r"no replies in this folder; looked for .*\*\.eml, .*\*\.txt, "):
        files_in(str(tmp_path))


def test_what_the_repository_ignores_is_passed_over(tmp_path: Path) -> None:
    (tmp_path / ".git").mkdir()
    (tmp_path / ".gitignore").write_text("/build/\n*.txt\n")
    names = (
        "a.md",
        "a.txt",
        "build/b.md",
        "deep/.gitignore",
        "deep/c.txt",
        "deep/d.txt",
        "deep/build/e.md",
        ".github/replies.yml",
    )
    for name in names:
        (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / name).write_text("Hello" if "ignore" not in name else "!c.txt\n")
    deep = tmp_path / "deep"
    found = [Path(path).relative_to(tmp_path).as_posix() for path in files_in(str(tmp_path))]
    assert found == [".github/replies.yml", "a.md", "deep/build/e.md", "deep/c.txt"]
    assert [Path(path).name for path in files_in(str(deep))] == ["e.md", "c.txt"]
    assert files_in(str(tmp_path / "a.txt")) == [str(tmp_path / "a.txt")]


def test_unreadable(tmp_path: Path) -> None:
    (tmp_path / "loop.txt").symlink_to(tmp_path / "loop.txt")
    with pytest.raises(InputError, match=r"loop\.txt: can't be read \(.+\)\."):
        read_file(str(tmp_path / "loop.txt"))


@pytest.mark.parametrize("data", [b"", b" \n\t\r\n", b"\xef\xbb\xbf", b"> only what the customer said\n"])
def test_empty(data: bytes) -> None:
    with pytest.raises(InputError, match="-: empty; there is no reply to check"):
        read_bytes(data, path="-")


def test_a_line_of_ten_megabytes() -> None:
    with pytest.raises(InputError, match=f"10,000,000 characters in one reply; .* {LONGEST_REPLY:,}"):
        read_bytes(b"a" * 10_000_000, path="reply.txt")
