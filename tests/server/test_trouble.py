"""Whatever happens to the resident process, a check comes out right, and in time."""

import os
import signal
import socket
import subprocess
import time
from pathlib import Path

import pytest

from tests.server.conftest import House, outcome, wait_for

pytestmark = [
    pytest.mark.slow,
    pytest.mark.xdist_group("server"),
    pytest.mark.skipif(not Path("/proc/self/stat").exists(), reason="looks into /proc"),
]

REPLY = b"Hi Anna,\n\nWe can't do it. Please simply log out.\n"
LONG = b"We can't do it. Please simply log out.\n\n" * 400


def is_there(process: int) -> bool:
    """Whether it still runs: one that has ended may lie about until somebody asks how."""
    status = Path(f"/proc/{process}/stat")
    return status.exists() and status.read_text().rpartition(")")[2].split()[0] != "Z"


def test_a_worker_killed_at_work_loses_nothing(running: House) -> None:
    expected = running.do("check", "-", "--no-daemon", stdin=LONG)
    worker = running.spare()
    client = running.start("check", "-", stdin=subprocess.PIPE)
    assert client.stdin
    client.stdin.write(LONG)
    client.stdin.close()
    # As soon as one has something to do, another one waits.
    wait_for(lambda: len(running.workers()) == 2)
    os.kill(worker, signal.SIGKILL)
    assert client.stdout
    assert client.stderr
    assert (client.stdout.read(), client.stderr.read(), client.wait()) == (expected.stdout, expected.stderr, 1)
    assert outcome(running.do("check", "-", stdin=REPLY)) == outcome(
        running.do("check", "-", "--no-daemon", stdin=REPLY)
    )


def test_a_keeper_killed_leaves_a_socket_that_harms_nobody(running: House) -> None:
    keeper, workers = running.resident, [running.spare()]
    os.kill(keeper, signal.SIGKILL)
    wait_for(lambda: not any(map(is_there, workers)))
    assert list(running.run.glob("*/*.socket"))
    assert running.do("check", "-", stdin=REPLY).returncode == 1
    assert running.do("daemon", "status").stdout == b"not running.\n"
    with running.residing() as process:
        assert running.do("check", "-", stdin=REPLY).returncode == 1
        assert running.served() == 1
        process.terminate()
        assert process.wait(timeout=60) == 0
    assert not list(running.run.glob("*/*.socket"))


@pytest.mark.parametrize("stopped", ["keeper", "worker", "both"])
def test_one_that_hangs_is_not_waited_for(running: House, stopped: str) -> None:
    keeper, workers = running.resident, [running.spare()]
    for process in {"keeper": [keeper], "worker": workers, "both": [keeper, *workers]}[stopped]:
        os.kill(process, signal.SIGSTOP)
    for _ in range(2):
        began = time.monotonic()
        assert outcome(running.do("check", "-", stdin=REPLY)) == outcome(
            running.do("check", "-", "--no-daemon", stdin=REPLY)
        )
        assert time.monotonic() - began < 30
    for process in (keeper, *workers):
        os.kill(process, signal.SIGKILL)


def test_of_two_that_start_at_once_one_stays(small: House) -> None:
    both = [small.start("daemon", "run") for _ in range(2)]
    wait_for(lambda: small.keeper() is not None)
    keeper = small.keeper()
    (other,) = (process for process in both if process.pid != keeper)
    output, errors = other.communicate(timeout=60)
    assert (other.returncode, output, errors) == (0, b"", b"toneguard: the resident process runs already.\n")
    assert small.keeper() == keeper
    small.do("daemon", "stop")
    assert [process.wait() for process in both] == [0, 0]


def test_what_changes_on_the_disk_ends_it(small: House, tmp_path: Path) -> None:
    pack = tmp_path / "pack"
    subprocess.run(["cp", "-r", str(small.pack), str(pack)], check=True)
    house = House(small.run, small.here, pack)
    with house.residing() as process:
        assert b"shuts a door" in house.do("check", "-", "--format", "concise", stdin=REPLY).stdout
        rule = pack / "negative" / "refusal.yaml"
        rule.write_text(rule.read_text().replace("shuts a door", "slams a door"))
        assert b"slams a door" in house.do("check", "-", "--format", "concise", stdin=REPLY).stdout
        assert process.wait(timeout=60) == 0


@pytest.mark.parametrize(
    "configured", ["rules: {negative: off}", "rules: {nowhere: off}", "vocabulary: {<saying>: [murmur]}", "nonsense: ["]
)
def test_it_may_start_where_something_is_configured(small: House, configured: str) -> None:
    (small.here / "toneguard.yaml").write_text(configured)
    with small.residing():
        for _ in range(2):
            found = outcome(small.do("check", "-", stdin=REPLY))
            assert found == outcome(small.do("check", "-", "--no-daemon", stdin=REPLY))
            (small.here / "toneguard.yaml").write_text("fail-on: never")


def test_a_folder_that_others_may_enter_is_not_used(small: House) -> None:
    with small.residing() as process:
        (folder,) = small.run.iterdir()
        folder.chmod(0o755)
        assert small.do("check", "-", stdin=REPLY).returncode == 1
        assert small.do("daemon", "status").stdout == b"not running.\n"
        process.terminate()
    refused = small.do("daemon", "run")
    assert (refused.returncode, refused.stdout) == (2, b"")
    assert b"is no private folder of this user; remove it" in refused.stderr


def test_a_stranger_on_the_socket_is_not_believed(small: House) -> None:
    with small.residing() as process:
        (path,) = small.run.glob("*/*.socket")
        process.terminate()
        process.wait(timeout=60)
    for answer in (
        b"",
        b"\x06",
        b"\x06" + bytes(8),
        b"\x06" + b"\xff" * 64,
        b"\x06\0\0\0\0\0\0\0\x0c\0\0\0\0\0\0\0\4done",
    ):
        with socket.socket(socket.AF_UNIX) as stranger:
            path.unlink(missing_ok=True)
            stranger.bind(str(path))
            stranger.listen()
            client = small.start("check", "-", stdin=subprocess.PIPE)
            peer, _ = stranger.accept()
            assert client.stdin
            client.stdin.write(REPLY)
            client.stdin.close()
            peer.recv(1 << 20)
            peer.sendall(answer)
            peer.close()
            assert client.stdout
            assert b"shuts a door" in client.stdout.read()
            assert client.wait() == 1


def test_noise_from_a_client_harms_nobody(running: House) -> None:
    (path,) = running.run.glob("*/*.socket")
    for noise in (b"", b"\0", b"x" * 100, bytes(8), b"\0\0\0\0\0\0\0\x09\0\0\0\0\0\0\0\1x", b"\xff" * 16):
        with socket.socket(socket.AF_UNIX) as client:
            client.connect(str(path))
            client.sendall(noise)
    assert running.do("check", "-", stdin=REPLY).returncode == 1
    wait_for(lambda: running.served() == 1)


def test_it_ends_when_nobody_needs_it(small: House) -> None:
    with small.start("daemon", "run", "--idle", "0.02") as process:
        assert process.wait(timeout=60) == 0
    assert not list(small.run.glob("*/*.socket"))


def test_it_stops_when_it_is_told_to(running: House) -> None:
    assert running.do("daemon", "stop").stdout == b"stopped.\n"
    wait_for(lambda: not is_there(running.resident))
    assert running.do("daemon", "stop").stdout == b"not running.\n"


def test_nothing_of_a_reply_stays(running: House) -> None:
    marker = b"Quetzalcoatl"
    assert running.do("check", "-", stdin=REPLY + marker + b" can't fly.\n").returncode == 1
    assert running.served() == 1
    for process in (running.resident, running.spare()):
        assert marker not in memory(process)
    assert not [path for path in running.run.rglob("*") if path.is_file() and marker in path.read_bytes()]


def memory(process: int) -> bytes:
    """What a process could write to."""
    held = b""
    with Path(f"/proc/{process}/maps").open() as maps, Path(f"/proc/{process}/mem").open("rb", buffering=0) as mem:
        for line in maps:
            place, rights, *_ = line.split()
            if rights.startswith("rw") and "[v" not in line:
                start, end = (int(part, 16) for part in place.split("-"))
                mem.seek(start)
                held += mem.read(end - start)
    return held


def test_ctrl_c_ends_the_client(running: House) -> None:
    worker = running.spare()
    os.kill(worker, signal.SIGSTOP)
    client = running.start("check", "-", stdin=subprocess.PIPE)
    assert client.stdin
    # More than a pipe holds: once some of it has been read, the one that does not answer has been found.
    client.stdin.write(b"\n" * (1 << 20))
    time.sleep(1)
    client.send_signal(signal.SIGINT)
    assert client.wait(timeout=60) == 130
    os.kill(worker, signal.SIGCONT)


def test_a_reader_that_goes_away(running: House) -> None:
    read, write = os.pipe()
    os.close(read)
    client = running.start("check", "-", stdin=subprocess.PIPE, stdout=write)
    os.close(write)
    assert client.stdin
    assert client.stderr
    client.stdin.write(REPLY)
    client.stdin.close()
    assert (client.wait(), client.stderr.read()) == (141, b"")
