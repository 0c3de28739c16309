"""Which files a pattern means."""

import os
import re
from collections.abc import Iterable
from functools import cache

STANDARD_INPUT = "-"


def matches(patterns: Iterable[str], path: str, folder: str) -> bool:
    """Whether a file, or a folder it lies in, is meant by one of the patterns, which are read from `folder` on."""
    if path == STANDARD_INPUT:
        return False
    try:
        inside = os.path.relpath(path, folder).replace(os.sep, "/")
    except ValueError:
        # On Windows: on another drive.
        return False
    return any(_compiled(pattern).fullmatch(inside) is not None for pattern in patterns)


@cache
def _compiled(pattern: str) -> re.Pattern[str]:
    """`*` stays within a name, `**` goes through folders; a pattern without a slash may match at any depth."""
    body = pattern.strip("/").removeprefix("./")
    anywhere = "" if "/" in body or pattern.startswith(("/", "./")) else "(?:.*/)?"
    parts = {"**/": "(?:.*/)?", "**": ".*", "*": "[^/]*", "?": "[^/]"}
    pieces = re.split(r"(\*\*/|\*\*|\*|\?)", body)
    return re.compile(anywhere + "".join(parts.get(piece, re.escape(piece)) for piece in pieces) + "(?:/.*)?")
