"""Thunderbird's add-on: its own tests under node, the program it talks to, and both in their places."""

import io
import json
import os
import shutil
import struct
import subprocess
import sys
import zipfile
from importlib.metadata import version
from pathlib import Path

import pytest

from tests.mail.support import BAD, RULE
from thunderbird.pack import pack
from toneguard.mail.thunderbird.host import serve
from toneguard.mail.thunderbird.install import ADD_ON, NAME
from toneguard.mail.verdict import Told, Verdict

ADD_ON_FOLDER = Path(__file__).parents[2] / "thunderbird"
Environment = dict[str, str]


def ask(*questions: object) -> list[dict[str, object]]:
    """The answers of the program to the questions, one after another."""
    heard: list[bytes] = []
    kept: list[tuple[dict[str, int], str]] = []

    def check(message: bytes) -> Verdict:
        heard.append(message)
        if b"break" in message:
            raise ValueError
        return Verdict((Told(RULE, "warning", "", "", "no", 1, ""),) * message.count(b"no!"))

    data = b"".join(struct.pack("=I", len(line)) + line for line in (json.dumps(q).encode() for q in questions))
    sink = io.BytesIO()
    serve(io.BytesIO(data + b"\1"), sink, check, lambda verdict, reason: kept.append((verdict.rules, reason)))
    answers, rest = [], sink.getvalue()
    while rest:
        (length,) = struct.unpack("=I", rest[:4])
        answers.append(json.loads(rest[4 : 4 + length]))
        rest = rest[4 + length :]
    return [*answers, {"heard": heard, "kept": kept}]


def question(body: str, **more: object) -> dict[str, object]:
    return {"id": 7, "type": "check", "from": "Tom <t@x>", "to": ["Änna <a@y>"], "html": False, "body": body} | more


def test_a_question_and_its_answer() -> None:
    answer, seen = ask(question("no! \ud83d and 😀"))
    assert answer["id"] == 7
    assert [told["rule"] for told in answer["findings"]] == [RULE]  # type: ignore[attr-defined]
    mail = seen["heard"][0]  # type: ignore[index]
    head, _, body = mail.decode().partition("\r\n\r\n")
    assert "To: Änna <a@y>" in head
    assert "Content-Transfer-Encoding: 8bit" in head
    assert body == "no! ? and 😀\r\n"


def test_addresses_make_no_headers() -> None:
    _, seen = ask(question("yes", to=["Anna <a@y>\r\nX-ToneGuard: override; ha"]))
    assert b"\nX-ToneGuard" not in seen["heard"][0]  # type: ignore[index]


def test_what_goes_wrong_is_an_answer() -> None:
    *answers, _ = ask(question("break"), {"id": 8, "type": "dance"}, {"id": 9, "type": "check"}, [], question("fine"))
    assert [answer["id"] for answer in answers] == [7, 8, 9, 7]
    assert answers[0]["error"] == "ValueError"
    assert "dance: ToneGuard knows no such question" in str(answers[1]["error"])
    assert answers[3]["findings"] == []


def test_no_answer_is_too_long_for_thunderbird() -> None:
    answer, _ = ask(question("no!" * 1000))
    assert len(answer["findings"]) == 200  # type: ignore[arg-type]


def test_an_override_is_kept() -> None:
    answer, seen = ask({"id": 1, "type": "override", "rules": {RULE: 2}, "reason": "so be it"})
    assert answer == {"id": 1}
    assert seen["kept"] == [({RULE: 2}, "so be it")]


@pytest.mark.skipif(not shutil.which("node"), reason="needs node")
def test_the_add_on(home: Path, environment: Environment) -> None:
    """Its tests, with the program itself, as it was installed."""
    install = [str(home / "bin" / "toneguard"), "hook", "install", "thunderbird"]
    told = subprocess.run(install, capture_output=True, text=True, env=environment, cwd=home, check=True)
    manifest = home / ".mozilla" / "native-messaging-hosts" / "toneguard.json"
    assert told.stdout == f"Put in place: {manifest}\n"
    content = json.loads(manifest.read_text())
    assert (content["name"], content["type"], content["allowed_extensions"]) == (NAME, "stdio", [ADD_ON])
    program = Path(content["path"])
    assert os.access(program, os.X_OK)
    # The program names this Python; here, it is to be the one with the small pack.
    assert f"exec {sys.executable} -m toneguard hook thunderbird-host" in program.read_text()
    program.write_text('#!/bin/sh\nexec toneguard hook thunderbird-host "$@"\n')
    result = subprocess.run(
        ["node", "--test", str(ADD_ON_FOLDER / "test")],
        capture_output=True,
        text=True,
        env=environment | {"TONEGUARD_HOST": str(program)},
        check=False,
        timeout=180,
    )
    assert result.returncode == 0, result.stdout
    assert "# skipped 0" in result.stdout
    (line,) = (home / ".local" / "state" / "toneguard" / "overrides.jsonl").read_text().splitlines()
    assert json.loads(line)["door"] == "thunderbird"
    assert BAD not in line
    uninstall = subprocess.run([*install[:-2], "uninstall", "thunderbird"], env=environment, check=False)
    assert uninstall.returncode == 0
    assert not manifest.exists()
    assert not program.exists()
    again = subprocess.run(
        [*install[:-2], "uninstall", "thunderbird"], env=environment, check=False, capture_output=True
    )
    assert again.returncode == 2


def test_the_package(tmp_path: Path) -> None:
    first, second = pack(tmp_path / "a"), pack(tmp_path / "b")
    assert first.read_bytes() == second.read_bytes()
    with zipfile.ZipFile(first) as archive:
        manifest = json.loads(archive.read("manifest.json"))
        names = archive.namelist()
    assert manifest["version"] == version("toneguard")
    assert manifest["browser_specific_settings"]["gecko"]["id"] == ADD_ON
    assert {*manifest["background"]["scripts"], *manifest["icons"].values(), "findings.html"} <= set(names)
    assert "package.json" not in names


@pytest.mark.parametrize("page", ["background.js", "findings.js", "findings.html", "gate.js"])
def test_what_a_file_names_is_there(page: str) -> None:
    text = (ADD_ON_FOLDER / page).read_text()
    named = [
        name
        for name in ("host.js", "gate.js", "words.js", "findings.css", "findings.js", "findings.html")
        if name in text
    ]
    assert all((ADD_ON_FOLDER / name).is_file() for name in named)
