"""Denials with a condition or a bound, told as what holds within it: "can't … without" as "can … with"."""

import re

from toneguard.language import inflection
from toneguard.language.clauses import Embedding
from toneguard.regex import regex
from toneguard.rewrite.denials import negated, picked
from toneguard.rewrite.prose.parts import Part, part_of
from toneguard.rewrite.prose.scene import Captures, Scene

_NOUN = regex(
    r"(?:a|an|the|your|our|this|that|these|those|proof|prior|written|valid|\w+ (?:number|code|receipt|form"
    r"|invoice))\b[^,;:.!?]*$",
    re.IGNORECASE,
)
A_SUBJECT = r"(?:you|we|i|it|they|he|she|this|that|there|the [\w -]+?|your [\w -]+?|our [\w -]+?|a [\w -]+?)"
_FRONTED = regex(r"(?:without) (?P<thing>[^,;:]+?),? (?P<rest>(?:i|we|you|it|there|no|the|your) .+)", re.IGNORECASE)
_BEHIND = regex(
    rf"(?P<rest>.+?),? (?:(?P<unless>unless) (?P<clause>{A_SUBJECT} \S.*)|(?P<until>until|till) (?P<later>{A_SUBJECT} \S.*)"
    rf"|without (?P<thing>\S.*)|if (?P<who>you|we|it|they|the [\w -]+?|your [\w -]+?) (?:do not|don['’]?t|haven['’]?t"
    rf"|have not) (?P<act>\S.*))",
    re.IGNORECASE,
)
BAD = regex(
    r"[;?()\n•⟨]|:(?!\d)| - |\b(?:not|no|never|n['’]t|unless|until|but|so|because|anything|any|without|whether|either|nor"
    r"|which|who|only|anyone|nothing)\b|\w+n['’]t\b",
    re.IGNORECASE,
)


def bounded(scene: Scene) -> str | None:
    """ "Without the receipt we can't help" as "we can help with the receipt"."""
    part = part_of(scene)
    if part is None or part.reason:
        return None
    front, behind = _FRONTED.fullmatch(part.words), _BEHIND.fullmatch(part.words)
    found = front or behind
    if found is None or (behind is not None and not found["until"] and tells_more(scene, part, found["rest"])):
        return None
    possible = _anything(found["rest"]) or undenied(scene, found["rest"])
    if possible is not None and found["thing"] and (needed := _needed(possible, found["thing"])):
        return needed if _NOUN.match(found["thing"]) else None
    condition = _condition(found) if possible is not None else None
    return f"{possible} {condition}" if condition is not None else None


def _needed(possible: str, thing: str) -> str | None:
    """ "With the receipt" might be what the help is about, and would no longer say that the receipt is needed."""
    needs = _NEEDED.fullmatch(possible)
    if needs is None or not (_HELPS.match(needs["done"]) or _THE_ONE.match(thing)):
        return None
    return f"once {needs['who']} have {thing}, {possible}"


_NOTHING = regex(
    r"nothing (?:else |more )?can be done|(?:there(?: is|['’]s) )?nothing (?:else |more )?(?:that )?(?P<who>we|i) can do"
    r"|(?P<us>we|i) (?:can['’]?t|cannot|can not|are unable to|am unable to) do anything(?: else| more| further)?",
    re.IGNORECASE,
)


def _anything(words: str) -> str | None:
    """What can be done once nothing bars it is for the writer to say."""
    found = _NOTHING.fullmatch(words)
    if found is None:
        return None
    return "I can ⟨what?⟩" if (found["who"] or found["us"] or "we").lower() == "i" else "we can ⟨what?⟩"


_NEEDED = regex(r"(?P<who>I|we) can (?P<done>.*)")
_HELPS = regex(r"(?:help|assist)\b")
_THE_ONE = regex(r"(?:the|your|this|that|these|those)\b", re.IGNORECASE)


def _condition(found: re.Match[str]) -> str | None:
    groups = found.groupdict()
    told: str | None = None
    if groups.get("clause"):
        # "If" would no longer say that there is no other way.
        told = f"{'once' if _ACTS.match(groups['clause']) else 'as long as'} {groups['clause']}"
    elif groups.get("later"):
        told = f"once {groups['later']}"
    elif groups.get("thing"):
        thing = groups["thing"]
        told = f"with {thing}" if _NOUN.match(thing) and not re.match(r"\w+ing\b", thing) else None
    elif groups.get("act") and groups["who"].lower() in {"you", "we", "they"} and "have" not in found[0].lower():
        told = f"if {groups['who']} {groups['act']}"
    return told if told is not None and BAD.search(told) is None and not told.count(",") else None


_ACTS = regex(r"(?:you|we|i) (?!are\b|have\b|had\b|were\b|do\b|can\b|want\b|need\b|live\b)[a-z]+\b", re.IGNORECASE)
_RULED_OUT = regex(r"(?P<thing>\S.*?) (?P<be>is|are) (?:ruled out|out of the question|impossible)", re.IGNORECASE)
_THINGS = regex(
    r"no (?P<thing>[\w -]+?) (?P<be>is|are|will be|can be) (?P<state>possible|available|free|\w+(?:ed|en|de))"
    r"|there (?P<there>is|are) no (?P<those>[\w -]+?) (?P<left>available|free)",
    re.IGNORECASE,
)


def undenied(scene: Scene, words: str) -> str | None:
    """A denied clause without its denial; only for those with a condition or a bound that goes with it."""
    done = negated.possible(words)
    if done is not None:
        return " can ".join(done)
    some = _SOMEBODY.fullmatch(words)
    if some is not None and (told := _able(scene, some)) is not None:
        return told
    thing = _THINGS.fullmatch(words)
    if thing is not None:
        name, be = thing["thing"] or thing["those"], thing["be"] or thing["there"]
        many = inflection.form_of(name.split()[-1], verb=False) is inflection.Form.PLURAL
        return f"{name if many else inflection.article(name) + ' ' + name} {be} {thing['state'] or thing['left']}"
    ruled_out = _RULED_OUT.fullmatch(words)
    if ruled_out is not None and not (BAD.search(ruled_out["thing"]) or _PRONOUN.match(ruled_out["thing"])):
        return f"{negated.inner(scene, ruled_out['thing'])} {ruled_out['be']} possible"
    return _passive(scene, words)


def _able(scene: Scene, found: re.Match[str]) -> str | None:
    verb, blank, rest = found["done"].partition(" ")
    loose = BAD.search(found["who"]) or BAD.search(found["done"]) or _PRONOUN.match(found["who"])
    if loose or verb in {"be", "have"} or not inflection.is_base_verb(verb):
        return None
    who = negated.inner(scene, found["who"])
    if found["one"]:
        return f"{who} {inflection.third(verb)}{blank}{rest}"
    return f"{who} {found['done']}" if found["many"] else f"{who} can {found['done']}"


_SOMEBODY = regex(
    r"(?P<who>[\w'’ -]+?) (?:cannot|can['’]?t|can not|(?:is|are)(?: not|n['’]t) able to"
    r"|(?P<one>does(?: not|n['’]t))|(?P<many>do(?: not|n['’]t))) (?P<done>[a-z]+(?: [^,;:]+)?)",
    re.IGNORECASE,
)
_PRONOUN = regex(r"(?:it|this|that|there|nothing|i|we|you|they)\b", re.IGNORECASE)
_PASSIVE = regex(
    r"(?P<thing>\S.*?) (?:(?:can(?:not| not|['’]?t)|could(?: not|n['’]?t))(?: \w+ly)? be|can no longer be|(?P<will>will not"
    r"|won['’]?t) be|(?P<are>is|are)(?: not|n['’]?t)(?: \w+ly)?) (?P<done>\w+(?:ed|en|t|n|d|possible|available)?(?: .*)?)",
    re.IGNORECASE,
)


def _passive(scene: Scene, words: str) -> str | None:
    match = _PASSIVE.fullmatch(words)
    if match is None or BAD.search(match["thing"]) or BAD.search(match["done"]) or "," in words:
        return None
    if _PRONOUN.match(match["thing"]):
        return None
    if match["are"] and not re.match(
        r"(?:accepted|possible|available|refundable|covered|allowed|permitted|processed|shipped|refunded)\b",
        match["done"],
    ):
        return None
    verb = match["are"] or ("will be" if match["will"] else "can be")
    return f"{negated.inner(scene, match['thing'])} {verb} {match['done']}"


_TOLD = frozenset({Embedding.COMPLEMENT, Embedding.REPORTED, Embedding.RELATIVE})


def tells_more(scene: Scene, part: Part, rest: str) -> bool:
    """Another clause stands in front of the bound, and may be what it bounds: "… that it will arrive before Christmas"."""
    assert scene.sentence is not None
    start = scene.sentence.span.start + scene.said.find(part.words)
    others = (c for c in scene.sentence.clauses if c != part.clause and c.embedding in _TOLD)
    heads = (c.head_span.start for c in others if c.subject is not None or c.embedding is Embedding.RELATIVE)
    return picked.is_picked(rest) or any(start <= at < start + len(rest) for at in heads)


OF_CLAUSE: Captures = {"bounded": bounded}
