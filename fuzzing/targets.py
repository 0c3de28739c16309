"""What is fuzzed: for any bytes each of these comes to its end, or says what is wrong with them as it says it to users."""

import re
import tempfile
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import partial
from itertools import islice
from pathlib import Path

from fuzzing.promises import assert_in_order
from fuzzing.seeds import CONFIG, RULE, SEEDS
from toneguard.config import Settings
from toneguard.model import Asked, ConfigError, Draft, InputError, RuleError, Safety, SegmentKind, Span, Suggestion
from toneguard.readers import decoded, read_text
from toneguard.rewrite import placed
from toneguard.rewrite.apply import apply
from toneguard.rules import loader

SMALL = Path(__file__).parents[1] / "tests" / "cli" / "packs" / "small"
_WORD = re.compile(r"\b(?!Language)[A-Za-z]{3,}")
"""Where a damaged header of gettext is read as a message, this one says which language the file is in."""
_WORDS_A_DRAFT = 3
_NEW = "zebras"


@dataclass(frozen=True)
class Target:
    """`run` takes the bytes of a file; `seeds` are files that it takes without complaint."""

    run: Callable[[bytes], None]
    seeds: Sequence[str]


def read(suffix: str, data: bytes) -> None:
    """A reader: drafts in order, whose words can be changed in the file, after which it says those and all else as before."""
    path = f"reply{suffix}"
    try:
        letters = decoded(data, path=path)
        drafts = _drafts(letters.text, path)
    except InputError:
        return
    for number, draft in enumerate(drafts):
        assert_in_order(draft)
        for span in islice(_words(draft), _WORDS_A_DRAFT):
            _assert_changes(drafts, number, span, path)


def rule(data: bytes) -> None:
    """A rule file: a rule, or a mistake at a place in it."""
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder, "tone", "odd.yaml")
        path.parent.mkdir()
        path.write_bytes(data)
        try:
            loader.load([SMALL, Path(folder)])
        except RuleError as error:
            assert_placed(error, data)


def configuration(data: bytes) -> None:
    """A configuration: settings, or a mistake at a place in it."""
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder, "toneguard.yaml")
        path.write_bytes(data)
        try:
            Settings(file=path).of(str(path.parent / "reply.txt"))
        except ConfigError as error:
            assert_placed(error, data)


def assert_placed(error: RuleError | ConfigError, data: bytes) -> None:
    assert error.line is None or 1 <= error.line <= data.count(b"\n") + data.count(b"\r") + 2
    assert error.column >= 1
    assert "\n" not in str(error)


TARGETS = {
    **{f"read{suffix}": Target(partial(read, suffix), seeds) for suffix, seeds in SEEDS.items()},
    "rule": Target(rule, [RULE]),
    "configuration": Target(configuration, [CONFIG]),
}


def _drafts(source: str, path: str) -> list[Draft]:
    return read_text(source, path=path, asked=Asked(("body",)))


def _words(draft: Draft) -> list[Span]:
    prose = [segment.span for segment in draft.segments if segment.kind is SegmentKind.TEXT]
    spans = (Span(*match.span()) for match in _WORD.finditer(draft.text))
    return [span for span in spans if any(part.contains(span) for part in prose)]


def _assert_changes(drafts: Sequence[Draft], number: int, span: Span, path: str) -> None:
    draft = drafts[number]
    suggestion = placed(draft, Suggestion(span, _NEW, Safety.SAFE))
    if suggestion is None:
        return
    found = [other.text for other in _drafts(apply(draft.source, [suggestion]), path)]
    expected = [other.text for other in drafts]
    expected[number] = apply(draft.text, [Suggestion(span, _NEW, Safety.SAFE)])
    if any(other.confined for other in drafts):
        # Several readings of one template change together.
        assert (len(found), found[number]) == (len(expected), expected[number])
    else:
        assert found == expected
