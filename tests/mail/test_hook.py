"""`toneguard hook check`: what stands in a mail's way, for programs."""

import json
import subprocess
from pathlib import Path

import pytest

from tests.mail.support import BAD, GOOD, RULE, mail
from toneguard.mail.verdict import Verdict


def check(message: bytes, environment: dict[str, str], *options: str) -> subprocess.CompletedProcess[bytes]:
    home = Path(environment["HOME"])
    command = [str(home / "bin" / "toneguard"), "hook", "check", *options]
    return subprocess.run(command, input=message, capture_output=True, env=environment, cwd=home, check=False)


def test_findings_as_json(environment: dict[str, str]) -> None:
    result = check(mail(BAD), environment)
    assert result.returncode == 0
    (found,) = json.loads(result.stdout)["findings"]
    assert found == {
        "rule": RULE,
        "severity": "warning",
        "summary": "Says what we can't do.",
        "message": "“We can't” shuts a door.",
        "words": "We can't",
        "line": 7,
        "suggestion": "",
    }
    verdict = Verdict.from_json(result.stdout.decode())
    assert verdict.rules == {RULE: 1}
    assert f"{verdict.to_json()}\n".encode() == result.stdout


def test_nothing_in_the_way(environment: dict[str, str]) -> None:
    assert json.loads(check(mail(GOOD), environment).stdout) == {"findings": []}
    assert json.loads(check(mail(BAD), environment, "--fail-on", "error").stdout) == {"findings": []}


@pytest.mark.parametrize("data", [b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR", b"\x7fELF\x02\x01\x01\0", GOOD.encode("utf-16")])
def test_what_is_no_mail_at_all_can_not_be_checked(data: bytes, environment: dict[str, str]) -> None:
    result = check(data, environment)
    assert (result.returncode, result.stdout) == (2, b"")
    assert result.stderr == b"toneguard: the mail: this is a binary file, and no mail.\n"


def test_a_mail_may_hold_bytes_of_any_kind(environment: dict[str, str]) -> None:
    for attached in (b"Subject: Desk\n\n\0\1\2", mail(GOOD, "Content-Type: image/png") + b"\0\1\2"):
        result = check(attached, environment)
        assert (result.returncode, json.loads(result.stdout)) == (0, {"findings": []})


def test_what_can_not_be_checked(environment: dict[str, str]) -> None:
    result = check(mail("word " * 20_001), environment)
    assert (result.returncode, result.stdout) == (2, b"")
    assert b"longer than 100,000 characters" in result.stderr
