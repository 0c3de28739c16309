"""What holds for a run: which rules, how strict, for whom."""

from dataclasses import dataclass
from pathlib import Path

from toneguard.model import Register


@dataclass(frozen=True, slots=True)
class Config:
    """Frozen settings of a `Linter`.

    `select` and `ignore` hold rule ids, `category/*` or `category`; an empty `select` means every rule.
    Without `suggest`, findings come without rewrites, and sooner. `packs` are
    folders of further rules, read after the built-in pack.
    """

    select: tuple[str, ...] = ()
    ignore: tuple[str, ...] = ()
    register: Register | None = None
    packs: tuple[Path, ...] = ()
    suggest: bool = True
