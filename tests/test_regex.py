import pkgutil
import re
from importlib import import_module

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
