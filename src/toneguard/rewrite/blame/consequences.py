"""What a slip of the customer's keeps us from, told as what it takes: asked for, with what it opens.

Each capture is `None` unless the sentence is one of the plain shapes listed here from its first word to its last.
"""

import re
from collections.abc import Iterator

from toneguard.regex import regex
from toneguard.rewrite.denials import negated
from toneguard.rewrite.orders import wants
from toneguard.rewrite.prose.scene import Captures, Scene
from toneguard.rewrite.prose.told import stated

_SLIP = r"(?P<slip>[^,;:?()\n]+?)"
_STOPS = r"(?P<stops>[^,;:?()\n]+)"
_SHAPES = (
    regex(
        rf"{_SLIP},? (?:and )?(?:so|therefore|consequently|as a result|which means(?: that)?|which is why),? {_STOPS}",
        re.IGNORECASE,
    ),
    regex(rf"(?:because|since|as) {_SLIP}, {_STOPS}", re.IGNORECASE),
    regex(rf"(?P<stops>[^,;:?()\n]+?),? (?:because|since|as) {_SLIP}", re.IGNORECASE),
)
# What was to be there by some time, or is gone for good, does not come back with the missing thing.
_TOO_LATE = regex(
    r"\b(?:sorry|apolog\w+|within|before|by|until|in time|on time|too late|any ?more|any longer|no longer|again)\b",
    re.IGNORECASE,
)
_PAST = regex(r"\b(?:were|was)(?P<not>n['’]?t| not)? (?P<able>unable|able)\b", re.IGNORECASE)


def opening(scene: Scene) -> str | None:
    """ "You forgot to sign it, so we can't ship it" as "sign it so that we can ship it"."""
    for slip, stops in _told(scene):
        wanted = wants.missing(slip)
        done = negated.possible(_PAST.sub(lambda m: f"are{m['not'] or ''} {m['able']}", stops))
        if wanted is not None and done is not None:
            return f"{wanted} so that {done[0]} can {done[1]}"
    return None


def _told(scene: Scene) -> Iterator[tuple[str, str]]:
    """The slip and what it stops, in the shapes that the sentence fits."""
    said = stated(scene)
    if _TOO_LATE.search(said) is None:
        yield from ((m["slip"], m["stops"]) for shape in _SHAPES if (m := shape.fullmatch(said)) is not None)


OF_SENTENCE: Captures = {"opening": opening}
