"""A stretch of a reply before and after a rewrite, as the checks of tact see it."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Change:
    """A stretch of a reply before and after a rewrite, with the sentences in front of it and behind it, and what it answers."""

    before: str
    after: str
    previous: str = ""
    following: str = ""
    customer: str = ""
