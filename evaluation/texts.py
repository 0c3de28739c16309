"""Unlabelled texts to watch rules on: real replies, and plain prose that speaks to no customer."""

import gzip
import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from random import Random

from evaluation.records import numbered_lines

SOURCES = ("agents", "canned", "treebank")

_WORD = re.compile(r"\w+(?:['’]\w+)?")
_SENTENCE = "# text = "


@dataclass(frozen=True, slots=True)
class Text:
    source: str
    id: str
    text: str
    context: str | None = None

    @property
    def words(self) -> int:
        return len(_WORD.findall(self.text))


def replies(folder: Path) -> Iterator[Text]:
    """The support people's replies, then the canned ones."""
    for source in SOURCES[:2]:
        for _, fields in numbered_lines(folder / f"{source}.jsonl"):
            yield Text(source, fields["id"], fields["text"], fields.get("context"))


def treebank(folder: Path, *, sentences: int, seed: int) -> list[Text]:
    """A sample of the treebank's sentences, the same for the same seed; all of them where `sentences` is 0."""
    everything = [text for path in sorted(folder.glob("**/*.conllu.gz")) for text in _sentences(path)]
    if not sentences or sentences >= len(everything):
        return everything
    return sorted(Random(seed).sample(everything, sentences), key=lambda text: text.id)


def _sentences(path: Path) -> Iterator[Text]:
    name = path.name.removesuffix(".conllu.gz")
    with gzip.open(path, "rt", encoding="utf-8") as lines:
        for number, line in enumerate(lines, start=1):
            if line.startswith(_SENTENCE):
                yield Text("treebank", f"{name}:{number}", line.removeprefix(_SENTENCE).rstrip("\n"))
