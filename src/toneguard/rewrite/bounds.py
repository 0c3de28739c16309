"""Denials with a condition or a bound, told as what holds within it: "can't … without" as "can … with"."""

import re
from collections.abc import Callable, Mapping

from toneguard.language import inflection
from toneguard.regex import regex
from toneguard.rewrite import denials
from toneguard.rewrite.parts import part_of
from toneguard.rewrite.scene import Scene

_N = r"\d+|one|two|three|four|five|six|seven|eight|nine|ten|twelve|fourteen|fifteen|twenty|thirty|sixty|ninety"
_DURATION = regex(
    rf"(?:the first )?(?:{_N}|a|an) (?:\w+ )?(?:second|minute|hour|day|week|month|year)s?$", re.IGNORECASE
)
_NOUN = regex(
    r"(?:a|an|the|your|our|this|that|these|those|proof|prior|written|valid|\w+ (?:number|code|receipt|form"
    r"|invoice))\b[^,;:.!?]*$",
    re.IGNORECASE,
)
_CLAUSE = r"(?:you|we|i|it|they|he|she|this|that|the [\w -]+?|your [\w -]+?|our [\w -]+?|a [\w -]+?)"
_FRONTED = regex(r"(?:without) (?P<thing>[^,;:]+?),? (?P<rest>(?:i|we|you|it|there|no|the|your) .+)", re.IGNORECASE)
_BEHIND = regex(
    rf"(?P<rest>.+?),? (?:(?P<unless>unless) (?P<clause>{_CLAUSE} \S.*)|(?P<until>until|till) (?P<later>{_CLAUSE} \S.*)"
    rf"|without (?P<thing>\S.*)|if (?P<who>you|we|it|they|the [\w -]+?|your [\w -]+?) (?:do not|don['’]?t|haven['’]?t"
    rf"|have not) (?P<act>\S.*))",
    re.IGNORECASE,
)
_BAD = regex(
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
        told = f"if {groups['clause']}"
    elif groups.get("later"):
        told = f"once {groups['later']}"
    elif groups.get("thing"):
        thing = groups["thing"]
        told = f"with {thing}" if _NOUN.match(thing) and not re.match(r"\w+ing\b", thing) else None
    elif groups.get("act") and groups["who"].lower() in {"you", "we", "they"} and "have" not in found[0].lower():
        told = f"if {groups['who']} {groups['act']}"
    return told if told is not None and _BAD.search(told) is None and not told.count(",") else None


_THINGS = regex(r"no (?P<thing>[\w -]+?) (?P<be>is|are|will be) (?P<state>possible|available)", re.IGNORECASE)


def _possible(scene: Scene, words: str) -> str | None:
    """A denied clause without its denial; only for those with a condition or a bound that goes with it."""
    done = denials.possible(words)
    if done is not None:
        return " can ".join(done)
    thing = _THINGS.fullmatch(words)
    if thing is not None:
        name = thing["thing"]
        many = inflection.form_of(name.split()[-1], verb=False) is inflection.Form.PLURAL
        return f"{name if many else inflection.article(name) + ' ' + name} {thing['be']} {thing['state']}"
    return _passive(scene, words)


_PASSIVE = regex(
    r"(?P<thing>\S.*?) (?:(?:can(?:not| not|['’]?t)|could(?: not|n['’]?t))(?: \w+ly)? be|can no longer be|(?P<will>will not"
    r"|won['’]?t) be|(?P<are>is|are)(?: not|n['’]?t)(?: \w+ly)?) (?P<done>\w+(?:ed|en|t|n|d|possible|available)?(?: .*)?)",
    re.IGNORECASE,
)


def _passive(scene: Scene, words: str) -> str | None:
    match = _PASSIVE.fullmatch(words)
    if match is None or _BAD.search(match["thing"]) or _BAD.search(match["done"]) or "," in words:
        return None
    if re.match(r"(?:it|this|that|there|nothing|i|we|you|they)\b", match["thing"], re.IGNORECASE):
        return None
    if match["are"] and not re.match(
        r"(?:accepted|possible|available|refundable|covered|allowed|permitted|processed|shipped|refunded)\b",
        match["done"],
    ):
        return None
    verb = match["are"] or ("will be" if match["will"] else "can be")
    return f"{denials.inner(scene, match['thing'])} {verb} {match['done']}"


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


def _until(word: str, time: str) -> str | None:
    if (
        _BAD.search(time)
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


# What is threatened

_ACT = r"(?:if you (?:do not|don['’]?t|fail to|have not|haven['’]?t)|unless you(?: have)?) (?P<{0}>[a-z]\w* ?[^,;:]*?)"
_DOOM = (
    r"(?P<{0}>(?:your|the|this) [\w -]+?) (?:will|shall|may|must)(?: then)? be (?:automatically |permanently )?"
    r"(?P<{1}>closed|deleted|cancelled|canceled|removed|terminated|suspended|locked|deactivated|archived|blocked)"
)
_OUR_DOOM = (
    r"(?:i|we)(?: will|['’]ll| shall| may| must)?(?: have to| be forced to)? (?P<{0}>close|delete|cancel|remove"
    r"|terminate|suspend|lock|deactivate|archive|block)"
    r" (?P<{1}>(?:your|the|this) [\w -]+?)"
)
_THREATS = tuple(
    regex(pattern, re.IGNORECASE)
    for pattern in (
        _ACT.format("act") + ",? " + _DOOM.format("thing", "doom"),
        _DOOM.format("thing", "doom") + " " + _ACT.format("act"),
        _ACT.format("act") + ",? " + _OUR_DOOM.format("doom", "thing"),
        _OUR_DOOM.format("doom", "thing") + " " + _ACT.format("act"),
    )
)
_STAYS = {
    "close": " open",
    "suspend": " active",
    "lock": " active",
    "deactivate": " active",
    "terminate": " active",
    "block": " active",
}


def keeping(scene: Scene) -> str | None:
    """ "If you do not answer, your ticket will be closed" as "to keep your ticket open, please answer"."""
    sentence = scene.sentence
    if sentence is None or sentence.asks:
        return None
    words = scene.said.strip().rstrip(".!")
    match = next((m for shape in _THREATS if (m := shape.fullmatch(words))), None)
    if match is None:
        return None
    act, doom = match["act"].strip(), inflection.base(match["doom"].lower())
    first, blank, rest = act.partition(" ")
    verb = inflection.base(first)
    if _BAD.search(rest) or not inflection.knows_as_verb(first) or verb in {"be", "have"} or "," in act:
        return None
    thing = re.sub(r"^(?:Your|The|This)\b", lambda m: m[0].lower(), match["thing"])
    return f"to keep {thing}{_STAYS.get(doom, '')}, please {verb}{blank}{rest}"


# What we don't know

_UNKNOWN = regex(
    r"(?:i|we)(?:(?: do not| do['’]?nt| don['’]?t)(?: currently| really| yet| actually)? (?:know|understand|see|get)"
    r"(?: exactly| yet)?|(?: am|['’]?m| are|['’]?re) not (?:\w+ )?(?:sure|certain|clear|aware))(?: yet)?"
    r" (?P<what>(?:if|whether|what|how|why|which|when|where|who) \S.*)",
    re.IGNORECASE,
)
_OPEN_END = regex(r"[,;:?()\n•⟨]| - |\b(?:but|so|because|and|unless|not)\b|n['’]t\b", re.IGNORECASE)


def asked(scene: Scene) -> str | None:
    """What only the customer knows: "what you mean"."""
    part = part_of(scene)
    match = _UNKNOWN.fullmatch(part.words) if part is not None and not part.reason else None
    following = scene.following
    if match is None or not _yours(match["what"]) or _OPEN_END.search(match["what"]):
        return None
    if following is not None and following.asks:
        # It asks already.
        return None
    return re.sub(r"^if ", "whether ", match["what"], flags=re.IGNORECASE)


def _yours(what: str) -> bool:
    return re.match(r"\w+(?: \w+)? you(?:['’]re|['’]ve|r)?\b", what, re.IGNORECASE) is not None


_PUZZLE = regex(
    r"(?:i|we)(?: do not| don['’]?t| did not| didn['’]?t)(?: really| quite| fully)? (?:understand|follow"
    r"|get) (?P<what>(?:the|your) \S.*)",
    re.IGNORECASE,
)


def puzzling(scene: Scene) -> str | None:
    """A thing that we don't understand: "the problem you are reporting"."""
    part = part_of(scene)
    match = _PUZZLE.fullmatch(part.words) if part is not None and not part.reason else None
    return match["what"] if match is not None and _OPEN_END.search(match["what"]) is None else None


_SILENT = regex(
    r"(?:i|we)(?: have not|['’]?ve not| haven['’]?t| did not| didn['’]?t| have| had not"
    r"| hadn['’]?t)(?: yet)?(?: not yet)?(?: not)? (?:heard|hear|received|receive|had|got|get)(?: anything"
    r"| any (?:reply|response|answer)| an answer| a reply| a response)?(?: back)? from you(?: yet| so far)?",
    re.IGNORECASE,
)


def silent(scene: Scene) -> str | None:
    """What waits, where the clause speaks of nothing but the customer's silence."""
    part, following = part_of(scene), scene.following
    if following is not None and re.search(r"\?|\bplease\b", following.text, re.IGNORECASE):
        return None
    return "carry on" if part is not None and not part.reason and _SILENT.fullmatch(part.words) else None


# Verdicts

_FALLS_SHORT = regex(
    r"(?P<thing>[\w' -]+?) (?:does not|doesn['’]?t|do not|don['’]?t|did not|didn['’]?t)(?: currently)? (?P<verb>meet"
    r"|satisfy|comply with|fulfil|fulfill|qualify for) (?P<what>(?:our|the|these|this|your) \S.*)",
    re.IGNORECASE,
)
_TOO_LITTLE = regex(
    r"(?P<thing>(?:your|the) [\w' -]+?) (?:does not|doesn['’]?t|did not|didn['’]?t|do not|don['’]?t) (?:provide"
    r"|contain|include|give)(?: us)? enough (?:information|details?|info)(?P<rest>(?: (?:for us|for me|to) \S.*)?)",
    re.IGNORECASE,
)


def fitting(scene: Scene) -> str | None:
    """ "Your photo does not meet our standards" as "to meet our standards, your photo needs ⟨what?⟩"."""
    part = part_of(scene)
    match = _FALLS_SHORT.fullmatch(part.words) if part is not None else None
    if part is None or match is None or _BAD.search(match["what"]) or "," in match["what"] or " and " in match["what"]:
        return None
    many = part.clause.subject is not None and part.clause.subject.plural
    if part.clause.subject is None or part.clause.subject.pronoun:
        return None
    thing = denials.inner(scene, match["thing"])
    return f"to {match['verb'].lower()} {match['what']}, {thing} {'need' if many else 'needs'} ⟨what?⟩"


def scant(scene: Scene) -> str | None:
    """What tells too little: "your issue for us to help you"."""
    part = part_of(scene)
    match = _TOO_LITTLE.fullmatch(part.words) if part is not None else None
    if part is None or match is None or _OPEN_END.search(match["rest"]):
        return None
    return f"{denials.inner(scene, match['thing'])}{match['rest']}"


CAPTURES: Mapping[str, Callable[[Scene], str | None]] = {
    "bounded": bounded,
    "inverted": inverted,
    "keeping": keeping,
    "asked": asked,
    "puzzling": puzzling,
    "silent": silent,
    "fitting": fitting,
    "scant": scant,
}
