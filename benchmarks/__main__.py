"""`python -m benchmarks [SECTION…]`: speed and memory of ToneGuard, beside the linters its users know.

Without a section, all of them. `--write` puts the tables and the plot into docs/performance.md.
"""

import argparse
import compileall
import sys
from importlib import import_module
from pathlib import Path

import toneguard
from benchmarks import page
from benchmarks.table import Table

SECTIONS = ("start", "folder", "bulk", "growth", "memory", "cache", "mail")


def main(arguments: list[str] | None = None) -> int:
    options = _parser().parse_args(arguments)
    # As an installation leaves it; where Python is told to write no bytecode, every run would compile every module anew.
    compileall.compile_dir(Path(toneguard.__file__).parent, quiet=1)
    tables: list[Table] = []
    for name in options.sections or SECTIONS:
        print(f"{name} …", file=sys.stderr)
        table = import_module(f"benchmarks.{name}").measure(runs=options.runs)
        print(f"\n## {name}\n\n{table.markdown()}\n", flush=True)
        tables.append(table)
    if options.write:
        page.write(tables)
    return 0


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="python -m benchmarks", description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("sections", nargs="*", metavar="SECTION", choices=[*SECTIONS, []], help=", ".join(SECTIONS))
    parser.add_argument("--runs", type=int, default=7, help="counted runs of each command (default: %(default)s)")
    parser.add_argument("--write", action="store_true", help="write the figures into docs/performance.md")
    return parser


if __name__ == "__main__":
    sys.exit(main())
