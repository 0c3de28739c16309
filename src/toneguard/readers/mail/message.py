"""One mail to a draft: the words written now, what they answer, and the way back into the file."""

import re
from collections.abc import Sequence
from dataclasses import replace
from email.utils import getaddresses, parseaddr

from toneguard.model import Comment, Context, Draft, Layer, Span, Speaker, Turn, carried
from toneguard.readers.builder import DraftBuilder
from toneguard.readers.html import html_layer
from toneguard.readers.mail.history import thread_of
from toneguard.readers.mail.mime import Body, Part, body_of, entity
from toneguard.readers.mail.reply import Anatomy, dissect
from toneguard.readers.mail.transfer import body
from toneguard.readers.text import keep_prose
from toneguard.regex import regex

_SWITCH = regex(r"^X-ToneGuard-Ignore:[ \t]*([^\r\n]*)", re.IGNORECASE | re.MULTILINE)
_TWIN = "its words stand in an HTML part as well, which would go on saying the old ones"


def read_message(source: str, span: Span, *, path: str, name: str, context: Context) -> Draft | None:
    """The draft in `source[span]`; none where the mail has no text, or none of its own."""
    mail = entity(source, span)
    found = body_of(source, mail)
    if found is None:
        return None
    layers = _layers(source, found)
    anatomy = dissect(layers[-1].text)
    answered = context if context.thread else _context(mail, layers[-1].text, anatomy, context)
    draft = _draft(layers, anatomy)
    comments = (*draft.comments, *_switches(source, Span(span.start, mail.body.start)))
    sealed = _TWIN if found.has_twin else ""
    return replace(draft, path=path, name=name, context=answered, sealed=sealed, comments=comments)


def _switches(source: str, headers: Span) -> list[Comment]:
    """What a header of the mail says to us holds for the whole mail."""
    found = _SWITCH.finditer(source, headers.start, headers.end)
    return [Comment(f"toneguard-ignore-file {match[1]}", Span(*match.span())) for match in found]


def read_customer(source: str) -> Context:
    """What a customer's mail says, after what it quotes; all of it where there is nothing else."""
    mail = entity(source, Span(0, len(source)))
    found = body_of(source, mail)
    if found is None:
        return Context(channel="email")
    text = _layers(source, found)[-1].text
    anatomy = dissect(text)
    words = "".join(stretch.of(text) for stretch in anatomy.reply).strip() or text.strip()
    older = [] if anatomy.forwarded else [span.of(text) for span in anatomy.history]
    name, sender = parseaddr(mail.header("From"))
    thread = (*thread_of(older, sender=sender, speaker=Speaker.CUSTOMER), Turn(Speaker.CUSTOMER, words))
    return Context(customer_message=words, thread=thread, recipient=name or None, channel="email")


def _layers(source: str, found: Body) -> list[Layer]:
    """From the file inwards; the last one's text is what the mail says."""
    part = found.part
    outer = body(source, part.body, encoding=part.encoding, charset=part.charset)
    return [outer, html_layer(outer.text)] if part.kind == "text/html" else [outer]


def _draft(layers: Sequence[Layer], anatomy: Anatomy) -> Draft:
    text = layers[-1].text
    builder = DraftBuilder(text)
    for stretch in anatomy.reply:
        keep_prose(builder, text, stretch.start, stretch.end)
    draft = builder.draft(path="")
    for layer in reversed(layers):
        draft = carried(draft, layer)
    return draft


def _context(mail: Part, text: str, anatomy: Anatomy, context: Context) -> Context:
    """What is being answered, as far as the mail itself tells."""
    quoted = [] if anatomy.forwarded else [span.of(text) for span in anatomy.history]
    _, sender = parseaddr(mail.header("From"))
    thread = thread_of(quoted, sender=sender, speaker=Speaker.AGENT)
    said = [turn.text for turn in thread if turn.speaker is Speaker.CUSTOMER]
    names = [name for name, _ in getaddresses([mail.header("To")]) if name]
    return replace(
        context,
        customer_message=said[-1] if said else None,
        thread=thread,
        recipient=context.recipient or next(iter(names), None),
        channel=context.channel or "email",
    )
