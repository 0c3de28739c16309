import ast
import pkgutil
import re
from collections import Counter
from importlib import import_module
from pathlib import Path

import pytest

import toneguard
from toneguard.regex import Uncompiled, compile_all, fullmatch_any, regex


def test_stands_for_the_compiled_pattern() -> None:
    greeting = regex(r"(hi|hello) (\w+)", re.IGNORECASE)
    match = greeting.search("Well, HELLO Anna")
    assert match is not None
    assert match[2] == "Anna"
    assert greeting.sub(r"\2", "hi Tom, hello Ann") == "Tom, Ann"
    assert greeting.pattern == r"(hi|hello) (\w+)"
    assert greeting.groups == 2


def test_is_compiled_when_first_asked() -> None:
    # not by `regex`, which would keep it for the test below
    broken = Uncompiled("(", 0)
    with pytest.raises(re.error):
        broken.search("(")


def test_every_pattern_of_the_package_compiles() -> None:
    for module in pkgutil.walk_packages(toneguard.__path__, "toneguard."):
        if not module.name.endswith("__main__"):
            import_module(module.name)
    assert compile_all() > 300


def test_the_first_that_stands_for_the_whole_text() -> None:
    shapes = (regex(r"(?P<who>we)"), regex(r"(?P<who>\w+) can"), regex(r"(?P<who>.*)"))
    found = fullmatch_any(shapes, "we can")
    assert found is not None
    assert found.re.pattern == r"(?P<who>\w+) can"
    assert fullmatch_any(shapes[:2], "we can go") is None


def test_no_name_of_a_module_hides_another() -> None:
    """What stands further up under the same name would never be asked."""
    modules = Path(toneguard.__path__[0]).rglob("*.py")
    hidden = [(module.name, name) for module in modules for name, count in _assigned(module).items() if count > 1]
    assert hidden == []


def _assigned(module: Path) -> Counter[str]:
    """How often each name is given a value at the top of a module."""
    body = ast.parse(module.read_text(encoding="utf-8")).body
    targets = [target for line in body if isinstance(line, ast.Assign) for target in line.targets]
    return Counter(target.id for target in targets if isinstance(target, ast.Name))
