"""Which examples `rules test` runs."""

from collections.abc import Iterator
from pathlib import Path

from toneguard.cli.rules.packs import chosen
from toneguard.config.files import near
from toneguard.examples import Examples, Slip
from toneguard.rules import loader
from toneguard.rules.rule import Rule, SignalRule
from toneguard.wording import listed, many


class Trial:
    """The examples of a pack, or of what lies at `path` in one."""

    def __init__(self, path: Path | None) -> None:
        builtin = loader.builtin_folder()
        inside = path is None or not path.exists() or path.resolve().is_relative_to(builtin)
        self._examples = Examples(() if inside or path is None else (_pack_of(path),))
        self._rules, self._signals = self._below(path or builtin)

    @property
    def owners(self) -> str:
        """ "2 rules and 1 signal"."""
        counts = ((len(self._rules), "rule"), (len(self._signals), "signal"))
        return listed([many(count, noun) for count, noun in counts if count]) or "nothing"

    @property
    def examples(self) -> int:
        return sum(len(rule.examples) for rule in self._rules) + sum(len(signal.examples) for signal in self._signals)

    def slips(self) -> Iterator[Slip]:
        for rule in self._rules:
            yield from self._examples.of_rule(rule)
        for signal in self._signals:
            yield from self._examples.of_signal(signal)

    def _below(self, path: Path) -> tuple[list[Rule], list[SignalRule]]:
        pack = self._examples.pack
        if not path.exists():
            return chosen(pack, path.as_posix()), []
        root = path.resolve()
        rules = [rule for rule in pack.rules.values() if rule.path.resolve().is_relative_to(root)]
        return rules, [signal for signal in pack.signals.values() if signal.path.resolve().is_relative_to(root)]


def _pack_of(path: Path) -> Path:
    """The folder of the pack that a path lies in: the nearest with a `pack.yaml`, else the one that holds a rule's category."""
    here = path.resolve()
    headed = (folder for folder in (here, *here.parents) if (folder / "pack.yaml").is_file())
    return Path(near(next(headed, here if here.is_dir() else here.parents[1])))
