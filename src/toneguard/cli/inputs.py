"""Arguments to drafts; what can't be read is told at the end, and the others go on."""

import sys
from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from pathlib import PurePath
from typing import Protocol

from toneguard.cli.arguments import STANDARD_INPUT, Arguments
from toneguard.cli.known import Known
from toneguard.cli.revision import Revision
from toneguard.cli.touched import touched
from toneguard.config import Config
from toneguard.model import Asked, Context, Draft, InputError, UsageError
from toneguard.readers import Decoded, decode, decoded, load, read_answered, read_bytes, read_text
from toneguard.readers.data.fields import steps_of
from toneguard.readers.data.reader import PARSERS

_NOTHING = "no replies in a shape that is known; name the field that holds them with --field."


class Memory(Protocol):
    """Knows files that have not changed."""

    def key(self, path: str, data: bytes, config: Config) -> bytes: ...
    def recall(self, key: bytes) -> Known | None: ...


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


@dataclass(frozen=True, slots=True)
class File:
    """One input that is to be written back, with all that is needed for it. What is piped comes from standard input."""

    path: str
    data: bytes
    letters: Decoded
    context: Context
    asked: Asked = field(default_factory=Asked)
    is_piped: bool = False

    @property
    def text(self) -> str:
        return self.letters.text

    def drafts(self, text: str) -> list[Draft]:
        """The drafts in `text`, read as the file is."""
        return read_text(text, path=self.path, context=self.context, asked=self.asked)

    def encoded(self, text: str) -> bytes:
        return self.letters.encoded(text, path=self.path)


@dataclass(slots=True)
class Files:
    """The files to work on, and a sentence for each that there is no working on.

    `refused` is what came from standard input, where that can't be worked on.
    """

    files: list[File] = field(default_factory=list)
    errors: list[str] = field(default_factory=list)
    refused: bytes = b""


def read_files(arguments: Arguments) -> Files:
    """The files to be worked on."""
    found = Files()
    for path in arguments.files(found.errors):
        data = b""
        try:
            data = _bytes(path)
            file = _file(arguments.name(path), data, arguments)
            found.files.append(replace(file, is_piped=path == STANDARD_INPUT))
        except InputError as error:
            found.errors += arguments.told(error, path)
            found.refused = data if path == STANDARD_INPUT else found.refused
    found.errors += [] if found.files or found.errors or arguments.force_exclude else [_NOTHING]
    return found


def as_written(found: Files) -> None:
    """Keeps the files that say what they mean, letter for letter; the others can only be shown in other words than they hold."""
    for file in list(found.files):
        if any(draft.nested for draft in file.drafts(file.text)):
            found.files.remove(file)
            found.errors.append(
                f"{file.path}: --rewrite and --interactive are for plain text and Markdown; use check, and fix for what is safe."
            )


def read_inputs(arguments: Arguments, revision: Revision | None = None, memory: Memory | None = None) -> Inputs:
    """The drafts to be checked: all of them, or those touched since a revision. A file that is remembered is not read anew."""
    inputs = Inputs()
    for path in arguments.files(inputs.errors):
        name, context = arguments.name(path), arguments.context
        try:
            if revision is None or revision.has_touched(path):
                fields, data = _fields(name, arguments), _bytes(path)
                if memory is not None and path != STANDARD_INPUT and _recalled(inputs, memory, name, data, arguments):
                    continue
                drafts = read_bytes(data, path=name, context=context, asked=fields)
                _take(inputs, drafts, touched(drafts, revision, context, fields) if revision else drafts)
        except InputError as error:
            inputs.errors += arguments.told(error, path)
    may_be_none = revision is not None or arguments.force_exclude
    inputs.errors += [] if inputs.drafts or inputs.errors or may_be_none else [_NOTHING]
    return inputs


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
    return read_answered(decode(_bytes(path), path=path), path=path)


def asked_of(fields: Sequence[str] | None, context_field: str | None) -> Asked:
    """What the options say of data files. Raises `UsageError` for what is no field."""
    for name in (*(fields or ()), *([context_field] if context_field else ())):
        steps_of(name)
    return Asked(tuple(fields or ()), context_field)


def _fields(path: str, arguments: Arguments) -> Asked:
    """What the options say, else what the configuration says of a file that is known to hold data."""
    given = arguments.asked
    if PurePath(path).suffix.lower() not in PARSERS:
        return given
    config = arguments.settings.of(path)
    for key, names in (("fields", config.asked.fields), ("context_field", (config.asked.context,))):
        for name in filter(None, names):
            try:
                steps_of(name)
            except UsageError as error:
                raise config.origins[key].error(str(error)) from error
    return Asked(given.fields or config.asked.fields, given.context or config.asked.context)


def _file(path: str, data: bytes, arguments: Arguments) -> File:
    file = File(path, data, decoded(data, path=path), arguments.context, _fields(path, arguments))
    file.drafts(file.text)
    if file.encoded(file.text) != data:
        raise InputError(f"{path}: its encoding can't be written back as it is; save the file as UTF-8.")
    return file


def _bytes(path: str) -> bytes:
    return sys.stdin.buffer.read() if path == STANDARD_INPUT else load(path)
