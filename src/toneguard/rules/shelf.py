"""Packs as they were read the last time: their YAML as data, their phrases as patterns, so that neither is read anew.

What lies on the shelf is found by the content of every file it was made of, ours included. It is JSON in the user's cache
folder, or inside the wheel, holds rules and nothing of a reply, and what is damaged, missing or not to be written is read
from the pack.
"""

import hashlib
import json
from collections.abc import Iterable, Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from toneguard.folders import keep, kept
from toneguard.rules.gates import Gate
from toneguard.rules.vocabulary import Pattern

SHIPPED = Path(__file__).parent
"""Where a wheel has the built-in pack as it was read when the wheel was built."""

KEPT = 16
"""Packs on the shelf; of more, those made longest ago are thrown away."""


@dataclass(slots=True)
class Shelved:
    """`documents` are the data of YAML files by folder and path in it, `patterns` are phrases as they were understood."""

    key: str
    documents: dict[str, Any] = field(default_factory=dict)
    patterns: dict[str, Pattern] = field(default_factory=dict)
    found: bool = False

    @classmethod
    def of(cls, folders: Sequence[Path], words: Mapping[str, Sequence[str]]) -> "Shelved":
        """What is on the shelf for these packs, or an empty one to fill."""
        made = cls(_key(folders, words))
        with suppress(ValueError, TypeError, KeyError, IndexError):
            data = kept(_file(made.key), SHIPPED) or kept(_file(made.key))
            if data is not None:
                made.documents, made.patterns = _unpacked(json.loads(data))
                made.found = True
        return made

    def keep(self) -> None:
        """Put on the shelf what was not found there, if that is possible."""
        if not self.found:
            keep(
                _file(self.key),
                json.dumps(_packed(self.documents, self.patterns), ensure_ascii=False).encode(),
                most=KEPT,
            )


def _file(key: str) -> str:
    return f"rules-{key}.json"


def _key(folders: Sequence[Path], words: Mapping[str, Sequence[str]]) -> str:
    digest = hashlib.sha256(json.dumps({name: list(words[name]) for name in sorted(words)}).encode())
    for source in (*folders, *_ours()):
        for path in [source] if source.is_file() else sorted(source.rglob("*.yaml")):
            data = path.read_bytes()
            digest.update(f"\0{path.relative_to(source)}\0{len(data)}\0".encode())
            digest.update(data)
    return digest.hexdigest()[:32]


def _ours() -> Iterable[Path]:
    """The code that reads packs: with a change of it, what it made before is no longer good."""
    package = Path(__file__).parent.parent
    return *sorted(package.glob("rules/*.py")), package / "language" / "forms.py", package / "language" / "view.py"


def _packed(documents: Mapping[str, Any], patterns: Mapping[str, Pattern]) -> dict[str, Any]:
    """As JSON takes it; sets of words, which many patterns share, are written once."""
    sets: dict[frozenset[str], int] = {}

    def numbers(gate: Gate) -> list[int]:
        return [sets.setdefault(words, len(sets)) for words in gate]

    packed = {
        phrase: [pattern.regex, numbers(pattern.gate), numbers(pattern.near)] for phrase, pattern in patterns.items()
    }
    return {"documents": documents, "sets": [sorted(words) for words in sets], "patterns": packed}


def _unpacked(packed: Mapping[str, Any]) -> tuple[dict[str, Any], dict[str, Pattern]]:
    sets = [frozenset(words) for words in packed["sets"]]
    return packed["documents"], {
        phrase: Pattern(regex, tuple(sets[number] for number in gate), tuple(sets[number] for number in near))
        for phrase, (regex, gate, near) in packed["patterns"].items()
    }
