"""Which strings of a data file are replies: paths such as `replies[].body`, or a name that is looked for everywhere."""

import re
from collections.abc import Iterator, Sequence

from toneguard.model import UsageError
from toneguard.readers.data.tree import Leaf, Node, Path, leaves

_STEP = re.compile(r"(?P<name>[^.\[\]]+)|(?P<items>\[\])")
_WHOLE = re.compile(r"[^.\[\]]+(?:\[\])*(?:\.[^.\[\]]+(?:\[\])*)*")


def matching(node: Node, field: str) -> Iterator[tuple[Path, Leaf]]:
    """The strings that a field names. A name alone stands for that name wherever it is; `*` for any name; `[]` for all items."""
    steps = steps_of(field)
    for path, leaf in leaves(node):
        told = tuple("[]" if isinstance(step, int) else step for step in path)
        if _fits(told, steps):
            yield path, leaf


def steps_of(field: str) -> tuple[str, ...]:
    """The steps of a path. Raises `UsageError` where it is none."""
    if not _WHOLE.fullmatch(field):
        raise UsageError(f"`{field}` is no field; write a name, or a path such as replies[].body.")
    return tuple(match[0] for match in _STEP.finditer(field))


def _fits(told: Sequence[str], steps: Sequence[str]) -> bool:
    if len(steps) == 1:
        # One name, with the items of its list if it is one.
        names = [step for step in told if step != "[]"]
        return bool(names) and names[-1] == steps[0]
    # A list at the top of the file goes without saying.
    told = told[1:] if told[:1] == ("[]",) and steps[0] != "[]" else told
    return len(told) == len(steps) and all(step in {"*", name} for name, step in zip(told, steps, strict=True))


def nearest(path: Path, found: Sequence[tuple[Path, Leaf]]) -> Leaf | None:
    """Of several strings the one that stands in the same record: with which the path has most steps in common."""
    best = max(found, key=lambda other: _shared(path, other[0]), default=None)
    if best is None or (len(found) > 1 and not _shared(path, best[0])):
        return None
    return best[1]


def _shared(one: Path, other: Path) -> int:
    count = 0
    for left, right in zip(one, other, strict=False):
        if left != right:
            break
        count += 1
    return count


def written(path: Path) -> str:
    """A path as a person writes it: `macros[3].title`."""
    return "".join(f"[{step}]" if isinstance(step, int) else f".{step}" for step in path).removeprefix(".")
