"""What is kept when a mail goes in spite of its findings: when, by which door, the rules, and the reason. No words of it."""

import json
import os
from collections.abc import Callable, Mapping
from time import gmtime, strftime

from toneguard.mail.verdict import Verdict

Log = Callable[[Verdict, str], None]
"""Keeps that a mail with a verdict went, and why."""


def default_file() -> str:
    """In the folder for what programs remember: `$XDG_STATE_HOME`, or the one that stands for it."""
    state = os.environ.get("XDG_STATE_HOME", "")
    folder = state if os.path.isabs(state) else os.path.expanduser("~/.local/state")
    return os.path.join(folder, "toneguard", "overrides.jsonl")


def log_in(file: str, door: str) -> Log:
    """A log of what goes through one door. It raises `OSError`."""
    return lambda verdict, reason: _keep(file, door, verdict.rules, reason)


def _keep(file: str, door: str, rules: Mapping[str, int], reason: str) -> None:
    """Add one line to the log, which is for its owner's eyes."""
    os.makedirs(os.path.dirname(file) or ".", mode=0o700, exist_ok=True)
    at = strftime("%Y-%m-%dT%H:%M:%SZ", gmtime())
    line = json.dumps({"at": at, "door": door, "rules": rules, "reason": reason}, ensure_ascii=False)
    # One write, so that two mails sent at once have a line each.
    handle = os.open(file, os.O_WRONLY | os.O_APPEND | os.O_CREAT, 0o600)
    try:
        os.write(handle, f"{line}\n".encode("utf-8", "replace"))
    finally:
        os.close(handle)
