"""When a check leaves a resident process behind, and when not."""

import os
import pty
from collections.abc import Mapping

import pytest

from tests.server.conftest import House, wait_for

pytestmark = [pytest.mark.slow, pytest.mark.xdist_group("server")]

REPLY = b"Please simply log out.\n"


def left_behind(house: House, *arguments: str, more: Mapping[str, str]) -> bool:
    """Whether a resident process is there after a check, or on its way."""
    house.do("check", "-", *arguments, stdin=REPLY, more=more)
    locks = list(house.run.glob("*/*.lock"))
    if not locks:
        return False
    wait_for(lambda: house.keeper() is not None)
    return True


@pytest.mark.parametrize(
    ("arguments", "more"),
    [([], {"TONEGUARD_DAEMON": "on"}), (["--daemon"], {}), (["--daemon"], {"TONEGUARD_DAEMON": "off"})],
    ids=str,
)
def test_where_it_is_asked_for(small: House, arguments: list[str], more: dict[str, str]) -> None:
    assert left_behind(small, *arguments, more=more)
    assert small.do("daemon", "stop").stdout == b"stopped.\n"


@pytest.mark.parametrize(
    ("arguments", "more"),
    [
        ([], {}),
        (["--no-daemon"], {"TONEGUARD_DAEMON": "on"}),
        ([], {"TONEGUARD_DAEMON": "off", "CI": ""}),
        (["--nonsense"], {"TONEGUARD_DAEMON": "on"}),
    ],
    ids=str,
)
def test_where_it_is_not(small: House, arguments: list[str], more: dict[str, str]) -> None:
    assert not left_behind(small, *arguments, more=more)
    assert not left_behind(small, *arguments, more=more)


def test_a_program_that_checks_again_gets_one(small: House) -> None:
    assert not left_behind(small, more={"CI": ""})
    assert left_behind(small, more={"CI": ""})


def test_not_where_a_configuration_forbids_it(small: House) -> None:
    (small.here / "toneguard.yaml").write_text("daemon: false\n")
    for _ in range(3):
        assert not left_behind(small, more={"CI": ""})


def test_a_person_at_a_terminal_gets_one_at_once(small: House) -> None:
    ours, theirs = pty.openpty()
    reply = small.here / "reply.txt"
    reply.write_bytes(REPLY)
    process = small.start("check", "reply.txt", stderr=theirs, env=small.environment({"CI": ""}))
    assert process.wait() == 0
    wait_for(lambda: small.keeper() is not None)
    os.close(ours)
