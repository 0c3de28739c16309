"""The files themselves, and what only they hold: templates and examples."""

from typing import Any, Literal, Self

from pydantic import Field, field_validator, model_validator

from toneguard.model import Register, Safety
from toneguard.rules.schema.conditions import Condition
from toneguard.rules.schema.matchers import KIND_NAMES, Matcher, MissingSpec, OneKind
from toneguard.rules.schema.shared import ID_PATTERN, NAME_PATTERN, Strict, Word, or_short

Place = Literal["body", "greeting", "heading", "title", "item", "closing", "signature", "quote", "note"]
DEFAULT_PLACES: tuple[Place, ...] = ("body", "greeting", "heading", "item", "closing")


def _places() -> list[Place]:
    return list(DEFAULT_PLACES)


def _or_text(schema: dict[str, Any]) -> None:
    or_short(schema, {"type": "string"})


class Suggest(Strict):
    """A template. `replaces` says what stretch it stands for: the match, its clause or the whole sentence.

    It is not offered where a rule of the categories that it `yields_to` would still warn about the rewritten sentence.
    """

    text: str
    for_: str = Field("", alias="for")
    replaces: Literal["match", "clause", "sentence"] | None = None
    safety: Safety = Safety.REVIEW
    when: Condition | None = None
    yields_to: list[str] = Field(default_factory=list)


class Example(Strict):
    """`bad` with an optional `good` (the first suggestion, exactly), or `clean`; `customer` is what is answered.

    `also` notes that another rule may fire on `bad` too.
    """

    bad: str | None = None
    good: str | None = None
    clean: str | None = None
    customer: str | None = None
    register_: Register | None = Field(None, alias="register")

    @model_validator(mode="after")
    def _bad_or_clean(self) -> Self:
        if (self.bad is None) == (self.clean is None):
            raise ValueError("an example is either `bad` or `clean`")
        if self.good is not None and self.bad is None:
            raise ValueError("`good` needs a `bad`")
        return self


class RuleFile(Matcher):
    """One rule."""

    id: str = Field(pattern=ID_PATTERN)
    severity: Literal["suggestion", "warning", "error"]
    summary: str = Field(min_length=1)
    why: str = Field(min_length=1)
    message: str = Field(min_length=1)
    missing: MissingSpec | None = Field(None, json_schema_extra=_or_text)
    places: list[Place] = Field(default_factory=_places, description="kinds of sentence the rule looks at")
    when: Condition | None = None
    unless: list[OneKind] = Field(
        default_factory=list, description="a match of any of these in the same sentence vetoes"
    )
    suggest: list[str | Suggest] = Field(default_factory=list)
    at_most: int | None = Field(None, description="report at most so many in one reply")
    beyond: int = Field(0, description="stay quiet about the first so many in one reply")
    at_least: int = Field(1, ge=1, description="stay quiet where one reply holds fewer different ones")
    leading: bool = Field(
        False, description="stay quiet where the match only gives the reason for an offer or a request"
    )
    yields_to: list[str] = Field(
        default_factory=list,
        description="categories whose warning about the whole stretch makes this rule's finding superfluous",
    )
    yields_beside: list[str] = Field(
        default_factory=list,
        description="categories whose warning in the same sentence makes this rule's finding superfluous",
    )
    only_with: list[str] = Field(
        default_factory=list,
        description="categories, one of which must say something of the same sentence for this rule to speak up",
    )
    only_beside: list[str] = Field(
        default_factory=list,
        description="categories, one of which must warn about another sentence of the reply for this rule to speak up",
    )
    unsaid: bool = Field(False, description="leave out matches whose words the customer used too")
    examples: list[Example]

    @field_validator("missing", mode="before")
    @classmethod
    def _short_missing(cls, value: Any) -> Any:
        return {"signal": value} if isinstance(value, str) else value

    @model_validator(mode="after")
    def _whole(self) -> Self:
        if len(self.kinds) != 1 or self.signal is not None:
            raise ValueError(f"a rule has exactly one kind ({', '.join(KIND_NAMES)}), not {self.kinds or 'none'}")
        bad = sum(example.bad is not None for example in self.examples)
        if bad < 2 or len(self.examples) - bad < 2:
            raise ValueError("a rule needs at least two `bad` and two `clean` examples")
        return self


class SignalExample(Strict):
    """A text that shows the signal (`yes`) or does not (`no`)."""

    yes: str | None = None
    no: str | None = None
    customer: str | None = None

    @model_validator(mode="after")
    def _yes_or_no(self) -> Self:
        if (self.yes is None) == (self.no is None):
            raise ValueError("a signal's example is either `yes` or `no`")
        return self


class SignalFile(Strict):
    """A named fact about a message: it holds where any of its matchers finds something."""

    id: str = Field(pattern=NAME_PATTERN)
    summary: str = Field(min_length=1)
    any: list[OneKind] = Field(min_length=1)
    when: Condition | None = None
    unless: list[OneKind] = Field(default_factory=list, description="vetoes a sentence")
    places: list[Place] = Field(default_factory=_places)
    at_least: int = Field(1, description="how many finds it takes")
    matter: str = Field("", description="what an apology or acknowledgement would name: “the delay”")
    general: int = Field(0, description="how general its matter is: it is named where no less general one is")
    positive: str = Field("", description="a word of praise for the writer, where this is something done well")
    examples: list[SignalExample] = Field(min_length=2)


class VocabularyFile(Strict):
    """Named word classes; entries are phrase patterns, which may use other classes."""

    summary: str = Field(min_length=1)
    classes: dict[str, list[Word]]


class PackFile(Strict):
    """`pack.yaml`: what the pack is called."""

    name: str = Field(pattern=NAME_PATTERN)
    version: str
    summary: str = ""
