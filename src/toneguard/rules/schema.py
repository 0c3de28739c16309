"""The shape of rule, signal and vocabulary files; pydantic models, from which the JSON Schema for editors comes."""

from typing import Annotated, Any, Literal, Self

from pydantic import BaseModel, BeforeValidator, ConfigDict, Field, WithJsonSchema, field_validator, model_validator

from toneguard.model import Register, Safety

KIND_NAMES = ("phrase", "tokens", "dependency", "clause", "symbol", "metric", "missing")
Place = Literal["body", "greeting", "heading", "item", "closing", "signature", "quote"]
DEFAULT_PLACES: tuple[Place, ...] = ("body", "greeting", "heading", "item", "closing")

ID_PATTERN = r"^[a-z][a-z0-9-]*/[a-z0-9][a-z0-9-]*$"
NAME_PATTERN = r"^[a-z][a-z0-9-]*$"


def _spelt(value: Any) -> Any:
    """YAML reads `true`, `false` and `24` as values; in a list of words they are words."""
    return str(value).lower() if isinstance(value, bool | int | float) else value


Word = Annotated[str, BeforeValidator(_spelt), WithJsonSchema({"type": ["string", "number", "boolean"]})]


class Strict(BaseModel):
    """A model that knows no keys but its own."""

    model_config = ConfigDict(extra="forbid", frozen=True, populate_by_name=True)


def _places() -> list[Place]:
    return list(DEFAULT_PLACES)


def _listed(value: Any) -> Any:
    return [value] if isinstance(value, str) else value


def or_one(schema: dict[str, Any]) -> None:
    """In the JSON Schema: a list, or its only item."""
    or_short(schema, schema.get("items", {}))


def or_short(schema: dict[str, Any], *short: dict[str, Any]) -> None:
    """In the JSON Schema: what it was, or a shorter form of it."""
    about: dict[str, Any] = {key: schema.pop(key) for key in ("description", "default") if key in schema}
    whole = dict(schema)
    schema.clear()
    schema.update(about, anyOf=[*short, *whole.get("anyOf", [whole])])


def _or_text(schema: dict[str, Any]) -> None:
    or_short(schema, {"type": "string"})


def _or_texts(schema: dict[str, Any]) -> None:
    or_short(schema, {"type": "string"}, {"type": "array", "items": {"type": "string"}})


def _or_signals(schema: dict[str, Any]) -> None:
    """Conditions, among which a bare name is a signal of the reply."""
    one = {"anyOf": [{"type": "string"}, schema["items"]]}
    schema["items"] = one
    or_short(schema, one)


class Condition(Strict):
    """When a rule speaks: all keys must hold.

    A signal name stands for a fact of the reply or the customer's message.
    """

    reply: list[str] = Field(
        default_factory=list, json_schema_extra=or_one, description="signals of the reply that must all hold"
    )
    customer: list[str] = Field(
        default_factory=list,
        json_schema_extra=or_one,
        description="signals of the customer's message that must all hold",
    )
    latest: list[str] = Field(
        default_factory=list,
        json_schema_extra=or_one,
        description="signals of the customer's last message that must all hold",
    )
    earlier: list[str] = Field(
        default_factory=list, json_schema_extra=or_one, description="signals of the agent's earlier turns in the thread"
    )
    register_: list[Register] = Field(
        default_factory=list, alias="register", json_schema_extra=or_one, description="any of these registers"
    )
    context: bool | None = Field(None, description="whether the customer's message must be known")
    echoes: int | None = Field(
        None, description="at least so many content words that the reply shares with the customer"
    )
    continues: bool | None = Field(
        None, description="whether the reply goes on from a turn of ours, the newest of the thread"
    )
    greets_another: bool | None = Field(
        None, description="whether the name greeted is not the one the customer signed with"
    )
    any: list["Condition"] = Field(
        default_factory=list, json_schema_extra=_or_signals, description="at least one must hold"
    )
    all: list["Condition"] = Field(
        default_factory=list, json_schema_extra=_or_signals, description="every one must hold"
    )
    not_: "list[Condition]" = Field(
        default_factory=list, alias="not", json_schema_extra=_or_signals, description="none may hold"
    )

    _lists = field_validator("reply", "customer", "latest", "earlier", "register_", mode="before")(_listed)

    @field_validator("not_", "any", "all", mode="before")
    @classmethod
    def _named(cls, value: Any) -> Any:
        items = value if isinstance(value, list) else [value]
        return [{"reply": [item]} if isinstance(item, str) else item for item in items]


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
        _listed
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

    _lists = field_validator("of", mode="before")(_listed)


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
