"""Several steps in one order: one benefit or one request, never half of each."""

import pytest

from tests.rewrite.support import rewritten
from toneguard.language.clauses import Modal

BENEFIT = "{steps} should help."


@pytest.mark.parametrize(
    ("before", "after"),
    [
        (
            "You have to log out first, then simply open the order again.",
            "Logging out first and then opening the order again should help.",
        ),
        ("You need to clear the cache and restart the app.", "Clearing the cache and restarting the app should help."),
        (
            "You must turn off the lamp, check the cable and restart it.",
            "Turning off the lamp, checking the cable and restarting it should help.",
        ),
    ],
)
def test_steps_as_a_benefit(before: str, after: str) -> None:
    assert rewritten(before, BENEFIT) == after


@pytest.mark.parametrize(
    "before",
    [
        "You have to pay the fee and restart the app.",
        "You have to upgrade your plan and restart the app.",
        "You must install the paid version and restart it.",
        "You need to clear the cache and the cookies.",
        "You must restart the app, but you can keep the cable in.",
        "To reset it, you need to log out and restart the app.",
        "You have to log out and restart the app before you can see it.",
    ],
)
def test_steps_that_are_no_benefit(before: str) -> None:
    assert rewritten(before, BENEFIT) is None


def test_no_request_behind_an_order() -> None:
    text = "Youll need to hurry and check in by noon."
    assert rewritten(text, "{clause|imperative}.", pick=lambda clause: clause.verb == "check") is None


@pytest.mark.parametrize("template", ["{clause|step} should help.", "{clause|request}", "Could you please {wanted}?"])
def test_a_second_step_is_not_left_as_an_order(template: str) -> None:
    assert rewritten("You have to log out first, then open the order again.", template) is None


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("**Just restart** the app.", "Restarting the app should help."),
        ("**Restart the app** and sign in again.", "Restarting the app and signing in again should help."),
        ("**Turn off** the water.", "Please turn off the water."),
        ("**Download** the latest driver.", "Downloading the latest driver should help."),
        ("**Download** the bill from the portal.", "Please download the bill from the portal."),
        ("**Press** the bell afterwards.", "Please press the bell afterwards."),
        ("**Simply follow** the steps in the guide.", "Please follow the steps in the guide."),
        (
            "**Keep all tickets**, the office asks for them later on.",
            "Please keep all tickets. The office asks for them later on.",
        ),
        ("**Fill in the form**, sign it.", "Please fill in the form and sign it."),
        ("**Send the form** before you book.", "Please send the form before you book."),
        ("**Send the form** before you ask us again.", None),
        ("**Look it up** on our page.", None),
        ("**Restart it** or call us.", None),
        ("**Restart the app**, done.", None),
        ("**Restart the app** and you'll see it.", None),
        ("**Restart the app**, that always works.", None),
    ],
)
def test_bare_orders(before: str, after: str | None) -> None:
    assert rewritten(before, "{ordered}.") == after


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("You have to restart the lamp.", "Restarting the lamp should help."),
        ("You have to restart the lamp, it's on the left.", "Please restart the lamp. It's on the left."),
        ("The code is new, you have to restart the lamp.", None),
        ("You have to check if the lamp is on.", None),
        ("You must update your card in the app.", "Please update your card in the app."),
        ("You must update the app.", "Updating the app should help."),
    ],
)
def test_a_step_helps_where_nothing_else_hangs_on_it(before: str, after: str | None) -> None:
    assert rewritten(before, "{clause|step} should help.", "{clause|imperative}.") == after


@pytest.mark.parametrize(
    "before", ["Do not **open the lid**.", "Stop **opening the lid**.", "Open the lid, **log in**."]
)
def test_no_ban_is_told_as_a_wish(before: str) -> None:
    assert rewritten(before, "{clause|imperative}.") is None


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("You have to bring the lamp to the desk.", "To ⟨do what?⟩, please bring the lamp to the desk."),
        ("You must register the boat again.", "To ⟨do what?⟩, please register the boat again."),
        ("The lid is ours, therefore you have to bring it back.", None),
        ("We close at six and you have to fetch it before.", None),
        ("You'll need to complete the form.", None),
    ],
)
def test_an_order_without_a_reason(before: str, after: str | None) -> None:
    assert rewritten(before, "{clause|purposed}.", pick=lambda clause: clause.modal is Modal.OBLIGATION) == after


def test_no_step_follows_a_benefit() -> None:
    assert rewritten("**Simply** hold the button for a minute, then wait until it glows.", "{ordered}.") is None
