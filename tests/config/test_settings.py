"""What a run has read to know what holds for its files."""

from pathlib import Path

import pytest

from toneguard.config import Config, Settings


@pytest.mark.parametrize(
    ("configuration", "alone"),
    [
        (None, True),
        ("register: formal\n", True),
        ("extends: chat\n", True),
        ("extends: ../base.yaml\n", False),
        ("packs: [../pack]\n", False),
    ],
)
def test_it_is_known_whether_anything_lies_elsewhere(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, configuration: str | None, alone: bool
) -> None:
    (tmp_path / "here").mkdir()
    (tmp_path / "base.yaml").write_text("register: formal\n")
    monkeypatch.chdir(tmp_path / "here")
    if configuration:
        Path("toneguard.yaml").write_text(configuration)
    settings = Settings()
    settings.of("reply.txt")
    assert settings.stands_alone == alone


def test_so_is_what_the_command_line_names(tmp_path: Path) -> None:
    named = tmp_path / "team.yaml"
    named.write_text("register: formal\n")
    settings = Settings(file=named)
    settings.of("reply.txt")
    assert not settings.stands_alone
    assert not Settings(Config(packs=(tmp_path,))).stands_alone
