"""Takes out of a file's reports what its switches keep quiet, and tells of switches that keep nothing quiet."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace

from toneguard.model import Draft, Finding, Report, Safety, Severity, Span, Suggestion, Suppressed
from toneguard.rules.rule import Pack
from toneguard.rules.slips import meant
from toneguard.rules.unused import UNUSED
from toneguard.suppression.switches import KINDS, ON, Reach, Switch, reaches, switches_in, turns_on_any

BY = "switch"


@dataclass(frozen=True, slots=True)
class Asked:
    """What was looked for: the rules there are, those that were asked, and how grave an unused switch is, if that was."""

    pack: Pack
    active: frozenset[str]
    severity: Severity | None

    @property
    def all_of_them(self) -> bool:
        return self.active >= set(self.pack.rules)

    def knows(self, name: str) -> bool:
        return any(_names(name, rule) for rule in (*self.pack.rules, UNUSED.id))

    def asks(self, name: str) -> bool:
        return any(_names(name, rule) for rule in self.active)


def quieted(reports: Sequence[Report], asked: Asked) -> list[Report]:
    """The reports on all drafts of one file, less what its switches keep quiet."""
    drafts = [report.draft for report in reports]
    switches = switches_in(drafts)
    if not switches:
        return list(reports)
    board = _Board(asked, switches, tuple(reaches(switches, drafts)))
    told = [board.quieted(report) for report in reports]
    crashed = any(report.failures for report in reports)
    # A rule that crashed might have found what a switch is there for.
    return told if crashed or asked.severity is None else board.with_unused(told, asked.severity)


def _names(pattern: str, rule: str) -> bool:
    category = rule.partition("/")[0]
    return pattern in {rule, category, f"{category}/*"}


@dataclass(frozen=True, slots=True)
class _Board:
    asked: Asked
    switches: Sequence[Switch]
    reaches: Sequence[Reach]
    used: set[tuple[Switch, str]] = field(default_factory=set)

    def quieted(self, report: Report) -> Report:
        kept: list[Finding] = []
        quiet: list[Suppressed] = []
        for finding in report.findings:
            found = list(self._over(finding, report.draft))
            self.used.update(found)
            if found:
                quiet.append(Suppressed(finding, BY, found[-1][0].reason))
            else:
                kept.append(finding)
        return replace(report, findings=tuple(kept), suppressed=(*report.suppressed, *quiet))

    def with_unused(self, reports: Sequence[Report], severity: Severity) -> list[Report]:
        told = list(reports)
        for switch in self.switches:
            message, whole = self._complaint(switch)
            if message:
                index = _nearest(switch, [report.draft for report in told])
                told[index] = _with(told[index], _finding(switch, message, whole, told[index].draft, severity))
        return told

    def _over(self, finding: Finding, draft: Draft) -> Iterator[tuple[Switch, str]]:
        for reach in self.reaches:
            if reach.switch.comment in draft.comments and reach.covers(finding):
                yield reach.switch, reach.name

    def _complaint(self, switch: Switch) -> tuple[str, bool]:
        """What is wrong with a switch, if anything, and whether that is all there is to it."""
        form = f"“toneguard-{switch.kind}”"
        if switch.kind not in KINDS:
            return _sentence(f"{form} is no switch{meant(switch.kind, KINDS)}"), False
        unknown = [name for name in switch.names if not self.asked.knows(name)]
        if unknown:
            guess = meant(unknown[0], list(self.asked.pack.rules))
            return _sentence(f"There is no rule or category `{unknown[0]}`{guess}"), False
        if switch.kind == ON:
            closes = turns_on_any(switch, self.switches)
            return ("" if closes else f"{form} turns on what was not off. Take it out."), True
        idle = [name for name in switch.names or ("",) if self._is_idle(switch, name)]
        whole = len(idle) == max(1, len(switch.names))
        words = form if whole else " and ".join(f"`{name}`" for name in idle)
        return (f"{words} keeps nothing quiet here. Take it out." if idle else ""), whole

    def _is_idle(self, switch: Switch, name: str) -> bool:
        asked = self.asked.asks(name) if name else self.asked.all_of_them
        return asked and (switch, name) not in self.used


def _sentence(words: str) -> str:
    return words if words.endswith("?") else f"{words}."


def _nearest(switch: Switch, drafts: Sequence[Draft]) -> int:
    """The draft that goes on after the switch, of those it is about; else the last of them."""
    its = [index for index, draft in enumerate(drafts) if switch.comment in draft.comments]
    after = switch.comment.span.end
    going_on = (i for i in its if any(segment.source.end > after for segment in drafts[i].segments))
    return next(going_on, its[-1])


def _finding(switch: Switch, message: str, whole: bool, draft: Draft, severity: Severity) -> Finding:
    span, source = switch.comment.span, draft.source
    begin = source.rfind("\n", 0, span.start) + 1
    written = switch.comment.words in span.of(source)
    removal = Suggestion(_removed(span, source), "", Safety.REVIEW, "takes it out")
    return Finding(
        rule=UNUSED.id,
        severity=severity,
        message=message,
        why=UNUSED.why,
        span=span,
        line=source.count("\n", 0, span.start) + 1,
        column=span.start - begin + 1,
        text=span.of(source),
        sentence=span,
        suggestions=(removal,) if whole and written else (),
    )


def _removed(span: Span, source: str) -> Span:
    """The comment with its line, where it stands alone, else with the blanks before it."""
    begin, end = source.rfind("\n", 0, span.start) + 1, source.find("\n", span.end) + 1 or len(source)
    if not (source[begin : span.start] + source[span.end : end]).strip():
        return Span(begin, end)
    blanks = len(source[begin : span.start]) - len(source[begin : span.start].rstrip())
    return Span(span.start - blanks, span.end)


def _with(report: Report, finding: Finding) -> Report:
    draft = report.draft
    findings = sorted((*report.findings, finding), key=lambda f: (f.span, -f.severity, f.rule))
    place = next((s.span.start for s in draft.segments if s.source.start >= finding.span.end), len(draft.text))
    here = Span(place, place)
    seen = replace(finding, span=here, sentence=here, suggestions=())
    return replace(report, findings=tuple(findings), as_read={**report.as_read, finding: seen})
