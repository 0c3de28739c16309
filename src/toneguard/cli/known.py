"""What is known of a file that has been checked, and how it is written down."""

import io
import pickle
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from toneguard.model import Report
from toneguard.model.pickling import by_fields
from toneguard.reporters import About

_NOUNS = ("toneguard.model.", "toneguard.readers.", "toneguard.reporters.base", "toneguard.cli.known")

UNREADABLE = (pickle.UnpicklingError, EOFError, ValueError, TypeError, AttributeError, IndexError)


@by_fields
@dataclass(frozen=True, slots=True)
class Known:
    """The reports on its drafts, and what its pack says of the signals and rules in them: all that it takes to show them."""

    reports: Sequence[Report]
    praise: Mapping[str, str]
    about: Mapping[str, About]


def written(known: Known) -> bytes:
    return pickle.dumps(known, protocol=5)


def read(data: bytes) -> Known:
    """Raises one of `UNREADABLE` where it is not what was written."""
    found: Known = _Nouns(io.BytesIO(data)).load()
    return found


class _Nouns(pickle.Unpickler):
    """Makes the nouns of a report, of what readers know of a draft and of what is said of rules, and nothing else."""

    def find_class(self, module: str, name: str) -> Any:
        if not module.startswith(_NOUNS):
            raise pickle.UnpicklingError(f"{module}.{name} is nothing that is known of a file")
        return super().find_class(module, name)
