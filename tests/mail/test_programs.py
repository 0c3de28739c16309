"""The real programs, set up as docs/email.md says, with a mail server behind them."""

import subprocess
from pathlib import Path
from urllib.parse import quote

import pytest

from tests.mail.support import BAD, GOOD, RULE, Screen, Sink, documented, needs

pytestmark = pytest.mark.xdist_group("mail programs")
Environment = dict[str, str]
REDRAW = "\x0c"
TOLD = f"warning · {RULE}"


@pytest.fixture
def settled(home: Path, environment: Environment, sink: Sink) -> Path:
    """The user's folder, with msmtp set up."""
    file = home / ".msmtprc"
    file.write_text(f"account default\nhost 127.0.0.1\nport {sink.port}\nfrom tom@example.com\n")
    file.chmod(0o600)
    return home


def run(command: list[str], text: str, folder: Path, environment: Environment) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        command, input=text, capture_output=True, text=True, env=environment, cwd=folder, check=False, timeout=120
    )


def mending(home: Path, environment: Environment) -> Environment:
    """With an editor that mends a draft once there is a file named `mend`."""
    editor = home / "bin" / "mend"
    editor.write_text('#!/bin/sh\nif test -e "$HOME/mend"; then sed -i "s/We can\'t get you/You will have/" "$1"; fi\n')
    editor.chmod(0o755)
    return environment | {"EDITOR": "mend", "VISUAL": "mend"}


@needs("msmtp")
def test_msmtp(settled: Path, environment: Environment, sink: Sink) -> None:
    command = ["toneguard", "sendmail", "--via", "msmtp", "-oi", "--", "anna@example.org"]
    command[0] = str(settled / "bin" / "toneguard")
    assert run(command, f"Subject: Desk\n\n.dot\n{GOOD}", settled, environment).returncode == 0
    assert run(command, f"Subject: Desk\n\n{BAD}", settled, environment).returncode == 65
    assert run([*command, "-nobody"], f"Subject: Desk\n\n{GOOD}", settled, environment | {"HOME": "/"}).returncode != 0
    (arrived,) = sink.mails
    assert arrived.recipients == ("anna@example.org",)
    assert arrived.body == f".dot\n{GOOD}".replace("\n", "\r\n").encode()


@pytest.mark.parametrize(
    "program",
    [pytest.param("mutt", marks=needs("mutt", "msmtp")), pytest.param("neomutt", marks=needs("neomutt", "msmtp"))],
)
class TestMutt:
    @pytest.fixture(autouse=True)
    def muttrc(self, settled: Path) -> None:
        (told,) = documented("mutt and neomutt")
        lines = [
            told,
            'set from="tom@example.com" envelope_from=yes',
            'set folder="~" record="" copy=no abort_unmodified=no',
        ]
        (settled / ".muttrc").write_text("\n".join(lines) + "\n")

    def test_in_a_batch(self, program: str, settled: Path, environment: Environment, sink: Sink) -> None:
        command = [program, "-s", "Desk", "anna@example.org"]
        assert run(command, GOOD, settled, environment).returncode == 0
        refused = run(command, BAD, settled, environment)
        assert refused.returncode == 1
        assert TOLD in refused.stderr
        assert "child exited 65" in refused.stderr
        (arrived,) = sink.mails
        assert arrived.sender == "tom@example.com"
        assert arrived.body == GOOD.replace("\n", "\r\n").encode()

    def test_the_menu_keeps_the_draft(self, program: str, settled: Path, environment: Environment, sink: Sink) -> None:
        (settled / "draft").write_text(BAD)
        command = [program, "-s", "Desk", "-i", "draft", "anna@example.org"]
        with Screen(command, mending(settled, environment), settled) as screen:
            screen.wait_for("To: anna@example.org")
            screen.press("\n")
            screen.wait_for("Subject: Desk")
            screen.press("\n")
            screen.wait_for("y:Send")
            screen.press("y")
            screen.wait_for(TOLD)
            assert sink.mails == []
            (settled / "mend").touch()
            screen.press("\nq" if program == "neomutt" else "q")
            screen.wait_for("y:Send")
            screen.press("e")
            screen.wait_for("y:Send")
            screen.press("y")
            screen.wait_for("Mail sent")
        (arrived,) = sink.mails
        assert b"You will have that desk." in arrived.body


@needs("aerc", "msmtp")
def test_aerc(settled: Path, environment: Environment, sink: Sink) -> None:
    for name in ("cur", "new", "tmp"):
        (settled / "Maildir" / name).mkdir(parents=True)
    folder = settled / ".config" / "aerc"
    folder.mkdir(parents=True)
    lines = [
        "[Work]",
        f"source = maildir://{settled}/Maildir",
        *documented("aerc"),
        "from = Tom <tom@example.com>",
    ]
    (folder / "accounts.conf").write_text("\n".join(lines) + "\n")
    (folder / "accounts.conf").chmod(0o600)
    with Screen(["aerc"], mending(settled, environment), settled) as screen:
        screen.wait_for("Connected")
        run(["aerc", f"mailto:anna@example.org?subject=Desk&body={quote(BAD)}"], "", settled, environment)
        screen.wait_for("Send this email?", nudge=REDRAW)
        screen.press("y")
        # The draft is back as soon as it is refused.
        screen.wait_for("Sending...")
        screen.wait_for("Send this email?", nudge=REDRAW)
        assert sink.mails == []
        (settled / "mend").touch()
        screen.press("e")
        sink.wait(lambda: screen.press("y"))
    (arrived,) = sink.mails
    assert b"You will have that desk." in arrived.body
