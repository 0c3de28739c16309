"""What `import toneguard` promises."""

import doctest
import subprocess
import sys
from pathlib import Path

import toneguard

README = Path(__file__).parents[1] / "README.md"


def test_the_example_of_the_readme() -> None:
    found = doctest.testfile(str(README), module_relative=False, encoding="utf-8")
    assert (found.attempted > 0, found.failed) == (True, 0)


def test_all_names_are_there_in_order() -> None:
    assert toneguard.__all__ == sorted(toneguard.__all__)
    assert dir(toneguard) == toneguard.__all__
    assert all(getattr(toneguard, name).__module__.startswith("toneguard.") for name in toneguard.__all__)
    assert not hasattr(toneguard, "Lintner")


def test_nothing_is_loaded_before_it_is_asked_for() -> None:
    program = "import toneguard, sys; print([name for name in sys.modules if name.startswith('toneguard.')])"
    result = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True)
    assert result.stdout == "[]\n"
