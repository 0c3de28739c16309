"""Finds what is written for ToneGuard alone: comments, in the form that suits a format, that begin with `toneguard-`."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import replace

from toneguard.model import Comment, Draft, Span
from toneguard.regex import regex

_FORMS = (
    (r"<!--", r"-->"),
    (r"\{\{!--", r"--\}\}"),
    (r"\{\{!", r"\}\}"),
    (r"\{#", r"#\}"),
    (r"<%#", r"%>"),
    (r"\{\*", r"\*\}"),
    (r"<#--", r"-->"),
    (r"\{%-?[ \t]*comment[ \t]*-?%\}", r"\{%-?[ \t]*endcomment[ \t]*-?%\}"),
    (r"#", r""),
)
_COMMENTS = tuple(
    regex(rf"{opening}\s*(?P<words>toneguard-(?:(?!{closing or '$^'}).)*?)\s*{closing}", re.DOTALL)
    for opening, closing in _FORMS
)
_LINE = regex(
    r"^[ \t]*(?P<comment>(?:<!--|<#--|\{\{!|\{#|\{\*|<%#|\{%|#)[^\n]*?toneguard-[^\n]*?)[ \t\r]*(?:\n|\Z)", re.MULTILINE
)
_HASH = regex(r"(?<!\S)#[ \t]*toneguard-[^\r\n]*[^\s]")
_HASH_LINE = regex(r"^#[ \t]*toneguard-[^\r\n]*[^\s]", re.MULTILINE)
IN_TEMPLATE = (
    r"\{\#\s*toneguard-(?:(?!\#\}).){0,2000}\#\}"
    r"|\{\{!(?:--)?\s*toneguard-(?:(?!\}\}).){0,2000}\}\}"
    r"|\{\*\s*toneguard-(?:(?!\*\}).){0,2000}\*\}"
    r"|<\#--\s*toneguard-(?:(?!-->).){0,2000}-->"
    r"|<%\#\s*toneguard-(?:(?!%>).){0,2000}%>"
    r"|\{%-?\s*comment\s*-?%\}\s*toneguard-(?:(?!\{%).){0,2000}\{%-?\s*endcomment\s*-?%\}"
)
"""A comment for us as template languages write it, as a part of other expressions, verbose ones too."""


_IN_TEMPLATE = regex(IN_TEMPLATE, re.VERBOSE | re.DOTALL)


def comment_at(source: str, start: int, end: int) -> Comment | None:
    """The comment that `source[start:end]` is, if it is meant for us."""
    found = (form.fullmatch(source, start, end) for form in _COMMENTS)
    return next((Comment(match["words"], Span(start, end)) for match in found if match), None)


def comment_lines(source: str) -> Iterator[tuple[Comment, Span]]:
    """Lines that are nothing but a comment for us, each with all that has to go for it not to be read."""
    for line in _LINE.finditer(source):
        comment = comment_at(source, *line.span("comment"))
        if comment is not None:
            yield comment, Span(*line.span())


def template_comments(source: str) -> Iterator[Span]:
    """The comments for us as template languages write them, wherever they stand: nobody is sent any of them."""
    return (Span(*match.span()) for match in _IN_TEMPLATE.finditer(source))


def yaml_comments(source: str) -> tuple[Comment, ...]:
    """The comments for us of a YAML file; what stands in a scalar is text that somebody reads."""
    found = [Span(*match.span()) for match in _HASH.finditer(source)]
    if not found:
        return ()
    import yaml

    words = [Span(t.start_mark.index, t.end_mark.index) for t in yaml.scan(source) if isinstance(t, yaml.ScalarToken)]
    outside = (span for span in found if not any(span.overlaps(other) for other in words))
    return tuple(comment for span in outside if (comment := comment_at(source, span.start, span.end)))


def line_comments(source: str) -> tuple[Comment, ...]:
    """The comments for us of a file whose comments are the lines that begin with `#`."""
    found = (comment_at(source, *match.span()) for match in _HASH_LINE.finditer(source))
    return tuple(comment for comment in found if comment)


def commented(drafts: Iterable[Draft], comments: tuple[Comment, ...]) -> list[Draft]:
    """The drafts of a file, each with the comments of the file."""
    return [replace(draft, comments=(*draft.comments, *comments)) for draft in drafts]
