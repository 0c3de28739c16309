"""The figures of a rule that a configuration may set anew."""

from collections.abc import Mapping
from dataclasses import replace

from toneguard.rules.kinds.metric import ReplyMetric, SentenceMetric
from toneguard.rules.rule import Rule
from toneguard.rules.schema.matchers import Bound

COUNTS = ("at_most", "beyond")


def parameters_of(rule: Rule) -> Mapping[str, float]:
    """By name, what they are: the bounds of a metric, and how many finds are told (`at_most` of 0: all)."""
    figures = {bound.name: _value(bound) for bound in _bounds(rule)}
    return {**figures, "at_most": rule.at_most or 0, "beyond": rule.beyond}


def with_parameter(rule: Rule, name: str, value: float) -> Rule:
    """The rule with one of its parameters set. Raises `ValueError` where the value makes no sense."""
    if name not in COUNTS:
        return replace(rule, finder=_bounded(rule, name, value))
    least = 1 if name == "at_most" else 0
    if value != int(value) or value < least:
        raise ValueError(f"`{name}` should be a whole number from {least} on")
    return replace(rule, at_most=int(value)) if name == "at_most" else replace(rule, beyond=int(value))


def _bounded(rule: Rule, name: str, value: float) -> SentenceMetric | ReplyMetric:
    finder = rule.finder
    if not isinstance(finder, SentenceMetric | ReplyMetric):
        raise ValueError(f"there is no `{name}` in a rule of this kind")
    bounds = [_with(bound, value) if bound.name == name else bound for bound in finder.spec.all]
    return replace(finder, spec=finder.spec.model_copy(update={"all": bounds}))


def _with(bound: Bound, value: float) -> Bound:
    return bound.model_copy(update={"above" if bound.above is not None else "below": value})


def _bounds(rule: Rule) -> list[Bound]:
    """Those that a name tells apart."""
    finder = rule.finder
    bounds = finder.spec.all if isinstance(finder, SentenceMetric | ReplyMetric) else []
    names = [bound.name for bound in bounds]
    return [bound for bound in bounds if names.count(bound.name) == 1]


def _value(bound: Bound) -> float:
    return bound.above if bound.above is not None else bound.below or 0
