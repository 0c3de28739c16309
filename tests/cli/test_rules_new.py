"""`toneguard rules new`: what it writes loads, and holds."""

from pathlib import Path

import pytest
from typer.testing import CliRunner

from tests.cli.conftest import Run
from toneguard.cli.app import app


@pytest.mark.parametrize("kind", ["phrase", "clause", "symbol", "metric", "missing"])
def test_the_examples_hold(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, kind: str) -> None:
    monkeypatch.chdir(tmp_path)

    def run(*arguments: str) -> str:
        result = CliRunner().invoke(app, list(arguments))
        assert result.exit_code == 0, result.output
        return result.output

    told = run("rules", "new", "own/first", "--rules", "My Pack 1", "--kind", kind)
    path = "My Pack 1/own/first.yaml"
    assert told == f"toneguard: wrote {path}; change it, and run: toneguard rules test {path}\n"
    for below in ("My Pack 1", "My Pack 1/own", path):
        assert run("rules", "test", below) == "4 examples of 1 rule hold.\n"
    assert Path("My Pack 1/pack.yaml").read_text().startswith("name: my-pack\n")
    assert f"own/first · warning · {kind}" in run("rules", "explain", "own/first", "--rules", "My Pack 1")


def test_it_goes_to_the_pack_of_the_configuration(run: Run) -> None:
    assert "wrote rules/a/b.yaml" in run("rules", "new", "a/b").stderr
    Path("toneguard.yaml").write_text("packs: [ours]\n")
    Path("ours").mkdir()
    Path("ours/pack.yaml").write_text("name: ours\nversion: '7'\n")
    assert "wrote ours/a/b.yaml" in run("rules", "new", "a/b").stderr
    assert Path("ours/pack.yaml").read_text() == "name: ours\nversion: '7'\n"
    assert "a/b" in run("rules", "list").stdout
    assert "a/b · warning · phrase" in run("rules", "explain", "a/b").stdout
    assert run("check", "-", stdin="This takes a week, as per policy.").exit_code == 1


@pytest.mark.parametrize(
    ("identity", "told"),
    [
        ("loud", "`loud` is no id"),
        ("Tone/loud", "`Tone/loud` is no id"),
        ("../x/loud", "`../x/loud` is no id"),
        ("a/there", "rules/a/there.yaml is there already, and stays as it is."),
        ("file/x", "rules/file: can't be made"),
    ],
)
def test_what_can_go_wrong(run: Run, identity: str, told: str) -> None:
    Path("rules/a").mkdir(parents=True)
    Path("rules/a/there.yaml").write_text("mine")
    Path("rules/file").write_text("")
    result = run("rules", "new", identity)
    assert (result.exit_code, told in result.stderr) == (2, True), result.stderr
    assert Path("rules/a/there.yaml").read_text() == "mine"
