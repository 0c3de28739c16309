"""What the commands about rules have in common: the packs they look at, and how a rule is named."""

from collections.abc import Sequence
from pathlib import Path

from toneguard.cli.arguments import STANDARD_INPUT
from toneguard.config import Config, Settings
from toneguard.config.selection import check_pattern, names, pack_of
from toneguard.rules.rule import Pack, Rule
from toneguard.rules.unused import UNUSED


def load_packs(folders: Sequence[Path] | None) -> Pack:
    """The built-in pack, with those of the configuration that holds here, and those that the user names."""
    return pack_of(Settings(Config(packs=tuple(folders or ()))).of(STANDARD_INPUT))


def chosen(pack: Pack, name: str) -> list[Rule]:
    """The rule of that id, or the rules of that category. Raises `UsageError` where there are none."""
    known = (*pack.rules.values(), UNUSED)
    check_pattern(name, known)
    return [rule for rule in known if names(name, rule)]
