"""Sentences that may be left out, and those that hold something the customer needs."""

import pytest

from tests.rewrite.support import rewritten
from toneguard.rules.schema.files import Suggest

LEFT_OUT = Suggest.model_validate({"text": "", "replaces": "sentence"})
REST = "We can send a new one."


@pytest.mark.parametrize(
    "before",
    [
        "**Calm down.** We can send a new one.",
        "**We are no mind readers.** We can send a new one.",
        "**Congratulations, you managed** to break it. We can send a new one.",
        "We can send a new one. **Like it or not.**",
        "**Do you expect wonders?** We can send a new one.",
        "**Two cups are two cups**, lol. We can send a new one.",
        "**Still, two cups are two cups**. We can send a new one.",
        "**Everybody else manages** to hold a cup. We can send a new one.",
        "**We told you three times.** We can send a new one.",
    ],
)
def test_an_attitude_is_left_out(before: str) -> None:
    assert rewritten(before, LEFT_OUT) == REST


@pytest.mark.parametrize(
    "before",
    [
        "**Calm down.**",
        "Hi Ana, **calm down.**",
        "**Calm down**, the refund is on its way. We can send a new one.",
        "**Big deal**, it is 3 days late. We can send a new one.",
        "**Big deal**, Ana Sousa. We can send a new one.",
        "**Big deal**, see {{link}}. We can send a new one.",
        "**Like it or not**, please sign the form. We can send a new one.",
        "**Like it or not**, the fee applies. We can send a new one.",
        "**Calm down.** That would help us both.",
        "**Our position remains unchanged.** We can send a new one.",
        "**We will not discuss this any further.** We can send a new one.",
        "**Do you have any proof?** We can send a new one.",
        "**Somebody unqualified has opened it.** We can send a new one.",
        "**Actually, you agreed to it.** We can send a new one.",
        "**Do you expect** the cup that you sent us to have wings? We can send a new one.",
        "**Everybody manages** to hold a cup, and the handle of yours was glued by us. We can send a new one.",
        "Cash isn't accepted for this boat, **as stated in your ticket**. We can send a new one.",
        "There's none left on Friday's boat **anyway**. We can send a new one.",
        "The queue is **not a valid reason** for a refund. We can send a new one.",
        "**We are not obliged** to give a reason. We can send a new one.",
        "You were moved to the front row, and **that is our last word**. We can send a new one.",
        "**We rang you twice, which you ignored.** We can send a new one.",
        "**The glue works for everybody else.** We can send a new one.",
        "**Haha no.** We can send a new one.",
    ],
)
def test_what_holds_something_stays(before: str) -> None:
    assert rewritten(before, LEFT_OUT) is None


def test_what_it_stands_for_stays() -> None:
    known = "Your lamp ships today. "
    cup, lamp = "**Nobody else breaks a cup.**", "**Nobody else complains.**"
    assert rewritten(f"{known}{lamp} It arrives soon.", LEFT_OUT) == f"{known}It arrives soon."
    assert rewritten(f"{known}{cup} It arrives soon.", LEFT_OUT) is None
    assert rewritten(f"{lamp} It arrives soon.", LEFT_OUT) is None


def test_the_third_apology_may_go() -> None:
    spoken = "I'm sorry. We broke your cup, and apologise for it. "
    assert rewritten(f"{spoken}**And sorry again** from all of us!", LEFT_OUT) == spoken.strip()
    assert rewritten("We broke your cup. **And sorry again** from all of us!", LEFT_OUT) is None
