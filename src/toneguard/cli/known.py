"""What is known of a file that has been checked."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from toneguard.model import Report
from toneguard.model.pickling import by_fields
from toneguard.reporters import About


@by_fields
@dataclass(frozen=True, slots=True)
class Known:
    """The reports on its drafts, and what its pack says of the signals and rules in them: all that it takes to show them."""

    reports: Sequence[Report]
    praise: Mapping[str, str]
    about: Mapping[str, About]
