"""Nobody in particular, told with a blank for who it is."""

import pytest

from tests.rewrite.support import rewritten


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("I've passed it **to whoever looks** after the gate.", "I've passed it to ⟨whom?⟩."),
        ("The cup was glued **by whoever was in** and is back.", "The cup was glued by ⟨whom?⟩ and is back."),
        ("I'll pass it **up the chain**!", "I'll pass it on to ⟨whom?⟩."),
        ("We escalated this **up the line**.", "We escalated this to ⟨whom?⟩."),
        ("It has gone **up the chain**.", "It has gone to ⟨whom?⟩."),
        ("You'll **hear from one of us** about the cup.", "You'll hear from ⟨whom?⟩ about the cup."),
        ("**The guys in the depot will** glue it.", "⟨who?⟩ in the depot will glue it."),
        ("**Some of our people are looking** at it.", "⟨who?⟩ is looking at it."),
        ("Hi Ana, it's **on somebody's desk**.", "Hi Ana, it's with ⟨whom?⟩."),
        ("Is it **on somebody's desk**?", None),
        ("It goes **to whoever is free**, and one of us will glue it.", None),
        ("**They are on it.**", None),
    ],
)
def test_who_it_is(before: str, after: str | None) -> None:
    assert rewritten(before, "{somebody}.") == after
