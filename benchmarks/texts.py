"""What is linted: one reply of 150 words, and many files of real replies."""

import itertools
import json
from collections.abc import Iterator
from pathlib import Path

SHARED = Path(__file__).resolve().parents[2] / "shared"
REPLIES = SHARED / "replies"
WORDS_A_FILE = 160

REPLY = """\
Hello Maria,

Thank you for your message. Unfortunately we can't send you the blue lamp until the first week of March; it is
back-ordered and unavailable at this time. You have to cancel the first order yourself before we are able to change
the address, because our system does not allow two addresses for one order.

I have asked the warehouse for a date. They told me that the next delivery arrives on Monday, and that your lamp is
among the first to leave. Please note that the parcel will be sent in two parts: the shade comes first and the foot
follows a day later. If you prefer to have both on the same day, just tell us and we will hold the shade back.

You failed to give us your telephone number, so the courier cannot reach you on the way. The number is only used for
this delivery. We will get back to you as soon as possible about the invoice.

Kind regards,
Tom
"""
"""A reply with some faults, so that rules, rewrites and the report all have work."""


def replies() -> Iterator[str]:
    """Every real reply beside the checkout, in a fixed order; nothing where there are none."""
    for name in ("agents.jsonl", "canned.jsonl"):
        path = REPLIES / name
        if path.exists():
            for line in path.read_text(encoding="utf-8").splitlines():
                yield json.loads(line)["text"]


def written(folder: Path, *, files: int, start: int = 0) -> int:
    """Write `files` text files of about 160 words each into `folder`; returns the number of words written."""
    folder.mkdir(parents=True, exist_ok=True)
    total = 0
    for number, text in enumerate(itertools.islice(_portions(), start, start + files)):
        (folder / f"reply-{number:05}.txt").write_text(text, encoding="utf-8")
        total += len(text.split())
    return total


def _portions() -> Iterator[str]:
    """Real replies put together until they have the size of a file, again from the start when they run out."""
    source = list(replies()) or [REPLY]
    held: list[str] = []
    count = 0
    for text in itertools.cycle(source):
        held.append(text)
        count += len(text.split())
        if count >= WORDS_A_FILE:
            yield "\n\n".join(held) + "\n"
            held, count = [], 0
