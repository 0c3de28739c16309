"""What a pack says of its rules and signals, for those who report."""

from collections.abc import Iterable, Mapping, Sequence

from toneguard.cli.known import Known
from toneguard.model import Report
from toneguard.reporters import About
from toneguard.rules.rule import Pack, Rule
from toneguard.rules.unused import UNUSED

_EXAMPLES = 3


def known(reports: Sequence[Report], pack: Pack) -> Known:
    """The reports on a file's drafts, with what is to be said of what they speak of."""
    return Known(reports, _praise(reports, pack), _of_rules(reports, pack))


def _praise(reports: Iterable[Report], pack: Pack) -> Mapping[str, str]:
    """Words for the signals that speak for the writer."""
    names = {signal.name for report in reports for signal in report.signals}
    return {name: signal.positive for name, signal in pack.signals.items() if signal.positive and name in names}


def _of_rules(reports: Iterable[Report], pack: Pack) -> Mapping[str, About]:
    """What is to be said of the rules that found something."""
    found = {f.rule for r in reports for f in (*r.findings, *(suppressed.finding for suppressed in r.suppressed))}
    return {rule.id: _about(rule) for rule in (UNUSED, *pack.rules.values()) if rule.id in found}


def _about(rule: Rule) -> About:
    examples = [example for example in rule.examples if example.bad and example.good][:_EXAMPLES]
    shown = "".join(f"\n- Instead of: {example.bad}\n  say: {example.good}" for example in examples)
    return About(rule.summary, f"**{rule.summary}** {rule.why}\n{shown}".strip(), rule.severity)
