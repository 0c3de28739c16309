"""When a rule, a signal or a template speaks."""

from typing import Any

from pydantic import Field, field_validator

from toneguard.model import Register
from toneguard.rules.schema.shared import Strict, listed, or_one, or_short


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
    greets_nobody: bool | None = Field(
        None, description="whether a greeting on a line of its own has lost its name, as in “Hi ,”"
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

    _lists = field_validator("reply", "customer", "latest", "earlier", "register_", mode="before")(listed)

    @field_validator("not_", "any", "all", mode="before")
    @classmethod
    def _named(cls, value: Any) -> Any:
        items = value if isinstance(value, list) else [value]
        return [{"reply": [item]} if isinstance(item, str) else item for item in items]
