"""Dead ends and the way on; near neighbours that are left alone."""

import pytest

from tests.rewrite.support import rewritten

ELSEWHERE = "Please contact ⟨whom?⟩ {elsewhere}."
NEXT = "{plain_news} What {who} can do is ⟨what?⟩."


@pytest.mark.parametrize(
    ("before", "template", "after"),
    [
        ("We can't discuss the invoice on social media.", ELSEWHERE, "Please contact ⟨whom?⟩ about the invoice."),
        ("We can't book the flight.", ELSEWHERE, None),
        ("We can't help with flights on social media.", ELSEWHERE, None),
        ("**Unfortunately**, if you lose the key it is gone.", NEXT, None),
        ("We can't answer you on social media.", ELSEWHERE, None),
        ("We can't ship it because you have not signed.", "{unlocked}.", "Once you have signed, we can ship it."),
        ("We can't ship it because it is not a parcel.", "{unlocked}.", None),
        ("We can't ship it because the form is late.", "{unlocked}.", None),
        ("**Unfortunately**, it is gone, but we can send a new one.", NEXT, None),
        ("**Unfortunately**, it is gone. Instead, try the other one.", NEXT, None),
        ("**Unfortunately** not.", NEXT, None),
        ("**You need to** sign the form to get the refund.", "{aimed}.", "To get the refund, please sign the form."),
        ("**You need to** be there to get the refund.", "{aimed}.", None),
        ("**You need to** sign the form.", "{aimed}.", None),
        ("Please ask the depot as **it is under their control**.", "{referred}.", None),
        ("We **have not heard** from you.", "We need your reply to {awaited}.", None),
        ("We **usually don't** have any.", "{usual}.", None),
        ("We **don't** assign tickets.", "{usual}.", None),
        ("Your post **does not meet** our rules, and has been removed, sorry.", "{fell_short}.", None),
        ("We hope to see you **soon**.", "{hoped}.", None),
        ("Send it or **we'll see what** we can do.", "{spliced}.", None),
    ],
)
def test_ways_on(before: str, template: str, after: str | None) -> None:
    assert rewritten(before, template) == after
