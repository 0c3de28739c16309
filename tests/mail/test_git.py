"""`git send-email`, with the hook and with the wrapper."""

import os
import shlex
import subprocess
from pathlib import Path

import pytest

from tests.mail.support import RULE, Sink, documented, needs

pytestmark = [pytest.mark.xdist_group("mail programs"), needs("git-send-email")]
Environment = dict[str, str]

COVER = """\
From: Tom <tom@example.com>
To: list@example.org
Subject: [PATCH] Say more

{words}
---
 page | 2 ++

diff --git a/page b/page
--- a/page
+++ b/page
@@ -1,4 +1,6 @@
 > We can't say it in what is quoted.
 ```
-We can't say it in code.
+We can't say it at all.
 ```
-- 
2.39.5
"""  # noqa: W291 -- what git puts above its version
GOOD, BAD = "This makes the page say more.", "We can't say more."


@pytest.fixture
def repository(home: Path, environment: Environment, sink: Sink) -> Path:
    folder = home / "repository"
    folder.mkdir()
    settings = {
        "user.name": "Tom",
        "user.email": "tom@example.com",
        "sendemail.confirm": "never",
        "sendemail.smtpServer": "127.0.0.1",
        "sendemail.smtpServerPort": str(sink.port),
    }
    git(folder, environment, "init", "--quiet")
    for name, value in settings.items():
        git(folder, environment, "config", name, value)
    for name, words in (("good", GOOD), ("bad", BAD)):
        (folder / f"{name}.patch").write_text(COVER.format(words=words))
    return folder


def git(folder: Path, environment: Environment, *arguments: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        ["git", *arguments], capture_output=True, text=True, env=environment, cwd=folder, check=False, timeout=120
    )


def toneguard(folder: Path, environment: Environment, *arguments: str) -> subprocess.CompletedProcess[str]:
    program = Path(environment["HOME"], "bin", "toneguard")
    return subprocess.run(
        [program, *arguments], capture_output=True, text=True, env=environment, cwd=folder, check=False
    )


def test_the_hook(repository: Path, environment: Environment, sink: Sink) -> None:
    install, _ = (line.partition("#")[0].split()[1:] for line in documented("git send-email")[0].splitlines())
    installed = toneguard(repository, environment, *install)
    assert installed.stdout == "Put in place: .git/hooks/sendemail-validate\n"
    use_the_small_pack(repository / ".git" / "hooks" / "sendemail-validate")
    refused = git(repository, environment, "send-email", "good.patch", "bad.patch")
    assert refused.returncode != 0
    assert f"warning · {RULE} · bad.patch:5" in refused.stderr
    assert sink.mails == []
    assert git(repository, environment, "send-email", "good.patch").returncode == 0
    assert len(sink.mails) == 1


def use_the_small_pack(hook: Path) -> None:
    """The hook names this Python; here, it is to be the one with the small pack."""
    lines = hook.read_text().splitlines()
    assert os.access(hook, os.X_OK)
    assert lines[-1].endswith('-m toneguard hook sendemail-validate "$@"')
    hook.write_text('#!/bin/sh\nexec toneguard hook sendemail-validate "$@"\n')


def test_the_wrapper(repository: Path, environment: Environment, sink: Sink) -> None:
    (repository / ".." / ".msmtprc").write_text(
        f"account default\nhost 127.0.0.1\nport {sink.port}\nfrom tom@example.com\n"
    )
    git(repository, environment, *shlex.split(documented("git send-email")[1])[1:])
    git(repository, environment, "config", "--unset", "sendemail.smtpServer")
    refused = git(repository, environment, "send-email", "bad.patch")
    assert refused.returncode != 0
    assert f"warning · {RULE}" in refused.stderr
    assert sink.mails == []
    assert git(repository, environment, "send-email", "good.patch").returncode == 0
    (arrived,) = sink.mails
    assert arrived.body.decode() == COVER.format(words=GOOD).partition("\n\n")[2].replace("\n", "\r\n")


@pytest.mark.parametrize("more", [[], ["headers"]])
def test_what_git_passes_besides(more: list[str], repository: Path, environment: Environment) -> None:
    counters = {"GIT_SENDEMAIL_FILE_COUNTER": "1", "GIT_SENDEMAIL_FILE_TOTAL": "2"}
    for name, code in (("good", 0), ("bad", 1)):
        command = ["hook", "sendemail-validate", str(repository / f"{name}.patch"), *more]
        assert toneguard(repository, environment | counters, *command).returncode == code


def test_a_file_that_is_not_there(repository: Path, environment: Environment) -> None:
    result = toneguard(repository, environment, "hook", "sendemail-validate", "nowhere")
    assert (result.returncode, result.stderr) == (2, "toneguard: nowhere: can't be read (no such file or directory).\n")


def test_installing_twice_and_backing_out(repository: Path, environment: Environment) -> None:
    before = sorted(repository.rglob("*"))
    install, uninstall = (line.partition("#")[0].split()[1:] for line in documented("git send-email")[0].splitlines())
    for command in (install, install, uninstall):
        assert toneguard(repository, environment, *command).returncode == 0
    assert sorted(repository.rglob("*")) == before
    again = toneguard(repository, environment, "hook", "uninstall", "git-sendemail")
    assert again.returncode == 2
    assert "there is no hook of ToneGuard here" in again.stderr


def test_a_hook_of_another(repository: Path, environment: Environment) -> None:
    hook = repository / ".git" / "hooks" / "sendemail-validate"
    hook.write_text("#!/bin/sh\nexit 0\n")
    for action in ("install", "uninstall"):
        assert toneguard(repository, environment, "hook", action, "git-sendemail").returncode == 2
        assert hook.read_text() == "#!/bin/sh\nexit 0\n"


def test_hooks_that_were_moved(repository: Path, environment: Environment) -> None:
    git(repository, environment, "config", "core.hooksPath", "my hooks")
    assert toneguard(repository, environment, "hook", "install", "git-sendemail").returncode == 0
    assert (repository / "my hooks" / "sendemail-validate").is_file()


def test_outside_a_repository(home: Path, environment: Environment) -> None:
    result = toneguard(home, environment, "hook", "install", "git-sendemail")
    assert result.returncode == 2
    assert "there is no git repository here" in result.stderr
