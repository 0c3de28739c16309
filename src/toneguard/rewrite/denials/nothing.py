"""What nothing can be done about, told by what can be done, with a slot for it."""

import re

from toneguard.regex import regex
from toneguard.rewrite.denials import negated
from toneguard.rewrite.prose.parts import part_of, whole
from toneguard.rewrite.prose.scene import Captures, Scene
from toneguard.rewrite.prose.speakers import first_person

_NOTHING = regex(
    r"(?:(?:there(?: is|['’]s|s)|there (?:isn['’]?t|is not)) (?:nothing|anything|not much|little)"
    r"(?: else| more| further)?(?: that)? (?P<who>i|we) (?:can|could|are able to|am able to) do"
    r"|(?P<us>i|we) (?:can(?:not|['’]?t| not)|(?:are|am) (?:not able|unable) to) do (?:anything|much)(?= (?:about|for|with)\b))"
    r"(?P<rest>(?: (?:about|for|with|to|in|on) \S.*)?)",
    re.IGNORECASE,
)


def nothing_done(scene: Scene) -> str | None:
    """ "There is nothing we can do about the fee" as "what we can do about the fee"."""
    part = part_of(scene)
    match = _NOTHING.fullmatch(part.words) if part is not None else None
    if match is None or part is None or part.before:
        return None
    rest = negated.bare(match["rest"])
    if negated.TANGLED.search(rest) or not whole(rest) or _IN_VAIN.match(rest):
        return None
    return f"what {first_person(match['who'] or match['us'])} can do{rest}"


def nothing_beside(scene: Scene) -> str | None:
    """ "The date is set and there's nothing we can do about it" as "what we can do is ⟨what?⟩, as the date is set"."""
    part = part_of(scene)
    match = _NOTHING.fullmatch(part.words) if part is not None and not part.after else None
    if (
        match is None
        or part is None
        or not _AND.fullmatch(part.joint.strip(" ,"))
        or not _NO_MORE.fullmatch(match["rest"])
    ):
        return None
    if negated.TANGLED.search(part.before) or not whole(part.before):
        return None
    who = first_person(match["who"] or match["us"])
    return f"{part.greeting}what {who} can do is ⟨what?⟩, as {negated.inner(scene, part.before[len(part.greeting) :])}"


_AND = regex(r"and|so|and so", re.IGNORECASE)
_NO_MORE = regex(r"(?: (?:about|for) (?:it|this|that))?", re.IGNORECASE)
# "Nothing we can do to speed it up": that it can be sped up would be news.
_IN_VAIN = regex(r" to (?!help\b|assist\b|support\b)", re.IGNORECASE)
OF_CLAUSE: Captures = {"nothing_done": nothing_done}
OF_SENTENCE: Captures = {"nothing_beside": nothing_beside}
