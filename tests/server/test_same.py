"""A check by the resident process is the check itself: byte for byte, wherever and however it is asked for."""

import ast
import os
import pty
import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest

from tests.server.conftest import House, outcome
from toneguard.server import client

pytestmark = [pytest.mark.slow, pytest.mark.xdist_group("server")]

REPLY = """\
Hi Anna,

Unfortunately we can't get you the lamp until next month, because you failed to give us your number!!
Please note that the the parcel was sent. You have to log out first. Naïve café 😅

Kind regards
Tom
"""
HARMLESS = "Hi Anna,\n\nYour parcel arrives on Monday.\n\nKind regards\nTom\n"


@pytest.fixture(scope="module")
def there(whole: House) -> House:
    (whole.here / "reply.txt").write_text(REPLY)
    (whole.here / "harmless.txt").write_text(HARMLESS)
    (whole.here / "customer.txt").write_text("I am furious. My lamp is late again.\n")
    below = whole.here / "formal"
    below.mkdir()
    (below / "toneguard.yaml").write_text("register: formal\nrules:\n  negative: off\n")
    (below / "reply.md").write_text(REPLY)
    return whole


# arguments; whether a resident process can do it
CHECKS = [
    (["harmless.txt"], True),
    (["reply.txt", "harmless.txt", "--to", "customer.txt"], True),
    (["reply.txt", "--format", "json"], True),
    (["reply.txt", "--format=concise", "--min-severity", "suggestion"], True),
    (["reply.txt", "--rewrite"], True),
    (["formal/reply.md"], True),
    (["-", "--format", "json", "--to", "customer.txt"], True),
    (["."], False),
    (["reply.txt", "nowhere.txt"], False),
    (["reply.txt", "--select", "negatif"], False),
    ([], False),
]


@pytest.mark.parametrize(
    ("arguments", "can"), CHECKS, ids=lambda value: " ".join(value) if isinstance(value, list) else ""
)
def test_the_same_is_written_and_the_exit_code_is_the_same(there: House, arguments: list[str], can: bool) -> None:
    stdin = REPLY.encode() if "-" in arguments else b""
    before = there.served()
    by_resident = there.do("check", *arguments, stdin=stdin)
    asked = there.served() > before
    assert outcome(by_resident) == outcome(there.do("check", *arguments, "--no-daemon", stdin=stdin))
    assert not can or (asked and by_resident.returncode in {0, 1})


def test_a_file_that_has_not_changed_is_remembered(there: House, tmp_path: Path) -> None:
    more = {"XDG_CACHE_HOME": str(tmp_path), "TONEGUARD_NO_CACHE": ""}
    expected = outcome(there.do("check", "reply.txt", "--no-daemon"))
    assert [outcome(there.do("check", "reply.txt", more=more)) for _ in range(2)] == [expected] * 2
    told = there.do("cache", "info", more=more).stdout.decode()
    assert ": 1 file remembered" in told


@pytest.mark.parametrize(
    "more",
    [
        {"FORCE_COLOR": "1", "TERM": "xterm-256color", "COLUMNS": "43"},
        {"PYTHONIOENCODING": "ascii"},
        {"LC_ALL": "C"},
    ],
    ids=str,
)
def test_whatever_the_environment_says(there: House, more: dict[str, str]) -> None:
    here = there.do("check", "reply.txt", "--no-daemon", more=more)
    assert outcome(there.do("check", "reply.txt", more=more)) == outcome(here)


def on_terminal(house: House, *arguments: str, width: int) -> bytes:
    """What a terminal of some width shows, both streams mixed."""
    ours, theirs = pty.openpty()
    subprocess.run(["stty", "cols", str(width), "rows", "24"], stdin=theirs, check=True)
    environment = {k: v for k, v in house.environment({"TERM": "xterm"}).items() if k not in {"COLUMNS", "NO_COLOR"}}
    process = subprocess.Popen(
        house.command("check", *arguments), stdin=theirs, stdout=theirs, stderr=theirs, cwd=house.here, env=environment
    )
    os.close(theirs)
    shown = b""
    try:
        while data := os.read(ours, 4096):
            shown += data
    except OSError:
        pass
    process.wait()
    os.close(ours)
    return shown


@pytest.mark.parametrize("width", [40])
def test_a_terminal_is_seen_from_afar(there: House, width: int) -> None:
    before = there.served()
    shown = on_terminal(there, "reply.txt", width=width)
    assert there.served() == before + 1
    assert b"\x1b[" in shown
    assert shown == on_terminal(there, "reply.txt", "--no-daemon", width=width)


def test_both_streams_in_one_file_are_mixed_in_the_same_way(there: House) -> None:
    (there.here / "toneguard.yaml").write_text("allow:\n  - {phrase: soon, reason: old, until: 2020-01-01}\n")
    texts = []
    try:
        for more in ([], ["--no-daemon"]):
            file = there.here / "both.out"
            with file.open("wb") as target:
                there.start("check", "reply.txt", *more, stdout=target, stderr=target).wait()
            texts.append(file.read_bytes())
    finally:
        (there.here / "toneguard.yaml").unlink()
    assert b"no longer holds" in texts[0]
    assert texts[0] == texts[1]


def test_many_at_once(there: House) -> None:
    texts = [REPLY.replace("Anna", name) * 3 for name in ("Ada", "Bea", "Cleo", "Dora")]

    def checked(text: str) -> bytes:
        return there.do("check", "-", "--format", "json", stdin=text.encode()).stdout

    with ThreadPoolExecutor(len(texts)) as pool:
        together = list(pool.map(checked, texts))
    assert together == [checked(text) for text in texts]


def test_a_door_of_another_kind_may_ask_as_well(there: House, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("XDG_RUNTIME_DIR", str(there.run))
    monkeypatch.setenv("TONEGUARD_DAEMON", "on")
    arguments = ["-", "--format", "json", "--no-config"]
    # Where the machine has much else to do, nobody may be heard in time.
    answers = filter(None, (client.check(arguments, REPLY.encode()) for _ in range(5)))
    code, written = next(answers)
    assert code == 1
    here = there.do("check", *arguments, "--no-daemon", stdin=REPLY.encode())
    assert b"".join(data for _, data in written) == here.stdout


def test_a_door_hears_nothing_where_nobody_listens(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("XDG_RUNTIME_DIR", str(folder))
    assert client.check(["-"], REPLY.encode()) is None


def test_little_is_imported_for_it(there: House) -> None:
    code = (
        "import sys; before = set(sys.modules); sys.argv = ['toneguard', 'check', 'reply.txt']\n"
        "from toneguard.__main__ import main\n"
        "try: main()\n"
        "finally: print(sorted(set(sys.modules) - before), file=sys.stderr)\n"
    )
    command = [sys.executable, "-I", "-c", f"import sys; sys.path[:0] = {sys.path!r}\n{code}"]
    before = there.served()
    done = subprocess.run(command, env=there.environment(), cwd=there.here, capture_output=True, check=False)
    assert there.served() == before + 1
    modules = set(ast.literal_eval(done.stderr.decode().splitlines()[-1]))
    assert {name for name in modules if name.startswith("toneguard")} == {
        "toneguard",
        "toneguard.__main__",
        "toneguard.ending",
        "toneguard.server",
        "toneguard.server.client",
        "toneguard.server.place",
        "toneguard.server.wire",
    }
    assert {name.partition(".")[0] for name in modules} - {"toneguard"} <= set(sys.stdlib_module_names)
    assert len(modules) < 40
