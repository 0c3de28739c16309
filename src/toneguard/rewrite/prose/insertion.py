"""A sentence that was missing, put where it belongs so that it fits the layout of the reply."""

import re

from toneguard.language.sentences import PieceKind
from toneguard.model import Span
from toneguard.regex import regex
from toneguard.rewrite.edit import Edit
from toneguard.rewrite.prose.letters import small
from toneguard.rewrite.prose.scene import Scene

_APART = frozenset(
    {
        PieceKind.GREETING,
        PieceKind.HEADING,
        PieceKind.TITLE,
        PieceKind.ITEM,
        PieceKind.SIGNATURE,
        PieceKind.CLOSING,
        PieceKind.QUOTE,
        PieceKind.NOTE,
    }
)

_GREETING = regex(
    r"[\W\d_]*(?:hi|hello|hey|hiya|heya|dear|greetings|good (?:morning|afternoon|evening|day))\b", re.IGNORECASE
)
_LED_IN = regex(r"\b(?:again|also|so|and|but|however|unfortunately),\s*$", re.IGNORECASE)
_SMALL_OPENING = regex(r"([ \t]*)([a-z])(?=[a-z]*(?:['’-][a-z]+)*[ ,])")


def inserted(scene: Scene, new: str) -> Edit | None:
    """The sentence with the blank or empty line around it that the place asks for; none in front of a greeting."""
    text = scene.reading.text
    at = _place(text, scene.hit.span.start, _greets(scene))
    before, after = text[:at], text[at:]
    if _GREETING.match(after) or _LED_IN.search(before):
        return None
    new = new.replace("'", "’") if scene.habits.curly else new
    led_in = re.search(r",[ \t]*$", before) is not None
    body = small(new) if (_all_small(scene) or led_in) and not new.startswith("I") else new
    if not text.strip():
        return Edit(Span(at, at), body)
    lead = _lead(scene, before, at)
    tail = _tail(scene, after, at)
    opening = _SMALL_OPENING.match(after)
    if opening is None or scene.habits.lower_case:
        return Edit(Span(at, at), lead + body + tail)
    # "Hi Ana, in order to check …": what the greeting led into now begins a sentence of its own.
    return Edit(Span(at, at + opening.end()), lead + body + (tail or opening[1]) + opening[2].upper())


def _all_small(scene: Scene) -> bool:
    """The reply writes everything small, its greeting and its goodbye too."""
    pieces = (s.text.lstrip() for s in scene.reading.sentences if s.kind is not PieceKind.SIGNATURE)
    return scene.habits.lower_case and not any(text[:1].isupper() for text in pieces)


def _greets(scene: Scene) -> bool:
    """The place is right behind a greeting that has its line to itself."""
    at = scene.hit.span.start
    return any(s.kind is PieceKind.GREETING and s.span.start < at <= s.span.end for s in scene.reading.sentences)


def _place(text: str, at: int, greets: bool) -> int:
    """Behind a greeting on a line of its own, the start of what follows; at a line's end, past its trailing blanks."""
    if greets and (gap := re.match(r"[ \t\r]*\n\s*", text[at:])) is not None and text[at + gap.end() :]:
        return at + gap.end()
    return at


def _lead(scene: Scene, before: str, at: int) -> str:
    """What separates the new sentence from the text in front of it."""
    if not before.strip() or before.endswith("\n"):
        return ""
    if before[-1].isspace():
        return ""
    last = _kind(scene, at - 1)
    return _paragraph(scene.reading.text) if last in _APART - {PieceKind.GREETING} else " "


def _tail(scene: Scene, after: str, at: int) -> str:
    """What separates it from the text behind it."""
    if not after.strip() or after[0] in "\r\n":
        return ""
    following = next((s for s in scene.reading.sentences if s.span.start >= at), None)
    if following is not None and following.kind in _APART and "\n" not in scene.text(Span(at, following.span.start)):
        return _paragraph(scene.reading.text)
    return "" if after[0] in " \t" else " "


def _kind(scene: Scene, at: int) -> PieceKind | None:
    return next((s.kind for s in scene.reading.sentences if s.span.start <= at < s.span.end), None)


def _paragraph(text: str) -> str:
    """An empty line, or a line's end in a reply that has no empty lines; in the newlines that the reply has."""
    newline = "\r\n" if "\r\n" in text else "\n"
    return newline if "\n" in text and not re.search(r"\n[ \t\r]*\n", text) else newline * 2
