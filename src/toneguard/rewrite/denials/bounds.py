"""Denials with a condition or a bound, told as what holds within it: "can't … without" as "can … with"."""

import re

from toneguard.language import inflection
from toneguard.regex import regex
from toneguard.rewrite.denials import negated
from toneguard.rewrite.prose.parts import part_of
from toneguard.rewrite.prose.scene import Captures, Scene

_N = r"\d+|one|two|three|four|five|six|seven|eight|nine|ten|twelve|fourteen|fifteen|twenty|thirty|sixty|ninety"
_DURATION = regex(
    rf"(?:the first )?(?:{_N}|a|an) (?:\w+ )?(?:second|minute|hour|day|week|month|year)s?$", re.IGNORECASE
)
_NOUN = regex(
    r"(?:a|an|the|your|our|this|that|these|those|proof|prior|written|valid|\w+ (?:number|code|receipt|form"
    r"|invoice))\b[^,;:.!?]*$",
    re.IGNORECASE,
)
_CLAUSE = r"(?:you|we|i|it|they|he|she|this|that|there|the [\w -]+?|your [\w -]+?|our [\w -]+?|a [\w -]+?)"
_FRONTED = regex(r"(?:without) (?P<thing>[^,;:]+?),? (?P<rest>(?:i|we|you|it|there|no|the|your) .+)", re.IGNORECASE)
_BEHIND = regex(
    rf"(?P<rest>.+?),? (?:(?P<unless>unless) (?P<clause>{_CLAUSE} \S.*)|(?P<until>until|till) (?P<later>{_CLAUSE} \S.*)"
    rf"|without (?P<thing>\S.*)|if (?P<who>you|we|it|they|the [\w -]+?|your [\w -]+?) (?:do not|don['’]?t|haven['’]?t"
    rf"|have not) (?P<act>\S.*))",
    re.IGNORECASE,
)
BAD = regex(
    r"[;:?()\n•⟨]| - |\b(?:not|no|never|n['’]t|unless|until|but|so|because|anything|any|without|whether|either|nor"
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
    if found is None:
        return None
    possible = _possible(scene, found["rest"])
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
_THINGS = regex(r"no (?P<thing>[\w -]+?) (?P<be>is|are|will be) (?P<state>possible|available)", re.IGNORECASE)


def _possible(scene: Scene, words: str) -> str | None:
    """A denied clause without its denial; only for those with a condition or a bound that goes with it."""
    done = negated.possible(words)
    if done is not None:
        return " can ".join(done)
    thing = _THINGS.fullmatch(words)
    if thing is not None:
        name = thing["thing"]
        many = inflection.form_of(name.split()[-1], verb=False) is inflection.Form.PLURAL
        return f"{name if many else inflection.article(name) + ' ' + name} {thing['be']} {thing['state']}"
    ruled_out = _RULED_OUT.fullmatch(words)
    if ruled_out is not None and not (BAD.search(ruled_out["thing"]) or _PRONOUN.match(ruled_out["thing"])):
        return f"{negated.inner(scene, ruled_out['thing'])} {ruled_out['be']} possible"
    return _passive(scene, words)


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


_AFTER = regex(r"(?P<rest>.+?),? (?P<word>after|before|once) (?P<time>\S.*)", re.IGNORECASE)
_SECOND = regex(
    r"(?P<thing>[\w' -]+?) (?P<word>after|before) (?P<time>[\w ]+?) (?P<be>(?:is|are) (?:not|no longer)|(?:is"
    r"|are)n['’]?t|can(?:not| not|['’]?t) be|won['’]?t be|will not be) (?P<done>\w+)",
    re.IGNORECASE,
)


def inverted(scene: Scene) -> str | None:
    """ "You can't change the seat after check-in" as "you can change the seat only until check-in"."""
    part = part_of(scene)
    if part is None or part.reason:
        # A reason for the denial is none for what is possible.
        return None
    inner = _SECOND.fullmatch(part.words)
    if inner is not None:
        words = f"{inner['thing']} {inner['be']} {inner['done']}"
        possible, when = _possible(scene, words), _until(inner["word"].lower(), inner["time"])
        return f"{possible} {when}" if possible is not None and when is not None else None
    found = _AFTER.fullmatch(part.words)
    if found is None:
        return None
    possible = (
        _possible(scene, found["rest"])
        if not re.search(r"\b(?:more|less|longer|earlier|later|days?|hours?|shortly|right|even)$", found["rest"])
        else None
    )
    when = _until(found["word"].lower(), found["time"])
    return f"{possible} {when}" if possible is not None and when is not None else None


_IS_DONE = regex(
    r"(?:the|your|our|an?) [\w' -]+? (?:is|are|has been|have been) \w+(?:ed|en|n|t)(?: \w+)?", re.IGNORECASE
)


def _until(word: str, time: str) -> str | None:
    if word == "once" and _IS_DONE.fullmatch(time) and BAD.search(time) is None:
        return f"only until {time}"
    if (
        BAD.search(time)
        or "," in time
        or re.match(r"(?:that|then|this|it)\b$", time)
        or re.search(r"\b(?:have|has|had|is|are|was|were|been)\b", time)
    ):
        return None
    if word in {"after", "once"}:
        if _DURATION.fullmatch(time):
            return f"only within {time}"
        return None if re.match(r"\w+ing\b", time) else f"only until {time}"
    if re.match(r"(?:i|we|you|it|they|he|she|\w+ing)\b", time, re.IGNORECASE) or _DURATION.fullmatch(time):
        return None
    return f"only from {time}"


OF_CLAUSE: Captures = {"bounded": bounded, "inverted": inverted}
