"""What the linter says of a rewrite and said before."""

from toneguard.model import Severity
from toneguard.rewrite.checks import mending


def test_nothing_new() -> None:
    old = {"negative/refusal": Severity.WARNING}
    assert mending.nothing_new(old, {})
    assert mending.nothing_new(old, {"vague/soon": Severity.SUGGESTION})
    assert not mending.nothing_new(old, {"vague/soon": Severity.WARNING})
    assert mending.mends(old, {})
    assert not mending.mends(old, old)
