"""The statements of template languages: what opens a choice, what divides it, what closes it, and what says nothing."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from enum import Enum, auto

from toneguard.model import Span
from toneguard.readers.comments import IN_TEMPLATE
from toneguard.regex import regex


class Role(Enum):
    """What a statement does to the words around it."""

    OPENS = auto()
    DIVIDES = auto()
    CLOSES = auto()
    ALONE = auto()


@dataclass(frozen=True, slots=True)
class Statement:
    """A statement, with the rest of its line where it stands alone there."""

    span: Span
    role: Role


_INSIDE = r"(?:[^%]|%(?!\}|>)){0,2000}?"
_COMMENTS = r"""
      \{\#.{0,2000}?\#\}
    | \{%-?\s*comment\s*-?%\}.{0,2000}?\{%-?\s*endcomment\s*-?%\}
    | \{\{!.{0,2000}?\}\}
    | <%\#.{0,2000}?%>
    | <\#--.{0,2000}?-->
    | \{\*.{0,2000}?\*\}
"""
_SMARTY = "if|elseif|else|foreach|foreachelse|section|sectionelse|for|while|literal|assign|include|capture|strip"
_STATEMENT = regex(
    rf"""
      (?P<ours>{IN_TEMPLATE})
    | (?P<comment>{_COMMENTS})
    | \{{%-?\s*(?P<liquid>\w+){_INSIDE}%\}}
    | \[%-?\s*(?P<toolkit>[A-Z]+)\b[^%]{{0,500}}%\]
    | <%-?(?![=\#%-])\s*(?P<erb>{_INSIDE})-?%>
    | \{{\{{~?(?P<mustache>[\#^/]\s*[\w.\[\]-]*|else(?:\s+if\b)?)[^{{}}]{{0,500}}\}}\}}
    | \{{(?P<smarty>/?(?:{_SMARTY})\b)[^{{}}\n]{{0,500}}\}}
    | <(?P<freemarker>/?[\#@]\w+)(?:[^<>"']|"[^"]{{0,500}}"|'[^']{{0,500}}'){{0,500}}>
    """,
    re.VERBOSE | re.DOTALL,
)
_OPENS = frozenset("if unless case for ifchanged foreach section while switch list ifversion tablerow".split())
_DIVIDES = frozenset("else elsif elseif elif when empty foreachelse sectionelse default".split())
_SILENT = frozenset(
    """
    assign autoescape block capture cycle decrement extends filter from import increment layout load macro raw set spaceless strip
    verbatim with literal
    """.split()
)
_ERB_OPENS = regex(r"(?:if|unless|case|while|for|until|begin)\b|.*\bdo\b(?:\s*\|[^|]*\|)?\s*\Z", re.DOTALL)
_ERB_DIVIDES = regex(r"(?:else|elsif|when|in|rescue|ensure)\b")
_LINE_AFTER = regex(r"[ \t]*\r?\n")


def find_statements(text: str) -> Iterator[Statement]:
    """The statements of a text in order. Most texts have none, and are told at a glance."""
    if not ("{" in text or "<" in text or "[%" in text):
        return
    for match in _STATEMENT.finditer(text):
        # What is meant for us is found again by whoever reads the words around it.
        if match["ours"] or (match["smarty"] and not _is_smarty(text)):
            continue
        role, span = _role(match), Span(*match.span())
        whole = _with_its_line(text, span)
        if role is Role.ALONE and whole == span and _puts_words(match):
            continue
        yield Statement(whole, role)


def _puts_words(match: re.Match[str]) -> bool:
    """`{% link a %}` in a line of words stands for words, as a blank does."""
    name = (match["liquid"] or match["toolkit"] or "").lower()
    return bool(name) and name not in _SILENT and not name.startswith("end")


def _is_smarty(text: str) -> bool:
    """A word in braces is a blank, unless it is one of a language that closes what it opens."""
    return re.search(r"\{/(?:if|foreach|section|for|while|literal|capture|strip)\}", text) is not None


def _role(match: re.Match[str]) -> Role:
    if match["erb"] is not None:
        return _of_erb(match["erb"].strip())
    if match["mustache"] is not None:
        mark = match["mustache"][0]
        return {"#": Role.OPENS, "^": Role.OPENS, "/": Role.CLOSES}.get(mark, Role.DIVIDES)
    name = match["liquid"] or match["toolkit"] or match["smarty"] or match["freemarker"] or ""
    return _of_word(name.lower())


def _of_erb(code: str) -> Role:
    if _ERB_DIVIDES.match(code):
        return Role.DIVIDES
    if code == "end" or code.startswith("end ") or code == "}":
        return Role.CLOSES
    return Role.OPENS if _ERB_OPENS.match(code) else Role.ALONE


def _of_word(word: str) -> Role:
    closing = word.startswith("/") or (word.startswith("end") and len(word) > 2)
    name = word.lstrip("/#@").removeprefix("end") if closing else word.lstrip("#@")
    if closing and (name in _OPENS or not name):
        return Role.CLOSES
    if closing:
        return Role.ALONE
    return Role.OPENS if name in _OPENS else Role.DIVIDES if name in _DIVIDES else Role.ALONE


def _with_its_line(text: str, span: Span) -> Span:
    """A statement alone in its line goes with it."""
    before, after = text.rfind("\n", 0, span.start) + 1, _LINE_AFTER.match(text, span.end)
    if after and not text[before : span.start].strip(" \t"):
        return Span(before, after.end())
    return span
