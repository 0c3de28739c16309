"""What tests of several rooms share."""

import os
import signal
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

# A run that was started in the background ignores Ctrl-C, and so would every program that a test starts and interrupts.
signal.signal(signal.SIGINT, signal.default_int_handler)

UPDATE = "UPDATE_GOLDEN"


@pytest.fixture
def golden(request: pytest.FixtureRequest) -> Callable[[str, str], None]:
    """Compares text with a file of `golden/` beside the test; writes it instead where UPDATE_GOLDEN is set."""

    def compare(name: str, text: str) -> None:
        path = Path(request.path).parent / "golden" / name
        if os.environ.get(UPDATE):
            path.parent.mkdir(exist_ok=True)
            path.write_text(text, encoding="utf-8")
        assert text == path.read_text(encoding="utf-8")

    return compare


@pytest.fixture(scope="session", autouse=True)
def _nothing_of_the_user(tmp_path_factory: pytest.TempPathFactory) -> Iterator[None]:
    """What ToneGuard leaves for its next run stays among the tests, those in other processes too."""
    with pytest.MonkeyPatch.context() as environment:
        environment.setenv("XDG_CACHE_HOME", str(tmp_path_factory.mktemp("cache")))
        environment.setenv("TONEGUARD_NO_CACHE", "1")
        environment.setenv("TONEGUARD_DAEMON", "off")
        yield
