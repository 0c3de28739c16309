"""Fuzzing that is guided by what of the code a file reaches: atheris, where it is installed.

Its loop ends with its process, so each target has one of its own: `python -m fuzzing.guided TARGET …`.
"""

import re
import subprocess
import sys
import tempfile
from importlib.util import find_spec
from pathlib import Path

_EXECUTIONS = re.compile(r"stat::number_of_executed_units:\s*(\d+)")
_LONGEST = 4_096


def guided(name: str, seconds: int) -> tuple[int, list[str]]:
    """How often a target was run in so many seconds, and what was found; nothing where there is no atheris."""
    if find_spec("atheris") is None:
        return 0, []
    with tempfile.TemporaryDirectory() as folder:
        limits = [f"-max_total_time={seconds}", f"-max_len={_LONGEST}", "-timeout=20", "-print_final_stats=1"]
        command = [sys.executable, "-m", "fuzzing.guided", name, folder, f"-artifact_prefix={folder}/", *limits]
        done = subprocess.run(command, capture_output=True, text=True, errors="replace", check=False)
        executions = _EXECUTIONS.search(done.stderr)
        found = [f"{path.name}: {path.read_bytes()!r}" for path in Path(folder).glob("*-*") if path.name[0] in "clot"]
    if done.returncode and not found:
        found = [f"atheris ended with {done.returncode}: {done.stderr[-2_000:]}"]
    return int(executions[1]) if executions else 0, found


def _run() -> None:
    import atheris

    # What is imported here is told of by whoever runs it, so it is imported here and not before.
    with atheris.instrument_imports(include=["toneguard"]):
        from fuzzing.targets import TARGETS

    target = TARGETS[sys.argv.pop(1)]
    corpus = Path(sys.argv[1])
    for number, seed in enumerate(target.seeds):
        (corpus / f"seed{number}").write_text(seed, encoding="utf-8", newline="")
    atheris.Setup(sys.argv, target.run)
    atheris.Fuzz()


if __name__ == "__main__":
    _run()
