"""The nouns that every room talks about; standard library only."""

from toneguard.model.asked import Asked
from toneguard.model.comment import Comment
from toneguard.model.context import Context, Register, Speaker, Turn
from toneguard.model.draft import Draft, Nested, carried, plain
from toneguard.model.errors import ConfigError, InputError, PlacedError, RuleError, ToneGuardError, UsageError
from toneguard.model.finding import SLOT, Failure, Finding, Report, Safety, Severity, Signal, Suggestion, Suppressed
from toneguard.model.layer import Edit, Layer, Write
from toneguard.model.segment import Segment, SegmentKind
from toneguard.model.span import Span
from toneguard.model.telling import Bar, Format, Level, Telling

__all__ = [
    "SLOT",
    "Asked",
    "Bar",
    "Comment",
    "ConfigError",
    "Context",
    "Draft",
    "Edit",
    "Failure",
    "Finding",
    "Format",
    "InputError",
    "Layer",
    "Level",
    "Nested",
    "PlacedError",
    "Register",
    "Report",
    "RuleError",
    "Safety",
    "Segment",
    "SegmentKind",
    "Severity",
    "Signal",
    "Span",
    "Speaker",
    "Suggestion",
    "Suppressed",
    "Telling",
    "ToneGuardError",
    "Turn",
    "UsageError",
    "Write",
    "carried",
    "plain",
]
