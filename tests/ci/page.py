"""Reads a page of the manual: the files it shows, and the commands with what they say."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

_BLOCK = re.compile(r"^```(?P<language>\w+)\n(?P<body>.*?)^```$", re.MULTILINE | re.DOTALL)
_NAME = re.compile(r"(?:<!-- (?P<markup>\S+) -->|# (?P<yaml>\S+))\n")


@dataclass(frozen=True)
class File:
    """A block that begins with the name of a file."""

    name: str
    text: str


@dataclass(frozen=True)
class Command:
    """A line after `$`, and what stands below it."""

    line: str
    output: str


def steps(page: Path) -> Iterator[File | Command]:
    """In the order of the page."""
    for block in _BLOCK.finditer(page.read_text(encoding="utf-8")):
        name = _NAME.match(block["body"])
        if block["language"] == "console":
            yield from _commands(block["body"])
        elif name:
            yield File(name["markup"] or name["yaml"], block["body"][name.end() :])


def _commands(body: str) -> Iterator[Command]:
    for part in re.split(r"^\$ ", body, flags=re.MULTILINE)[1:]:
        line, _, output = part.partition("\n")
        yield Command(line, output)
