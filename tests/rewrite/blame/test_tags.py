"""Digs at the edge of a sentence, left out; and those that the sentence leans on."""

import pytest

from tests.rewrite.support import rewritten


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("The ferry is late, **as everybody knows**.", "The ferry is late."),
        ("The door closes at six**, and that's that**.", "The door closes at six."),
        ("The lease says no dogs and **that's the end of it** by the way.", "The lease says no dogs."),
        ("**Calm down**, the ferry is on its way.", "The ferry is on its way."),
        ("**It's easy, just** press the red button.", "Please press the red button."),
        ("**Calm down** and check the deck.", "Please check the deck."),
        ("**Calm down** and be nice.", None),
        # What a rule rests on, and what came of something.
        ("**As stated in your lease,** the yard is shared.", None),
        ("The sail was torn, so the **crew turned** the boat.", None),
        # What did not happen, and what helps, is told nowhere else.
        ("The pilot called twice **and you didn't pick up**.", None),
        ("The latch is there, **you just have to** pull.", None),
        ("The fare is fixed**, you just have to accept that**.", "The fare is fixed."),
        ("**Chill** 😅 the ferry is on its way.", "The ferry is on its way."),
        ("The ferry is full 🤪 **people go when they go**!", "The ferry is full."),
        ("It's **no big deal**, the ferry takes five minutes.", "The ferry takes five minutes."),
        ("That **isn't our fault, the** port closed the gate.", None),
        ("There's nothing we can do, it's **out of our hands**.", None),
        ("**I'm only an agent**, I can't open the gate.", None),
        ("**It's no magic**, just press the red button.", "Please press the red button."),
        ("**Let's be honest,** a child could have worked it out.", None),
        ("Hi Jo, **in case you didn't notice,** the shop is closed.", "Hi Jo, the shop is closed."),
        ("The door closes at six, the hours are **what they are**.", "The door closes at six."),
        ("The lid broke here or with the ferry, that part is **out of our hands**.", None),
        ("The map is drawn by a machine, **we have no influence on** this.", None),
        ("The ferry, which the port runs, **lies with them and not with us**.", None),
        ("Ask the port as the map is **under their control** now.", None),
        ("The list was printed in May so **obviously** it couldn't be changed.", None),
        ("Please sign by noon, otherwise **we assume that you** agree.", None),
        ("**That's how ferries work**, you get what the port has left.", None),
        ("I sold forty of these and **nobody else had an issue** with the lid.", None),
        ("You wanted the blue tent, **now you want the green one**.", None),
        ("The form, the lack of which was **clearly** told, is blue.", None),
        ("Take it, **or leave it**.", None),
        ("**No need to panic**, it's only a boat.", None),
        ("**It's all on the page**, which took me a week.", None),
        ("A boat is wet and **would have been** wet.", None),
        ("The ferry, **as everybody knows**, is late.", None),
        ("The ferry is late, **as everybody knows** since 2 May.", None),
        ("Is it late, **as everybody knows**?", None),
        ("**Be patient**, we're very busy today.", None),
        ("We have had many calls, **so you'll have to wait**.", None),
        ("**You missed the ferry**, so the fare was charged.", None),
    ],
)
def test_what_stands_without_the_dig(before: str, after: str | None) -> None:
    assert rewritten(before, "{untagged}.") == after
