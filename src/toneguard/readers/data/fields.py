"""Which strings of a data file are replies: paths such as `replies[].body`, or a name that is looked for everywhere."""

from collections.abc import Iterable, Iterator, Sequence

from toneguard.model import UsageError
from toneguard.readers.data.tree import Leaf, Node, Path, leaves, ways
from toneguard.regex import regex

_STEP = regex(r"(?P<name>[^.\[\]]+)|(?P<items>\[\])")
_WHOLE = regex(r"[^.\[\]]+(?:\[\])*(?:\.[^.\[\]]+(?:\[\])*)*")


def matching(node: Node, field: str) -> Iterator[tuple[Path, Leaf]]:
    """The strings that a field names. A name alone stands for that name wherever it is; `*` for any name; `[]` for all items."""
    steps = steps_of(field)
    for path, leaf in leaves(node):
        if _fits(_told(path), steps):
            yield path, leaf


def is_there(node: Node, field: str) -> bool:
    """Whether there is a field of this name, be it empty."""
    steps = steps_of(field)
    return any(_fits(_told(path), steps) for path in ways(node))


def fields_of(node: Node) -> list[str]:
    """The fields that hold strings, as they would be asked for; those of all items of a list are one."""
    told = (".".join(_told(path)).replace(".[]", "[]").removeprefix("[]").removeprefix(".") for path, _ in leaves(node))
    return list(dict.fromkeys(filter(None, told)))


def steps_of(field: str) -> tuple[str, ...]:
    """The steps of a path. Raises `UsageError` where it is none."""
    if not _WHOLE.fullmatch(field):
        raise UsageError(f"`{field}` is no field; write a name, or a path such as replies[].body.")
    return tuple(match[0] for match in _STEP.finditer(field))


def _told(path: Path) -> tuple[str, ...]:
    return tuple("[]" if isinstance(step, int) else step for step in path)


def _fits(told: Sequence[str], steps: Sequence[str]) -> bool:
    if len(steps) == 1:
        # One name, with the items of its list if it is one.
        names = [step for step in told if step != "[]"]
        return bool(names) and names[-1] == steps[0]
    # A list at the top of the file goes without saying.
    told = told[1:] if told[:1] == ("[]",) and steps[0] != "[]" else told
    return len(told) == len(steps) and all(step in {"*", name} for name, step in zip(told, steps, strict=True))


class Nearby:
    """Finds, of the strings that a field names, the one in the same record: with which a path has most steps in common."""

    def __init__(self, found: Iterable[tuple[Path, Leaf]]) -> None:
        self._under: dict[Path, Leaf] = {}
        self._count = 0
        for path, leaf in found:
            self._count += 1
            for length in range(len(path) + 1):
                self._under.setdefault(path[:length], leaf)

    def to(self, path: Path) -> Leaf | None:
        # Where there are several, the whole file is no record.
        shortest = 0 if self._count == 1 else 1
        prefixes = (path[:length] for length in range(len(path), shortest - 1, -1))
        return next((self._under[prefix] for prefix in prefixes if prefix in self._under), None)


def written(path: Path) -> str:
    """A path as a person writes it: `macros[3].title`."""
    return "".join(f"[{step}]" if isinstance(step, int) else f".{step}" for step in path).removeprefix(".")
