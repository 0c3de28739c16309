"""What is timed: a reply of 150 words with something to find, and files of about 160 words."""

from pathlib import Path

from benchmarks import texts


def test_the_reply_has_about_150_words() -> None:
    assert 140 <= len(texts.REPLY.split()) <= 170


def test_files_are_written_with_the_words_that_are_told(tmp_path: Path) -> None:
    words = texts.written(tmp_path, files=5)
    files = sorted(tmp_path.iterdir())
    assert len(files) == 5
    assert sum(len(path.read_text(encoding="utf-8").split()) for path in files) == words
    assert all(len(path.read_text(encoding="utf-8").split()) >= texts.WORDS_A_FILE for path in files)


def test_the_same_files_each_time(tmp_path: Path) -> None:
    texts.written(tmp_path / "a", files=3)
    texts.written(tmp_path / "b", files=3)
    for path in (tmp_path / "a").iterdir():
        assert path.read_bytes() == (tmp_path / "b" / path.name).read_bytes()
