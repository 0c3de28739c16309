"""A line of a reply and its kind, with what lines of any kind are told by."""

from dataclasses import dataclass
from enum import StrEnum

from toneguard.regex import regex

MASK = "X"  # what must stay whole is written over with capitals before it comes here


class PieceKind(StrEnum):
    BODY = "body"
    GREETING = "greeting"
    HEADING = "heading"
    TITLE = "title"  # a heading marked as one, as those that name the replies of a collection
    ITEM = "item"
    CLOSING = "closing"
    SIGNATURE = "signature"
    QUOTE = "quote"
    NOTE = "note"  # what a saved reply tells the agents about itself


@dataclass(frozen=True, slots=True)
class Line:
    """A stretch of the text, from `start` to `end`, without the blanks around it."""

    start: int
    end: int
    kind: PieceKind
    paragraph: int  # lines with a blank line between them are in different paragraphs
    indented: bool


EMOJI = "[\U0001f1e6-\U0001faff\u2600-\u27bf\u2b50\u2b55\ufe0f\u200d]"
EMOTICON = r"(?<!\S)[:;=8][-']?[)(DPp/|\]](?!\S)"
FACES = regex(rf"(?:[ \t]*(?:{EMOJI}|{EMOTICON}))+$")
"""What smiles or frowns behind the last word and its mark."""
NAME = r"(?:(?:Mr|Mrs|Ms|Mx|Dr|Prof|St|[A-Z])\.|[A-ZÀ-Þ][\w'’.-]*(?<![.])|&|and|or|de|von|van)"
"""A word of a person's or a firm's name, as an expression to be built in."""
ENDED = regex(r"[.!?…:;][\"'”’»)\]*_]*$")
"""The mark behind a sentence, or behind words that lead up to a list."""
