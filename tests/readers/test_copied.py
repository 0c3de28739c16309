"""A mail copied in below a reply is what is answered, and no part of the reply."""

import pytest

from toneguard import Linter
from toneguard.readers import read_bytes

OUTLOOK = (
    "\n________________________________\nFrom: Ida Holm <ida@example.org>\nSent: Monday, 2 March 2026 09:14\n"
    "To: Service\nSubject: Broken kettle\n\nThe kettle leaks. You have to send me a new one!!!\n"
)
OLDER = (
    "\n\n-----Original Message-----\nFrom: Ida Holm\nSent: Monday\nTo: Service\nSubject: Kettle\n\nYou must reply.\n"
)
GERMAN = "\n\nVon: Ida Holm\nGesendet: Montag, 2. März 2026\nAn: Service\nBetreff: Kettle\n\nYou must reply.\n"
NOTE = "Hi Ida,\n\nA new kettle is on its way.\n\nKind regards\nUna\n"


@pytest.mark.parametrize("below", [OUTLOOK, OLDER, GERMAN, OUTLOOK.replace("\n", "\r\n"), OLDER + OUTLOOK])
def test_is_set_aside(below: str) -> None:
    [draft] = read_bytes((NOTE + below).encode(), path="reply.txt")
    assert draft.text.strip() == NOTE.strip()


@pytest.mark.parametrize(
    "reply",
    [
        "Your tickets:\n\nFrom: Bath\nTo: York\nDate: 3 March\n\nYou have to change in Derby.\n",
        "From: Una\nTo: Ida Holm\nSubject: Kettle\n\nA new kettle is on its way.\n",
        "Please answer with\n\nSubject: RETURN\n\nand the number of your order.\n",
    ],
)
def test_what_only_looks_like_one_stays(reply: str) -> None:
    [draft] = read_bytes(reply.encode(), path="reply.txt")
    assert draft.text == reply


def test_no_finding_and_no_rewrite_touches_it() -> None:
    reply = "Hi Ida,\n\nYou must send us the kettle.\n" + OUTLOOK
    [draft] = read_bytes(reply.encode(), path="-")
    found = Linter().check(draft).findings
    assert "command/you-must-send" in {finding.rule for finding in found}
    assert all(finding.span.end < reply.index("____") for finding in found)
