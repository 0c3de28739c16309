"""A dig at the edge of a sentence that stands without it: "…, as everybody knows"."""

import re

from toneguard.language import inflection
from toneguard.language.clauses import Embedding
from toneguard.regex import regex
from toneguard.rewrite.prose import openers
from toneguard.rewrite.prose.letters import capitalised, unmarked
from toneguard.rewrite.prose.parts import part_of
from toneguard.rewrite.prose.pieces import WE_CANNOT
from toneguard.rewrite.prose.scene import Captures, Scene

_FACE = r"[\U0001F300-\U0001FAFF☀-➿]"
_EDGE = regex(
    rf"(?:\s*(?:[,;–—-]|{_FACE}+)\s*(?:and|so|which|because)?(?: yeah,?)?|\s+(?:and|so|which))?\s*$", re.IGNORECASE
)
_CLOSES = regex(rf"(?P<rest>(?: [a-z'’]+){{0,3}})(?P<mark>\s*(?:[.!…]+|{_FACE}+)?\s*)$")
_FOLLOWS = regex(rf"\s*(?:[,:–—-]|{_FACE}+)\s*(?:and |but |that )?(?=\w)")
_AND_DO = regex(r"\s+and (?:just |simply |please )?(?P<verb>[a-z]+)\b")
# "We're very busy, so be patient": without the dig an excuse would be left alone.
_EXCUSES = regex(
    r"\b(?:won['’]?t (?:change|help)"
    r"|nothing (?:\w+ )?(?:i|we) can do"
    r"|busy|swamped|a lot of|lots of|many"
    r"|(?:high|large) (?:volume|number)"
    # and what only led up to the dig, or shrugs by itself
    r"|you get what|people (?:make|do|are|will)|(?:i|we)(?:['’]ve| have)? sold"
    r"|backlog|short[- ]staffed|queue)\b",
    re.IGNORECASE,
)
# What a fronted dig leaves must not lean on it, nor say what would have been.
_LEANS = regex(r"(?:which|who|whose|because|so|and|but|to|that|or|it(?:['’]?s| is) (?:only|just))\b", re.IGNORECASE)
_HYPOTHETIC = regex(r"(?:would|could|should|might)\b", re.IGNORECASE)
_WOULD_HAVE = regex(r"\b(?:could|should|would|might)(?: have|['’]ve)\b", re.IGNORECASE)
# What led up to the dig goes with it.
_BUT_HEY = regex(r"[,;]? (?:but|and|so)(?: then)?(?: again)?,? (?:hey|well|yeah|eh|meh)$", re.IGNORECASE)
_LEAST = 3
_MOST_BESIDE = 5


def untagged(scene: Scene) -> str | None:
    """The sentence without the matched words, where they are all that hangs on its front or its end."""
    sentence = scene.sentence
    if (
        sentence is None
        or sentence.asks
        or "\n" in sentence.text.strip()
        or any(more.search(scene.text(scene.hit.span)) for more in (_WISHED, _OUT_OF_HANDS, _EVENT, _WRITTEN))
        or _WRITTEN.search(sentence.text, max(scene.hit.span.start - sentence.span.start, 0)) is not None
        or _STEP.match(sentence.text, max(scene.hit.span.start - sentence.span.start, 0)) is not None
    ):
        return None
    start, end = scene.hit.span.start - sentence.span.start, scene.hit.span.end - sentence.span.start
    front, behind = sentence.text[: max(start, 0)], sentence.text[end:]
    if (order := _ORDER_NEXT.search(sentence.text[:end])) is not None:
        behind = order[0] + behind
    if _CAME_OF_IT.search(front):
        return None
    comma = re.search(r"[,:]\s*$", sentence.text[:end])
    kept = (
        _without_end(scene, sentence.text, front, behind)
        or _without_front(front, comma[0] + behind if comma else behind)
        or _without_clause(scene)
        or _without_predicate(scene, front, behind)
    )
    kept = _BUT_HEY.sub("", kept) if kept is not None else None
    return kept if kept is not None and not (_EXCUSES.search(kept) or _BARE_NO.match(kept)) else None


# "I'm only an agent, I can't change it" is no better as the bare no.
_BARE_NO = regex(rf"(?:sorry,? )?{WE_CANNOT}[^,;]*$", re.IGNORECASE)


def _without_end(scene: Scene, text: str, front: str, behind: str) -> str | None:
    hit = text[len(front) : len(text) - len(behind)]
    joined = front + (m[0] if (m := re.match(r"\s*[,;–—-]?\s*(?:and |so |which )?", hit)) is not None else "")
    edge, closes = _EDGE.search(joined), _CLOSES.match(behind)
    if edge is None or not edge[0].strip() or closes is None or _HYPOTHETIC.match(hit):
        return None
    kept = joined[: edge.start()]
    if _tells(scene, len(kept)):
        return None
    return kept if len(kept[openers.greeting(kept) :].split()) >= _LEAST else None


def _tells(scene: Scene, length: int) -> bool:
    """What is matched holds the verb of a clause that begins in the words to be kept."""
    assert scene.sentence is not None
    edge = scene.sentence.span.start + length
    return any(
        c.embedding is Embedding.MAIN and scene.hit.span.contains(c.head_span) and c.span.start < edge
        for c in scene.sentence.clauses
    )


def _without_front(front: str, behind: str) -> str | None:
    greeting = front[: openers.greeting(front)]
    if (asked := _asked_behind(front, behind)) is not None:
        return asked
    follows = _FOLLOWS.match(behind)
    if follows is None or _LEADS_TO.fullmatch(front[len(greeting) :].strip()) is None:
        return None
    kept = unmarked(behind[follows.end() :])
    if _LEANS.match(kept) or _WOULD_HAVE.search(kept) or len(kept.split()) < _LEAST:
        return None
    order = _JUST.match(kept)
    if order is not None and inflection.is_base_verb(order["verb"].lower()):
        kept = f"please {kept[order.start('verb') :]}"
    return greeting + capitalised(kept)


def _asked_behind(front: str, behind: str) -> str | None:
    """ "Calm down and check the seat" as "please check the seat"."""
    order = _AND_DO.match(behind) if not front[openers.greeting(front) :].strip() else None
    if order is None or not inflection.is_base_verb(order["verb"]) or _NO_STEP.match(order["verb"]):
        return None
    return front + capitalised(f"please {behind[order.start('verb') :]}".rstrip(".!… "))


_NO_STEP = regex(r"(?:be|let|stop|get|have|take|think|accept|deal)\b")
_ORDER_NEXT = regex(r"[,:] (?:you )?(?:just|simply)$", re.IGNORECASE)
_LEADS_TO = regex(r"(?:(?:well|but|so|and|look|like|as)|(?:it|this|that)(?:['’]?s| is| was))?", re.IGNORECASE)
_JUST = regex(r"(?:you )?(?:just|simply) (?P<verb>[a-z]+)\b", re.IGNORECASE)


# "It's empty, so that's that": the shrug is what follows, and not what it follows from.
_RESTS = regex(r"\b(?:because|since|as|but|however|yet)\b", re.IGNORECASE)


# What nobody could help is a reason, and more than a tag; that we can do nothing about it is a fact, if no help.
_OUT_OF_HANDS = regex(
    r"\b(?:out of|beyond|outside)(?: of)? (?:our|my) (?:control|hands|influence|power)\b"
    r"|\b(?:no|not have any|n['’]t have any) (?:influence|control|say|power)\b",
    re.IGNORECASE,
)
# "…, and you didn't pick up", "…, you just have to scroll": what did not happen and what helps is told nowhere else.
_ATTITUDE = (
    r"know|see|read|understand|listen|care|bother|think|look|learn|notice|reali[sz]e|remember|pay attention|like|want|need"
    r"|worry|complain|accept|live|deal|wait|be\b|get used|ask|say|tell|trust|believe|admit|love|laugh|hope"
)
_EVENT = regex(
    rf"\b(?:you|he|she|they|nobody|no ?one) (?:(?:did|have|had|has)(?:n['’]?t| not)|never) (?:\w+ly )?(?!{_ATTITUDE})[a-z]{{2,}}",
    re.IGNORECASE,
)
_STEP = regex(
    r"(?:and |so |but )?you(?:['’]ll|['’]ve)? (?:just |only |simply |really )*(?:have|need|got) (?:only |just )?to "
    rf"(?:just |simply )?(?!{_ATTITUDE})[a-z]{{2,}}",
    re.IGNORECASE,
)
# Where a rule is laid down is what it rests on.
_WRITTEN = regex(
    r"\bin (?:your|the|our|their) (?:[\w-]+ ){0,2}?"
    r"(?:leases?|contracts?|terms|conditions|polic(?:y|ies)|agreements?|tariffs?|statutes?|regulations?|by-?laws|house rules)\b",
    re.IGNORECASE,
)
# "First you wanted blue, now you want green": the green one is what it is about.
_WISHED = regex(r"\b(?:you|they)\b.*\b(?:want|expect|need|ask|wish|prefer)\b", re.IGNORECASE)


# "It was torn, so the system cancelled it" tells what was done.
_CAME_OF_IT = regex(r", so (?:the|our|your|it|this) ?$", re.IGNORECASE)
# What happens otherwise is no tag, however it is said.
_OTHERWISE = regex(r"(?:otherwise|or)\b", re.IGNORECASE)


def _without_clause(scene: Scene) -> str | None:
    """Without the last clause, where it says little more than the matched words: "…, that part is out of our hands"."""
    part = part_of(scene)
    if part is None or not part.before or part.after or part.reason or part.lead or _RESTS.search(part.joint):
        return None
    if _WISHED.search(part.words) or _OTHERWISE.match(part.words) or not _begins_in(scene, part.words):
        return None
    matched = len(scene.text(scene.hit.span).split())
    beside = len(part.words.split()) - matched
    kept = part.greeting + part.before
    # "So obviously it couldn't be read" says more than that it is obvious.
    return kept if beside <= min(_MOST_BESIDE, matched + 1) and len(part.before.split()) >= _LEAST else None


def _begins_in(scene: Scene, words: str) -> bool:
    """The matched words do not reach in from the clause in front: "that isn't our fault, the bank blocked it"."""
    assert scene.sentence is not None
    return scene.hit.span.start - scene.sentence.span.start >= scene.said.find(words)


_THAT_IS = regex(
    r"(?:,? (?:and|so)|,| -|;) (?:that|this|such|it|the rest|the \w+)(?: (?!which\b|who\b)\w+){0,3}? "
    r"(?:is|was|are|were|['’]s) $",
    re.IGNORECASE,
)


def _without_predicate(scene: Scene, front: str, behind: str) -> str | None:
    """The same, where nothing but "is" and its subject stands in front of the matched words, whatever the parser sees."""
    found, sentence = _THAT_IS.search(front), scene.sentence
    closes = _CLOSES.match(behind)
    if found is None or sentence is None or closes is None or closes["rest"]:
        return None
    edge = sentence.span.start + found.start()
    kept = front[: found.start()]
    whole = any(c.verb and c.head_span.end <= edge for c in sentence.clauses)
    return kept if whole and len(kept[openers.greeting(kept) :].split()) > _LEAST else None


OF_SENTENCE: Captures = {"untagged": untagged}
