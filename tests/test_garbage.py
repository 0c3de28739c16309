"""Garbage is looked for less often, and still is."""

import gc
import weakref
from collections.abc import Iterator

import pytest

from toneguard import garbage


@pytest.fixture(autouse=True)
def as_before() -> Iterator[None]:
    before = gc.get_threshold()
    yield
    gc.set_threshold(*before)
    gc.unfreeze()


class Ring:
    """An object that holds itself, so that only a collection takes it away."""

    def __init__(self) -> None:
        self.itself = self


def taken_within(made: int) -> bool:
    """Whether a ring that nobody reaches is gone once so many lists were made and kept."""
    ring = weakref.ref(Ring())
    kept = [[] for _ in range(made)]  # type: ignore[var-annotated]
    return ring() is None and len(kept) == made


def test_what_loads_is_not_looked_through() -> None:
    garbage.put_off()
    assert not taken_within(300_000)


def test_what_goes_on_for_long_is() -> None:
    garbage.put_off()
    garbage.settle()
    assert taken_within(600_000)


def test_what_was_there_is_looked_through_no_more() -> None:
    ring = weakref.ref(Ring())
    garbage.settle()
    gc.collect()
    assert ring() is not None


def test_what_is_put_away_goes_where_the_rest_settles_anew() -> None:
    ring = weakref.ref(Ring())
    garbage.settle()
    garbage.settle_anew()
    assert ring() is None
    assert gc.get_freeze_count()


def test_what_has_not_settled_does_not_settle_anew() -> None:
    garbage.settle_anew()
    assert not gc.get_freeze_count()
