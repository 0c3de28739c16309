import pytest

from tests.rewrite.support import applied, clause_hit, marked, parsed, phrase_hit, rewritten, short_form, suggested
from toneguard.language.reading import Reading, parse, read
from toneguard.model import Safety, Severity, Span
from toneguard.rewrite import suggestions
from toneguard.rewrite.suggest import LONGEST
from toneguard.rules.hit import Hit
from toneguard.rules.schema.files import Suggest

AVAILABLE = "{object|subject} will be available {time|on}."
BENEFIT = "{clause|gerund} should help."
REQUEST = "{clause|request}"


def test_seed_delay_told_as_denial() -> None:
    text = "I can't get you that product until next month; it is back-ordered and unavailable at this time."
    assert rewritten(text, AVAILABLE) == "That product will be available next month."


def test_seed_order_to_benefit() -> None:
    assert rewritten("You have to log out first.", BENEFIT) == "Logging out first should help."


@pytest.mark.parametrize(
    ("before", "after"),
    [
        (
            "Unfortunately, we are not able to offer the annual plan until Monday.",
            "The annual plan will be available on Monday.",
        ),
        ("Until next month we are unable to ship that product.", "That product will be available next month."),
        ("I'm afraid that we can't ship the sofa until Monday.", "The sofa will be available on Monday."),
        ("That item can't be shipped until 3 pm on Friday.", "That item will be available at 3 pm on Friday."),
        ("Hi John, we can't ship your order until Monday.", "Hi John, your order will be available on Monday."),
        ("hi john, we cant ship your order until monday.", "hi john, your order will be available on monday."),
        (
            "We can't ship your order until Monday and will refund you.",
            "Your order will be available on Monday and we will refund you.",
        ),
        ("We can't ship the sofa you ordered until Monday.", "The sofa you ordered will be available on Monday."),
        ("We can’t ship your order until Monday!", "Your order will be available on Monday!"),
        ("- We can't ship your order until Monday", "- Your order will be available on Monday"),
        ("In July, we can't ship the sofa until Monday.", "In July, the sofa will be available on Monday."),
        ("We can't ship any sofas until Monday.", "Sofas will be available on Monday."),
        ("We can't ship {{item}} until Monday.", "{{item}} will be available on Monday."),
    ],
)
def test_delay_becomes_availability(before: str, after: str) -> None:
    assert rewritten(before, AVAILABLE) == after


@pytest.mark.parametrize(
    ("before", "template", "after"),
    [
        (
            "You need to send us the form and we'll process it.",
            REQUEST,
            "Could you please send us the form? We'll process it.",
        ),
        ("You need to open the app and update it.", REQUEST, "Could you please open the app and update it?"),
        (
            "To get a refund you need to send us the form.",
            REQUEST,
            "To get a refund, could you please send us the form?",
        ),
        (
            "After your training, you must bring three photos.",
            REQUEST,
            "After your training, could you please bring three photos?",
        ),
        ("Please remember that you have to call us.", REQUEST, None),
        ("Here are the steps you need to take.", REQUEST, None),
        ("You need to open the app and update it.", BENEFIT, None),
        ("Hi Anna, you need to update the app!", BENEFIT, "Hi Anna, updating the app should help!"),
        ("A setting was changed.", "{clause|we_active}.", "We changed a setting."),
        (
            "Your account has been deleted by mistake.",
            "{clause|we_active}.",
            "We have deleted your account by mistake.",
        ),
        ("The order was accidentally cancelled.", "{clause|we_active}.", "We accidentally cancelled the order."),
        ("Your order is known.", "{clause|we_active}.", None),
        ("The parcel was lost by the courier.", "{clause|we_active}.", None),
        (
            "We are unable to offer a refund, but we can give you a credit.",
            "{alternative}.",
            "We can give you a credit.",
        ),
    ],
)
def test_clause_rewrites(before: str, template: str, after: str | None) -> None:
    assert rewritten(before, template) == after


@pytest.mark.parametrize(
    ("before", "template", "after"),
    [
        ("**Unfortunately**, your parcel arrives on Friday.", "", "Your parcel arrives on Friday."),
        ("**unfortunately**, your parcel arrives on Friday.", "", "your parcel arrives on Friday."),
        ("Hi Anna, **unfortunately** the lift opens on Friday.", "", "Hi Anna, the lift opens on Friday."),
        ("We, **simply**, forgot it.", "", "We forgot it."),
        ("You **just** need to log in.", "", "You need to log in."),
        ("It is done **obviously**.", "", "It is done."),
        ("**I'm afraid** that the lift opens on Friday.", "", "The lift opens on Friday."),
        ("It is a **truly** easy step.", "", "It is an easy step."),
        ("This is an **erroneous** charge.", "wrong", "This is a wrong charge."),
        ("**Prior to** login, save it.", "before", "Before login, save it."),
        ("It is great 🎉**🎉** to see you.", "", "It is great 🎉 to see you."),
    ],
)
def test_words_replaced_and_deleted(before: str, template: str, after: str) -> None:
    assert rewritten(before, template) == after


def test_a_word_deletion_touches_no_more_than_it_needs() -> None:
    text, span = marked("You **just** need to log in.")
    reading = parsed(text)
    (made,) = suggested([short_form("")], phrase_hit(reading, span), reading)
    assert (made.span, made.replacement) == (Span(4, 9), "")


def test_a_slot_is_never_safe() -> None:
    reading = parsed("We can't say more yet.")
    template = Suggest.model_validate({"text": "You will hear from us ⟨when?⟩.", "safety": "safe"})
    (made,) = suggested([template], clause_hit(reading), reading)
    assert made.safety is Safety.REVIEW


def test_at_most_three_and_none_twice() -> None:
    reading = parsed("You have to log out first.")
    templates = [short_form(t) for t in (BENEFIT, BENEFIT, "{clause|imperative}.", REQUEST, "Try {clause|gerund}.")]
    made = suggested(templates, clause_hit(reading), reading)
    assert [s.replacement for s in made] == [
        "Logging out first should help.",
        "Please log out first.",
        "Could you please log out first?",
    ]


def test_rewrites_wait_to_be_parsed_and_no_more_of_them_than_may_be_shown() -> None:
    reading = read("You have to log out first.")
    parse(reading.sentences)
    hit = clause_hit(reading)
    templates = [short_form(t) for t in (BENEFIT, "{clause|imperative}.", REQUEST, "Try {clause|gerund}.")]
    work = suggestions(templates, hit, reading, holds=lambda _: True, relint=lambda _: {})
    assert next(work) == [hit.sentence]
    waiting = next(work)
    assert [sentence.text for sentence in waiting if sentence.doc is None] == [
        "Logging out first should help.",
        "Please log out first.",
        "Could you please log out first?",
    ]


def test_what_would_be_flagged_is_dropped() -> None:
    def relint(rewritten: Reading) -> dict[str, Severity]:
        text = rewritten.text
        return (
            {"wordy/please": Severity.WARNING}
            if "please" in text.lower()
            else {"blame/order": Severity.WARNING}
            if "have" in text
            else {}
        )

    reading = parsed("You have to log out first.")
    made = suggested([short_form(REQUEST), short_form(BENEFIT)], clause_hit(reading), reading, relint)
    assert [s.replacement for s in made] == ["Logging out first should help."]


@pytest.mark.parametrize(
    ("text", "at", "after"),
    [
        ("Hi Anna,\n\nYour order is late.", 10, "Hi Anna,\n\nI'm sorry. Your order is late."),
        ("Hi Anna,\n\nwe've lost it.", 10, "Hi Anna,\n\nWe're sorry. We've lost it."),
        ("Hi Anna,\n\nYour order is late.", 8, "Hi Anna,\n\nI'm sorry. Your order is late."),
        ("Your order is late.\n\nBest regards,\nBo", 21, "Your order is late.\n\nI'm sorry.\n\nBest regards,\nBo"),
        ("Your order is late.", 19, "Your order is late. I'm sorry."),
        ("Your order is late.\n", 19, "Your order is late. I'm sorry.\n"),
        ("Steps:\n- Log out.\n- Log in.", 7, "Steps:\nI'm sorry.\n- Log out.\n- Log in."),
        ("Hi Anna,\r\n\r\nBest regards,\r\nBo", 12, "Hi Anna,\r\n\r\nI'm sorry.\r\n\r\nBest regards,\r\nBo"),
    ],
)
def test_missing_sentence_fits_the_layout(text: str, at: int, after: str) -> None:
    reading = parsed(text)
    (made,) = suggested([short_form("I'm sorry.")], Hit(Span(at, at)), reading)
    assert applied(text, made) == after


def test_missing_sentence_names_the_matter() -> None:
    reading = parsed("It ships today.")
    hit = Hit(Span(0, 0), captures={"matter": "the delay"})
    (made,) = suggested([short_form("I'm sorry about {matter}.")], hit, reading)
    assert applied(reading.text, made) == "I'm sorry about the delay. It ships today."


@pytest.mark.parametrize(
    ("text", "after"),
    [
        ("We looked into it.", "We're sorry. We looked into it."),
        ("I asked, and we looked into it.", "I'm sorry. I asked, and we looked into it."),
        ("We did not find it.", "We are sorry. We did not find it."),
        ("We’ll look into it.", "We’re sorry. We’ll look into it."),
    ],
)
def test_missing_sentence_speaks_as_the_reply_does(text: str, after: str) -> None:
    (made,) = suggested([short_form("I'm sorry.")], Hit(Span(0, 0)), parsed(text))
    assert applied(text, made) == after


def test_nothing_is_put_in_front_of_a_greeting() -> None:
    assert not suggested([short_form("I'm sorry.")], Hit(Span(0, 0)), parsed("Hi sorry about the gate."))


@pytest.mark.parametrize(
    ("before", "template"),
    [
        ("We can't refund gift cards.", "We can refund {object}."),
        ("We can't refund gift cards.", "{object|subject} can be refunded."),
        ("We are unable to offer a refund.", "We can give you {object}."),
        ("You won't be charged.", "You will be charged."),
        ("Your order is not available.", "Your order is available."),
        ("We can't ship your order to Canada until Monday.", AVAILABLE),
        ("You need to pay $30 by Friday.", "Could you please pay?"),
        ("You must write to help@example.com today.", "Please write to us."),
        ("You need to contact the bank.", "We will contact the bank."),
        ("You must update {{app_name}} now.", "Please update it now."),
        ("You have to log out first.", "Logging out."),
        ("You have to log out first.", "You have to log out first."),
        ("You will need to submit a form and be added to the list.", "{clause|request}"),
        ("You must give them 30 days before you can open a claim.", "{clause|request}"),
        ("You must credit the source.", "{clause|step} should help."),
        ("You have to log out first.", "Please please log out first."),
    ],
)
def test_refused(before: str, template: str) -> None:
    assert rewritten(before, template) is None


def test_what_is_no_sentence_any_more_gets_no_rewrite() -> None:
    reading = parsed("We just paid it" + ", and then we paid the next" * 60 + ".")
    hit = phrase_hit(reading, Span(3, 7))
    assert len(reading.text) > LONGEST
    assert suggested([short_form("")], hit, reading) == ()
