"""A rule's manual page, made from the rule itself."""

from collections.abc import Iterator

from rich.cells import cell_len
from rich.text import Text

from toneguard.reporters.layout import wrap
from toneguard.rules.parameters import COUNTS, parameters_of
from toneguard.rules.rule import Rule
from toneguard.rules.schema.files import Example

_SEVERITIES = {"error": "bold red", "warning": "yellow", "suggestion": "cyan"}


def page(rule: Rule, *, columns: int) -> Iterator[Text]:
    """The lines of the page, none of them wider than `columns`."""
    level = (f" · {rule.severity.label}", _SEVERITIES[rule.severity.label])
    yield Text.assemble((rule.id, "bold"), level, (f" · {rule.kind}", "dim"))
    for paragraph in (rule.summary, rule.why):
        yield from _labelled("", paragraph, "", columns)
        yield Text()
    figures = [f"{name}: {value:g}" for name, value in parameters_of(rule).items() if name not in COUNTS]
    if figures:
        yield from _labelled("set       ", ", ".join(figures), "dim", columns)
        yield Text()
    for example in rule.examples:
        for label, text, style in _parts(example):
            yield from _labelled(f"{label:<9}", text, style, columns)
    yield Text()


def _parts(example: Example) -> Iterator[tuple[str, str, str]]:
    if example.customer:
        yield "customer", example.customer, "dim"
    if example.clean is not None:
        yield "clean", example.clean, ""
    if example.bad is not None:
        yield "bad", example.bad, "red"
    if example.good is not None:
        yield "good", example.good, "green"


def _labelled(label: str, text: str, style: str, columns: int) -> Iterator[Text]:
    for index, row in enumerate(wrap(text, columns=columns - len(label) - 2, width=cell_len)):
        yield Text.assemble("  ", (label if index == 0 else " " * len(label), "dim"), (row, style))
