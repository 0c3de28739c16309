"""Mails to drafts: `.eml` holds one, `.mbox` any number."""

from toneguard.model import Context, Draft, InputError, Span
from toneguard.readers.mail.message import read_message
from toneguard.regex import regex

_FROM_LINE = regex(r"(?:\A|(?<=\n\n)|(?<=\n\r\n))From [^\n]*\n")


class MailReader:
    """`.eml`, and what comes from standard input with the headers of a mail."""

    def read(self, source: str, *, path: str, context: Context) -> list[Draft]:
        draft = read_message(source, Span(0, len(source)), path=path, name="", context=context)
        if draft is None:
            raise InputError(f"{path}: this mail has no text to check.")
        return [draft]


class MailboxReader:
    """`.mbox`; its mails are numbered. Those without any text are passed over."""

    def read(self, source: str, *, path: str, context: Context) -> list[Draft]:
        marks = list(_FROM_LINE.finditer(source))
        ends = [*(mark.start() for mark in marks[1:]), len(source)] if marks else []
        found = (
            read_message(source, Span(mark.end(), end), path=path, name=f"mail {number}", context=context)
            for number, (mark, end) in enumerate(zip(marks, ends, strict=True), 1)
        )
        return [draft for draft in found if draft is not None]
