"""What the user says of a file that holds replies among other data."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Asked:
    """The fields that hold replies, and the one that holds what is answered; `insists` refuses a file without the latter."""

    fields: tuple[str, ...] = ()
    context: str | None = None
    insists: bool = False
