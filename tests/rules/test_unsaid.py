"""Rules about words the customer has not used, and rules that give way to a finding about the whole sentence."""

from dataclasses import replace

from toneguard.config import Config
from toneguard.linter import Linter
from toneguard.model import Context, Draft, plain

LINTER = Linter(Config(select=("wordy", "readability")))
DENIAL = "We cannot effect the cancellation."
REPLY = "A velocity check stopped the payment."


def rules(draft: Draft) -> set[str]:
    return {finding.rule for finding in LINTER.check(draft).findings}


def answering(customer: str | None) -> Draft:
    return replace(plain(REPLY), context=Context(customer))


def test_a_word_the_customer_does_not_use_is_jargon() -> None:
    assert "wordy/jargon" in rules(answering("My card was turned down at the till."))


def test_the_customers_own_word_is_none() -> None:
    assert "wordy/jargon" not in rules(answering("Your app speaks of a velocity check. What is that?"))


def test_nothing_is_said_where_the_customer_is_not_known() -> None:
    assert "wordy/jargon" not in rules(answering(None))


def test_a_hard_sentence_is_not_picked_at_word_by_word() -> None:
    legal = (
        "Pursuant to the provisions of the agreement, customers utilizing the additional services offered by our "
        "company throughout the subscription period shall furnish satisfactory documentation demonstrating the "
        "continued eligibility of every registered participant."
    )
    found = rules(plain(legal))
    assert any(rule.startswith("readability/") for rule in found)
    assert not any(rule.startswith("wordy/") for rule in found)
    assert "wordy/inflated-verbs" in rules(plain("You can utilize the voucher."))


def test_a_denial_is_not_picked_at_word_by_word() -> None:
    found = {f.rule for f in Linter(Config(select=("wordy", "negative"))).check(plain(DENIAL)).findings}
    assert "negative/refusal" in found
    assert not any(rule.startswith("wordy/") for rule in found)


def test_two_verbs_of_one_denial_are_one_remark() -> None:
    report = Linter(Config(select=("negative/cannot-be-done",))).check(
        plain("The tickets cannot be changed or returned.")
    )
    assert len(report.findings) == 1
