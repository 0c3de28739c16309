"""The kinds of rule, one small file each, and the table that names them."""

from collections.abc import Callable
from typing import Any

from toneguard.rules.kinds import clause, matcher, metric, missing, phrase, symbol
from toneguard.rules.kinds.base import Facts, Finder, ReplyFinder
from toneguard.rules.vocabulary import Vocabulary

KINDS: dict[str, Callable[[Any, Vocabulary], Finder | ReplyFinder]] = {
    "phrase": phrase.build,
    "tokens": matcher.build_tokens,
    "dependency": matcher.build_dependency,
    "clause": clause.build,
    "symbol": symbol.build,
    "metric": metric.build,
    "missing": missing.build,
}

__all__ = ["KINDS", "Facts", "Finder", "ReplyFinder"]
