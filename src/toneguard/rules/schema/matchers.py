"""What a rule, a signal or a veto looks for: the kinds of matcher, one model each."""

from typing import Any, Literal, Self

from pydantic import Field, field_validator, model_validator

from toneguard.rules.schema.shared import Strict, Word, listed, or_one, or_short

KIND_NAMES = ("phrase", "tokens", "dependency", "clause", "symbol", "metric", "missing")


def _or_texts(schema: dict[str, Any]) -> None:
    or_short(schema, {"type": "string"}, {"type": "array", "items": {"type": "string"}})


class FieldTest(Strict):
    """What a clause field must be: one of `is`, none of `not`, its head one of `head`, there or not (`present`)."""

    is_: list[Word] = Field(default_factory=list, alias="is", json_schema_extra=or_one)
    not_: list[Word] = Field(default_factory=list, alias="not", json_schema_extra=or_one)
    head: list[Word] = Field(default_factory=list, json_schema_extra=or_one)
    not_head: list[Word] = Field(default_factory=list, json_schema_extra=or_one)
    with_: list[str] = Field(default_factory=list, alias="with", json_schema_extra=or_one)
    kind: list[str] = Field(default_factory=list, json_schema_extra=or_one)
    role: list[str] = Field(default_factory=list, json_schema_extra=or_one)
    not_role: list[str] = Field(default_factory=list, json_schema_extra=or_one)
    present: bool | None = None

    _lists = field_validator("is_", "not_", "head", "not_head", "with_", "kind", "role", "not_role", mode="before")(
        listed
    )


FieldSpec = bool | str | list[Word] | FieldTest


class ClauseSpec(Strict):
    """Fields of a clause frame (`toneguard rules show-parse` prints them); absent fields may be anything."""

    subject: FieldSpec | None = Field(
        None, description="role(s) of the subject, or {role:, head:, not_head:, present:}"
    )
    verb: FieldSpec | None = Field(None, description="lemma(s) or <class>")
    object: FieldSpec | None = None
    recipient: FieldSpec | None = None
    complement: FieldSpec | None = None
    particle: FieldSpec | None = None
    time: FieldSpec | None = Field(None, description="present, absent, or {with: [prepositions], kind:, head:}")
    negated: bool | None = None
    negator: FieldSpec | None = None
    modal: FieldSpec | None = None
    auxiliary: FieldSpec | None = None
    via: FieldSpec | None = Field(None, description="verbs folded into this one: unable, have, fail …")
    voice: FieldSpec | None = None
    tense: FieldSpec | None = None
    mood: FieldSpec | None = Field(None, description="default: indicative and imperative")
    embedding: FieldSpec | None = None
    reported_by: FieldSpec | None = Field(None, description="default: anybody but the customer and third parties")
    mark: FieldSpec | None = None
    reason: bool | None = None
    courtesy: bool | None = None
    adverb: FieldSpec | None = None
    preposition: FieldSpec | None = None
    starts: bool | None = Field(None, description="whether the clause opens its sentence")


class SymbolSpec(Strict):
    """Signs and spellings that are seen rather than read; the kind's page in docs/rules.md says what each name takes
    in.
    """

    of: list[
        Literal[
            "emoji",
            "emoticon",
            "capitals",
            "stressed",
            "exclamations",
            "punctuation",
            "dots",
            "stretched",
            "chat",
            "blank",
            "broken",
            "unfilled",
        ]
    ] = Field(json_schema_extra=or_one)
    only_cheerful: bool = Field(False, description="only emoji and emoticons that smile, laugh or cheer")

    _lists = field_validator("of", mode="before")(listed)


class Bound(Strict):
    """One figure against a bound."""

    figure: str
    above: float | None = None
    below: float | None = None
    as_: str = Field(
        "", alias="as", description="the name under which a configuration sets the bound; the figure's if not given"
    )

    @property
    def name(self) -> str:
        return self.as_ or self.figure

    @model_validator(mode="after")
    def _bounded(self) -> Self:
        if (self.above is None) == (self.below is None):
            raise ValueError("a metric has either `above` or `below`")
        return self


class MetricSpec(Strict):
    """Figures of a sentence, a paragraph or the reply; every bound in `all` must be passed."""

    of: Literal["sentence", "paragraph", "reply"]
    all: list[Bound] = Field(min_length=1)


class MissingSpec(Strict):
    """A signal that should be in the reply and is not, and where it belongs."""

    signal: str
    place: Literal["start", "after-greeting", "before-closing", "end"] = "after-greeting"
    behind: str = Field(
        "", description="a signal; where the reply has it in a short sentence, what is missing goes behind that"
    )


class Matcher(Strict):
    """Exactly one kind."""

    phrase: str | list[Word] | dict[str, Word] | None = None
    tokens: list[Any] | None = None
    dependency: list[Any] | None = None
    clause: ClauseSpec | list[ClauseSpec] | None = None
    symbol: SymbolSpec | None = Field(None, json_schema_extra=_or_texts)
    metric: MetricSpec | None = None
    signal: str | None = Field(None, description="another signal (in signals only)")

    @field_validator("symbol", mode="before")
    @classmethod
    def _short_symbol(cls, value: Any) -> Any:
        return {"of": value} if isinstance(value, str | list) else value

    @property
    def kinds(self) -> list[str]:
        return [name for name in (*KIND_NAMES, "signal") if getattr(self, name, None) is not None]


class OneKind(Matcher):
    @model_validator(mode="after")
    def _one(self) -> Self:
        if len(self.kinds) != 1:
            raise ValueError(f"needs exactly one kind, has {', '.join(self.kinds) or 'none'}")
        return self
