"""When Python looks for objects that nobody can reach: nearly all that a program loads stays, and to look costs time."""

import gc


def put_off() -> None:
    """For a program that loads, does one thing and ends: what it makes is less than would be looked through."""
    gc.set_threshold(1_000_000, 20, 100)


def settle() -> None:
    """For a program that goes on for long: what is loaded by now stays, and what comes is looked through now and then."""
    gc.freeze()
    gc.set_threshold(500_000, 20, 100)


def settle_anew() -> None:
    """For a program that has put away much of what it had loaded: that goes, which it would not once it has settled."""
    settled = gc.get_freeze_count() > 0
    gc.unfreeze()
    gc.collect()
    if settled:
        gc.freeze()
