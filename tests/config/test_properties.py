"""Whatever a configuration holds, it is read, or refused at its place."""

from pathlib import Path
from typing import Any

import pytest
import yaml
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from toneguard.config import Config, Settings
from toneguard.config.patterns import matches
from toneguard.config.schema import ConfigFile, Override
from toneguard.model import ConfigError

KEYS = sorted({info.alias or name for model in (ConfigFile, Override) for name, info in model.model_fields.items()})
WORDS = st.sampled_from(
    [*KEYS, "vague/soon", "vague", "off", "error", "formal", "term", "phrase", "reason", "until", "2027-01-31"]
)
SCALARS = st.one_of(WORDS, st.text(max_size=8), st.integers(), st.floats(), st.booleans(), st.none())
VALUES: st.SearchStrategy[Any] = st.recursive(
    SCALARS,
    lambda inner: st.one_of(
        st.lists(inner, max_size=3), st.dictionaries(st.one_of(WORDS, st.integers()), inner, max_size=3)
    ),
    max_leaves=12,
)
MANY = settings(max_examples=300, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    return tmp_path


def read(path: Path) -> Config | ConfigError:
    """The configuration, or what is wrong with it."""
    try:
        return Settings().of(str(path.parent / "reply.txt"))
    except ConfigError as error:
        return error


def check(path: Path) -> None:
    """Whatever is wrong with it stands in the file."""
    found = read(path)
    if isinstance(found, ConfigError):
        assert Path(found.path).name == path.name
        assert found.line is None or 1 <= found.line <= path.read_text("utf-8").count("\n") + 2


@MANY
@given(st.dictionaries(st.sampled_from(KEYS), VALUES, max_size=3))
def test_any_data(folder: Path, data: dict[str, Any]) -> None:
    path = folder / "toneguard.yaml"
    path.write_text(yaml.safe_dump(data, allow_unicode=True), encoding="utf-8")
    check(path)


@MANY
@given(st.text(alphabet="abc:[]{}#&*!|>-? \n'\"%@", max_size=60))
def test_any_letters(folder: Path, text: str) -> None:
    path = folder / "toneguard.yaml"
    path.write_text(text, encoding="utf-8")
    check(path)
    project = folder / "sub" / "pyproject.toml"
    project.parent.mkdir(exist_ok=True)
    project.write_text(f"[tool.toneguard]\n{text}", encoding="utf-8")
    check(project)


@pytest.mark.parametrize(
    ("pattern", "path", "meant"),
    [
        ("vip", "vip/a.txt", True),
        ("vip", "x/vip/y/a.txt", True),
        ("vip/", "vip/a.txt", True),
        ("/vip", "vip/a.txt", True),
        ("/vip", "x/vip/a.txt", False),
        ("vip", "vipers/a.txt", False),
        ("*.md", "x/y/a.md", True),
        ("*.md", "a.md.txt", False),
        ("x/*.md", "x/a.md", True),
        ("x/*.md", "x/y/a.md", False),
        ("x/**/*.md", "x/a.md", True),
        ("x/**/*.md", "x/y/z/a.md", True),
        ("**/late-?.txt", "a/late-1.txt", True),
        ("a[1].txt", "a[1].txt", True),
        ("a[1].txt", "a1.txt", False),
        ("*", "-", False),
    ],
)
def test_patterns(pattern: str, path: str, meant: bool) -> None:
    inside = path if path == "-" else f"/team/{path}"
    assert matches([pattern], inside, "/team") is meant


@MANY
@given(st.text(alphabet="ab*?/.[]\\(", max_size=12), st.text(alphabet="ab/.", min_size=1, max_size=12))
def test_any_pattern(pattern: str, path: str) -> None:
    assert matches([pattern], f"/team/{path}", "/team") in {True, False}
