"""A mail to a draft: which part, which words, and what they answer."""

import pytest

from tests.readers.round_trip import mended
from toneguard.model import Context, Draft, InputError, Speaker
from toneguard.readers import decode, read_answered, read_bytes, read_text

HEAD = "From: Sam <sam@shop.example>\nTo: Jo Buyer <jo@mail.example>\nSubject: Lamp\nMIME-Version: 1.0\n"


def read(source: str, path: str = "reply.eml") -> list[Draft]:
    return read_text(source, path=path, context=Context())


def one(body: str, *headers: str) -> Draft:
    (draft,) = read(HEAD + "".join(f"{header}\n" for header in headers) + "\n" + body)
    return draft


BODIES = [
    ("Hello.\n\n-- \nSam, Shop Ltd\nMain Street 1\n", "Hello."),
    ("Hello.\n\nSent from my phone\n", "Hello."),
    ("Say more.\n---\n page | 2 ++\n\n@@ -1 +1 @@\n ```\n-code\n+other code\n ```\n-- \n2.39.5\n", "Say more."),
    ("Hello.\n\nOn Mon, 4 May 2026 at 10:00, Jo <jo@mail.example> wrote:\n> Where is it?\n", "Hello."),
    ("Hello.\n\nOn Mon, 4 May 2026 at 10:00,\nJo Buyer <\njo@mail.example> wrote:\n\n> Where is it?\n", "Hello."),
    ("Hello.\n\nAm 04.05.2026 um 10:00 schrieb Jo:\n> Wo ist sie?\n", "Hello."),
    ("> Where is it?\nAt the post office.\n> And the bill?\nEnclosed.\n", "At the post office.\nEnclosed."),
    ("On Monday, Jo <jo@mail.example> wrote:\n> Where is it?\n\nAt the post office.\n", "At the post office."),
    ("Hello.\n\n-----Original Message-----\nFrom: Jo\nSent: Monday\nTo: Sam\nSubject: Lamp\n\nWhere is it?", "Hello."),
    ("Hello.\n\nFrom: Jo <jo@mail.example>\nSent: Monday\nTo: Sam\nSubject: Lamp\n\nWhere is it?", "Hello."),
    ("See below.\n\n---------- Forwarded message ---------\nFrom: Jo\n\nWhere is it?", "See below."),
    ("Hello.\n\nThis e-mail is confidential and intended solely for the addressee.\nDelete it.\n", "Hello."),
    ("[EXTERNAL] This mail came from outside. Do not click links.\n\nHello.", "Hello."),
    ("Run this:\n```\n--\n```\nThanks.", "Run this:\n```\n--\n```\nThanks."),
    ("On Monday we wrote: your lamp is on its way.", "On Monday we wrote: your lamp is on its way."),
    ("Date: Monday\nPlace: the shop\n\nSee you.", "Date: Monday\nPlace: the shop\n\nSee you."),
]


@pytest.mark.parametrize(("body", "reply"), BODIES)
def test_what_was_written_now(body: str, reply: str) -> None:
    assert one(body).text.strip() == reply


def test_what_is_quoted_is_what_is_answered() -> None:
    draft = one(
        "Hello.\n\nOn Tuesday, Jo <jo@mail.example> wrote:\n> Still nothing!\n>\n"
        "> On Monday, Sam <sam@shop.example> wrote:\n>> We are looking.\n>>\n"
        ">> On Sunday, Jo <jo@mail.example> wrote:\n>>> Where is my lamp?\n"
    )
    assert draft.context.customer_message == "Still nothing!"
    assert [(turn.speaker, turn.text) for turn in draft.context.thread] == [
        (Speaker.CUSTOMER, "Where is my lamp?"),
        (Speaker.AGENT, "We are looking."),
        (Speaker.CUSTOMER, "Still nothing!"),
    ]
    assert (draft.context.recipient, draft.context.channel) == ("Jo Buyer", "email")


def test_what_is_passed_on_is_not_answered() -> None:
    assert one("See below.\n\n---------- Forwarded message ---------\nFrom: Jo\n\nWhere?").context.thread == ()


def test_the_customer_named_on_the_command_line_wins() -> None:
    given = read_answered("CUSTOMER: Where?", path="-")
    (draft,) = read_text(HEAD + "\nHello.\n> Quoted.\n", path="reply.eml", context=given)
    assert draft.context.customer_message == "Where?"


def multipart(kind: str, *parts: str, mark: str = "x") -> str:
    body = "".join(f"--{mark}\n{part}\n" for part in parts)
    return f"Content-Type: multipart/{kind}; boundary={mark}\n\nIgnore this.\n{body}--{mark}--\nAnd this.\n"


PLAIN = "Content-Type: text/plain\n\nWe found the the box.\n"
HTML = "Content-Type: text/html\n\n<p>We found the <b>box</b>.</p>\n"
FILE = "Content-Type: text/plain\nContent-Disposition: attachment\n\nNot this.\n"


@pytest.mark.parametrize(
    ("source", "text", "sealed"),
    [
        (multipart("alternative", PLAIN, HTML), "We found the the box.", True),
        (multipart("alternative", HTML), "We found the box.", False),
        (multipart("mixed", FILE, PLAIN), "We found the the box.", False),
        (multipart("mixed", multipart("alternative", PLAIN, HTML, mark="y"), FILE), "We found the the box.", True),
        (multipart("related", HTML), "We found the box.", False),
        (multipart("mixed", PLAIN).replace("--x--", ""), "We found the the box.", False),
    ],
)
def test_the_part_that_is_read(source: str, text: str, sealed: bool) -> None:
    (draft,) = read(HEAD + source)
    assert draft.text.strip().startswith(text)
    assert bool(draft.sealed) is sealed


def test_what_stands_twice_is_not_changed_once() -> None:
    assert mended(read, HEAD + multipart("alternative", PLAIN, HTML), "the the", "the") is None


def test_html_in_quoted_printable() -> None:
    source = HEAD + (
        "Content-Type: text/html; charset=utf-8\nContent-Transfer-Encoding: quoted-printable\n\n"
        '<p style=3D"margin:0">We can&rsquo;t find <i>the</i> the box=E2=80=A6</p>\n'
    )
    after = mended(read, source, "can’t find the the", "won’t find the")
    assert after is not None
    assert after.endswith('<p style=3D"margin:0">We won&rsquo;t find the box=E2=80=A6</p>\n')


def test_a_mail_without_text() -> None:
    with pytest.raises(InputError, match=r"reply\.eml: this mail has no text to check\."):
        read(HEAD + "Content-Type: image/png\n\nxyz")


def test_a_mailbox() -> None:
    mail = HEAD + "\nHello {}.\n\n"
    source = "From sam Mon\n" + mail.format("one") + "From sam Tue\n" + mail.format("two")
    drafts = read(source, path="sent.mbox")
    assert [(draft.name, draft.text.strip()) for draft in drafts] == [
        ("mail 1", "Hello one."),
        ("mail 2", "Hello two."),
    ]
    assert mended(lambda text: read(text, "sent.mbox"), source, "two", "2", which=1) == source.replace("two", "2")


@pytest.mark.parametrize(
    ("data", "text"),
    [
        (HEAD.encode() + b"\nHello.\n", "Hello."),
        (HEAD.encode() + b"Content-Type: text/plain; charset=latin1\n\nHello caf\xe9.\n", "Hello café."),
        (b"Dear Jo,\nsubject: to change\n\nHello.", "Dear Jo,\nsubject: to change\n\nHello."),
    ],
)
def test_a_mail_without_a_name_is_told_by_its_looks(data: bytes, text: str) -> None:
    (draft,) = read_bytes(data, path="-")
    assert draft.text.strip() == text


def test_a_customer_s_mail() -> None:
    data = (
        b"From: Jo Buyer <jo@mail.example>\nTo: sam@shop.example\nSubject: Lamp\n\nStill nothing!\n\n"
        b"On Monday, Sam <sam@shop.example> wrote:\n> We are looking.\n"
    )
    context = read_answered(decode(data, path="in.eml"), path="in.eml")
    assert context.customer_message == "Still nothing!"
    assert [turn.speaker for turn in context.thread] == [Speaker.AGENT, Speaker.CUSTOMER]
    assert context.recipient == "Jo Buyer"


def test_a_mailbox_without_mails_is_refused() -> None:
    with pytest.raises(InputError, match="empty"):
        read_bytes(MAIL_IN_UTF16, path="sent.mbox")


def test_a_header_in_no_charset_is_taken_as_it_stands() -> None:
    source = "To: =?\u00adutf-8?q?J=C3=B6rg?= <j@mail.example>\nContent-Type: text/plain\n\nHello.\n"
    assert [draft.text for draft in read(source)] == ["Hello.\n"]


MAIL_IN_UTF16 = f"From sam Mon\n{HEAD}\nHello.\n".encode("utf-16")
