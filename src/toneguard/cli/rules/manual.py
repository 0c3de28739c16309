"""A rule's manual page, made from the rule itself."""

from collections.abc import Iterator

from rich.padding import Padding
from rich.text import Text

from toneguard.rules.rule import Rule
from toneguard.rules.schema import Example

_SEVERITIES = {"error": "bold red", "warning": "yellow", "suggestion": "cyan"}


def page(rule: Rule) -> Iterator[Text | Padding]:
    yield Text.assemble(
        (rule.id, "bold"), (f" · {rule.severity.label}", _SEVERITIES[rule.severity.label]), (f" · {rule.kind}", "dim")
    )
    yield Padding(rule.summary, (0, 0, 1, 2))
    yield Padding(rule.why, (0, 0, 1, 2))
    for example in rule.examples:
        yield from _example(example)
    yield Text()


def _example(example: Example) -> Iterator[Padding]:
    if example.customer:
        yield _labelled("customer", example.customer, "dim")
    if example.clean is not None:
        yield _labelled("clean", example.clean, "")
    if example.bad is not None:
        yield _labelled("bad", example.bad, "red")
    if example.good is not None:
        yield _labelled("good", example.good, "green")


def _labelled(label: str, text: str, style: str) -> Padding:
    return Padding(Text.assemble((f"{label:<9}", "dim"), (" ".join(text.split()), style)), (0, 0, 0, 2))
