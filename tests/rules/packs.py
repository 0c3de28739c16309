"""Small packs written into a folder, and what the engine says with them: rules are tested through their files."""

from collections.abc import Callable, Mapping
from pathlib import Path
from textwrap import dedent
from typing import Any

import yaml

from toneguard.language.reading import read
from toneguard.model import Context, Register, Speaker, Turn
from toneguard.rules import loader
from toneguard.rules.engine import Engine, Outcome
from toneguard.rules.rule import Pack

EXAMPLES = [{"bad": "a"}, {"bad": "b"}, {"clean": "c"}, {"clean": "d"}]
SHOWN = [{"yes": "a"}, {"no": "b"}]


def rule(name: str = "test/one", **keys: Any) -> dict[str, Any]:
    """A rule file's data: what every rule needs, and the keys given."""
    shared = {"id": name, "severity": "warning", "summary": "s", "why": "w", "message": "m “{match}”"}
    return {**shared, "examples": EXAMPLES, **keys}


def signal(name: str, *matchers: Mapping[str, Any], **keys: Any) -> dict[str, Any]:
    return {"id": name, "summary": "s", "any": list(matchers), "examples": SHOWN, **keys}


def written(folder: Path, *files: Mapping[str, Any], words: Mapping[str, list[str]] | None = None) -> Path:
    """A pack's folder of rules (ids with a slash), signals (without one) and word classes."""
    for data in files:
        place = data["id"] if "/" in data["id"] else f"signals/{data['id']}"
        put(folder, f"{place}.yaml", yaml.safe_dump(dict(data), allow_unicode=True, sort_keys=False))
    if words:
        put(
            folder,
            "vocabulary/words.yaml",
            yaml.safe_dump({"summary": "s", "classes": dict(words)}, allow_unicode=True),
        )
    return folder


def put(folder: Path, place: str, text: str) -> Path:
    path = folder / place
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(dedent(text), encoding="utf-8")
    return path


def pack(folder: Path, *files: Mapping[str, Any], words: Mapping[str, list[str]] | None = None) -> Pack:
    return loader.load((written(folder, *files, words=words),))


def examined(
    pack: Pack,
    text: str,
    *,
    customer: str | None = None,
    earlier: str | None = None,
    register: Register | None = None,
    only: Callable[[str], bool] = lambda name: True,
) -> Outcome:
    turns = [Turn(Speaker.AGENT, earlier)] if earlier else []
    turns += [Turn(Speaker.CUSTOMER, customer)] if earlier and customer else []
    engine = Engine(pack, [r for r in pack.rules.values() if only(r.id)])
    return engine.examine(read(text), Context(customer_message=customer, thread=tuple(turns)), register)


def stretches(outcome: Outcome, text: str) -> list[str]:
    """The words of every finding, in order."""
    return [match.hit.span.of(text) for match in outcome.matches]
