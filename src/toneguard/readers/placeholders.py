"""Finds what is not prose in a line of prose: a template's placeholders, links, addresses and code.

A false placeholder is worse than none, so what could be ordinary writing ("[sic]", "100% sure") stays prose, and so do
blanks that a person was meant to fill in ("(INSERT LINK)", "XXX"), which are a rule's business.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from toneguard.model import SegmentKind, Span
from toneguard.readers.blanks import is_blank
from toneguard.regex import regex

# Every repetition is bounded, so that no input makes the search slow.
_PLACEHOLDERS = (
    r"\{\{[^{}]{1,300}\}\}",  # {{ customer.name | default: "there" }}
    r"\{\{\{[^{}]{1,300}\}\}\}",  # {{{body}}}
    r"\{%[^%]{1,300}(?:%[^}%][^%]{0,300}){0,3}%\}",  # {% if paid %}
    r"\[%[^%]{1,300}(?:%[^\]%][^%]{0,300}){0,3}%\]",  # [% report.title %]
    r"<%[^%]{1,300}(?:%[^>%][^%]{0,300}){0,3}%>",  # <%= order.number %>
    r"\{\{\$\{[^{}]{1,120}\}[^{}]{0,120}\}\}",  # {{${first_name} | default: "there"}}
    r"[#$%@]!?\{[^{}\n]{1,120}\}",  # #{x} ${x} %{x} @{x} $!{x}
    r"\{![A-Za-z][^{}\n]{0,120}\}",  # {!Contact.FirstName}
    r"\*\|[A-Z][^|\n]{0,60}\|\*",  # *|FNAME|*
    r"\{!![^{}\n]{1,120}!!\}",  # {!! $user !!}
    r"\{\$[A-Za-z_][^{}\n]{0,120}\}",  # {$client_name}
    r"\{/?(?:if|else|elseif|foreach|section|for|while)\b[^{}\n]{0,120}\}",  # {if $paid} {else} {/if}
    r"\{(?:\d{1,2}|[A-Za-z_][\w.\-]{0,60}(?: [\w.\-]{1,30}){0,3})\}",  # {name} {0} {lesson name}
    r"(?<![\w%])%\([A-Za-z_]\w{0,60}\)[sd]",  # %(name)s
    r"(?<![\w%])%(?:\d\$)?[sd](?![\w%])",  # %s %1$s
    r"(?<![\w%])%[A-Za-z][\w.]{1,60}%(?![\w%])",  # %SITE_TITLE%
    r"%%(?:[A-Za-z]\w{1,60}|=[^%\n]{1,120}=)%%",  # %%FirstName%% %%=v(@name)=%%
    r"\$\$[A-Za-z][\w.\- ]{0,60}\$\$",  # $$name$$
    r"(?<![#\w])##[A-Za-z][\w.]{1,60}##",  # ##ticket.id##
    r"\[\[ ?[A-Za-z][\w. ]{0,60}\]\]",  # [[name]]
)
_TOP_LEVEL = r"(?:com|org|net|edu|gov|io|co\.uk|org\.uk|com\.au|de|eu)"
_PATH = r"(?:\{\{[^{}]{1,120}\}\}|[^\s<>\"“”]){0,2000}"
_LINKS = (
    rf"(?:https?|ftp|hxxps?)://[A-Za-z0-9{{<%\[]{_PATH}",
    rf"(?<![\w.])www\.[A-Za-z0-9]{_PATH}",
    r"(?<![\w.+@-])(?:mailto:)?[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,4}",
    rf"(?<![\w@.-])(?:[a-z0-9-]{{1,63}}\.){{1,4}}{_TOP_LEVEL}(?![\w-])(?:/{_PATH})?",
)
_BLANKS = (
    r"(?<!\w)\[(?P<square>[^\[\]\n]{1,60})\](?![(\[:])",  # [Your Name]
    r"<(?P<angle>[A-Za-z][A-Za-z0-9_ -]{1,40})>",  # <ISSUE_NUMBER>
)
_CODE = r"(?<![\w`])`[^`\s](?:[^`\n]{0,200}[^`\s])?`(?![\w`])"
_MARK = regex(
    "|".join(
        (f"(?P<code>{_CODE})", f"(?P<link>{'|'.join(_LINKS)})", f"(?P<placeholder>{'|'.join(_PLACEHOLDERS)})", *_BLANKS)
    )
)

_AFTER_A_LINK = ".,;:!?'\"’”»*_~"
_PAIRS = {")": "(", "]": "[", "}": "{"}


@dataclass(frozen=True, slots=True)
class Mark:
    """A stretch that no rule may read as prose."""

    span: Span
    kind: SegmentKind


def find_marks(text: str, start: int = 0, end: int | None = None) -> Iterator[Mark]:
    """The marks of `text[start:end]` in order; they never overlap."""
    here, end = start, len(text) if end is None else end
    while match := _MARK.search(text, here, end):
        mark = _mark_of(match)
        if mark is None:
            here = match.start() + 1
        else:
            yield mark
            here = mark.span.end


def _mark_of(match: re.Match[str]) -> Mark | None:
    span = Span(*match.span())
    if match["code"] is not None:
        return Mark(span, SegmentKind.OPAQUE)
    if match["link"] is not None:
        return Mark(Span(span.start, span.start + len(_without_tail(match["link"]))), SegmentKind.OPAQUE)
    if match["placeholder"] is not None or is_blank(
        match["square"] or match["angle"], angle=match["angle"] is not None
    ):
        return Mark(span, SegmentKind.PLACEHOLDER)
    return None


def _without_tail(link: str) -> str:
    """A link without the punctuation of the sentence around it."""
    while link:
        last = link[-1]
        if last in _AFTER_A_LINK or (last in _PAIRS and link.count(last) > link.count(_PAIRS[last])):
            link = link[:-1]
        else:
            break
    return link
