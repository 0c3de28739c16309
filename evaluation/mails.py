"""`python -m evaluation.mails`: how many real mails are stripped to exactly the words that their owners expect.

The yardstick is every file `trimmed/NAME` below the folder, with the mail it was made from in `emails/NAME`. Where the library
mail-parser-reply is installed, it is measured beside.
"""

import argparse
import sys
from collections.abc import Callable, Iterator
from contextlib import suppress
from pathlib import Path

from evaluation.records import SHARED
from toneguard.readers.mail.reply import dissect

Strip = Callable[[str], str]

_LANGUAGES = ["en", "de", "fr", "it", "es", "nl", "pl", "sv", "da", "ja"]


def main(arguments: list[str] | None = None) -> int:
    options = _parser().parse_args(arguments)
    pairs = list(_pairs(options.folder))
    if not pairs:
        print(f"evaluation.mails: {options.folder}: no folder `trimmed` beside one named `emails`.", file=sys.stderr)
        return 2
    for name, strip in _strippers().items():
        missed = [file for file, mail, words in pairs if _lines(strip(mail)) != _lines(words)]
        print(f"{name}: {len(pairs) - len(missed)} of {len(pairs)} exactly")
        if options.missed:
            print("".join(f"  {file}\n" for file in missed), end="")
    return 0


def _pairs(folder: Path) -> Iterator[tuple[str, str, str]]:
    for trimmed in sorted(folder.rglob("trimmed/*.txt")):
        mail = trimmed.parent.parent / "emails" / trimmed.name
        if mail.is_file():
            yield trimmed.name, mail.read_text("utf-8"), trimmed.read_text("utf-8")


def _strippers() -> dict[str, Strip]:
    found: dict[str, Strip] = {"toneguard": _ours}
    with suppress(ImportError):
        from mailparser_reply import EmailReplyParser

        parser = EmailReplyParser(languages=_LANGUAGES)
        found["mail-parser-reply"] = lambda mail: parser.read(mail).replies[0].body
    return found


def _ours(mail: str) -> str:
    return "".join(span.of(mail) for span in dissect(mail).reply)


def _lines(text: str) -> list[str]:
    """Blanks at the ends of lines are nothing that anybody reads."""
    return [line.strip() for line in text.strip().splitlines()]


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="python -m evaluation.mails", description=__doc__)
    parser.add_argument("folder", nargs="?", type=Path, default=SHARED / "mail", help="mails with their expected words")
    parser.add_argument("--missed", action="store_true", help="name the mails that were stripped otherwise")
    return parser


if __name__ == "__main__":
    sys.exit(main())
