"""Which reporter writes which format."""

from toneguard.model import Format
from toneguard.reporters.base import Reporter
from toneguard.reporters.checkstyle import CheckstyleReporter
from toneguard.reporters.concise import ConciseReporter
from toneguard.reporters.github import GitHubReporter
from toneguard.reporters.gitlab import GitLabReporter
from toneguard.reporters.json import JsonReporter
from toneguard.reporters.jsonl import JsonLinesReporter
from toneguard.reporters.junit import JUnitReporter
from toneguard.reporters.markdown import MarkdownReporter
from toneguard.reporters.rdjson import RdJsonReporter
from toneguard.reporters.sarif import SarifReporter
from toneguard.reporters.terminal import TerminalReporter

REPORTERS: dict[Format, Reporter] = {
    Format.CHECKSTYLE: CheckstyleReporter(),
    Format.CONCISE: ConciseReporter(),
    Format.GITHUB: GitHubReporter(),
    Format.GITLAB: GitLabReporter(),
    Format.JSON: JsonReporter(),
    Format.JSONL: JsonLinesReporter(),
    Format.JUNIT: JUnitReporter(),
    Format.MARKDOWN: MarkdownReporter(),
    Format.RDJSON: RdJsonReporter(),
    Format.RICH: TerminalReporter(),
    Format.SARIF: SarifReporter(),
}
