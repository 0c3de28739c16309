"""What decides what a run of `toneguard check` writes, as far as it can be told before anything is loaded."""

import os
import sys
import time
from collections.abc import Iterator, Sequence
from functools import cache
from typing import NoReturn

from toneguard.below import replies_below
from toneguard.cli.seal import key_of
from toneguard.names import CONFIGURATIONS
from toneguard.rules import folder as packs
from toneguard.server import client, place
from toneguard.server.snapshot import stamps

_HARMLESS = frozenset(
    "--audience --context-field --daemon --fail-on --field --force-exclude --format --ignore --jobs --min-severity --no-config"
    " --no-daemon --register --select --statistics".split()
)
"""Options that make a run neither read files besides the replies nor write any."""

_IDLE = frozenset("_ OLDPWD PWD SHLVL".split())
"""Of the environment, what changes from call to call and nobody asks."""

_LARGEST = 64_000_000
"""In bytes; a file that is larger is refused by whoever reads it."""


def question(arguments: Sequence[str]) -> bytes | None:
    """What tells this run from those that may write something else; `None` where that can't be told, or is a resident process's.

    Files count with all their bytes. What a configuration brings along from elsewhere does not count.
    """
    if not _is_plain(arguments) or client.is_wanted(arguments):
        return None
    try:
        return key_of(_parts(arguments), b"")
    except OSError:
        return None


def _is_plain(arguments: Sequence[str]) -> bool:
    options = {argument.partition("=")[0] for argument in arguments if argument.startswith("-")}
    return (
        arguments[:1] == ["check"]
        and options <= _HARMLESS
        and place.available()
        and not os.environ.get("TONEGUARD_NO_CACHE")
    )


def _parts(arguments: Sequence[str]) -> Iterator[bytes]:
    where = (os.getcwd(), time.strftime("%Y-%m-%d"), client.manners())
    yield repr((place.identity(), where, list(arguments), _environment())).encode()
    yield repr(sorted(stamps([place.PACKAGE, str(packs.builtin())], filter(os.path.isdir, sys.path)))).encode()
    files = [path for argument in arguments for path in _named(argument)]
    for path in (*files, *_configurations(files)):
        yield os.fsencode(path)
        yield _bytes(path)


@cache
def _environment() -> tuple[tuple[str, str], ...]:
    """As the process began: libraries add to it."""
    return tuple(sorted((name, value) for name, value in os.environ.items() if name not in _IDLE))


def _named(argument: str) -> list[str]:
    """The files that an argument names, whatever it is there for. Raises `OSError` where a folder can't be looked into."""
    if os.path.isdir(argument):
        return replies_below(argument, _raised)
    return [argument] if os.path.lexists(argument) else []


def _raised(error: OSError) -> NoReturn:
    raise error


def _configurations(files: Sequence[str]) -> list[str]:
    """Those in the folders of the files, and above."""
    folders: set[str] = set()
    for folder in {os.path.dirname(path) for path in files}:
        here = os.path.abspath(folder)
        while here not in folders:
            folders.add(here)
            here = os.path.dirname(here)
    paths = (os.path.join(folder, name) for folder in sorted(folders) for name in CONFIGURATIONS)
    return [path for path in paths if os.path.isfile(path)]


def _bytes(path: str) -> bytes:
    """Raises `OSError` for what is no file of a usual size: to read a pipe takes from it, and a device has no end."""
    if not os.path.isfile(path) or os.path.getsize(path) > _LARGEST:
        raise OSError(f"{path} is no file of a usual size")
    with open(path, "rb", buffering=0) as file:
        return file.read()
