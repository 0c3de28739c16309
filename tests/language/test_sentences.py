"""Where replies are cut, and what each piece is; `|` marks the cuts, so that a case reads as the reply does."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from toneguard.language.sentences import Piece, PieceKind, cut

BODY, GREETING, HEADING, ITEM, TITLE = (
    PieceKind.BODY,
    PieceKind.GREETING,
    PieceKind.HEADING,
    PieceKind.ITEM,
    PieceKind.TITLE,
)
CLOSING, SIGNATURE, QUOTE, NOTE = PieceKind.CLOSING, PieceKind.SIGNATURE, PieceKind.QUOTE, PieceKind.NOTE

SENTENCES = [
    # plain ends
    "We found it.| It ships today.",
    "Did it arrive?| Let us know!",
    "Wait.| What?!| Really!!| Fine.",
    "We looked into it…| It is on its way.",
    "Hmm... let me check that for you.",
    "One moment...| We found the box.",
    "It costs 4.50 now.| It was 3.20.",
    "Version 3.2 fixes this.| Please update.",
    # abbreviations
    "Please ask Mr. Okafor or Dr. Lind.| They know.",
    "Use any card, e.g. Visa.| Cash works, too.",
    "We need one detail, i.e. your postcode.",
    "Your order no. 88123 left today.",
    "No.| We have not sent it.",
    "It weighs approx. 3 kg.| That is fine.",
    "Plan A vs. plan B.| You choose.",
    "We open at 9 a.m. on Friday.",
    "We open at 9 a.m.| You can call then.",
    "It is stuck with U.S. Customs.",
    "We moved to the U.S.| We like it.",
    "Lumen Inc. bought us.| Nothing changes.",
    "It was sold by Lumen Inc.| We only ship it.",
    "J. Smith signed for it.| Plan B.| We send another.",
    "Call ext. 12 or 14.| Ask for Ana.",
    "Delivery is due on Tue. 4 Feb. at noon.",
    "Bring your card, receipt etc.| We do the rest.",
    "P.S. The shop is closed on Monday.",
    # hasty typing
    "sorry about that.| we will fix it.| ok?| thanks!| bye",
    "i cant find it.| e.g. the blue one",
    "It is late.|Please wait.",
    "can you check?|thanks",
    "Ask at Parcel.Com today.",
    # closers, quotes, brackets
    "It says “Sold out.”| We asked why.",
    'It says "Done!" and stops.',
    "(We tried twice.)| It failed.",
    "It worked (really!) and stayed so.",
    "**Please note.**| We close at 5.",
    # faces and tags
    "Great news! 🎉| It is here.",
    "It left today 😊| You will love it.",
    "We are glad 😊 about it.",
    "All done. :)| Ask us any time.",
    "👋 Nice to meet you.",
    "We love it! #happy| See you.",
    # nothing is cut inside these
    "See https://a.example/x.y?z=1. Then log in.".replace(". T", ".| T"),
    "Write to care.team@shop.example.| We answer.",
    "Ask {{agent.first. Name}} about it.| Thanks.",
    "Open `run. Fast` now.| Wait.",
    "Hello.js is a file. It is big.".replace(". I", ".| I"),
    "We’re sorry.| It’s late.| Don’t worry.",
]


@pytest.mark.parametrize("marked", SENTENCES)
def test_sentences(marked: str) -> None:
    text = marked.replace("|", "")
    assert [text[piece.start : piece.end] for piece in cut(text)] == [part.strip() for part in marked.split("|")]


LAYOUTS = [
    ("Hi Ines! Just checking in.", [(GREETING, "Hi Ines!"), (BODY, "Just checking in.")]),
    ("Hi there, our shoes are back.", [(GREETING, "Hi there,"), (BODY, "our shoes are back.")]),
    ("Dear Ms. Brandl,\nIt is here.", [(GREETING, "Dear Ms. Brandl,"), (BODY, "It is here.")]),
    ("Dear valued customer: we are closed.", [(GREETING, "Dear valued customer:"), (BODY, "we are closed.")]),
    ("Good morning Jo,\n\nIt is here.", [(GREETING, "Good morning Jo,"), (BODY, "It is here.")]),
    ("Hi Jo - it is here.", [(GREETING, "Hi Jo -"), (BODY, "it is here.")]),
    ("Hi Jo\n\nIt is here.", [(GREETING, "Hi Jo"), (BODY, "It is here.")]),
    ("hi jo, it is here", [(GREETING, "hi jo,"), (BODY, "it is here")]),
    ("Hi {{name}},\nIt is here.", [(GREETING, "Hi {{name}},"), (BODY, "It is here.")]),
    ("Jo,\n\nIt is here.", [(GREETING, "Jo,"), (BODY, "It is here.")]),
    ("Hi, we found it.", [(GREETING, "Hi,"), (BODY, "we found it.")]),
    ("To whom it may concern:\nIt is here.", [(GREETING, "To whom it may concern:"), (BODY, "It is here.")]),
    ("Hello Jo 👋 It is here.", [(GREETING, "Hello Jo 👋"), (BODY, "It is here.")]),
    ("Hello Jo 👋, it is here.", [(GREETING, "Hello Jo 👋,"), (BODY, "it is here.")]),
    ("Hello Jo 🎉🎉!\n\nIt is here.", [(GREETING, "Hello Jo 🎉🎉!"), (BODY, "It is here.")]),
    ("Thanks for writing, Jo.", [(BODY, "Thanks for writing, Jo.")]),
    ("@mira_k We see it. ^TB", [(GREETING, "@mira_k"), (BODY, "We see it."), (SIGNATURE, "^TB")]),
    ("@mira_k Hi Mira, we see it /TB", [(GREETING, "@mira_k Hi Mira,"), (BODY, "we see it"), (SIGNATURE, "/TB")]),
    ("We see it. 1/2", [(BODY, "We see it."), (SIGNATURE, "1/2")]),
    ("We are open 24/7", [(BODY, "We are open 24/7")]),
    (
        "It is here.\n\nBest regards,\nDeb Fox\nSupport",
        [(BODY, "It is here."), (CLOSING, "Best regards,"), (SIGNATURE, "Deb Fox"), (SIGNATURE, "Support")],
    ),
    ("It is here.\ncheers\ndeb", [(BODY, "It is here."), (CLOSING, "cheers"), (SIGNATURE, "deb")]),
    (
        "It is here.\n\nSorry for the mess,\nDeb",
        [(BODY, "It is here."), (CLOSING, "Sorry for the mess,"), (SIGNATURE, "Deb")],
    ),
    ("It is here. Thanks, Deb", [(BODY, "It is here."), (CLOSING, "Thanks,"), (SIGNATURE, "Deb")]),
    ("It is here.\n\nDeb", [(BODY, "It is here."), (SIGNATURE, "Deb")]),
    ("It is here.\n- Deb", [(BODY, "It is here."), (SIGNATURE, "Deb")]),
    (
        "It is here.\n-- \nAcme Ltd\n+44 20 5550 1234",
        [(BODY, "It is here."), (SIGNATURE, "--"), (SIGNATURE, "Acme Ltd"), (SIGNATURE, "+44 20 5550 1234")],
    ),
    ("Thanks!\n\nIt is on its way.", [(BODY, "Thanks!"), (BODY, "It is on its way.")]),
    (
        "It is here.\nThanks,\nDeb\n\nPS: Come again.",
        [(BODY, "It is here."), (CLOSING, "Thanks,"), (SIGNATURE, "Deb"), (BODY, "PS: Come again.")],
    ),
    ("Refund rules\n\nWe refund all.", [(HEADING, "Refund rules"), (BODY, "We refund all.")]),
    ("# Refunds\nWe refund all.", [(TITLE, "Refunds"), (BODY, "We refund all.")]),
    ("# You must call us!\nWe wait.", [(HEADING, "You must call us!"), (BODY, "We wait.")]),
    ("**Refunds**\nWe refund all.", [(HEADING, "**Refunds**"), (BODY, "We refund all.")]),
    ("Next steps:\nCall us.", [(HEADING, "Next steps:"), (BODY, "Call us.")]),
    ("We are closed\n\nCall us.", [(BODY, "We are closed"), (BODY, "Call us.")]),
    ("You need:\n- a card\n- a pen", [(BODY, "You need:"), (ITEM, "a card"), (ITEM, "a pen")]),
    ("1. Open it. Wait.\n2) Close it.", [(ITEM, "Open it."), (ITEM, "Wait."), (ITEM, "Close it.")]),
    ("a) one\n• two\n* three", [(ITEM, "one"), (ITEM, "two"), (ITEM, "three")]),
    ("> Where is it?\nIt is here.", [(QUOTE, "Where is it?"), (BODY, "It is here.")]),
    ("It is here.\n\nOn 3 May Jo wrote:\n> Hi", [(BODY, "It is here."), (QUOTE, "On 3 May Jo wrote:"), (QUOTE, "Hi")]),
    ("Hi Jo,it is here.", [(GREETING, "Hi Jo,"), (BODY, "it is here.")]),
    (
        "It is here.\n\nYours faithfully\n\nJ. R. Hill",
        [(BODY, "It is here."), (CLOSING, "Yours faithfully"), (SIGNATURE, "J. R. Hill")],
    ),
    (
        "It is here.\n\nRegards,\nSupport agent 7",
        [(BODY, "It is here."), (CLOSING, "Regards,"), (SIGNATURE, "Support agent 7")],
    ),
    ("It is here.\nCheers,\nTom @ Lumen", [(BODY, "It is here."), (CLOSING, "Cheers,"), (SIGNATURE, "Tom @ Lumen")]),
    ("Thank you,\n\nThe Lumen Team", [(CLOSING, "Thank you,"), (SIGNATURE, "The Lumen Team")]),
    ("It is here.\nSent from my phone", [(BODY, "It is here."), (SIGNATURE, "Sent from my phone")]),
    ("1. Enter it.\n   You get a link.", [(ITEM, "Enter it."), (ITEM, "You get a link.")]),
    ("Cost: 3 EUR\n\nWe refund it.", [(BODY, "Cost: 3 EUR"), (BODY, "We refund it.")]),
    ("Order: 12\nTotal: 9 EUR", [(BODY, "Order: 12"), (BODY, "Total: 9 EUR")]),
    (
        "Lost parcels\nIssue reported\nRefund declined",
        [(HEADING, "Lost parcels"), (HEADING, "Issue reported"), (HEADING, "Refund declined")],
    ),
    ("Lost parcels\nWe look for them", [(BODY, "Lost parcels"), (BODY, "We look for them")]),
    ("Hi Jo\nAll done\nIt is here", [(GREETING, "Hi Jo"), (BODY, "All done"), (BODY, "It is here")]),
    (
        "Use case: the log is missing. You can't go on.\n\nCould you add the log?",
        [(NOTE, "Use case: the log is missing."), (NOTE, "You can't go on."), (BODY, "Could you add the log?")],
    ),
    ("Use cases differ.", [(BODY, "Use cases differ.")]),
]


@pytest.mark.parametrize(("text", "expected"), LAYOUTS)
def test_layout(text: str, expected: list[tuple[PieceKind, str]]) -> None:
    assert [(piece.kind, text[piece.start : piece.end]) for piece in cut(text)] == expected


def test_a_wrapped_paragraph_is_not_cut_at_its_line_breaks() -> None:
    first = "Thank you for writing to us about the parcel that did not\narrive."
    second = "I have asked the courier, Leeds Depot and the Parcel\nHub of Leeds too."
    text = f"{first} {second}"
    assert [text[piece.start : piece.end] for piece in cut(text)] == [first, second]


def test_nothing_is_cut_inside_protected_spans() -> None:
    text = "We love Wow. Such Shoes. They fit."
    assert len(cut(text)) == 3
    assert len(cut(text, protected=[(8, 23)])) == 2


def test_cut_finds_nothing_in_nothing() -> None:
    assert cut("") == cut(" \n\t\n") == []


TYPED = st.lists(
    st.sampled_from(
        ["Hi Jo,", "thanks", "We", "Mr.", "no.", "3.2", "it", "…", "?!", "\n", "\n\n", "- ", "1. ", "> ", "# ", "--",
         "^TB", "Best regards,", "Deb", "{{a. b}}", "😊", ":)", '"', ")", "www.x.example/a.", "@jo", "\r\n", "*",
         "Note:"]
    ),
    max_size=30,
)  # fmt: skip


@given(TYPED.map(" ".join) | TYPED.map("".join) | st.text(max_size=60))
def test_pieces_are_in_order_trimmed_and_leave_out_only_marks(text: str) -> None:
    pieces = cut(text)
    bounds = [bound for piece in pieces for bound in (piece.start, piece.end)]
    assert bounds == sorted(bounds)
    assert all(piece.start < piece.end and _is_trimmed(text, piece) for piece in pieces)
    assert all(_is_mark(left) for left in _left_out(text, pieces))


def _is_trimmed(text: str, piece: Piece) -> bool:
    content = text[piece.start : piece.end]
    return content == content.strip()


def _left_out(text: str, pieces: list[Piece]) -> list[str]:
    starts = [0, *(piece.end for piece in pieces)]
    ends = [*(piece.start for piece in pieces), len(text)]
    return [text[start:end].strip() for start, end in zip(starts, ends, strict=True)]


def _is_mark(left: str) -> bool:
    """Bullets, numbers, hashes and the marks of a quote."""
    return len(left) <= 4 or not left.strip(">-*•‣◦·–—#().0123456789abcdefghABCDEFGH \t\r\n")
