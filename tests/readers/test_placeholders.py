"""What is a placeholder or a link, and above all what is not."""

import time

import pytest

from toneguard.model import SegmentKind
from toneguard.readers.placeholders import find_marks

PLACEHOLDERS = [
    "{{name}}",
    "{{ ticket.created | date: 'long' }}",
    "{{{body}}}",
    "{% if paid %}",
    "{% assign x = 5 % 2 %}",
    "[% report.title %]",
    "<%= order.number %>",
    "#{ticket_id}",
    "${order.recipient_name}",
    "%{first_name}",
    "{$client_name}",
    "{!Contact.FirstName}",
    "{!User:fullname;there}",
    "*|FNAME|*",
    "*|IF:VIP|*",
    "$!{customer.name}",
    "@{name}",
    "{{${first_name}}}",
    '{{${first_name} | default: "there"}}',
    "%%FirstName%%",
    "%%=v(@name)=%%",
    "{if $paid}",
    "{else}",
    "{/if}",
    "{name}",
    "{lesson name}",
    "{0}",
    "%s",
    "%d",
    "%1$s",
    "%(count)d",
    "%SITE_TITLE%",
    "$$name$$",
    "##ticket.id##",
    "[[name]]",
    "[NAME]",
    "[Your Name]",
    "[Date of Birth]",
    "[Client's Name]",
    "[*COURSE WEBSITE*]",
    "[ sender name ]",
    "[site_name]",
    "[$NAME]",
    "[date]",
    "[case number]",
    "[names of lessons]",
    "[your key fingerprint]",
    "<ISSUE_NUMBER>",
    "<LINK>",
    "<PROJECT NAME>",
    "<your name>",
]

LINKS = [
    "https://example.com/help",
    "http://example.com/a_(b)",
    "https://example.com/{{ id }}/edit",
    "www.example.com",
    "mailto:help@example.com",
    "first.last+tag@mail.example.co.uk",
    "support.example.com/us/article",
    "example.org",
]

PROSE = [
    "[sic]",
    "[1]",
    "[...]",
    "[?]",
    "[x]",
    "[ ]",
    "[Sarah] said so",
    "[TODO]",
    "[XXX]",
    "[xxxxx]",
    "[UPDATE]",
    "[for the first time]",
    "[We] will do it",
    "[order arrived today]",
    "[a link](target)",
    "(INSERT LINK)",
    "XXX",
    "TODO",
    "(50%)",
    "50% off",
    "100% sure",
    "100%sure",
    "5% down and 10% up",
    "20%s",
    "a < b and c > d",
    "<b>",
    "<br>",
    "<details>",
    "{ }",
    '{"key": 1}',
    "$5 and $10",
    "$$$",
    "#1 and #2",
    "at the end.Then",
    "e.g. this",
    "me@home",
    "@USER",
    "and/or",
    "3.5 out of 5",
]


def marks(text: str) -> list[tuple[str, SegmentKind]]:
    return [(mark.span.of(text), mark.kind) for mark in find_marks(text)]


@pytest.mark.parametrize("placeholder", PLACEHOLDERS)
@pytest.mark.parametrize("around", ["{}", "Dear {},\nthanks", "({})", "“{}”", "It is {}."])
def test_placeholders(placeholder: str, around: str) -> None:
    assert marks(around.replace("{}", placeholder, 1)) == [(placeholder, SegmentKind.PLACEHOLDER)]


@pytest.mark.parametrize("link", LINKS)
@pytest.mark.parametrize("around", ["{}", "See {}.", "({})", "<{}>", "“{}”", "at {}, or", "**{}**", "[see {}]"])
def test_links(link: str, around: str) -> None:
    assert marks(around.replace("{}", link, 1)) == [(link, SegmentKind.OPAQUE)]


@pytest.mark.parametrize("prose", PROSE)
def test_prose_stays_prose(prose: str) -> None:
    assert marks(f"We saw {prose}") == []


def test_marks_stand_in_order_and_apart() -> None:
    text = "Hi {{name}}, see https://example.com/{{id}} or ask [NAME] ({{team}})."
    assert [stretch for stretch, _ in marks(text)] == ["{{name}}", "https://example.com/{{id}}", "[NAME]", "{{team}}"]


@pytest.mark.parametrize(
    "unit", ["{", "[", "<", "%", "a", "a.", "<%", "{%", "[%", "{{", "www.", "http://", "a@", "#{", "$$a"]
)
def test_no_text_is_slow(unit: str) -> None:
    text = unit * (200_000 // len(unit))
    start = time.perf_counter()
    list(find_marks(text))
    assert time.perf_counter() - start < 5
