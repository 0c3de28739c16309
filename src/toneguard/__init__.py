"""ToneGuard: what a customer will hear in a reply, and how to say it better."""

# A name is looked up when it is asked for: a check that a resident process does must not wait for any of them.
TYPE_CHECKING = False
if TYPE_CHECKING:
    from toneguard.config import Config, Settings
    from toneguard.linter import Linter
    from toneguard.model import (
        ConfigError,
        Context,
        Draft,
        Failure,
        Finding,
        InputError,
        Register,
        Report,
        RuleError,
        Safety,
        Segment,
        SegmentKind,
        Severity,
        Signal,
        Span,
        Speaker,
        Suggestion,
        Suppressed,
        ToneGuardError,
        Turn,
        UsageError,
        plain,
    )

__all__ = [
    "Config",
    "ConfigError",
    "Context",
    "Draft",
    "Failure",
    "Finding",
    "InputError",
    "Linter",
    "Register",
    "Report",
    "RuleError",
    "Safety",
    "Segment",
    "SegmentKind",
    "Settings",
    "Severity",
    "Signal",
    "Span",
    "Speaker",
    "Suggestion",
    "Suppressed",
    "ToneGuardError",
    "Turn",
    "UsageError",
    "plain",
]

_HOMES = {"Config": "toneguard.config", "Linter": "toneguard.linter", "Settings": "toneguard.config"}
"""Where names come from that are not of `toneguard.model`."""


def __getattr__(name: str) -> object:
    from importlib import import_module

    if name not in __all__:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    return getattr(import_module(_HOMES.get(name, "toneguard.model")), name)


def __dir__() -> list[str]:
    return __all__
