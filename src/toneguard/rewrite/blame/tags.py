"""A dig at the edge of a sentence that stands without it: "…, as everybody knows"."""

import re

from toneguard.regex import regex
from toneguard.rewrite.prose import openers
from toneguard.rewrite.prose.letters import capitalised
from toneguard.rewrite.prose.scene import Captures, Scene

_EDGE = regex(r"(?:\s*[,;–—-]\s*(?:and|so|which|because)?(?: yeah,?)?|\s+(?:and|so|which))?\s*$", re.IGNORECASE)
_CLOSES = regex(r"(?P<rest>(?: [a-z'’]+){0,3})(?P<mark>\s*(?:[.!…]+|[\U0001F300-\U0001FAFF☀-➿]+)?\s*)$")
_FOLLOWS = regex(r"\s*[,:–—-]\s*(?:and |but |that )?(?=\w)")
# "We're very busy, so be patient": without the dig an excuse would be left alone.
_EXCUSES = regex(
    r"\b(?:busy|swamped|a lot of|lots of|many|(?:high|large) (?:volume|number)|backlog|short[- ]staffed|queue)\b",
    re.IGNORECASE,
)
# What a fronted dig leaves must not lean on it, nor say what would have been.
_LEANS = regex(r"(?:which|who|whose|because|so|and|but|to|that|or|it(?:['’]?s| is) (?:only|just))\b", re.IGNORECASE)
_HYPOTHETIC = regex(r"(?:would|could|should|might)\b", re.IGNORECASE)
_LEAST = 3


def untagged(scene: Scene) -> str | None:
    """The sentence without the matched words, where they are all that hangs on its front or its end."""
    sentence = scene.sentence
    if sentence is None or sentence.asks or "\n" in sentence.text.strip():
        return None
    start, end = scene.hit.span.start - sentence.span.start, scene.hit.span.end - sentence.span.start
    front, behind = sentence.text[: max(start, 0)], sentence.text[end:]
    comma = re.search(r"[,:]\s*$", sentence.text[:end])
    kept = _without_end(sentence.text, front, behind) or _without_front(front, comma[0] + behind if comma else behind)
    return kept if kept is not None and not _EXCUSES.search(kept) else None


def _without_end(text: str, front: str, behind: str) -> str | None:
    hit = text[len(front) : len(text) - len(behind)]
    joined = front + (m[0] if (m := re.match(r"\s*[,;–—-]?\s*(?:and |so |which )?", hit)) is not None else "")
    edge, closes = _EDGE.search(joined), _CLOSES.match(behind)
    if edge is None or not edge[0].strip() or closes is None or _HYPOTHETIC.match(hit):
        return None
    kept = joined[: edge.start()]
    return kept if len(kept[openers.greeting(kept) :].split()) >= _LEAST else None


def _without_front(front: str, behind: str) -> str | None:
    greeting = front[: openers.greeting(front)]
    follows = _FOLLOWS.match(behind)
    if follows is None or front[len(greeting) :].strip().lower() not in {"", "well", "but", "so", "and", "look"}:
        return None
    kept = re.sub(r"[.!…\s]+$", "", behind[follows.end() :])
    if _LEANS.match(kept) or len(kept.split()) < _LEAST:
        return None
    return greeting + capitalised(kept)


ANYWHERE: Captures = {"untagged": untagged}
