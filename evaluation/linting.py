"""From a labelled reply to what the linter says about it, by the same readers a user's reply goes through."""

from typing import Protocol

from toneguard.config import Config
from toneguard.linter import Linter
from toneguard.model import Draft, Report
from toneguard.readers import read_context
from toneguard.readers.text import TextReader


class Checker(Protocol):
    """What is measured; `toneguard.linter.Linter` in earnest, a made-up one in tests."""

    def check(self, draft: Draft, /) -> Report: ...


def packaged_linter(*, suggest: bool = False) -> Checker:
    """The linter with its built-in rules; without rewrites, which judgement does not ask for, it is much the sooner done."""
    return Linter(Config(suggest=suggest))


def draft_of(text: str, *, context: str | None = None) -> Draft:
    """The one draft of a plain text, with `context` read as a message or a thread."""
    (draft,) = TextReader().read(text, path="-", context=read_context(context or ""))
    return draft
