"""Which reporter writes which format."""

from toneguard.reporters.base import Reporter
from toneguard.reporters.json import JsonReporter
from toneguard.reporters.terminal import TerminalReporter

REPORTERS: dict[str, Reporter] = {
    "json": JsonReporter(),
    "rich": TerminalReporter(),
}
