"""What is for others to do, told with the bridge to them; and what is left alone."""

import pytest

from tests.rewrite.support import rewritten

PASSED = "We will pass your question about refunds on to ⟨whom?⟩ and write to you by ⟨when?⟩."


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("**That's not** our department.", "We will pass this on to ⟨whom?⟩ and write to you by ⟨when?⟩."),
        ("Refunds **are handled by** another team.", PASSED),
        (
            "**You must call** the harbour yourself.",
            "The harbour can help you with this, and you can reach them at ⟨where?⟩.",
        ),
        ("**Another department** handles refunds.", PASSED),
        ("We **don't deal with** refunds.", PASSED),
        ("Refunds **sit elsewhere**.", PASSED),
        (
            "Refunds **are operated by a partner** over whom we have no influence.",
            "Refunds are operated by a partner, and we will pass your question on to them and write to you by ⟨when?⟩.",
        ),
        (
            "Shirts **are a print partner thing**.",
            "We will pass your question about shirts on to the print partner and write to you by ⟨when?⟩.",
        ),
        ("The crew **calls the shots** there.", "We will pass this on to the crew and write to you by ⟨when?⟩."),
        ("Your landlord **is who you need to speak** to.", "Your landlord can help you with this."),
        ("It's **down to your bank**, not us.", "Your bank can help you with this."),
        ("Seats and meals **are decision of the sellers**.", None),
        ("We **call the shots** here.", None),
        ("It's **on the page**.", None),
        ("I **only handle** boats.", "I handle boats, and will pass this on to ⟨whom?⟩ and write to you by ⟨when?⟩."),
        (
            "That's **a question for** the legal team.",
            "We will pass this on to the legal team and write to you by ⟨when?⟩.",
        ),
        (
            "You need to **take that up** with your bank.",
            "Your bank can help you with this.",
        ),
        (
            "Our travel partner **is responsible for** the tickets.",
            "We will pass your question about the tickets on to our travel partner and write to you by ⟨when?⟩.",
        ),
        (
            "Access rights **are Legal's turf**.",
            "We will pass your question about access rights on to Legal and write to you by ⟨when?⟩.",
        ),
        (
            "Boats, tents and maps **are not my department**.",
            "I will pass your question about boats, tents and maps on to ⟨whom?⟩ and write to you by ⟨when?⟩.",
        ),
        ("Billing questions **must be handled by** the desk.", "The desk can help you with billing questions."),
        (
            "Boats **are not my department**. Kindly write to the harbour desk.",
            "The harbour desk can help you with boats. Kindly write to the harbour desk.",
        ),
        (
            "Tours **are run by** a subcontractor.",
            "Tours are run by a subcontractor, and we will pass your question on to them and write to you by ⟨when?⟩.",
        ),
        ("It **must be handled by** the desk.", None),
        ("You need to **take that up** with our shop.", None),
        ("Everything **is handled by** another team.", None),
    ],
)
def test_who_helps(before: str, after: str | None) -> None:
    assert rewritten(before, "{referred}.") == after
