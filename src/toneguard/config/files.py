"""Finds configurations and reads them: upwards from a file, by path, among those that ship, and in installed packages."""

import os
from dataclasses import dataclass
from importlib.metadata import entry_points
from importlib.util import find_spec
from pathlib import Path

from toneguard.config.schema import ConfigFile
from toneguard.config.toml import read_toml
from toneguard.config.values import Origin
from toneguard.model import ConfigError
from toneguard.names import CONFIGURATIONS
from toneguard.rules.slips import meant
from toneguard.rules.source import Document, parsed, read_document

YAML, TOML = CONFIGURATIONS
SHIPPED = Path(__file__).parent / "shipped"
GROUP = "toneguard.configs"
Where = tuple[str | int, ...]


@dataclass(frozen=True, slots=True)
class Source:
    """One configuration as written. `base` is the folder that its patterns are read from."""

    path: Path
    document: Document
    file: ConfigFile
    base: str

    def origin(self, *where: str | int) -> Origin:
        return Origin(self.document.path, *self.document.place(where))


def nearest(folder: Path) -> Path | None:
    """The configuration that holds in a folder: its own, or that of the nearest folder above."""
    return next((path for above in (folder, *folder.parents) if (path := in_folder(above)) is not None), None)


def in_folder(folder: Path) -> Path | None:
    """The configuration that lies in a folder; `toneguard.yaml` wins."""
    own, project = folder / YAML, folder / TOML
    if own.is_file():
        return own
    return project if project.is_file() and read_toml(project, near(project)) is not None else None


def chain(path: Path) -> tuple[Source, ...]:
    """A configuration with all that it extends, what it extends first. Raises `ConfigError` for the first mistake."""
    return tuple(_chain(path, str(path.parent), ()))


def _chain(path: Path, base: str, users: tuple[Path, ...]) -> list[Source]:
    source = _read(path, base)
    found: list[Source] = []
    for index, name in enumerate(source.file.extends):
        place = ("extends", index) if ("extends", index) in source.document.marks else ("extends",)
        extended, its_base = _extended(name, source, place)
        if extended in {path, *users}:
            raise source.document.error(f"`{name}` extends this configuration in its turn", place)
        found += _chain(extended, its_base, (*users, path))
    return [*found, source]


def _read(path: Path, base: str) -> Source:
    shown = f"{path.stem} (built in)" if path.parent == SHIPPED else near(path)
    if path.suffix == ".toml":
        table = read_toml(path, shown)
        if table is None:
            raise ConfigError("there is no table [tool.toneguard]", path=shown)
        document = table
    else:
        document = read_document(path, shown, ConfigError)
        if document.data is None:
            document = Document(shown, {}, {}, ConfigError)
    return Source(path, document, parsed(document, ConfigFile), base)


def _extended(name: str, source: Source, place: Where) -> tuple[Path, str]:
    """The file that a name means, and the folder that its patterns are read from: a package knows nothing of ours."""
    if "/" in name or name.endswith((".yaml", ".toml")):
        path = Path(os.path.normpath(source.path.parent / name))
        if not path.is_file():
            raise source.document.error(f"there is no file {near(path)}", place)
        return path, str(path.parent)
    shipped = {path.stem: path for path in SHIPPED.glob("*.yaml")}
    found = shipped.get(name) or _installed(name)
    if found is None:
        known = sorted({*shipped, *(point.name for point in entry_points(group=GROUP))})
        raise source.document.error(
            f"there is no configuration `{name}`{meant(name, known)} (known: {', '.join(known)}; a path has a slash)",
            place,
        )
    return found, source.base


def _installed(name: str) -> Path | None:
    """`toneguard.yaml` in the package that an entry point names, or what it names after a colon; its code is not run."""
    for point in entry_points(group=GROUP, name=name):
        spec = find_spec(point.module)
        for folder in (spec.submodule_search_locations or ()) if spec else ():
            path = Path(folder, f"{point.attr or Path(YAML).stem}.yaml")
            if path.is_file():
                return path
    return None


def near(path: Path) -> str:
    """The path as one would type it here."""
    here = Path.cwd()
    return str(path.relative_to(here) if path.is_relative_to(here) else path)
