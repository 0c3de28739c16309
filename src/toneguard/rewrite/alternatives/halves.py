"""A sentence whose one half denies and whose other half says the way on, with the two in each other's place.

The halves are told by the words that join them, also where nothing else says where a clause ends ("… but I booked it for three").
"""

import re
from collections.abc import Iterator

from toneguard.regex import regex
from toneguard.rewrite.alternatives import gains, reasons, ways
from toneguard.rewrite.alternatives.pointing import Halves, unpointed
from toneguard.rewrite.alternatives.reasons import Denial
from toneguard.rewrite.prose import openers, sorries
from toneguard.rewrite.prose.letters import capitalised, unmarked
from toneguard.rewrite.prose.scene import Scene

_CONCLUDED = regex(
    r"(?P<no>[^;:]+?)(?:,? so|[,;](?= you(?:['’]?ll| will)? (?:have|need) to\b)) (?P<way>you\b.*)", re.IGNORECASE
)
_SPLICED = regex(
    r"(?P<no>[^,;:]+?)(?:, (?P<way>(?:please|(?:we|i) can)\b(?!.*\b(?:an?other|different)\b).*)"
    r"| (?P<run>please (?:call|contact|ring|e-?mail|message|visit|write|ask)\b.*))",
    re.IGNORECASE,
)
_REFERRED = regex(r"(?P<no>[^,;:]+?),? but (?P<way>please\b.*)", re.IGNORECASE)
_FOUND = regex(
    r"(?P<no>(?:i|we) (?:(?:was|were)(?: not|n['’]?t) able to|(?:was|were) unable to|could(?: not|n['’]?t)) "
    r"(?:find|get|book|reserve) [^,;:]+?),? but (?P<way>(?:i|we) (?:found|got|booked|reserved|have found|have booked) [^;:?]+)",
    re.IGNORECASE,
)
_BOOKED = regex(
    r"(?P<no>[^,;]+? (?:is|was|are|were)(?: not|n['’]?t)? (?:available|free|taken|sold out|fully booked|gone)),? but "
    r"(?P<way>(?:i|we)(?: have|['’]ve)? (?:booked|reserved|made|found|got|scheduled) [^,;?]+?)"
    r"(?P<asks>,? (?:will|would|is) that (?:be )?(?:ok|okay|fine|alright|all right)\?)?",
    re.IGNORECASE,
)


def way_first(scene: Scene) -> str | None:
    """ "We don't mend lamps, so you will have to ask the maker" as "please ask the maker, as we don't mend lamps"."""
    sorry = sorries.behind(scene)
    if sorry is None or openers.REGRET.search(openers.SORRY.sub("", scene.said)):
        return None
    said = unmarked(openers.news(scene.said))
    said, hope = ways.without_hope(said)
    told = next((told for told in _told(scene, said) if told is not None), None)
    return f"{told}{hope}{sorry}" if told is not None else None


def _told(scene: Scene, said: str) -> Iterator[str | None]:
    for shape in (_CONCLUDED, _SPLICED, _REFERRED):
        found = shape.fullmatch(said)
        if found is not None and not _asks(scene):
            yield _turned(scene, found.groupdict().get("run") or found["way"], found["no"])
    if (found := _FOUND.fullmatch(said)) is not None:
        yield _found(scene, found)
    if (booked := _BOOKED.fullmatch(said)) is not None:
        yield _instead(scene, booked)


def _asks(scene: Scene) -> bool:
    return scene.sentence is None or scene.sentence.asks


def _turned(scene: Scene, way: str, no: str) -> str | None:
    offer, denial = ways.without_pointer(ways.asked(way)), reasons.stated(scene, no)
    if (
        denial is None
        or (denial.points(offer) and not _NOT_OURS.match(denial.said))
        or not ways.helps(offer)
        or not ways.plain(offer)
    ):
        return None
    if scene.sentence is None or ways.consoles(offer) or ways.denies(offer):
        return None
    told = unpointed(scene, Halves(offer, denial.said, gains.alone(offer), scene.sentence))
    return reasons.behind(told[0], "as", Denial(told[1], "."), ".") if told is not None else None


# What was spoken of before: neither way round would anybody take the way on for it.
_NOT_OURS = regex(
    r"(?:this|that|it)(?:['’]?s| is|) ?(?:not|n['’]?t)? (?:something|a thing|anything) (?:that )?(?:i|we|our [\w ]+?) ",
    re.IGNORECASE,
)


def _found(scene: Scene, found: re.Match[str]) -> str | None:
    """What was found, and what was not; of one kind, it is named once."""
    thing = _A_THING.search(found["way"])
    no = found["no"]
    if thing is not None:
        no = re.sub(rf"\ban? {thing['kind']}(?=$| (?:{_PREPOSITIONS})\b)", "one", no, count=1)
    denial = reasons.stated(scene, no)
    return reasons.behind(found["way"], "though", denial, ".") if denial is not None else None


_PREPOSITIONS = "on|at|for|in|to|with|by|from|that|which|near|before|after|under"
_A_THING = regex(r"\ban? (?P<kind>[a-z]+)\b", re.IGNORECASE)


def _instead(scene: Scene, found: re.Match[str]) -> str | None:
    denial = reasons.stated(scene, found["no"])
    if denial is None or denial.points(found["way"]):
        return None
    told = reasons.behind(found["way"], "as", denial, ".")
    asks = capitalised(found["asks"].lstrip(" ,")) if found["asks"] else ""
    return f"{told} {asks}".rstrip() if told is not None else None
