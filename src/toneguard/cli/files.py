"""Arguments to files that are to be written back, or shown as they would be."""

from dataclasses import dataclass, field, replace

from toneguard.cli.arguments import STANDARD_INPUT, Arguments
from toneguard.cli.inputs import NOTHING, Lacking, bytes_of, fields_for
from toneguard.model import Asked, Context, Draft, InputError
from toneguard.readers import Decoded, decoded, read_text


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
    found, lacking = Files(), Lacking()
    for path in arguments.files(found.errors):
        data = b""
        try:
            data = bytes_of(path)
            file = _file(arguments.name(path), data, arguments, lacking)
            found.files.append(replace(file, is_piped=path == STANDARD_INPUT))
        except InputError as error:
            found.errors += arguments.told(error, path)
            found.refused = data if path == STANDARD_INPUT else found.refused
    if mistyped := lacking.mistyped([file.path for file in found.files]):
        return Files([], [*found.errors, mistyped], _piped(found))
    found.errors += [] if found.files or found.errors or arguments.force_exclude else [NOTHING]
    return found


def as_written(found: Files) -> None:
    """Keeps the files that say what they mean, letter for letter; the others can only be shown in other words than they hold."""
    for file in list(found.files):
        if any(draft.nested for draft in file.drafts(file.text)):
            found.files.remove(file)
            found.errors.append(
                f"{file.path}: --rewrite and --interactive are for plain text and Markdown; use check, and fix for what is safe."
            )


def _piped(found: Files) -> bytes:
    return next((file.data for file in found.files if file.is_piped), found.refused)


def _file(path: str, data: bytes, arguments: Arguments, lacking: Lacking) -> File:
    file = File(path, data, decoded(data, path=path), arguments.context, fields_for(path, arguments))
    _, asked = lacking.read(path, file.asked, lambda asked: replace(file, asked=asked).drafts(file.text))
    file = replace(file, asked=asked)
    if file.encoded(file.text) != data:
        raise InputError(f"{path}: its encoding can't be written back as it is; save the file as UTF-8.")
    return file
