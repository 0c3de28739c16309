"""`toneguard sendmail`: the mail untouched or refused, by each policy, and what is kept of it."""

import json
import stat
import subprocess
import sys
from pathlib import Path

import pytest
from typer.testing import CliRunner, Result

from tests.mail.support import BAD, GOOD, RULE, Screen, mail
from toneguard.cli.app import app

Environment = dict[str, str]
OVERRIDE = "X-ToneGuard: override; Anna asked for a plain no"


@pytest.fixture
def transport(home: Path) -> Path:
    """A sendmail that keeps the mail and its arguments, and ends as it is told."""
    program = home / "bin" / "transport"
    program.write_text('#!/bin/sh\nprintf "%s\\n" "$@" > "$HOME/arguments"\ncat > "$HOME/sent"\nexit "${STATUS:-0}"\n')
    program.chmod(0o755)
    return program


def send(message: bytes, *arguments: str) -> Result:
    return CliRunner().invoke(app, ["sendmail", "--via", "transport", *arguments], input=message)


def sent(home: Path) -> bytes | None:
    file = home / "sent"
    return file.read_bytes() if file.exists() else None


def kept(home: Path) -> list[dict[str, object]]:
    file = home / ".local" / "state" / "toneguard" / "overrides.jsonl"
    return [json.loads(line) for line in file.read_text().splitlines()] if file.exists() else []


@pytest.mark.usefixtures("transport", "inside")
class TestSendmail:
    def test_a_good_mail_goes_untouched(self, home: Path) -> None:
        message = mail(GOOD, "X-Odd:\tblanks \t") + b"\xff\x00 bare\rreturn\r\nno end"
        result = send(message, "--", "-oi", "-f", "tom@example.com", "--", "-odd@example.org")
        assert (result.exit_code, result.stderr) == (0, "")
        assert sent(home) == message
        assert (home / "arguments").read_text().split() == ["-oi", "-f", "tom@example.com", "--", "-odd@example.org"]

    def test_a_bad_one_is_refused(self, home: Path) -> None:
        result = send(mail(BAD), "-t")
        assert result.exit_code == 65
        assert sent(home) is None
        told = result.stderr
        assert told.startswith("toneguard: not sent: 1 warning in what you wrote.\n")
        assert f"warning · {RULE}" in told
        assert "“We can't” shuts a door." in told
        assert "X-ToneGuard: override; your reason" in told
        assert result.stdout == ""

    def test_what_was_quoted_and_signed_is_not_the_writers(self, home: Path) -> None:
        body = f"{GOOD}\nOn Monday, Anna <anna@example.org> wrote:\n> We can't wait.\n\n-- \nWe can't sign.\n"
        assert send(mail(body)).exit_code == 0

    @pytest.mark.parametrize("kind", ["application/pdf", "multipart/encrypted; boundary=x"])
    def test_a_mail_without_words_goes(self, kind: str, home: Path) -> None:
        message = mail("--x\n\nWe can't.\n--x--\n" if "x" in kind[-1] else "We can't.\n", f"Content-Type: {kind}")
        assert send(message).exit_code == (0 if "pdf" in kind else 65)

    @pytest.mark.parametrize("status", [1, 75, 200])
    def test_the_status_of_the_transport_passes(self, status: int, monkeypatch: pytest.MonkeyPatch) -> None:
        monkeypatch.setenv("STATUS", str(status))
        result = send(mail(GOOD))
        assert (result.exit_code, result.stderr) == (status, "")

    def test_a_transport_that_was_killed(self, transport: Path) -> None:
        transport.write_text("#!/bin/sh\nkill -9 $$\n")
        assert send(mail(GOOD)).exit_code == 128 + 9

    def test_a_transport_that_is_not_there(self, transport: Path) -> None:
        transport.unlink()
        result = send(mail(GOOD))
        assert result.exit_code == 69
        assert result.stderr == "toneguard: transport: there is no such program to send with; name one with --via.\n"

    def test_a_transport_that_is_toneguard(self, transport: Path, capfd: pytest.CaptureFixture[str]) -> None:
        transport.write_text('#!/bin/sh\nexec toneguard sendmail --via transport "$@"\n')
        result = send(mail(GOOD))
        assert result.exit_code == 64
        assert "ToneGuard again" in capfd.readouterr().err

    @pytest.mark.parametrize("flag", ["-bp", "-q", "-bi"])
    def test_what_is_no_mail_is_left_to_the_transport(self, flag: str, home: Path) -> None:
        assert send(b"We can't.", flag).exit_code == 0
        assert (home / "arguments").read_text().split() == [flag]

    def test_a_dialogue_is_refused(self, home: Path) -> None:
        assert send(b"EHLO", "-bs").exit_code == 64
        assert sent(home) is None

    def test_warn_only(self, home: Path) -> None:
        result = send(mail(BAD), "--warn-only")
        assert result.exit_code == 0
        assert sent(home) == mail(BAD)
        assert result.stderr.startswith("toneguard: sending it all the same: 1 warning")
        assert kept(home) == []

    def test_fail_on(self, home: Path) -> None:
        mild = mail(GOOD.replace("The", "Simply, the"))
        assert send(mild).exit_code == 0
        assert send(mild, "--fail-on=suggestion").exit_code == 65
        assert send(mail(BAD), "--fail-on", "error").exit_code == 0

    def test_a_configuration(self, home: Path) -> None:
        (home / "toneguard.yaml").write_text(f"rules:\n  {RULE}: off\n")
        assert send(mail(BAD)).exit_code == 0
        assert send(mail(BAD), "--no-config").exit_code == 65

    def test_a_check_that_fails_sends_nothing(self, home: Path) -> None:
        (home / "toneguard.yaml").write_text("rule: off\n")
        result = send(mail(GOOD))
        assert result.exit_code == 75
        assert "not sent, for it could not be checked" in result.stderr
        assert sent(home) is None

    def test_a_mail_that_never_can_be_checked_is_not_to_be_tried_again(self, home: Path) -> None:
        long = mail("The desk is there.\n" * 6_000)
        result = send(long)
        assert (result.exit_code, sent(home)) == (65, None)
        assert "not sent, for it could not be checked: the mail: longer than 100,000 characters" in result.stderr
        assert send(long, "--on-error", "send").exit_code == 0
        assert sent(home) == long

    def test_on_error_send(self, home: Path) -> None:
        (home / "toneguard.yaml").write_text("rule: off\n")
        result = send(mail(BAD), "--on-error", "send")
        assert result.exit_code == 0
        assert "sending it unchecked" in result.stderr
        assert sent(home) == mail(BAD)

    def test_an_override_is_kept_without_the_words(self, home: Path) -> None:
        result = send(mail(BAD, OVERRIDE))
        assert result.exit_code == 0
        assert sent(home) == mail(BAD, OVERRIDE)
        (line,) = kept(home)
        assert line.pop("at")
        assert line == {"door": "sendmail", "rules": {RULE: 1}, "reason": "Anna asked for a plain no"}
        file = home / ".local" / "state" / "toneguard" / "overrides.jsonl"
        assert stat.S_IMODE(file.stat().st_mode) == 0o600
        assert stat.S_IMODE(file.parent.stat().st_mode) == 0o700

    @pytest.mark.parametrize(
        "header", ["X-ToneGuard: override", "X-ToneGuard: override;", "x-toneguard: overide; be it so"]
    )
    def test_an_override_without_a_reason_is_told_to_be_none(self, home: Path, header: str) -> None:
        result = send(mail(BAD, header))
        assert (result.exit_code, sent(home), kept(home)) == (65, None, [])
        assert result.stderr.endswith(
            "toneguard: its X-ToneGuard header overrides nothing; it wants a reason: `X-ToneGuard: override; your reason`.\n"
        )

    def test_an_override_of_what_was_good_is_not_kept(self, home: Path) -> None:
        assert send(mail(GOOD, OVERRIDE)).exit_code == 0
        assert kept(home) == []

    def test_a_log_elsewhere(self, home: Path) -> None:
        send(mail(BAD, OVERRIDE), "--log", "log")
        assert len((home / "log").read_text().splitlines()) == 1

    def test_a_log_that_can_not_be_written(self, home: Path) -> None:
        result = send(mail(BAD, OVERRIDE), "--log", "/dev/null/log")
        assert result.exit_code == 0
        assert "the log of overrides can't be written (file exists)." in result.stderr

    def test_via_with_a_quote_too_many(self, home: Path) -> None:
        result = send(mail(GOOD), "--via", "it's")
        assert result.exit_code == 2
        assert "no closing quotation" in result.stderr

    def test_asked_on_the_terminal(self, home: Path, environment: Environment) -> None:
        (home / "mail").write_bytes(mail(BAD))
        ask = ["sh", "-c", 'toneguard sendmail --ask --via transport -t < mail; echo "ended $?"']
        with Screen(ask, environment, home) as screen:
            screen.wait_for("Send it all the same?")
            screen.press("\n")
            screen.wait_for("keep it: toneguard: not sent. ended 65")
        assert sent(home) is None
        with Screen(ask, environment, home) as screen:
            screen.wait_for("Send it all the same?")
            screen.press("She knows\n")
            screen.wait_for("ended 0")
        assert sent(home) == mail(BAD)
        assert [line["reason"] for line in kept(home)] == ["She knows"]

    @pytest.mark.parametrize(
        ("typed", "reasons"), [(["no\n"], []), (["y\n", "\n"], []), (["Y\n", "so be it\n"], ["so be it"])]
    )
    def test_a_plain_yes_or_no_is_no_reason(
        self, home: Path, environment: Environment, typed: list[str], reasons: list[str]
    ) -> None:
        (home / "mail").write_bytes(mail(BAD))
        ask = ["sh", "-c", 'toneguard sendmail --ask --via transport -t < mail; echo "ended $?"']
        with Screen(ask, environment, home) as screen:
            for question, answer in zip(("Send it all the same?", "Why?"), typed, strict=False):
                screen.wait_for(question)
                screen.press(answer)
            screen.wait_for("ended 0" if reasons else "ended 65")
        assert (sent(home) is not None) == bool(reasons)
        assert [line["reason"] for line in kept(home)] == reasons

    def test_ask_without_a_terminal(self, home: Path, environment: Environment) -> None:
        command = [str(home / "bin" / "toneguard"), "sendmail", "--ask", "--via", "transport"]
        result = subprocess.run(
            command,
            input=mail(BAD),
            capture_output=True,
            env=environment,
            cwd=home,
            check=False,
            start_new_session=True,
        )
        assert result.returncode == 65
        assert sent(home) is None


def test_nothing_heavy_for_what_is_no_mail(home: Path, environment: Environment) -> None:
    program = home / "modules"
    program.write_text("import sys\nfrom toneguard.__main__ import main\ntry: main()\nfinally: print(*sys.modules)\n")
    command = [sys.executable, str(program), "sendmail", "--via", "true", "-bp"]
    result = subprocess.run(command, capture_output=True, text=True, env=environment, check=True)
    assert not {"spacy", "yaml", "rich", "typer", "pydantic", "email.parser"} & set(result.stdout.split())
