"""Clauses of made-up sentences."""

from toneguard.language.clauses import Clause
from toneguard.language.reading import parse_text


def clause_of(sentence: str, verb: str) -> Clause:
    clauses = [clause for s in parse_text(sentence).sentences for clause in s.clauses]
    return next(clause for clause in clauses if clause.verb == verb)
