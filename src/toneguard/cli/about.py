"""What packs say of their rules and signals, for those who report."""

from collections.abc import Iterable, Mapping, Sequence

from toneguard.model import Report
from toneguard.reporters import About
from toneguard.rules.rule import Pack, Rule
from toneguard.rules.unused import UNUSED

_EXAMPLES = 3


def praise(packs: Iterable[Pack]) -> Mapping[str, str]:
    """Words for the signals that speak for the writer."""
    return {name: signal.positive for pack in packs for name, signal in pack.signals.items() if signal.positive}


def about(packs: Sequence[Pack], reports: Iterable[Report]) -> Mapping[str, About]:
    """What is to be said of the rules that found something."""
    found = {f.rule for r in reports for f in (*r.findings, *(suppressed.finding for suppressed in r.suppressed))}
    rules = (UNUSED, *(rule for pack in packs for rule in pack.rules.values()))
    return {rule.id: _about(rule) for rule in rules if rule.id in found}


def _about(rule: Rule) -> About:
    examples = [example for example in rule.examples if example.bad and example.good][:_EXAMPLES]
    shown = "".join(f"\n- Instead of: {example.bad}\n  say: {example.good}" for example in examples)
    return About(rule.summary, f"**{rule.summary}** {rule.why}\n{shown}".strip(), rule.severity)
