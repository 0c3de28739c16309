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
from toneguard.rules import kept as kept_gates
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
        if self.found:
            return
        with suppress(ValueError):
            keep(_file(self.key), json.dumps(_packed(self.documents, self.patterns)).encode(), most=KEPT)


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
    """As JSON takes it, in few and long strings, which are soon read."""
    return {
        "documents": documents,
        "phrases": list(patterns),
        "expressions": [pattern.regex for pattern in patterns.values()],
        "gates": kept_gates.written((pattern.gate, pattern.near) for pattern in patterns.values()),
    }


def _unpacked(packed: Mapping[str, Any]) -> tuple[dict[str, Any], dict[str, Pattern]]:
    rows = zip(packed["expressions"], kept_gates.read(packed["gates"]), strict=True)
    patterns = (Pattern(regex, gate, near) for regex, (gate, near) in rows)
    return packed["documents"], dict(zip(packed["phrases"], patterns, strict=True))
