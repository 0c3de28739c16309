"""Labelled replies: one JSON object a line, with its text or, where that may not be copied, with the place it lies at."""

import json
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

from toneguard.model import InputError, Span

SHARED = Path(__file__).resolve().parents[1].parent / "shared"
LABELLED = tuple(SHARED / "eval" / name for name in ("dev.jsonl", "drafts.jsonl", "aside.jsonl"))

CATEGORIES = (
    "negative",
    "blame",
    "command",
    "dismissive",
    "apology",
    "wordy",
    "hard",
    "vague",
    "formality",
    "impersonal",
)
QUESTIONS = ("apology", "thanks", "acknowledgement", "next_step")
ANSWERS = ("owed", "present", "not-owed")


@dataclass(frozen=True, slots=True)
class Label:
    """A stretch that a lead would ask to change."""

    span: Span
    category: str


@dataclass(frozen=True, slots=True)
class Record:
    """One reply with its labels; `document` answers each question, and is empty where nobody asked."""

    id: str
    text: str
    context: str | None
    labels: tuple[Label, ...]
    document: Mapping[str, str]

    @property
    def clean(self) -> bool:
        """Whether a lead would send it as it is."""
        return not self.labels and "owed" not in self.document.values()


def load(path: Path) -> list[Record]:
    """`InputError` where the file can't be read or a line is no labelled reply."""
    return [_record(fields, f"{path}:{number}") for number, fields in numbered_lines(path)]


def numbered_lines(path: Path) -> Iterator[tuple[int, dict[str, Any]]]:
    try:
        with path.open(encoding="utf-8") as lines:
            yield from ((number, json.loads(line)) for number, line in enumerate(lines, start=1) if line.strip())
    except (OSError, ValueError) as error:
        raise InputError(f"{path} can't be read as JSON lines: {error}") from error


def _record(fields: dict[str, Any], place: str) -> Record:
    try:
        if "of" in fields:
            fields = {**_replies(fields["of"])[fields["id"]], **fields}
        labels = tuple(Label(Span(span["start"], span["end"]), span["category"]) for span in fields["spans"])
        record = Record(fields["id"], fields["text"], fields.get("context"), labels, fields.get("document", {}))
    except (KeyError, TypeError, ValueError) as error:
        raise InputError(f"{place}: not a labelled reply: {error!r}") from error
    _require_known({label.category for label in labels}, CATEGORIES, place)
    _require_known(set(record.document), QUESTIONS, place)
    _require_known(set(record.document.values()), ANSWERS, place)
    return record


@cache
def _replies(name: str) -> dict[str, dict[str, Any]]:
    """The replies of a file of `../shared/replies/` by their ids; their text is measured on there and copied nowhere."""
    return {fields["id"]: fields for _, fields in numbered_lines(SHARED / "replies" / f"{name}.jsonl")}


def _require_known(given: set[str], known: tuple[str, ...], place: str) -> None:
    if strange := sorted(given - set(known)):
        raise InputError(f"{place}: unknown label {', '.join(strange)}; known are {', '.join(known)}")
