"""Makes ToneGuard known to Thunderbird: a manifest where it looks for one, and the program that the manifest names."""

import json
import shlex
import sys
from pathlib import Path

from toneguard.model import UsageError

NAME = "toneguard"
ADD_ON = "toneguard@toneguard.invalid"


def install(folder: Path) -> Path:  # noqa: ARG001 -- every hook is asked in the same way
    """Put both in their places; where the manifest is. Raises `UsageError` on a system of which they are not known."""
    manifest, program = _manifest(), _program()
    content = {
        "name": NAME,
        "description": "Says, before a reply is sent, what the customer will hear in it.",
        "path": str(program),
        "type": "stdio",
        "allowed_extensions": [ADD_ON],
    }
    command = f"{shlex.quote(sys.executable)} -m toneguard hook thunderbird-host"
    _put(program, f'#!/bin/sh\ncd "$HOME" && exec {command} "$@"\n', 0o755)
    _put(manifest, json.dumps(content, indent=2) + "\n", 0o644)
    return manifest


def uninstall(folder: Path) -> Path:  # noqa: ARG001
    """Take both away; where the manifest was. Raises `UsageError` where there is none."""
    manifest = _manifest()
    if not manifest.is_file():
        raise UsageError(f"{manifest}: ToneGuard is not known to Thunderbird.")
    manifest.unlink()
    _program().unlink(missing_ok=True)
    return manifest


def _manifest() -> Path:
    """Where Thunderbird looks; it shares the place with Firefox."""
    places = {
        "linux": Path(".mozilla", "native-messaging-hosts"),
        "darwin": Path("Library", "Application Support", "Mozilla", "NativeMessagingHosts"),
    }
    if sys.platform not in places:
        raise UsageError(f"on {sys.platform}, Thunderbird finds programs in another way, which is not known here.")
    return Path.home() / places[sys.platform] / f"{NAME}.json"


def _program() -> Path:
    return Path.home() / ".local" / "share" / "toneguard" / "thunderbird-host"


def _put(file: Path, content: str, mode: int) -> None:
    file.parent.mkdir(parents=True, exist_ok=True)
    made = file.with_name(f".{file.name}.new")
    made.write_text(content, encoding="utf-8")
    made.chmod(mode)
    made.replace(file)
