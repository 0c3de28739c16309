"""What is counted over some replies: shares for each label category, answers to the document questions, mistakes."""

from collections import Counter
from dataclasses import dataclass, field
from itertools import chain

from evaluation.records import ANSWERS, QUESTIONS


@dataclass(frozen=True, slots=True)
class Tally:
    """`right` of `counted` findings, `found` of `labelled` stretches; a share is `None` where nothing was counted."""

    right: int = 0
    counted: int = 0
    found: int = 0
    labelled: int = 0

    def __add__(self, other: "Tally") -> "Tally":
        return Tally(
            self.right + other.right,
            self.counted + other.counted,
            self.found + other.found,
            self.labelled + other.labelled,
        )

    @property
    def precision(self) -> float | None:
        return self.right / self.counted if self.counted else None

    @property
    def recall(self) -> float | None:
        return self.found / self.labelled if self.labelled else None

    @property
    def f1(self) -> float | None:
        if not self.counted and not self.labelled:
            return None
        both = (self.precision or 0.0) + (self.recall or 0.0)
        return 2 * (self.precision or 0.0) * (self.recall or 0.0) / both if both else 0.0


@dataclass(frozen=True, slots=True)
class Mistake:
    """A false alarm (with its rule) or a miss (without), in the words of the reply."""

    record: str
    label: str
    rule: str | None
    quote: str


@dataclass(slots=True)
class Outcome:
    """Everything counted over some replies.

    `questions` counts (question, label, predicted owed); `fired`, `right` and `unjudged` count findings by rule, the
    last one those outside the labels; `on_clean` counts findings on the replies that a lead would send as they are.
    """

    replies: int = 0
    categories: dict[str, Tally] = field(default_factory=dict)
    anywhere: Tally = field(default_factory=Tally)
    questions: Counter[tuple[str, str, bool]] = field(default_factory=Counter)
    fired: Counter[str] = field(default_factory=Counter)
    right: Counter[str] = field(default_factory=Counter)
    unjudged: Counter[str] = field(default_factory=Counter)
    clean: int = 0
    on_clean: int = 0
    failures: int = 0
    mistakes: list[Mistake] = field(default_factory=list)

    @property
    def outside(self) -> int:
        return self.unjudged.total()

    @property
    def overall(self) -> Tally:
        return sum(self.categories.values(), Tally())

    def __add__(self, other: "Outcome") -> "Outcome":
        both = {label: Tally() for label in (*self.categories, *other.categories)}
        for label, tally in chain(self.categories.items(), other.categories.items()):
            both[label] += tally
        return Outcome(
            replies=self.replies + other.replies,
            categories=both,
            anywhere=self.anywhere + other.anywhere,
            questions=self.questions + other.questions,
            fired=self.fired + other.fired,
            right=self.right + other.right,
            unjudged=self.unjudged + other.unjudged,
            clean=self.clean + other.clean,
            on_clean=self.on_clean + other.on_clean,
            failures=self.failures + other.failures,
            mistakes=self.mistakes + other.mistakes,
        )


@dataclass(frozen=True, slots=True)
class Answered:
    """How a document question was answered: `owed` counts replies, `accuracy` is over all of them."""

    accuracy: float | None
    owed: Tally
    confusion: dict[str, tuple[int, int]]
    """For each label: replies predicted owed, and not."""


def answered(outcome: Outcome) -> dict[str, Answered]:
    return {question: _answered(question, outcome.questions) for question in QUESTIONS}


def _answered(question: str, counts: Counter[tuple[str, str, bool]]) -> Answered:
    confusion = {label: (counts[question, label, True], counts[question, label, False]) for label in ANSWERS}
    hit, missed = confusion["owed"]
    alarms = sum(raised for raised, _ in confusion.values()) - hit
    replies = sum(map(sum, confusion.values()))
    right = replies - alarms - missed
    return Answered(right / replies if replies else None, Tally(hit, hit + alarms, hit, hit + missed), confusion)
