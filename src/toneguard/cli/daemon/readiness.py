"""What a resident process does before anybody asks: it loads all that a check needs, and has its workers rehearse one."""

import io
import sys
from collections.abc import Sequence
from contextlib import redirect_stdout, suppress
from typing import Any

_SAMPLE = """\
Dear Mr. Miller,

Thank you for contacting us about the invoice. Unfortunately we are unable to change the delivery address until the
order has been paid. You need to fill in the form again, as our policy does not allow any exceptions!!

I have passed your request on to the finance department, who will look into it shortly. They informed me that the the
second payment was made on 14 May. Please be advised that a refund takes ten days: the bank needs five of them, and we
need the rest. As I said before, there is nothing we can do.

You forgot to attach the receipt, so I can't check your warranty. We don't know why the app crashes. Your account will
be closed unless you pay the bill by Friday. We apologise for any inconvenience. Hopefully this helps :-)

Best
Eve
"""
"""Has what it takes to load everything that a check may want to have loaded, and to touch what it may touch."""

_CHECK = ["check", "-", "--no-config", "--no-daemon"]


def prepare() -> None:
    """Loads all that a check of a reply or a mail needs, by checking something, and compiles every phrase."""
    from toneguard.language import parses

    linter = _made_linter()
    _do(_CHECK, _SAMPLE)
    _do([*_CHECK, "--format", "json"], _SAMPLE)
    _do(["hook", "check", "--no-config"], f"Subject: Your order\n\n{_SAMPLE}")
    # What is remembered would have nothing left to rehearse.
    parses.forget()
    linter.engine.forget()
    _load_what_else_is_asked()
    from toneguard.regex import compile_all
    from toneguard.rules import loader
    from toneguard.rules.kinds.phrase import Phrases
    from toneguard.rules.vocabulary import compiled

    compile_all()
    pack = loader.builtin()
    ours = (finder for rule in pack.rules.values() for finder in (rule.finder, *rule.unless))
    signals = (finder for signal in pack.signals.values() for finder in (*signal.finders, *signal.unless))
    for finder in (*ours, *signals):
        for pattern in finder.patterns if isinstance(finder, Phrases) else ():
            compiled(pattern)


def _made_linter() -> Any:
    """The linter that holds where nothing is configured; the one that holds where we are is made too."""
    from toneguard.cli.arguments import STANDARD_INPUT
    from toneguard.config import Config, Settings
    from toneguard.linter import Linter
    from toneguard.linters import Linters
    from toneguard.model import ToneGuardError

    Linters.ready[Config()] = linter = Linter()
    # A mistake in a configuration is told to whoever checks. Packs of rules may change without their names changing.
    with suppress(ToneGuardError):
        settings = Settings(Config())
        here = settings.of(STANDARD_INPUT)
        if not here.packs:
            Linters.ready[here] = Linters(settings).by(here)
    return linter


def _load_what_else_is_asked() -> None:
    """What a check of standard input does not come to."""
    from toneguard.cli import memory  # noqa: F401 -- of files that have not changed
    from toneguard.cli.fingerprint import made_by
    from toneguard.config import Config
    from toneguard.rules import composing  # noqa: F401 -- of a configuration
    from toneguard.server import control  # noqa: F401 -- asked whether to leave a resident process behind

    # While we are here, the program and its rules are what they are now.
    made_by(Config())


def rehearse() -> None:
    """Checks something in a worker, so that the memory that a check writes to is its own by the time that one is asked for."""
    _do(_CHECK, _SAMPLE)


def command_line() -> None:
    from toneguard.cli import main

    main()


def _do(arguments: Sequence[str], stdin: str) -> None:
    streams = sys.stdin, sys.argv
    sys.stdin, sys.argv = io.TextIOWrapper(io.BytesIO(stdin.encode())), ["toneguard", *arguments]
    try:
        with redirect_stdout(io.TextIOWrapper(io.BytesIO())), suppress(SystemExit):
            command_line()
    finally:
        sys.stdin, sys.argv = streams
