"""Words in quotation marks are somebody else's: no rule about what the writer says finds them."""

import pytest

from toneguard.config import Config
from toneguard.linter import Linter
from toneguard.model import Severity, plain

LINTER = Linter(Config(select=("negative", "blame", "person")))


def warned(text: str) -> set[str]:
    return {f.rule for f in LINTER.check(plain(text)).findings if f.severity >= Severity.WARNING}


@pytest.mark.parametrize(
    "text",
    [
        'My colleague told you that "nothing can be done", and that was wrong.',
        "You were told “we cannot refund the deposit”, and we can.",
        'The button says "You failed to pay", which is a mistake of ours.',
        "When you see the line 'We don't accept new orders', please write to me.",
    ],
)
def test_what_is_quoted_is_not_said(text: str) -> None:
    assert not warned(text)


@pytest.mark.parametrize(
    ("text", "rule"),
    [
        ("There is nothing we can do.", "negative/no-way"),
        ('"There is nothing we can do."', "negative/no-way"),
        ('We cannot refund the "late" fee.', "negative/refusal"),
        ("We can't refund the guests' fees or the hosts' fees.", "negative/refusal"),
        ('Please call it "INSERT NAME HERE" in your reply.', "person/blank"),
    ],
)
def test_the_writers_own_words_are(text: str, rule: str) -> None:
    assert rule in warned(text)
