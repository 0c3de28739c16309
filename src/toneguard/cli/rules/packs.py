"""What the commands about rules have in common: the packs they look at, and how a rule is named."""

from collections.abc import Sequence
from pathlib import Path

from toneguard.model import UsageError
from toneguard.rules import loader
from toneguard.rules.rule import Pack, Rule
from toneguard.rules.source import meant
from toneguard.rules.unused import UNUSED


def load_packs(folders: Sequence[Path] | None) -> Pack:
    """The built-in pack, with those that the user names."""
    return loader.load((loader.builtin_folder(), *folders)) if folders else loader.builtin()


def chosen(pack: Pack, name: str) -> list[Rule]:
    """The rule of that id, or the rules of that category."""
    found = [rule for rule in (*pack.rules.values(), UNUSED) if name in {rule.id, rule.category, f"{rule.category}/*"}]
    if not found:
        known = [*pack.rules, *sorted({rule.category for rule in pack.rules.values()})]
        raise UsageError(f"there is no rule or category `{name}`{meant(name, known)}.")
    return found
