"""A survey to read: rates by rule with samples, and what changed since an earlier one."""

from collections.abc import Iterable, Iterator
from random import Random

from evaluation.survey import Corpus, Spotted
from evaluation.table import table
from evaluation.texts import SOURCES

SUSPECT = 1.0
"""Findings per 1,000 words of prose that speaks to no customer; a rule above it fires on English, not on tone."""


def text(corpus: Corpus, *, samples: int) -> str:
    return "\n\n".join((summary(corpus), *_samples(corpus, samples)))


def summary(corpus: Corpus) -> str:
    sizes = ", ".join(f"{source} {corpus.texts[source]} texts, {corpus.words[source]} words" for source in SOURCES)
    blocks = [f"Findings per 1,000 words; {sizes}.", _rates(corpus)]
    if corpus.failures:
        blocks.append(table(("crashed", "times"), corpus.failures.most_common()))
    return "\n\n".join(blocks)


def changes(old: Corpus, new: Corpus, *, samples: int) -> str:
    """Rules whose rate changed, then the findings that went and came; a line that says so where there are none."""
    before, after = old.rates(), new.rates()
    rules = [rule for rule in sorted({*before, *after}) if before.get(rule) != after.get(rule)]
    came, gone = _only_in(new, old), _only_in(old, new)
    if not (rules or came or gone):
        return "No finding came or went."
    rows = [(rule, *(_change(before, after, rule, source) for source in SOURCES)) for rule in rules]
    lists = [*_listed("gone", gone, samples), *_listed("came", came, samples)]
    return "\n\n".join((table(("rate changed", *SOURCES), rows), *lists))


def _rates(corpus: Corpus) -> str:
    found = _by_rule(corpus.findings)
    rows = [
        (rule, _levels(found[rule]), len(found[rule]), *(rates.get(source) for source in SOURCES), _remark(rates))
        for rule, rates in corpus.rates().items()
    ]
    return table(("rule", "level", "findings", *SOURCES, ""), rows)


def _levels(findings: list[Spotted]) -> str:
    return "/".join(sorted({spotted.severity for spotted in findings}))


def _remark(rates: dict[str, float]) -> str:
    return "suspect" if rates.get("treebank", 0.0) > SUSPECT else ""


def _change(before: dict[str, dict[str, float]], after: dict[str, dict[str, float]], rule: str, source: str) -> str:
    old, new = before.get(rule, {}).get(source, 0.0), after.get(rule, {}).get(source, 0.0)
    return f"{old:.2f}" if old == new else f"{old:.2f} → {new:.2f}"


def _samples(corpus: Corpus, samples: int) -> Iterator[str]:
    for rule, findings in sorted(_by_rule(corpus.findings).items()):
        yield "\n".join((f"-- {rule} ({len(findings)})", *map(_line, _drawn(findings, samples))))


def _listed(title: str, findings: Iterable[Spotted], samples: int) -> Iterator[str]:
    for rule, spotted in sorted(_by_rule(findings).items()):
        yield "\n".join((f"-- {title}: {rule} ({len(spotted)})", *map(_line, _drawn(spotted, samples))))


def _drawn(findings: list[Spotted], samples: int) -> list[Spotted]:
    """A sample without repeated quotes in the same sentence, as canned replies repeat themselves."""
    different = list({(spotted.quote, spotted.sentence): spotted for spotted in findings}.values())
    return different if len(different) <= samples else Random(0).sample(different, samples)


def _line(spotted: Spotted) -> str:
    return f"   {spotted.id}  “{_flat(spotted.quote)}”  in  {_flat(spotted.sentence)}"


def _flat(words: str) -> str:
    return " ".join(words.split())


def _by_rule(findings: Iterable[Spotted]) -> dict[str, list[Spotted]]:
    rules: dict[str, list[Spotted]] = {}
    for spotted in findings:
        rules.setdefault(spotted.rule, []).append(spotted)
    return rules


def _only_in(one: Corpus, other: Corpus) -> list[Spotted]:
    known = {_place(spotted) for spotted in other.findings}
    return [spotted for spotted in one.findings if _place(spotted) not in known]


def _place(spotted: Spotted) -> tuple[str, str, str, int, int]:
    return spotted.source, spotted.id, spotted.rule, spotted.start, spotted.end
