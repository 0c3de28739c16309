"""What a draft answers: the customer's words and how the exchange is held."""

from dataclasses import dataclass
from enum import StrEnum

from toneguard.model.pickling import by_fields, by_value


@by_value
class Register(StrEnum):
    """How formal an exchange is."""

    FORMAL = "formal"
    NEUTRAL = "neutral"
    CASUAL = "casual"


@by_value
class Speaker(StrEnum):
    CUSTOMER = "customer"
    AGENT = "agent"


@by_fields
@dataclass(frozen=True, slots=True)
class Turn:
    """One message of a thread."""

    speaker: Speaker
    text: str


@by_fields
@dataclass(frozen=True, slots=True)
class Context:
    """The message being answered, and what else is known; absent things are `None` or empty.

    `thread` runs from the oldest turn to the newest; `customer_message` is the newest turn of the customer.
    """

    customer_message: str | None = None
    thread: tuple[Turn, ...] = ()
    recipient: str | None = None
    channel: str | None = None
    register: Register | None = None
