"""Imports spaCy without its command line, which takes a third of the time of `import spacy` and which nobody here asks."""

import sys
from importlib import import_module
from types import ModuleType
from typing import Any

from toneguard.expressions import of_libraries

_REPORT = "spacy.cli.info"


def import_spacy() -> None:
    """Does nothing where spaCy is imported already. Afterwards spaCy offers what it always does, some of it when it is asked."""
    if "spacy" in sys.modules or _REPORT in sys.modules:
        return
    # Of its command line, spaCy's package needs this one module, for the name `spacy.info`.
    stand_in = ModuleType(_REPORT)
    setattr(stand_in, "info", _info)  # noqa: B010, the module type knows no such attribute
    sys.modules[_REPORT] = stand_in
    try:
        with of_libraries():
            spacy = import_module("spacy")
    except ImportError:
        # A release that wants more of its command line than this one name gets all of it.
        return
    finally:
        del sys.modules[_REPORT]
    if "spacy.cli" not in sys.modules:
        setattr(spacy, "__getattr__", _late)  # noqa: B010


def _info(*args: Any, **kwargs: Any) -> Any:
    return import_module(_REPORT).info(*args, **kwargs)


def _late(name: str) -> ModuleType:
    """The command line, where somebody asks for it after all: an attribute of the package `spacy`."""
    if name == "cli":
        return import_module("spacy.cli")
    raise AttributeError(f"module 'spacy' has no attribute {name!r}")
