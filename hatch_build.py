"""What the wheel holds beside the package: the built-in pack as it was read, so that not even the first run reads it."""

import os
import subprocess
import sys
import tempfile
from pathlib import Path
from typing import Any

from hatchling.builders.hooks.plugin.interface import BuildHookInterface


class Shelving(BuildHookInterface):  # type: ignore[type-arg]
    def initialize(self, version: str, build_data: dict[str, Any]) -> None:
        """Does nothing where only the build is installed, and not what reads packs: a first run reads it then."""
        if version == "editable":
            return
        self._cache = tempfile.TemporaryDirectory()
        environment = {**os.environ, "PYTHONPATH": str(Path(self.root, "src")), "XDG_CACHE_HOME": self._cache.name}
        command = [sys.executable, "-c", "from toneguard.rules import loader; loader.builtin()"]
        subprocess.run(command, env=environment, check=False, capture_output=True)
        for shelved in Path(self._cache.name).glob("toneguard/rules-*.json"):
            build_data["force_include"][str(shelved)] = f"toneguard/rules/{shelved.name}"

    def finalize(self, version: str, *_: Any) -> None:
        if version != "editable":
            self._cache.cleanup()
