"""What should have been done was not, and may be told so."""

import re
from collections.abc import Sequence

from toneguard.language.clauses import Clause
from toneguard.language.phrases import Role
from toneguard.regex import regex

_OVERDUE = regex(
    r"\byou (?:\w+ly )?(?:(?:should|could|ought to)(?:n['’]t| not)?(?:['’]?ve| have| of)"
    r"|(?:were|are)(?:n['’]t| not)? (?:supposed|meant) to)\b",
    re.IGNORECASE,
)


def without_overdue(clauses: Sequence[Clause], text: str) -> list[Clause]:
    """All clauses but those of what the customer should have done: "you should have signed it" is no claim that they did."""
    if _OVERDUE.search(text) is None:
        return list(clauses)
    return [clause for clause in clauses if clause.subject_role is not Role.CUSTOMER]
