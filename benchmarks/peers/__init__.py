"""The linters that users know, installed once into `build/peers` and run as their users run them."""

import shutil
import subprocess
import sys
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from importlib import metadata
from pathlib import Path

from benchmarks.timing import Command

HERE = Path(__file__).parent
INSTALLED = HERE.parents[1] / "build" / "peers"
SOURCES = ("package.json", "harper.mjs", ".textlintrc.json")
VALE_SETTINGS = "StylesPath = styles\nMinAlertLevel = suggestion\n[*]\nBasedOnStyles = Vale\n"


@dataclass(frozen=True, slots=True)
class Peer:
    """`arguments` come before the files; `ends` are the exit codes that mean it did its work."""

    name: str
    version: str
    arguments: Sequence[str | Path]
    ends: Sequence[int] = (0, 1)

    def on(self, folder: Path, files: Sequence[str]) -> Command:
        return Command([*self.arguments, *files], folder, ends=self.ends)


def available() -> list[Peer]:
    """Every peer that can be run here; those from npm are installed first where npm is there."""
    found = [_from_npm(name, make) for name, make in _NPM.items()] if _npm_installed() else []
    return [*found, *_proselint(), *_vale()]


def prepare(folder: Path) -> None:
    """Put the settings that some peers look for beside the texts."""
    shutil.copy(HERE / ".textlintrc.json", folder)
    (folder / ".vale.ini").write_text(VALE_SETTINGS, encoding="utf-8")
    (folder / "styles").mkdir(exist_ok=True)


def _npm_installed() -> bool:
    npm = shutil.which("npm")
    if npm is None:
        print("npm is not here: no figures for write-good, alex, textlint and harper.js", file=sys.stderr)
        return False
    INSTALLED.mkdir(parents=True, exist_ok=True)
    for name in SOURCES:
        shutil.copy(HERE / name, INSTALLED)
    done = subprocess.run(
        [npm, "install", "--no-audit", "--no-fund", "--loglevel=error"], cwd=INSTALLED, check=False, capture_output=True
    )
    if done.returncode:
        print(f"npm install failed: {done.stderr.decode(errors='replace').strip()[:300]}", file=sys.stderr)
    return done.returncode == 0


def _program(name: str) -> Path:
    return INSTALLED / "node_modules" / ".bin" / name


_NPM: Mapping[str, Callable[[], Sequence[str | Path]]] = {
    "write-good": lambda: [_program("write-good")],
    "alex": lambda: [_program("alex"), "--text"],
    "textlint": lambda: [_program("textlint")],
    "harper.js": lambda: ["node", INSTALLED / "harper.mjs"],
}


def _from_npm(name: str, arguments: Callable[[], Sequence[str | Path]]) -> Peer:
    text = (INSTALLED / "node_modules" / name / "package.json").read_text(encoding="utf-8")
    version = next(line.split('"')[3] for line in text.splitlines() if '"version"' in line)
    # write-good ends with the number of its findings, capped by what an exit code can hold.
    return Peer(name, version, arguments(), ends=range(256))


def _proselint() -> list[Peer]:
    program = Path(sys.executable).with_name("proselint")
    if not program.exists():
        return []
    return [Peer("proselint", metadata.version("proselint"), [program, "check"])]


def _vale() -> list[Peer]:
    """Vale is a single binary that no package index carries, so it is timed where the user has it."""
    program = shutil.which("vale")
    if program is None:
        return []
    version = subprocess.run([program, "--version"], check=True, capture_output=True, text=True).stdout.split()[-1]
    return [Peer("Vale (its own style)", version, [program, "--no-exit"])]
