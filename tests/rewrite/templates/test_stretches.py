"""Words put in place of matched words."""

import pytest

from tests.rewrite.support import rewritten


@pytest.mark.parametrize(
    ("before", "template", "after"),
    [
        ("**As checked, your** number is active.", "{match|unstilted}", "We have checked, and your number is active."),
        ("**The order in question** ships today.", "{match|unstilted}", "This order ships today."),
        ("**Notwithstanding** the fee, it ships today.", "{match|unstilted}", None),
        ("**It was decided that** the gate will close.", "{match|unstilted}", "We decided that the gate will close."),
        (
            "**It has now been decided that** it will close.",
            "{match|unstilted}",
            "We have now decided that it will close.",
        ),
        ("**A decision has been made to close** the gate.", "{match|unstilted}", "We have decided to close the gate."),
        ("It closes **upon receipt of** your form.", "{match|received}", "It closes once we have received your form."),
        (
            "It stays open **until receipt of** the fee.",
            "{match|received}",
            "It stays open until we have received the fee.",
        ),
        ("You may pay **upon receipt of** the goods.", "{match|received}", None),
        ("**We take this opportunity to** wish you well.", "{match|announced}", "We wish you well."),
        ("**We take this opportunity to** thank you.", "{match|announced}", None),
        ("**A clerical error was unfortunately made**.", "{match|owned_up}", "We made a clerical error."),
        ("**Mistakes seem to have been made**.", "{match|owned_up}", "We seem to have made mistakes."),
        ("**A decision was made**.", "{match|owned_up}", None),
        ("**Mistakes were made** at the gate by the crew.", "{match|owned_up}", None),
        ("**I take this opportunity to** introduce Ana.", "{match|announced}", "I would like to introduce Ana."),
        ("**We take this opportunity to** wish you well.", "", None),
        ("We are **SOOO** sorry.", "{match|unstretched}", "We are so sorry."),
        ("**Nooo**, it is here.", "{match|unstretched}", "No, it is here."),
        ("That is **tooo** long.", "{match|unstretched}", "That is too long."),
        ("The code is **qqqx**.", "{match|unstretched}", None),
        ("**Hey Dr** Brandt, it ships.", "{match|composed}", "Hello Dr Brandt, it ships."),
        ("**Hi guys**, it ships.", "{match|composed}", "Hello, it ships."),
        ("**Pls** tell us if u need ur form.", "{sentence|spelled}", "Please tell us if you need your form."),
        ("Ur **right**, it ships.", "{sentence|spelled}", None),
        ("**It** ships.", "{sentence|spelled}", None),
        ("**Do make sure** to sign it.", "Please {match|asked|lower}", "Please make sure to sign it."),
        ("**Would like to assure** you.", "{match|unstilted}", None),
        ("Please **elaborate your exact concern**.", "{match|unstilted}", "Please describe your exact concern."),
        (
            "**As per recent telecon your** lamp is free.",
            "{match|unstilted}",
            "Following our recent call, your lamp is free.",
        ),
        ("You will **be responded accordingly** by post.", "{match|unstilted}", "You will get a reply by post."),
        ("Use the **below mentioned** form.", "{match|unstilted}", "Use the following form."),
        ("**We would suggest you to** sign it.", "{match|unstilted}", "We suggest that you sign it."),
        (
            "It ends in May, **upon which time** you are free.",
            "{match|unstilted}",
            "It ends in May, and then you are free.",
        ),
        (
            "**Owing to circumstances beyond our control** it is shut.",
            "{match|unstilted}",
            "Because of ⟨what?⟩ it is shut.",
        ),
        (
            "**Upon successful verification** it opens.",
            "{match|unstilted}",
            "Once the verification has succeeded, it opens.",
        ),
        ("**A search has been instigated**.", "{match|unstilted}", "We have started a search."),
        ("Your letter **has been placed on file**.", "{match|unstilted}", "Your letter has been recorded."),
        ("A fee **is levied**.", "{match|unstilted}", "A fee is charged."),
        (
            "Please **secure a case number after calling them to serve as your future reference**.",
            "{match|unstilted}",
            "Please ask for a case number after calling them, for your reference.",
        ),
        (
            "**This e-mail is to advise you of** an update to it.",
            "{match|announced}",
            "There has been an update to it.",
        ),
        ("**This e-mail is to advise you of** a fault.", "{match|announced}", "There is a fault."),
        ("**This e-mail is to advise you of** the fault.", "{match|announced}", None),
        ("**Somebody will** call.", "{match|named}", "⟨who?⟩ will call."),
        ("**Somebody would** have to call.", "{match|named}", None),
        ("Sign it **in order to** log in.", "{match|purpose}", "Sign it to log in."),
        ("We need the key **in order to** log in.", "{match|purpose}", "We need the key to log in."),
        ("You may not open accounts **in order to** win.", "{match|purpose}", None),
        ("We need the name of your bank **in order to** pay you.", "{match|purpose}", None),
        ("We need to know where you are **in order to** call.", "{match|purpose}", None),
        ("**Dear Mr/Mrs** SOUSA, it ships.", "{match|greeted}", None),
        ("**Dear Mr/Mrs** SOUSA, it ships.", "Hello ⟨name⟩,", None),
        ("**Dear FIRSTNAME,** it ships.", "{match|greeted}", "Dear ⟨name⟩, it ships."),
        ("It is late **:)** vans are full.", "", None),
        ("This lamp **:)** and its cord are late.", "", "This lamp and its cord are late."),
        ("It ships today **:)**", "", "It ships today"),
    ],
)
def test_matched_words(before: str, template: str, after: str | None) -> None:
    assert rewritten(before, template) == after
