"""`python thunderbird/pack.py`: the add-on as one file, the same bytes from the same files wherever it is made."""

import json
import sys
from pathlib import Path
from zipfile import ZipFile, ZipInfo

HERE = Path(__file__).parent
SUFFIXES = {".css", ".html", ".js", ".json", ".svg"}
NOT_SHIPPED = {"package.json"}

_LONG_AGO = (1980, 1, 1, 0, 0, 0)


def shipped() -> list[Path]:
    """The files of the add-on, by name."""
    return sorted(file for file in HERE.iterdir() if file.suffix in SUFFIXES and file.name not in NOT_SHIPPED)


def pack(folder: Path) -> Path:
    """Writes the add-on into `folder`; where it is."""
    version = json.loads((HERE / "manifest.json").read_text(encoding="utf-8"))["version"]
    folder.mkdir(parents=True, exist_ok=True)
    target = folder / f"toneguard-thunderbird-{version}.xpi"
    with ZipFile(target, "w") as archive:
        for file in shipped():
            entry = ZipInfo(file.name, _LONG_AGO)
            # Not compressed: libraries differ in how they do it. And as if made on Unix, wherever that is.
            entry.create_system, entry.external_attr = 3, 0o644 << 16
            archive.writestr(entry, file.read_bytes())
    return target


if __name__ == "__main__":
    print(pack(Path(sys.argv[1]) if len(sys.argv) > 1 else HERE.parent / "dist"))
