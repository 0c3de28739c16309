"""Arguments to drafts; what can't be read is told at the end, and the others go on."""

import sys
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field, replace
from typing import Protocol

from toneguard.cli.arguments import STANDARD_INPUT, Arguments
from toneguard.cli.failing import tell
from toneguard.cli.known import Known
from toneguard.cli.revision import Revision
from toneguard.cli.touched import touched
from toneguard.config import Config
from toneguard.model import Asked, Context, Draft, InputError, UsageError
from toneguard.model.errors import NoFieldError
from toneguard.readers import decode, load, read_answered, read_bytes
from toneguard.readers.data.fields import steps_of
from toneguard.readers.registry import holds_data

NOTHING = "no replies in a shape that is known; name the field that holds them with --field."


class Memory(Protocol):
    """Knows files that have not changed."""

    def key(self, path: str, data: bytes, config: Config) -> bytes: ...
    def recall(self, key: bytes) -> Known | None: ...


@dataclass(slots=True)
class Lacking:
    """The files without the field that `--context-field` names, each with a sentence that says so.

    A file may do without it, but if all do, it was mistyped.
    """

    told: dict[str, str] = field(default_factory=dict)

    def read(self, path: str, asked: Asked, read: Callable[[Asked], list[Draft]]) -> tuple[list[Draft], Asked]:
        """The drafts of a file, and how it was asked for them."""
        try:
            return read(asked), asked
        except NoFieldError as error:
            self.told[path] = str(error)
            without = replace(asked, insists=False)
            return read(without), without

    def mistyped(self, paths: Sequence[str]) -> str:
        """Of all the files that were read, the sentence about one, if none that holds data has the field."""
        if any(holds_data(path) and path not in self.told for path in paths):
            return ""
        return next(iter(self.told.values()), "")


@dataclass(slots=True)
class Inputs:
    """The drafts to check, and a sentence for each input that there is no checking.

    Of those that were not touched (by `id`), nothing is told: they are there for the switches of their file.
    `known` are the files that are remembered, and `keys`, by path, what the others are to be known by.
    """

    drafts: list[Draft] = field(default_factory=list)
    untouched: set[int] = field(default_factory=set)
    errors: list[str] = field(default_factory=list)
    known: list[Known] = field(default_factory=list)
    keys: dict[str, bytes] = field(default_factory=dict)
    lacking: Lacking = field(default_factory=Lacking)


def read_inputs(arguments: Arguments, revision: Revision | None = None, memory: Memory | None = None) -> Inputs:
    """The drafts to be checked: all of them, or those touched since a revision. A file that is remembered is not read anew."""
    inputs = Inputs()
    for path in arguments.files(inputs.errors):
        try:
            if revision is None or revision.has_touched(path):
                _read(inputs, path, arguments, revision, memory)
        except InputError as error:
            inputs.errors += arguments.told(error, path)
    if mistyped := inputs.lacking.mistyped([draft.path for draft in inputs.drafts]):
        return Inputs(errors=[*inputs.errors, mistyped])
    may_be_none = revision is not None or arguments.force_exclude
    inputs.errors += [] if inputs.drafts or inputs.errors or may_be_none else [NOTHING]
    return inputs


def _read(inputs: Inputs, path: str, arguments: Arguments, revision: Revision | None, memory: Memory | None) -> None:
    name, context = arguments.name(path), arguments.context
    fields, data = fields_for(name, arguments), bytes_of(path)
    if memory is not None and path != STANDARD_INPUT and _recalled(inputs, memory, name, data, arguments):
        return
    drafts, fields = inputs.lacking.read(
        name, fields, lambda asked: read_bytes(data, path=name, context=context, asked=asked)
    )
    if name in inputs.lacking.told:
        # What is remembered is not read again, and then nobody could tell.
        inputs.keys.pop(name, None)
    _take(inputs, drafts, touched(drafts, revision, context, fields) if revision else drafts)


def _recalled(inputs: Inputs, memory: Memory, path: str, data: bytes, arguments: Arguments) -> bool:
    key = memory.key(path, data, arguments.settings.of(path))
    known = memory.recall(key)
    if known is None:
        inputs.keys[path] = key
        return False
    inputs.drafts += [report.draft for report in known.reports]
    inputs.known.append(known)
    return True


def _take(inputs: Inputs, drafts: Sequence[Draft], asked_for: Sequence[Draft]) -> None:
    """Switches may reach over several drafts, and whether they are of use is seen in all of them."""
    if not any(draft.comments for draft in drafts):
        drafts = asked_for
    inputs.drafts += drafts
    inputs.untouched |= set(map(id, drafts)) - set(map(id, asked_for))


def context_of(path: str | None, paths: Sequence[str]) -> Context:
    """What is being answered, from the file that `--to` names."""
    if path is None:
        return Context()
    if path == STANDARD_INPUT and STANDARD_INPUT in paths:
        raise UsageError("both the reply and --to want standard input; give one of them as a file.")
    answered = read_answered(decode(bytes_of(path), path=path), path=path)
    if not answered.thread:
        tell(f"{path}: empty; the reply is read as if nothing were known of what it answers.")
    return answered


def asked_of(fields: Sequence[str] | None, context_field: str | None) -> Asked:
    """What the options say of data files. Raises `UsageError` for what is no field."""
    for name in (*(fields or ()), *([context_field] if context_field else ())):
        steps_of(name)
    return Asked(tuple(fields or ()), context_field, insists=context_field is not None)


def fields_for(path: str, arguments: Arguments) -> Asked:
    """What the options say, else what the configuration says of a file that is known to hold data."""
    given = arguments.asked
    if not holds_data(path):
        return given
    config = arguments.settings.of(path)
    for key, names in (("fields", config.asked.fields), ("context_field", (config.asked.context,))):
        for name in filter(None, names):
            try:
                steps_of(name)
            except UsageError as error:
                raise config.origins[key].error(str(error)) from error
    return Asked(given.fields or config.asked.fields, given.context or config.asked.context, given.insists)


def bytes_of(path: str) -> bytes:
    return sys.stdin.buffer.read() if path == STANDARD_INPUT else load(path)
