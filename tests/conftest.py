"""What tests of several rooms share."""

import os
from collections.abc import Callable
from pathlib import Path

import pytest

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
