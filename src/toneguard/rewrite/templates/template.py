"""Templates: `{object|subject} {object|is} available {time|on}.`

`{name|filter|filter}` stands for a capture put through filters, `{{` and `}}` for braces, and `⟨when?⟩` for a fact that
only the writer knows. Each filter has an example in `docs/rewriting.md`.

Captures: `match`, `sentence`; of clause rules `subject`, `object`, `recipient`, `complement`, `time`, `verb`, `particle`,
`modal`, `clause` (from the verb's base form on: "log out first"), `rest` ("to Canada"), `reason` and `alternative` (what a
later clause offers); of phrase pairs `replacement`; of missing things `matter`; of metrics their figures.

Filters of noun phrases: `subject`, `object`, `plural`, `singular`, `the`, `a`, `noun`, `your`, `our`, `it`, `them`, `short`,
`yours`, `ours`, and `is`, `was`, `has`, `does` for a verb that agrees. Of verbs and `clause`: `base`, `gerund`, `past`,
`participle`, `third`; of `clause` alone `timeless`, `request`, `imperative`, `we_active`. Of times: `on`, `bare`, `from`,
`within`, `by`, `earliest`. Of `sentence`: `without_opener`, `split`, `recased`, `calm`, `unmarked`. Of anything:
`capitalised`, `lower`.
"""

import re
from dataclasses import dataclass
from difflib import get_close_matches
from functools import cache

from toneguard.language import inflection
from toneguard.regex import regex
from toneguard.rewrite.prose.scene import Scene
from toneguard.rewrite.templates.captures import DERIVED, GIVEN, captured
from toneguard.rewrite.templates.filters import FILTERS

_TOKEN = regex(r"\{\{|\}\}|\{([^{}]*)\}|[{}]")
_NAME = regex(r"[a-z][a-z_-]*")


class TemplateError(ValueError):
    """A mistake in a template; `column` counts from 1."""

    def __init__(self, message: str, column: int) -> None:
        super().__init__(f"{message} (column {column} of the template)")
        self.column = column


@dataclass(frozen=True, slots=True)
class Hole:
    """One `{name|filter}`."""

    name: str
    filters: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Template:
    """A template's literal text and holes, in order."""

    parts: tuple[str | Hole, ...]

    @property
    def names(self) -> frozenset[str]:
        return frozenset(part.name for part in self.parts if isinstance(part, Hole))


@cache
def compile_template(text: str) -> Template:
    """Raises `TemplateError` where a brace is open or a filter unknown."""
    parts: list[str | Hole] = []
    here = 0
    for found in _TOKEN.finditer(text):
        parts.append(text[here : found.start()])
        parts.append(_part(found))
        here = found.end()
    parts.append(text[here:])
    if text.count("⟨") != text.count("⟩"):
        raise TemplateError("a slot is written ⟨when?⟩, with both brackets", text.find("⟨") + 1)
    return Template(tuple(part for part in parts if part != ""))


def _part(found: re.Match[str]) -> str | Hole:
    written, column = found[0], found.start() + 1
    if written in {"{{", "}}"}:
        return written[0]
    if found[1] is None:
        raise TemplateError(f"“{written}” has no partner; write {written}{written} for a brace", column)
    name, *filters = (word.strip() for word in found[1].split("|"))
    if not _NAME.fullmatch(name):
        raise TemplateError(f"“{name}” is no capture's name", column)
    for word in filters:
        _check(word, column + 1 + found[1].index(word))
    return Hole(name, tuple(filters))


def _check(word: str, column: int) -> None:
    if word not in FILTERS:
        near = get_close_matches(word, FILTERS, n=1)
        hint = f"; did you mean “{near[0]}”?" if near else f"; known are {', '.join(FILTERS)}"
        raise TemplateError(f"unknown filter “{word}”{hint}", column)


def check_names(text: str, *, figures: bool = False) -> None:
    """Raises `TemplateError` for a capture that nothing brings; with `figures`, any name may be one of a metric."""
    known = GIVEN | DERIVED.keys()
    unknown = sorted(compile_template(text).names - known)
    if unknown and not figures:
        near = get_close_matches(unknown[0], sorted(known), n=1)
        hint = f"; did you mean “{near[0]}”?" if near else "; docs/rewriting.md lists them"
        raise TemplateError(f"unknown capture “{unknown[0]}”{hint}", text.index(f"{{{unknown[0]}") + 2)


def filled(template: Template, scene: Scene) -> str | None:
    """The template's text for one hit, or `None` where a capture is missing or has no such form."""
    out = ""
    for part in template.parts:
        if isinstance(part, str):
            out += scene.habits.applied(part)
            continue
        text = _hole(part, scene)
        if text is None:
            return None
        out = _article_before(out, text) + text
    return out


def _hole(hole: Hole, scene: Scene) -> str | None:
    piece = captured(scene, hole.name)
    for name in hole.filters:
        if piece is None:
            return None
        piece = FILTERS[name](piece, scene)
    return piece.text if piece is not None else None


def _article_before(out: str, text: str) -> str:
    """A literal "a" or "an" before a hole follows the sound of what fills it."""
    found = re.search(r"(?:^|(?<=\s))(a|an)( )$", out, re.IGNORECASE)
    if found is None:
        return out
    article = inflection.article(text)
    return out[: found.start()] + (article.capitalize() if found[1][0].isupper() else article) + " "
