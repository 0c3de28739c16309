"""A reason that points at the customer, told of the thing: "because the wrong address was entered"."""

import re
from collections.abc import Callable, Mapping

from toneguard.language import inflection
from toneguard.language.inflection import Form
from toneguard.regex import regex
from toneguard.rewrite.letters import unmarked
from toneguard.rewrite.scene import Scene

_THING = (
    r"(?:the wrong|the incorrect|an? (?:wrong|incorrect|invalid|expired|outdated|old)) [\w'-]+"
    r"(?: (?:number|address|code|name|date|file|form|card|version|key|link|plan|option|details?))?"
)
_WRONGLY = regex(
    r"(?P<link>\b(?:because|since|as|that) )(?:you|u)(?: have|['’]ve| had)? (?P<verb>entered|used|gave|given|provided|chose"
    r"|chosen|selected|picked|quoted|typed|submitted|uploaded|attached|added)(?: us| in)?"
    rf" (?P<thing>{_THING})(?=$|[.,;!]| (?:when|while|during|for|in|on|at|and|so)\b)",
    re.IGNORECASE,
)


def unblamed(scene: Scene) -> str | None:
    """ "It came back because you gave the wrong street" as "it came back because the wrong street was given"."""
    found = _WRONGLY.search(scene.said)
    if found is None:
        return None
    thing = found["thing"]
    many = inflection.form_of(thing.split()[-1], verb=False) is Form.PLURAL
    done = inflection.inflected(inflection.base(found["verb"].lower()), Form.PARTICIPLE)
    told = f"{found['link']}{thing} {'were' if many else 'was'} {done}"
    return unmarked(scene.said[: found.start()] + told + scene.said[found.end() :])


CAPTURES: Mapping[str, Callable[[Scene], str | None]] = {"unblamed": unblamed}
