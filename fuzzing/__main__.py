"""`python -m fuzzing`: a large budget of files for each target, by hypothesis and, where it is installed, by atheris.

What is found is printed with the file that shows it, as small as it could be made; then the exit code is 1.
"""

import argparse
import sys
import time
from collections.abc import Sequence

from hypothesis import HealthCheck, given, settings

from fuzzing.guided import guided
from fuzzing.mutation import files
from fuzzing.targets import TARGETS, Target


def main(arguments: Sequence[str] | None = None) -> int:
    options = _parser().parse_args(arguments)
    names = options.target or list(TARGETS)
    print("| target | executions | seconds | guided executions | findings |\n| -- | --: | --: | --: | --: |")
    total = 0
    for name in names:
        start = time.monotonic()
        executions, found = _fuzzed(TARGETS[name], options.examples)
        further, crashed = guided(name, options.seconds) if options.seconds else (0, [])
        found += crashed
        total += len(found)
        print(f"| {name} | {executions:,} | {time.monotonic() - start:.0f} | {further:,} | {len(found)} |", flush=True)
        print("\n".join(found), file=sys.stderr, end="\n" if found else "")
    return 1 if total else 0


def _fuzzed(target: Target, examples: int) -> tuple[int, list[str]]:
    """How often it was run, and what was found: at most one, since hypothesis goes on to make it small."""
    executions = 0
    latest = b""

    @settings(max_examples=examples, deadline=None, suppress_health_check=list(HealthCheck), database=None)
    @given(files(target.seeds))
    def trial(data: bytes) -> None:
        nonlocal executions, latest
        executions, latest = executions + 1, data
        target.run(data)

    try:
        trial()
    except Exception as error:  # noqa: BLE001 -- whatever it is, it is what was looked for
        return executions, [f"{type(error).__name__}: {error}\n  {latest!r}"]
    return executions, []


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="python -m fuzzing", description=__doc__)
    parser.add_argument("--target", action="append", choices=list(TARGETS), help="this one; may be repeated")
    parser.add_argument("--examples", type=int, default=5_000, help="files for each target")
    parser.add_argument("--seconds", type=int, default=20, help="for each target with atheris; 0 for none")
    return parser


if __name__ == "__main__":
    sys.exit(main())
