"""What stands behind "sorry, but"."""

import pytest

from tests.rewrite.support import rewritten


@pytest.mark.parametrize(
    ("before", "template", "after"),
    [
        (
            "**Sorry, but** we can't reproduce the leak following your steps.",
            "{tried}.",
            "We followed your steps, and the leak did not appear.",
        ),
        (
            "I'm **sorry but** I couldn't recreate the leak.",
            "{tried}.",
            "I tried to reproduce the leak, and it did not appear.",
        ),
        ("**Sorry, but** we can't reproduce the leak, nor the smell.", "{tried}.", None),
        ("**Sorry, but** we can't mend the leak.", "{tried}.", None),
        (
            "I'm **sorry, but** I need to know where the bike is in order to mend it.",
            "Could you please {needed}?",
            "Could you please tell me where the bike is so that I can mend it?",
        ),
        (
            "**Sorry, but** we need the name of the ship to book it.",
            "Could you please {needed}?",
            "Could you please tell us the name of the ship so that we can book it?",
        ),
        ("**Sorry, but** we need a permit to build it.", "Could you please {needed}?", None),
        (
            "I'm so **sorry, but** because the maker keeps no drawings, I cannot mend the lamp.",
            "{grounded}.",
            "I'm so sorry that I cannot mend the lamp, because the maker keeps no drawings. What I can do is ⟨what?⟩.",
        ),
        (
            "@ana **Sorry, but** as the box is sealed, we can't open it.",
            "{grounded}.",
            "@ana We're sorry that, as the box is sealed, we can't open it. What we can do is ⟨what?⟩.",
        ),
        ("**Sorry, but** because you sent it late, we can't take it.", "{grounded}.", None),
        ("**Sorry, but** because the box is sealed, it stays shut.", "{grounded}.", None),
        (
            "1/2 Im **sorry, but** were unable to move the stall. You can have the one by the gate.",
            "{powerless}.",
            "1/2 I'm sorry that we're unable to move the stall. You can have the one by the gate.",
        ),
        ("**Sorry, but** we can't move the stall.", "{powerless}.", None),
    ],
)
def test_what_stands_behind(before: str, template: str, after: str | None) -> None:
    assert rewritten(before, template) == after
