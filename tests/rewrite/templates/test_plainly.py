"""Stiff sentences, in the words that people use."""

import pytest

from tests.rewrite.support import rewritten


@pytest.mark.parametrize(
    ("before", "after"),
    [
        (
            "Kindly **obtain a berth number** from the port to serve as your future reference.",
            "Kindly get a berth number from the port and keep it for later.",
        ),
        ("We must **verify the veracity of** this communication.", "We must make sure this message is genuine."),
        (
            "**Kindly provide** us the number of the berth for us to check it.",
            "Please send us the number of the berth so that we can check it.",
        ),
        ("You **shall be notified** of the outcome thereof.", "You will be told the outcome."),
        ("Hi Ana, **may we know** whether it fits?", "Hi Ana, could you please tell us whether it fits?"),
        ("**In this regards**, I suggest you to please call the port.", "Please call the port."),
        (
            "It counts **solely upon issuance** of the corresponding ticket.",
            "It counts only once the ticket has been sent.",
        ),
        (
            "A boat **may be made available** subject to the payment of the customary fee.",
            "A boat may be available for the usual fee.",
        ),
        ("**This office has** no record of the aforementioned boats.", "We have no record of these boats."),
        (
            "I read it, and it **shall be** sent to the higher authorities.",
            "I read it, and it will be sent to ⟨whom?⟩.",
        ),
        ("We are **currently in the process of** mending it.", "We are mending it."),
        ("The form must be sent **prior to the expiry** of the lease.", "The form must be sent before the lease ends."),
        ("The form **received by our office** is blank.", "The form that we received is blank."),
        ("The form was **received by our office** in May.", None),
        ("The form was **provided by you** in May.", None),
        ("**This office regrets** the noise.", "We regret the noise."),
        ("The fee may be waived **at the sole discretion** of the harbour master.", None),
        ("It is **at the sole discretion** of the harbour master.", "It is up to the harbour master."),
        ("You are **in breach** of clause four.", None),
        ("The boats are **in conformity** with the rules.", "The boats fit the rules."),
        ("The trip is **subject to the payment** of a fee.", "The trip needs a fee."),
        ("Please call the port **without undue delay**.", "Please call the port promptly."),
        ("It rains, which **gives rise to** delays.", "It rains, which causes delays."),
        ("Both boats **are of great importance to** us.", "Both boats are very important to us."),
        ("I **remain at your disposal** for further questions.", "I am here to answer further questions."),
        ("**Thereof**, two were blue.", None),
        ("The boat is **blue**.", None),
    ],
)
def test_turns_of_the_office(before: str, after: str | None) -> None:
    assert rewritten(before, "{in_plain_words}") == after


def test_the_writer_speaks() -> None:
    assert (
        rewritten("I read it. **It is regretted that** it sank.", "{in_plain_words}")
        == "I read it. I am sorry that it sank."
    )
