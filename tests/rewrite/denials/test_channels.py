"""What is not done in one place has a slot for the place where it is."""

import pytest

from tests.rewrite.support import rewritten


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("We can't take bookings via Twitter.", "We can take bookings ⟨how?⟩ rather than via Twitter."),
        ("I can't move your flight in this chat.", "We can move your flight ⟨where?⟩ rather than in this chat."),
        ("We do not accept papers by text message.", "We can accept papers ⟨how?⟩ rather than by text message."),
        (
            "Changes by e-mail or phone are not accepted.",
            "Changes are accepted ⟨how?⟩ rather than by e-mail or phone.",
        ),
        ("Payment can't be taken over the phone.", "Payment can be taken ⟨how?⟩ rather than over the phone."),
        (
            "For safety reasons, we can't discuss your loan by email.",
            "For safety reasons, we can discuss your loan ⟨how?⟩ rather than by email.",
        ),
        (
            "We can't handle claims here on Facebook, for legal reasons.",
            "For legal reasons, we can handle claims ⟨where?⟩ rather than here on Facebook.",
        ),
        (
            "Deleted songs are not shown in the library.",
            "You can find deleted songs ⟨where?⟩ rather than in the library.",
        ),
        (
            "Lent books will not appear under your loans.",
            "You can find lent books ⟨where?⟩ rather than under your loans.",
        ),
        (
            "Please tap it. On the other hand, drafts will not appear in your library.",
            "Please tap it. On the other hand, you can find drafts ⟨where?⟩ rather than in your library.",
        ),
        (
            "We are not equipped to handle claims here on Twitter, for legal reasons. The sea is blue.",
            "For legal reasons, we can handle claims ⟨where?⟩ rather than here on Twitter. The sea is blue.",
        ),
    ],
)
def test_the_other_place_is_asked_for(before: str, after: str) -> None:
    assert rewritten(before, "{outcome}.") == after


@pytest.mark.parametrize(
    "before",
    [
        # what is so for now
        "Currently, deleted songs are not shown in the library.",
        # nobody knows what "it" is
        "It is not possible by phone.",
        # no place to speak to somebody
        "We can't change the name on the ticket.",
        "We can't run the train on this platform's rails.",
        # it is told already
        "We can't take bookings via Twitter. Please call the desk.",
        "Please tap the bell. Drafts will not appear in your library.",
        # nothing that is kept elsewhere
        "The error does not appear in the log.",
        "It is not shown in the app.",
        # why not is more than a kind of reason
        "We can't take bookings via Twitter because the desk is shut.",
    ],
)
def test_anything_else_stays(before: str) -> None:
    assert rewritten(before, "{outcome}.") is None
