"""Asks and tells on a plain terminal. All of it goes to standard error, so that standard output holds the reply alone."""

import sys
from collections.abc import Iterable
from types import ModuleType

from toneguard.cli.output import Screen


class Dialogue:
    """`EOFError` and `KeyboardInterrupt` mean that the writer has had enough."""

    def __init__(self) -> None:
        self._console = Screen(stderr=True, highlight=False)
        self._readline = _line_editor()

    def say(self, *outputs: object) -> None:
        for output in outputs:
            self._console.print(output, soft_wrap=True)

    def ask(self, question: str) -> str:
        if sys.stdout.isatty():
            return input(question).strip()
        # Python would put the question into the file that standard output goes to.
        sys.stderr.write(question)
        sys.stderr.flush()
        return input().strip()

    def edit(self, question: str, words: str) -> str:
        """The words as the writer leaves them; typed anew where the terminal can't offer them for change."""
        editor = self._readline
        if editor is None or not sys.stdout.isatty():
            self.say(words)
            return self.ask(question)
        editor.set_startup_hook(lambda: editor.insert_text(words))
        try:
            return self.ask(question)
        finally:
            editor.set_startup_hook()


def _line_editor() -> ModuleType | None:
    """Loaded, it also lets the cursor move in every answer."""
    try:
        import readline
    except ImportError:
        # Windows has none, and answers can be typed all the same.
        return None
    return readline


def choices(options: Iterable[str]) -> str:
    """ "[a]ccept, [q]uit? " """
    return ", ".join(options) + "? "
