"""Fences around what is possible, told as what is possible and on what condition.

Each capture is `None` unless the clause is one of the plain shapes listed here from its first word to its last.
"""

import re

from toneguard.language import inflection
from toneguard.regex import regex
from toneguard.rewrite.denials import negated
from toneguard.rewrite.prose.letters import small, unmarked
from toneguard.rewrite.prose.parts import part_of
from toneguard.rewrite.prose.pieces import tangled
from toneguard.rewrite.prose.scene import Captures, Scene
from toneguard.rewrite.prose.speakers import first_person
from toneguard.rewrite.prose.threatened import kept_from

_TANGLED = tangled("nobody|whether|either|nor|only|anything", commas=False)

# What we can do

_ALL_THERE_IS = regex(
    r"(?:that )?all(?: that)? (?P<who>i|we) (?:can|are able to|am able to) (?P<do>do|offer)"
    r"(?P<where> (?:for|in|about|at) [^,]+?)? is(?: to)? (?P<done>\S.*)",
    re.IGNORECASE,
)


def can_do(scene: Scene) -> str | None:
    """ "All we can do is call them" as "what we can do is call them"."""
    part = part_of(scene)
    whole = _ALL_THERE_IS.fullmatch(part.words) if part is not None else None
    return (
        f"what {first_person(whole['who'])} can {whole['do']}{whole['where'] or ''} is {whole['done']}"
        if whole is not None
        else None
    )


# On what condition

_BOUND = regex(r"\b(?:if|when|once|after|as soon as|with|up to|at most|between|from)\b", re.IGNORECASE)
_ONLY_IF = regex(
    r"(?P<head>(?:i|we|you|your [\w -]+?|the [\w -]+?|refunds|returns|orders|payments|changes|exchanges|deliveries|visits)"
    r"(?: (?P<modal>can|will|may|could|are|is)|['’]ll))(?: currently)?(?: only (?P<done>\S.*?)| (?P<act>\S.*?) only),? "
    r"(?P<link>if|when|once(?! (?:per|a|an|every|each)\b)|after|as soon as) (?P<when>\S.*)",
    re.IGNORECASE,
)
_ACT = regex(r"(?:you|we|i) (?!are\b|have\b|had\b|were\b|do\b)[a-z]+\b", re.IGNORECASE)
# How things have to be, rather than what somebody has yet to do; what was is only found out.
_STATE = regex(
    r"(?!.*\b(?:was|were|had|did|and|or)\b)"
    r"(?:it|they|he|she|there|this|that|the [\w -]+?|your [\w -]+?|all [\w -]+?|an? [\w -]+?|someone"
    r"|somebody|you(?= (?:are|have)\b))"
    r"(?:['’](?:s|re|ve))? \S.*"
    r"|you['’](?:re|ve) \S.*",
    re.IGNORECASE,
)
_OPEN = regex(r"[;:?()\n•⟨]| - |\b(?:unless|until|but|so|because|whether|either|nor|only)\b", re.IGNORECASE)
# What is asked of the customer: who does it is sure to want what follows.
_STEP = regex(
    r"you (?:follow up|reply|respond|answer|send|confirm|sign|complete|provide|fill|verify|upload|return|register|submit)\b",
    re.IGNORECASE,
)


def conditional(scene: Scene) -> str | None:
    """ "We can only send it if you sign the form" as "we can send it once you sign the form"."""
    part = part_of(scene)
    match = _ONLY_IF.fullmatch(part.words) if part is not None else None
    if part is None or match is None or part.reason:
        return None
    done, link = match["done"] or match["act"], _link(match)
    if link is None or any(_TANGLED.search(words) for words in (match["head"], done)) or _BOUND.search(done):
        return None
    head = negated.inner(scene, match["head"])
    if (match["modal"] or "").lower() in {"are", "is"} and not done.lower().startswith("possible"):
        return None
    if _GETS.match(f"{head} {done}"):
        if not _STEP.match(match["when"]):
            return None
        return f"to {done}, please {match['when'].removeprefix('you ')}"
    return f"{head} {done} {link} {match['when']}"


# It is promised to nobody yet.
_GETS = regex(r"you(?: will|['’]ll) (?:get|receive|hear|see)\b", re.IGNORECASE)


def _did(when: str) -> bool:
    """What somebody has done before, which they can't do any more: "you booked online"."""
    verb = when.split()[1].lower() if _ACT.match(when) else ""
    return verb != "" and not inflection.is_base_verb(verb)


def _link(match: re.Match[str]) -> str | None:
    """What keeps what "only" said: "once" of what somebody has yet to do, "as long as" of how things have to be."""
    when, link = match["when"], match["link"].lower()
    if link == "if" and (_STATE.fullmatch(when) or _did(when)) and not _OPEN.search(when):
        return "as long as"
    if _TANGLED.search(when) or (
        link == "if" and (not _ACT.match(when) or (match["done"] or match["act"]).lower().startswith("be "))
    ):
        return None
    if link == "if" and (_IN_TIME.search(when) or _LASTS.match(when)):
        return "as long as"
    return "once" if link in {"if", "when"} else link


# Nor is done once what goes on: "if you keep the receipts".
_LASTS = regex(
    r"(?:you|we|i) (?:keep|live|stay|own|hold|want|need|know|use|travel|work|remain|meet|belong|wear|follow|agree|like)\b",
    re.IGNORECASE,
)
# "Once you order before two" would be one time only.
_IN_TIME = regex(r"\b(?:before|by|within|in advance|in time|at least|every|each|always)\b", re.IGNORECASE)


# What opens the way

_OURS = frozenset(
    "waive process refund ship issue approve release send complete activate schedule open change cancel reserve deliver"
    " replace repair extend transfer reinstate close update confirm book upgrade unlock".split()
)
_IN_ORDER = regex(
    r"(?:in order )?(?:for us )?to (?P<verb>[a-z]+) (?P<what>(?:the|your|this|a|an) [^,;]+), "
    r"(?P<thing>(?:one|all|the|your|a|an)\b[\w' -]+?) "
    r"(?:must(?: first)?|(?:would |will )?(?:need|needs|have|has)(?: first)? to) be (?P<done>\w+)",
    re.IGNORECASE,
)


def opened(scene: Scene) -> str | None:
    """ "To waive the fee, the form must be signed" as "we can waive the fee once the form has been signed"."""
    said = unmarked(scene.said)
    match = _IN_ORDER.fullmatch(said)
    if match is None or match["verb"].lower() not in _OURS:
        return None
    done = match["done"].lower()
    if inflection.participle(done) != done:
        return None
    thing = small(match["thing"])
    one = thing.startswith(("one ", "a ", "an "))
    many = not one and inflection.is_plural(thing.split()[-1])
    return f"we can {match['verb'].lower()} {match['what']} once {thing} {'have' if many else 'has'} been {done}"


# What keeps a thing

_NOT_DOING = regex(
    r"(?P<things>(?:any |all )?[a-z][\w' -]*?s) "
    r"(?P<neg>not|that do not|that don['’]?t|which do not|which don['’]?t|without) (?P<done>\w+)"
    r"(?P<rest>(?: [\w' /-]+?)?) (?:get|are|will(?: then)? be|may be|might be)(?: automatically| immediately| simply)?"
    r" (?P<doom>closed|deleted|cancelled|canceled|removed|rejected|locked|suspended|archived|ignored)",
    re.IGNORECASE,
)


def complying(scene: Scene) -> str | None:
    """ "Tickets not naming the model get closed" as "to keep tickets from being closed, please name the model"."""
    part = part_of(scene)
    match = _NOT_DOING.fullmatch(part.words) if part is not None else None
    if part is None or match is None or part.reason or _TANGLED.search(match["things"] + match["rest"]):
        return None
    things = re.sub(r"^(?:any|all) ", "", negated.inner(scene, match["things"]), flags=re.IGNORECASE)
    doom = inflection.base(match["doom"].lower())
    if match["neg"].lower() == "without":
        if re.search(r"\b(?:\w+ed|filled|given|shown|written)\b", match["rest"]):
            # "Without the form filled in": it is not the form that is missing.
            return None
        done = f"add {match['done']}{match['rest']}"
    else:
        verb = inflection.base(match["done"].lower())
        expected = inflection.gerund(verb) if match["neg"].lower() == "not" else verb
        if not inflection.knows_as_verb(verb) or match["done"].lower() != expected:
            return None
        done = f"{verb}{match['rest']}"
    return f"{kept_from(things, doom)}, please {done}" if doom not in {"reject", "ignore"} else None


# What follows where nobody answers

_LATE = regex(
    r"if (?:you (?:do not|don['’]?t|have not|haven['’]?t)"
    r"|we (?:do not|don['’]?t) "
    r"(?P<get>hear(?: back)? from you|receive (?:a |any |your )?(?:reply|response|answer)(?: from you)?))"
    r"(?: (?P<act>reply|respond|answer|replied|responded|answered|contact us|get back to us)"
    r"(?: to (?:this|our) (?:e-?mail|message|letter))?)? (?:in|within) "
    r"(?P<time>[\w ]+?(?:hours?|days?|weeks?|months?)),? (?:then )?(?P<who>we|i)(?: will|['’]ll) (?P<what>\S.*)",
    re.IGNORECASE,
)


def otherwise(scene: Scene) -> str | None:
    """ "If you do not reply in two weeks, we will ask the owner" as "please reply within two weeks; otherwise, we will …"."""
    said = unmarked(scene.said)
    match = _LATE.fullmatch(said)
    if match is None or (match["get"] is None) == (match["act"] is None) or "?" in match["what"]:
        return None
    act = (match["act"] or "reply").lower()
    act = inflection.base(act) if " " not in act else act
    who = first_person(match["who"])
    return f"could you please {act} within {match['time']}? Otherwise, {who} will {match['what']}"


OF_CLAUSE: Captures = {
    "can_do": can_do,
    "conditional": conditional,
    "complying": complying,
}
OF_SENTENCE: Captures = {"opened": opened, "otherwise": otherwise}
