"""Denials with a measure told as what holds within it, and those that have none."""

import pytest

from tests.rewrite.support import rewritten


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("We can't ship an order of fewer than six cups.", "We can ship an order of at least six cups."),
        ("We can't take payments of less than £5 by card.", "We can take payments of at least £5 by card."),
        ("We don't offer loans of less than 5,000 euros.", "We offer loans of at least 5,000 euros."),
        ("You can't book more than 4 seats.", "You can book up to 4 seats."),
        ("You can't use the code more than once.", "You can use the code only once."),
        ("You can't borrow more than one bike.", "You can borrow only one bike."),
        ("We can't refund more than the price you paid.", "We can refund up to the price you paid."),
        ("We can't hold the table for longer than 15 minutes.", "We can hold the table for up to 15 minutes."),
        ("We can't mend it in less than a week.", "We can mend it in a week at the earliest."),
        ("We can't mend it in under two days.", "We can mend it in two days at the earliest."),
        ("You can't upload files larger than 10 MB.", "You can upload files of up to 10 MB."),
        ("We don't insure boats older than 15 years.", "We insure boats up to 15 years old."),
        ("Bags over 23 kg are not accepted.", "Bags of up to 23 kg are accepted."),
        ("Orders below £20 can't be delivered.", "Orders of at least £20 can be delivered."),
        ("Drivers under 25 can't rent this car.", "Drivers aged 25 and over can rent this car."),
        ("Children under the age of 5 can't join us.", "Children aged 5 and over can join us."),
        ("You can't carry liquids over 100 ml.", "You can carry liquids of up to 100 ml."),
        ("We can't heat rooms smaller than 4 square metres.", "We can heat rooms of at least 4 square metres."),
        ("We don't serve wine to anyone under 18.", "We serve wine to people aged 18 and over."),
        ("We don't lend towels for stays of less than a week.", "We lend towels for stays of at least a week."),
        ("Payments above $10,000 can't be made by card.", "Payments of up to $10,000 can be made by card."),
        ("It's not possible to pay in more than two parts.", "It is possible to pay in up to two parts."),
        ("We can't insure drivers over 75.", "We can insure drivers up to the age of 75."),
        ("You can't join the course if you're under 16.", "You can join the course from the age of 16."),
        ("The sofa bed isn't suitable for more than two people.", "The sofa bed is suitable for up to two people."),
        ("We can't print fewer than ten cards.", "We can print ten cards or more."),
        ("You can't swap it less than two days before.", "You can swap it up to two days before."),
    ],
)
def test_what_holds_within(before: str, after: str) -> None:
    assert rewritten(before, "{outcome}.", pick=lambda clause: True) == after


@pytest.mark.parametrize(
    "before",
    [
        "We don't take more than a day to answer.",
        "We can't guarantee a call back in less than a day.",
        "We can't say more than that.",
        "We can't say more than we know.",
        "We can't do more than a refund.",
        "We can't go above £200 for the repair.",
        "We can't refund less than the full price.",
        "We can't ship it in more than one box because it is heavy, sorry.",
        "We can't ship fewer than six cups for less than £20.",
        "We can't keep your parcel longer than that.",
        "We don't rent to people younger than the law allows.",
        "You can't reach us under this number.",
        "You cannot take the exam if you have missed more than three lessons.",
        # what the next sentence leans on
        "I cannot approve bills over $500. My manager can.",
    ],
)
def test_without_a_measure(before: str) -> None:
    assert rewritten(before, "{outcome}.", pick=lambda clause: True) is None


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("We don't deliver outside Europe.", "We deliver within Europe only."),
        ("We're unable to ship to addresses outside the UK.", "We ship to addresses within the UK only."),
        ("We do not offer visits outside office hours.", "We offer visits during office hours only."),
        ("You can't use the pass outside Zone 1.", "You can use the pass within Zone 1."),
        ("We can't change bookings made outside our shop.", None),
        ("We don't work outside these hours.", None),
        ("You can't leave it outside the door.", None),
    ],
)
def test_where_it_holds(before: str, after: str | None) -> None:
    assert rewritten(before, "{outcome}.", pick=lambda clause: True) == after
