"""What a sentence says, word for word, without what leads up to it."""

import re
from collections.abc import Callable, Iterable

from toneguard.regex import regex
from toneguard.rewrite.prose import openers
from toneguard.rewrite.prose.letters import unended, unmarked
from toneguard.rewrite.prose.parts import part_of
from toneguard.rewrite.prose.scene import Scene, once

# What leads up to a reproach: "It looks like you …".

SAYING = regex(
    r"(?:(?:please )?(?:remember|note|be aware|keep in mind|bear in mind|understand)(?: also)?"
    r"(?: that|(?= you (?:must|have to|need to)))"
    r"|it (?:also )?(?:looks|seems|appears|would seem|would appear)(?: like| that| as if| as though)?"
    r"|(?:looks|seems) like"
    r"|(?:i|we) (?:can )?(?:see|notice|noticed|found)(?: that)?"
    r"|(?:apparently|evidently|obviously|clearly|once again|again),?"
    r"|maybe|perhaps"
    r"|(?:our|the) (?:records|system|systems|logs|files|data) (?:clearly )?"
    r"(?:shows?|says?|indicates?|tells? us|confirms?)(?: that)?"
    r"|according to (?:our|the) \w+,?"
    r"|as far as (?:i|we) can (?:see|tell),?) ",
    re.IGNORECASE,
)


@once
def told(scene: Scene) -> str:
    """The words of the hit's main clause with its reason, without what leads up to the reproach; "" where it is none."""
    part = part_of(scene)
    if part is None:
        return ""
    words = part.words + (f" {part.reason}" if part.reason else "")
    return SAYING.sub("", words, count=1) if SAYING.match(words) else words


Shape = Callable[[str, Scene], str | None]
"""What can be made of the words of a main clause, where they have one form from the first to the last."""


def first_of(shapes: Iterable[Shape], scene: Scene) -> str | None:
    """What the first shape that fits makes of what is told."""
    words = told(scene)
    return next((found for shape in shapes if (found := shape(words, scene)) is not None), None)


def said(scene: Scene) -> str:
    """The hit's sentence without its greeting, its openers and its final mark."""
    if scene.sentence is None:
        return ""
    return unended(openers.news(scene.said))


_SEEMING = regex(r"\b(?:looks|seems?|appears?|maybe|perhaps|apparently|probably)\b", re.IGNORECASE)


def seeming(scene: Scene, words: str) -> bool:
    """What leads up to the words says that it only looks so."""
    part = part_of(scene)
    return part is not None and words != part.words and _SEEMING.search(part.words) is not None


@once
def stated(scene: Scene) -> str:
    """As `said`, of a statement: a question keeps its mark, and fits no shape of one."""
    return openers.news(unmarked(scene.said))
