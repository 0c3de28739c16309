"""From a labelled reply to what the linter says about it, by the same readers a user's reply goes through."""

from typing import Protocol

from toneguard.model import Context, Draft, Report, plain


class Checker(Protocol):
    """What is measured; `toneguard.linter.Linter` in earnest, a made-up one in tests."""

    def check(self, draft: Draft, /) -> Report: ...


def packaged_linter() -> Checker:
    """The linter with its built-in rules and no settings; loaded on demand, as tests bring their own."""
    from toneguard.linter import Linter  # noqa: PLC0415

    from toneguard.config import Config  # noqa: PLC0415

    return Linter(Config())


def draft_of(text: str, *, context: str | None = None) -> Draft:
    return plain(text, context=Context(customer_message=context))
