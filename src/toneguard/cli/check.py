"""`toneguard check`: the main job."""

from collections.abc import Iterator, Sequence
from contextlib import nullcontext

from toneguard.cli.arguments import STANDARD_INPUT
from toneguard.cli.failing import CLEAN, FAILED, FOUND, tell
from toneguard.cli.mending import mend
from toneguard.cli.options.holding import Holding
from toneguard.cli.options.mending import Mending
from toneguard.cli.options.pace import Pace
from toneguard.cli.options.reading import Reading
from toneguard.cli.options.remembering import Remembering
from toneguard.cli.options.reporting import Output, Reporting, bar_of
from toneguard.cli.options.residing import Residing
from toneguard.cli.options.shared import PathsArgument
from toneguard.cli.options.since import Since
from toneguard.model import Report, Severity, UsageError


def check(
    paths: PathsArgument,
    reading: Reading,
    holding: Holding,
    reporting: Reporting,
    remembering: Remembering,
    mending: Mending,
    since: Since,
    pace: Pace,
    residing: Residing,
) -> int:
    """Check replies and suggest better wording.

    Exit code 0: nothing to change; 1: findings at or above --fail-on (with --interactive: findings left); 2: usage or
    input error.
    """
    settings = holding.settings()
    said = settings.telling(reading.name_of(paths[0]))
    outputs, minimum, bar = reporting.outputs(said), reporting.minimum(said), bar_of(reporting.fail_on, said)
    _refuse_what_people_need(reporting, mending)
    mending.refuse_mixtures(paths)
    baseline = remembering.file(said, mending=bool(mending))
    revision = since.revision(alone=not (mending or remembering.write_baseline), piped=STANDARD_INPUT in paths)
    arguments = reading.arguments(paths, settings)
    if mending:
        return mend(arguments, mending, minimum=minimum or Severity.WARNING, bar=bar)
    from toneguard.cli.answers import keeping
    from toneguard.cli.checking import checked
    from toneguard.cli.english import unread
    from toneguard.cli.writing import write_reports
    from toneguard.expressions import keep_new

    found = checked(
        arguments,
        revision=revision,
        baseline=baseline,
        write=remembering.write_baseline,
        jobs=pace.jobs,
        remembers=pace.remembers(said),
    )
    code = exit_code(found.reports, found.errors, bar)
    unseen = _unseen(found.reports, outputs, minimum, bar) if code == FOUND else ()
    sentences = (*settings.notices(), *unread(found.reports), *unseen, *found.errors)
    lasts = pace.remembers(said) and settings.stands_alone and not (baseline or sentences) and code != FAILED
    with keeping(code) if lasts else nullcontext():
        write_reports(found, outputs, minimum, in_numbers=reporting.statistics)
    for sentence in sentences:
        tell(sentence)
    if revision and not (found.reports or found.errors):
        tell(f"no replies touched since {revision.name}.")
    keep_new()
    residing.leave_one(said.daemon)
    return code


def _refuse_what_people_need(reporting: Reporting, mending: Mending) -> None:
    """Raises `UsageError` where what is for people is to be told to programs."""
    if mending and not reporting.is_for_people:
        raise UsageError("--rewrite and --interactive are for people; leave --format and --output-file out.")
    if reporting.statistics and (mending or not reporting.is_for_people):
        raise UsageError("--statistics is for a plain check, and for people; leave the other forms of it out.")


def _unseen(
    reports: Sequence[Report], outputs: Sequence[Output], minimum: Severity | None, bar: Severity | None
) -> Iterator[str]:
    """A sentence where no report shows a finding for which the run fails."""
    from toneguard.reporters.registry import REPORTERS

    least = min(minimum or REPORTERS[output.format].minimum for output in outputs)
    worst = max(finding.severity for report in reports for finding in report.findings)
    if bar is not None and bar <= worst < least:
        yield "what this run fails for is milder than --min-severity, and not shown; --fail-on says what it fails for."


def exit_code(reports: Sequence[Report], errors: Sequence[str], bar: Severity | None) -> int:
    """What could not be checked weighs more than what was found."""
    if errors or any(report.failures for report in reports):
        return FAILED
    if bar is None:
        return CLEAN
    return FOUND if any(finding.severity >= bar for report in reports for finding in report.findings) else CLEAN
