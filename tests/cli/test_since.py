"""`--since` and `--changed`, in real repositories."""

import json
import subprocess
from pathlib import Path

import pytest
import yaml

from tests.cli.conftest import Run

REFUSAL, SIMPLY, CLEAN = "We can't do it.\n", "Simply log out.\n", "Thanks for waiting.\n"
ALL = ("--format", "json")


def git(*arguments: str, folder: str = ".") -> str:
    who = ["-c", "user.name=Ann", "-c", "user.email=ann@example.com", "-c", "commit.gpgsign=false"]
    done = subprocess.run(["git", "-C", folder, *who, *arguments], check=True, capture_output=True, text=True)
    return done.stdout.strip()


def commit(**files: str) -> str:
    """Writes files, whose names have `_` for a dot, and commits all that there is; the commit."""
    for name, text in files.items():
        path = Path(name.replace("_", "."))
        path.write_text(text)
    git("add", "--all")
    git("commit", "--quiet", "--message", "change")
    return git("rev-parse", "HEAD")


def found(run: Run, *options: str, paths: tuple[str, ...] = (".",)) -> list[tuple[str, str]]:
    """Path and name of each reply that is told of."""
    result = run("check", *paths, *ALL, *options)
    assert result.exit_code in {0, 1}, result.stderr
    return [(draft["path"], draft["name"]) for draft in json.loads(result.stdout)["drafts"]]


@pytest.fixture(autouse=True)
def repository(run: Run) -> None:
    git("init", "--quiet", "--initial-branch", "main")
    commit(old_txt=REFUSAL, edited_txt=CLEAN)


def test_nothing_touched(run: Run) -> None:
    result = run("check", ".", "--changed")
    assert (result.exit_code, result.stdout) == (0, "")
    assert result.stderr == "toneguard: no replies touched since HEAD.\n"
    assert json.loads(run("check", ".", "--changed", *ALL).stdout)["drafts"] == []


def test_what_is_edited_staged_and_new(run: Run) -> None:
    Path("edited.txt").write_text(REFUSAL)
    Path("staged.txt").write_text(REFUSAL)
    git("add", "staged.txt")
    Path("new é\n.txt").write_text(REFUSAL)
    Path(".gitignore").write_text("ignored.txt")
    Path("ignored.txt").write_text(REFUSAL)
    assert found(run, "--changed") == [("edited.txt", ""), ("new é\n.txt", ""), ("staged.txt", "")]
    assert run("check", ".", "--changed").exit_code == 1
    assert found(run, "--changed", paths=("old.txt",)) == []


def test_since_a_revision(run: Run) -> None:
    first = git("rev-parse", "HEAD")
    commit(edited_txt=SIMPLY)
    commit(later_txt=REFUSAL)
    assert found(run, "--since", first) == [("edited.txt", ""), ("later.txt", "")]
    assert found(run, "--since", "HEAD~1") == [("later.txt", "")]
    assert found(run, "--since", "HEAD") == []


def test_branches_are_compared_from_where_they_parted(run: Run) -> None:
    git("switch", "--quiet", "--create", "ours")
    commit(ours_txt=REFUSAL)
    git("switch", "--quiet", "main")
    commit(old_txt=SIMPLY)
    git("switch", "--quiet", "ours")
    assert found(run, "--since", "main") == [("ours.txt", "")]


def test_a_renamed_file_is_compared_with_what_it_was(run: Run) -> None:
    replies = [{"name": f"r{number}", "body": f"Thanks for message {number}."} for number in range(9)]
    commit(macros_yaml=yaml.safe_dump(replies))
    git("mv", "macros.yaml", "replies.yaml")
    replies[3]["body"] = "We can't do it."
    Path("replies.yaml").write_text(yaml.safe_dump(replies))
    assert found(run, "--changed") == [("replies.yaml", "r3")]


def test_only_the_replies_that_changed(run: Run) -> None:
    replies = [
        {"name": name, "body": body} for name, body in (("a", "We can't."), ("b", "We can't."), ("c", "Thanks."))
    ]
    commit(macros_json=json.dumps(replies))
    replies = [{"name": "new", "body": "We can't."}, *reversed(replies)]
    replies[1]["body"] = "We can't do that."
    Path("macros.json").write_text(json.dumps(replies, indent=2))
    assert found(run, "--changed") == [("macros.json", "new"), ("macros.json", "c")]


def test_switches_of_untouched_replies_are_not_told_of(run: Run) -> None:
    text = "- {name: a, body: We can't.}\n# toneguard-ignore negative: so\n- {name: b, body: We can't do that.}\n"
    commit(macros_yaml=text)
    Path("macros.yaml").write_text(text + "- {name: c, body: We can't do it.}\n")
    result = run("check", "macros.yaml", "--changed", *ALL)
    ((draft,), errors) = (json.loads(result.stdout)["drafts"], json.loads(result.stdout)["errors"])
    assert (draft["name"], [finding["rule"] for finding in draft["findings"]], errors) == (
        "c",
        ["negative/refusal"],
        [],
    )


def test_a_deleted_file_is_nothing_to_check(run: Run) -> None:
    Path("old.txt").unlink()
    assert found(run, "--changed") == []


def test_from_a_folder_below_and_by_an_absolute_path(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    Path("below").mkdir()
    Path("below/new.txt").write_text(REFUSAL)
    Path("edited.txt").write_text(REFUSAL)
    monkeypatch.chdir("below")
    assert found(run, "--changed") == [("new.txt", "")]
    assert found(run, "--changed", paths=("..",)) == [("../below/new.txt", ""), ("../edited.txt", "")]
    here = str(Path.cwd().parent)
    assert [path for path, _ in found(run, "--changed", paths=(here,))] == [
        f"{here}/below/new.txt",
        f"{here}/edited.txt",
    ]


def test_a_worktree(run: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    git("worktree", "add", "--quiet", "other")
    monkeypatch.chdir("other")
    Path("edited.txt").write_text(REFUSAL)
    assert found(run, "--since", "main") == [("edited.txt", "")]


def test_a_shallow_clone(run: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    first = git("rev-parse", "HEAD")
    commit(edited_txt=REFUSAL)
    git("clone", "--quiet", "--depth", "1", f"file://{tmp_path}", "shallow")
    monkeypatch.chdir("shallow")
    result = run("check", ".", "--since", first)
    assert result.exit_code == 2
    assert "git knows no such revision" in result.stderr
    assert "this clone is shallow: fetch it first" in result.stderr
    git("fetch", "--quiet", "--depth", "1", "origin", first)
    assert found(run, "--since", first) == [("edited.txt", "")]


def test_a_baseline_knows_what_is_touched_too(run: Run) -> None:
    run("check", ".", "--baseline", "known.json", "--write-baseline")
    Path("old.txt").write_text("We can't do it. Bye.\n")
    result = run("check", ".", "--changed", "--baseline", "known.json")
    assert result.exit_code == 0
    assert result.stderr == "toneguard: known.json: 1 finding known and not told.\n"


def test_no_repository(run: Run, tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path_factory.mktemp("plain"))
    Path("a.txt").write_text(CLEAN)
    result = run("check", "a.txt", "--changed")
    assert result.exit_code == 2
    assert result.stderr == "toneguard: a.txt: in no git repository, so it can't be told what was touched.\n"


def test_no_commits_yet(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    git("init", "--quiet", "fresh")
    monkeypatch.chdir("fresh")
    Path("a.txt").write_text(CLEAN)
    result = run("check", ".", "--changed")
    assert result.exit_code == 2
    assert "git knows no such revision" in result.stderr


def test_no_git(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PATH", "")
    result = run("check", ".", "--changed")
    assert result.exit_code == 2
    assert result.stderr == "toneguard: --since and --changed ask git, and there is no such program here.\n"


@pytest.mark.parametrize(
    ("options", "sentence"),
    [
        (["--since", "nowhere"], "--since nowhere: git knows no such revision"),
        (["--since", "--help"], "--since --help: git knows no such revision"),
        (["--since", "HEAD", "--changed"], "give one of them"),
        (["--changed", "--rewrite"], "are for a plain check"),
        (["--changed", "--baseline", "b.json", "--write-baseline"], "are for a plain check"),
        (["--changed", "-"], "not for standard input"),
    ],
)
def test_mixtures(run: Run, options: list[str], sentence: str) -> None:
    result = run("check", ".", *options, stdin=CLEAN)
    assert (result.exit_code, result.stdout) == (2, "")
    assert sentence in result.stderr
    assert result.stderr.count("\n") == 1
