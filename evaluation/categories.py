"""Which label each rule answers to, read from `categories.yaml`, the one place where that is decided."""

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

import yaml

from evaluation.records import CATEGORIES, QUESTIONS
from toneguard.model import UsageError

FILE = Path(__file__).with_name("categories.yaml")
OUTSIDE = "outside"
QUESTION_LABELS = {f"document.{question}": question for question in QUESTIONS}


@dataclass(frozen=True, slots=True)
class Categories:
    """`labels` maps `category/name` or `category/*` to a label category, a document question or `outside`."""

    labels: Mapping[str, str]

    def of(self, rule: str) -> str:
        """The rule's own entry, else its category's; `UsageError` where there is neither."""
        label = self.labels.get(rule) or self.labels.get(f"{rule.partition('/')[0]}/*")
        if label is None:
            raise UsageError(f"rule {rule} has no entry in {FILE.name}: add it, or its category, or map it to outside")
        return label


def load(path: Path = FILE) -> Categories:
    labels: dict[str, str] = yaml.safe_load(path.read_text(encoding="utf-8"))
    known = {*CATEGORIES, *QUESTION_LABELS, OUTSIDE}
    for rule, label in labels.items():
        if label not in known:
            raise UsageError(f"{path.name}: {rule} is mapped to {label}; known are {', '.join(sorted(known))}")
    return Categories(labels)
