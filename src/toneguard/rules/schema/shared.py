"""What the models have in common: words, lists that may be one item, and how the JSON Schema tells of short forms."""

from typing import Annotated, Any

from pydantic import BaseModel, BeforeValidator, ConfigDict, WithJsonSchema

ID_PATTERN = r"^[a-z][a-z0-9-]*/[a-z0-9][a-z0-9-]*$"
NAME_PATTERN = r"^[a-z][a-z0-9-]*$"


def _spelt(value: Any) -> Any:
    """YAML reads `true`, `false` and `24` as values; in a list of words they are words."""
    return str(value).lower() if isinstance(value, bool | int | float) else value


Word = Annotated[str, BeforeValidator(_spelt), WithJsonSchema({"type": ["string", "number", "boolean"]})]


class Strict(BaseModel):
    """A model that knows no keys but its own."""

    model_config = ConfigDict(extra="forbid", frozen=True, populate_by_name=True)


def listed(value: Any) -> Any:
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
