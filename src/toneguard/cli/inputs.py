"""Arguments to drafts; what can't be read is told at the end, and the others go on."""

import sys
from collections.abc import Sequence
from dataclasses import dataclass, field

from toneguard.model import Context, Draft, InputError, UsageError
from toneguard.readers import decode, files_in, load, read_bytes, read_context

STANDARD_INPUT = "-"


@dataclass(slots=True)
class Inputs:
    """The drafts to check, and a sentence for each input that there is no checking."""

    drafts: list[Draft] = field(default_factory=list)
    errors: list[str] = field(default_factory=list)


def read_inputs(paths: Sequence[str], context: Context) -> Inputs:
    inputs = Inputs()
    for path in dict.fromkeys(_files(paths, inputs.errors)):
        try:
            inputs.drafts += read_bytes(_bytes(path), path=path, context=context)
        except InputError as error:
            inputs.errors.append(str(error))
    return inputs


def context_of(path: str | None, paths: Sequence[str]) -> Context:
    """What is being answered, from the file that `--to` names."""
    if path is None:
        return Context()
    if path == STANDARD_INPUT and STANDARD_INPUT in paths:
        raise UsageError("both the reply and --to want standard input; give one of them as a file.")
    return read_context(decode(_bytes(path), path=path))


def _files(paths: Sequence[str], errors: list[str]) -> list[str]:
    found: list[str] = []
    for path in paths:
        try:
            found += [path] if path == STANDARD_INPUT else files_in(path)
        except InputError as error:
            errors.append(str(error))
    return found


def _bytes(path: str) -> bytes:
    return sys.stdin.buffer.read() if path == STANDARD_INPUT else load(path)
