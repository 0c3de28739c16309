"""Words a second in one process that has loaded: what is left once the start is paid for."""

import statistics
import time
from collections.abc import Callable, Iterator, Mapping, Sequence

from benchmarks import texts
from benchmarks.table import Table, seconds, words_a_second
from toneguard.config import Config
from toneguard.garbage import settle
from toneguard.linter import Linter
from toneguard.model import Draft, plain

REPLIES = 600


def measure(*, runs: int) -> Table:
    """Processor time over the same replies; nothing is remembered from one run to the next."""
    drafts = [plain(text) for text in list(texts.replies())[-REPLIES:] or [texts.REPLY] * REPLIES]
    words = sum(len(draft.text.split()) for draft in drafts)
    settle()  # as a run over a folder does
    rows = [
        [name, seconds(taken), words_a_second(words, taken)]
        for name, taken in ((name, _taken(work(drafts), runs)) for name, work in _WORKS.items())
    ]
    return Table("bulk", ["work", "processor", "words a second"], rows, f"{words:,} words in {len(drafts)} replies.")


def reading(drafts: Sequence[Draft]) -> Callable[[], None]:
    """Cutting replies into sentences and words, which nothing is quicker than."""
    from toneguard.language.reading import read_draft

    def read() -> None:
        for draft in drafts:
            for sentence in read_draft(draft).sentences:
                assert sentence.words is not None

    return read


def parsing(drafts: Sequence[Draft]) -> Callable[[], None]:
    """Parsing every sentence, as many as fit at once."""
    from toneguard.language.parses import parses
    from toneguard.language.reading import read_draft

    def parse() -> None:
        forget()
        parses([sentence.view.text for draft in drafts for sentence in read_draft(draft).sentences])

    return parse


def checking(drafts: Sequence[Draft], **options: bool) -> Callable[[], None]:
    linter = Linter(Config(**options))  # type: ignore[arg-type]
    for _ in linter.check_files([draft] for draft in drafts):
        pass

    def check() -> None:
        forget(linter)
        for _ in linter.check_files([draft] for draft in drafts):
            pass

    return check


_WORKS: Mapping[str, Callable[[Sequence[Draft]], Callable[[], None]]] = {
    "reading sentences and words": reading,
    "parsing every sentence": parsing,
    "checking, without rewrites": lambda drafts: checking(drafts, suggest=False),
    "checking, with rewrites": checking,
}


def forget(linter: Linter | None = None) -> None:
    """What is remembered of sentences."""
    from toneguard.language import parses

    parses.forget()
    if linter is not None:
        linter.engine.forget()


def _taken(work: Callable[[], None], runs: int) -> float:
    return statistics.median(_times(work, max(1, min(runs, 3))))


def _times(work: Callable[[], None], runs: int) -> Iterator[float]:
    for _ in range(runs):
        start = time.process_time()
        work()
        yield time.process_time() - start
