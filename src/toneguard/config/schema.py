"""The shape of a configuration; pydantic models, from which the JSON Schema for editors comes."""

from datetime import date
from typing import Annotated, Any

from pydantic import BeforeValidator, Field, WithJsonSchema

from toneguard.model import Bar, Format, Level, Register
from toneguard.regex import regex
from toneguard.rules.schema.shared import Strict, Word, or_one
from toneguard.rules.slips import meant

LEVELS = ("off", "on", "suggestion", "warning", "error")
SEVERITY = "severity"
_DAY = regex(r"\d{4}-\d{2}-\d{2}")
_SETTING: dict[str, Any] = {
    "anyOf": [
        {"enum": [*LEVELS, True, False]},
        {
            "type": "object",
            "properties": {SEVERITY: {"enum": list(LEVELS[2:])}},
            "additionalProperties": {"type": "number"},
        },
    ]
}


def _listed(value: Any) -> Any:
    return [value] if isinstance(value, str | int | float) else value


def _setting(value: Any) -> Any:
    if isinstance(value, bool):
        return LEVELS[int(value)]
    if isinstance(value, str) and value not in LEVELS:
        raise ValueError(f"should be one of {', '.join(LEVELS)}, or parameters in braces{meant(value, LEVELS)}")
    if isinstance(value, dict):
        _refuse_words({key: figure for key, figure in value.items() if key != SEVERITY})
    if isinstance(value, dict) and value.get(SEVERITY, LEVELS[-1]) not in LEVELS[2:]:
        raise ValueError(f"severity should be one of {', '.join(LEVELS[2:])}")
    return value


def _refuse_words(parameters: dict[Any, Any]) -> None:
    for name, value in parameters.items():
        if isinstance(value, bool) or not isinstance(value, int | float):
            raise ValueError(f"{name} should be a number")


def _day(value: Any) -> Any:
    """A number would be taken for seconds since 1970."""
    if type(value) is date or (isinstance(value, str) and _DAY.fullmatch(value)):
        return value
    raise ValueError("should be a day such as 2027-01-31")


Listed = Annotated[list[str], BeforeValidator(_listed), Field(json_schema_extra=or_one)]
Words = Annotated[list[Word], Field(min_length=1, json_schema_extra=or_one), BeforeValidator(_listed)]
Setting = Annotated[str | dict[str, float | str], BeforeValidator(_setting), WithJsonSchema(_SETTING)]
Day = Annotated[date, BeforeValidator(_day)]


class Dated(Strict):
    """Something of a team's own, which somebody may ask about later."""

    reason: str = Field(min_length=1, description="why it is there, for whoever asks later")
    until: Day | None = Field(None, description="the last day on which it holds: 2027-01-31")


class TermEntry(Dated):
    """A product or company name, read as a name whatever its words say; no rewrite changes it."""

    term: Words = Field(description="as it is written, capitals included")


class AllowEntry(Dated):
    """A phrase that may be said."""

    phrase: Words = Field(description="in the notation of rules: as soon as possible, get~ back [to you]")
    rules: Listed = Field(
        default_factory=list, description="the rules or categories that let it pass; every rule if not given"
    )


class WordsEntry(Dated):
    """Words that a word class takes in too."""

    class_: str = Field(alias="class", description="the name of a word class, as in vocabulary/*.yaml")
    words: Words = Field(description="in the notation of rules")


class Part(Strict):
    """What may hold for all files, or for some."""

    register_: Register | None = Field(None, alias="register", description="how formal the exchange is")
    audience: Listed = Field(
        default_factory=list,
        description="signals that hold of every customer written to: technical, upset, complaint …",
    )
    fields: Listed = Field(
        default_factory=list,
        description="in data files: the fields that hold replies, as names or paths: replies[].body",
    )
    context_field: str | None = Field(None, description="in data files: the field that holds what is answered")
    rules: dict[str, Setting] = Field(
        default_factory=dict, description="by id or category: off, on, a severity, or {severity:, parameters}"
    )
    terms: list[TermEntry] = Field(default_factory=list)
    allow: list[AllowEntry] = Field(default_factory=list)


class Override(Part):
    """What holds for some files."""

    paths: Words = Field(description="patterns: vip, *.md, canned/**/late-*.txt")


class ConfigFile(Part):
    """`toneguard.yaml`, or `[tool.toneguard]` in `pyproject.toml`."""

    extends: Listed = Field(
        default_factory=list, description="a built-in name, a path, or the name of an installed package's configuration"
    )
    packs: Listed = Field(default_factory=list, description="folders of further rules")
    vocabulary: list[WordsEntry] = Field(default_factory=list)
    exclude: Listed = Field(default_factory=list, description="patterns of files in folders that are not looked at")
    overrides: list[Override] = Field(default_factory=list)
    format: Format | None = Field(None, description="how reports are written, where --format is not given")
    min_severity: Level | None = Field(None, description="milder findings are hidden")
    fail_on: Bar | None = Field(None, description="the exit code is 1 from this severity on")
    daemon: bool | None = Field(None, description="whether a check may leave a resident process behind")
    baseline: str | None = Field(None, description="a file of findings that are known and not told")
    cache: bool | None = Field(None, description="false: nothing is remembered of files that have not changed")
