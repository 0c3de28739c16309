"""Everything that can go wrong in a way the user can mend; one place in the command line prints them."""


class ToneGuardError(Exception):
    """One sentence for the user: what, where, what to do."""


class InputError(ToneGuardError):
    """A file or stream that can't be read as a reply."""


class NoRepliesError(InputError):
    """What holds nothing that is known to be a reply: an error where the user named it, and of no interest in a folder."""


class NoFieldError(InputError):
    """A data file without the field that is to hold what its replies answer."""


class UsageError(ToneGuardError):
    """Options or arguments that don't fit."""


class PlacedError(ToneGuardError):
    """A mistake in a file that a team writes for ToneGuard, with its place: `path:line:column: what`.

    Without a line it is about the file as a whole: `path: what`.
    """

    def __init__(self, message: str, *, path: str, line: int | None = None, column: int = 1) -> None:
        super().__init__(f"{path}: {message}" if line is None else f"{path}:{line}:{column}: {message}")
        self.path, self.line, self.column = path, line, column


class RuleError(PlacedError):
    """A mistake in a rule file."""


class ConfigError(PlacedError):
    """A mistake in a configuration."""
