"""Dead ends and the way on; near neighbours that are left alone."""

import pytest

from tests.rewrite.support import rewritten


@pytest.mark.parametrize(
    ("before", "template", "after"),
    [
        ("We can't ship it because you have not signed.", "{unlocked}.", "Once you have signed, we can ship it."),
        ("We can't ship it because it is not a parcel.", "{unlocked}.", None),
        ("We can't ship it because the form is late.", "{unlocked}.", None),
        ("I am sorry that we cannot ship it because you have not signed.", "{unlocked}.", None),
        ("We can't ship it within a week because you have not signed.", "{unlocked}.", None),
        ("**You need to** sign the form to get the refund.", "{aimed}.", "To get the refund, please sign the form."),
        ("**You need to** be there to get the refund.", "{aimed}.", None),
        ("**You need to** sign the form.", "{aimed}.", None),
        ("**You need to** ring the depot to change it yourself.", "{aimed}.", None),
        ("To get the refund **you must** sign the form.", "{aimed}.", "To get the refund, please sign the form."),
        ("To get the refund **you must** be there.", "{aimed}.", None),
        ("We **have not heard** from you.", "We need your reply to {awaited}.", None),
        ("Your post **does not meet** our rules, and has been removed, sorry.", "{fell_short}.", None),
        ("Send it or **we'll see what** we can do.", "{spliced}.", None),
    ],
)
def test_ways_on(before: str, template: str, after: str | None) -> None:
    assert rewritten(before, template) == after
