"""What is required of the customer, said as a plain "please": a rule stays a rule, with its limits and dates.

Each capture is `None` unless the clause is one of the plain shapes listed here from its first word to its last.
"""

import re

from toneguard.language import inflection
from toneguard.regex import regex
from toneguard.rewrite.prose.letters import small
from toneguard.rewrite.prose.pieces import HANGING, LAW, LOOSE, agreeing, done_in, pronoun
from toneguard.rewrite.prose.requests import BEFORE_YOU_CAN, UNDOABLE
from toneguard.rewrite.prose.scene import Captures, Scene
from toneguard.rewrite.prose.threatened import kept_from
from toneguard.rewrite.prose.told import stated, told

_DUTY = r"(?:must|shall|has to|have to|needs to|need to|is to|are to|is required to|are required to|should)"
_NEEDFUL = (
    r"(?:imperative|essential|mandatory|vital|crucial|compulsory|obligatory|absolutely necessary|necessary|required)"
)
_HANDLED = (
    r"(?P<verb>submitted|sent|returned|paid|completed|filled in|filled out|signed|provided|raised|reported|filed"
    r"|enclosed|opened|requested|settled|uploaded|attached|kept|stored|removed|brought|presented|packed|labelled"
    r"|labeled|worn|handed in|handed over|dropped off|collected|picked up|made|addressed|directed|used|quoted|stated"
    r"|displayed|left|emailed|posted|vacated|switched off|turned off|closed|cleared|cleaned|emptied|locked|unplugged"
    r"|declared|disclosed|cancelled|canceled|disregarded|ignored|verified|confirmed|updated|followed|replaced|added"
    r"|entered|included|mentioned|specified|chosen|selected|announced)"
)
_PASSIVE = regex(
    rf"(?:it is (?:{_NEEDFUL}|(?:expected|required) of (?:you|(?:all |our |the )?\w+)) that )?"
    rf"(?P<thing>(?:all |any |every |each |the |your |this |an? )?[\w' -]+?) (?:{_DUTY} be|be) {_HANDLED}"
    r"(?P<rest>(?: \S.*)?)",
    re.IGNORECASE,
)
_ACTIVE = regex(
    r"(?:(?:i|we) (?:do |must |strictly |therefore |also |now )*(?:require|demand|expect|insist)(?: that| on)? you"
    r"(?: to)?"
    r"|you(?: are|['’]re) (?:hereby )?"
    r"(?:obliged|obligated|compelled|expected|required|instructed|asked|requested|urged) to"
    r"|(?:as the [\w ]+, )?it(?: is|['’]s) your (?:own |sole )?(?:responsibility|duty|job|obligation|task) to"
    r"|it(?: is|['’]s) up to you to"
    rf"|it(?: is|['’]s) {_NEEDFUL} (?:that you|for you to)"
    r"|(?:customers|users|guests|clients|you) are expected to"
    r"|you(?:['’]?ll| will)? (?:must|shall|(?:have|need) to)"
    r"|you(?:['’]ve| have)? (?:gotta|got to)) (?P<done>\S.*)",
    re.IGNORECASE,
)
_PRESENT = regex(
    rf"you {_DUTY} be (?P<state>(?:at )?home|there|present|available|ready|on time|on site|reachable)"
    r"(?P<rest>(?: (?:when|on|at|between|from|by|this|today|tomorrow)\b[\w' ]*|(?<=ready) to [a-z]+ [\w' ]+)?)",
    re.IGNORECASE,
)
_POINTS = regex(r"it|they|this|that|these|those|what|who|there", re.IGNORECASE)
_STATES = frozenset("be have know understand realize realise wait read deal put suffer accept agree".split())


# A verb of its own, so that more than a thing stands there: "you must be at home or the visit".
_CLAUSAL = regex(rf"{LOOSE.pattern}|\b(?:will|would|can|could|may|might|must|or|be|is|are|was|were)\b", re.IGNORECASE)


def due(scene: Scene) -> str | None:
    """What is to be done, from the verb on: "sign the form by Friday" of "the form must be signed by Friday"."""
    words = told(scene)
    if _REASONED.match(words):
        return None
    return next(
        filter(None, (shape(words) for shape in (_passive, _present, _active, _ensured, _in_writing, _by_noun))), None
    )


# "Seats go fast so guests are advised to book": the reason in front would be lost.
_REASONED = regex(
    r"[^,;]+? (?:so (?!that\b)|because |since |but )[^,;]*\b(?:is|are|must|has to|have to|needs? to)\b", re.IGNORECASE
)


def _passive(words: str) -> str | None:
    match = _PASSIVE.fullmatch(words)
    if (
        match is None
        or LAW.search(words)
        or _CLAUSAL.search(match["thing"])
        or " by " in f"{_timeless(match['rest'])} "
    ):
        return None
    if HANGING.search(match["rest"]) or _POINTS.fullmatch(match["thing"]):
        return None
    if not re.match(r"it is", words, re.IGNORECASE) and re.search(rf" {_DUTY} be ", words, re.IGNORECASE) is None:
        return None
    verb, _, particle = match["verb"].partition(" ")
    both = _BOTH.match(match["rest"])
    if both is not None and (second := done_in(both["verb"])) is not None:
        first = f"{inflection.base(verb.lower())}{' ' + particle if particle else ''}"
        return f"{first} and {second} {small(match['thing'])}{match['rest'][both.end() :]}"
    done = f"{inflection.base(verb.lower())}{' ' + particle if particle else ''} {small(match['thing'])}"
    return done + _AND_DONE.sub(lambda m: f" and {inflection.base(m['verb'])} {pronoun(match['thing'])}", match["rest"])


_BOTH = regex(
    r" and (?P<verb>stamped|signed|dated|dried|sealed|labelled|initialled|completed|witnessed)\b",
    re.IGNORECASE,
)
_AND_DONE = regex(
    r" and (?P<verb>returned|sent|signed|paid|submitted|uploaded|completed|posted|dated|attached|emailed)\b",
    re.IGNORECASE,
)
_BY_WHEN = regex(
    r"\bby (?=\d|the \d|(?:mon|tues|wednes|thurs|fri|satur|sun)day|(?:e-?mail|post|phone|mail|card)\b|[A-Z])"
)


def _timeless(rest: str) -> str:
    """Without the "by" of a date or a means, so that the "by" of somebody who does it is left."""
    return _BY_WHEN.sub("", rest)


def _present(words: str) -> str | None:
    match = _PRESENT.fullmatch(words)
    return f"be {match['state']}{match['rest']}" if match is not None else None


def _active(words: str) -> str | None:
    match = _ACTIVE.fullmatch(words)
    if match is None or " " not in match["done"] or _forbidding(match["done"]):
        return None
    verb = match["done"].split(maxsplit=1)[0].lower()
    return match["done"] if inflection.is_base_verb(verb) and verb not in _STATES | UNDOABLE else None


# "Use this code: {{code}}" hangs nothing on the order.
_LISTED = regex(r": \S+(?: \S+){0,7}$")


def _forbidding(done: str) -> bool:
    plain = _WHEN_YOU.sub("", _LISTED.sub("", done))
    return any(bad.search(plain) for bad in (LAW, HANGING)) or BEFORE_YOU_CAN.search(done) is not None


# When the customer does something else is no second thought.
_WHEN_YOU = regex(r" (?:before|after|when|while|once) you (?!can\b|may\b|are able\b)[a-z]+\b[\w' -]*$", re.IGNORECASE)


_NEEDED_THAT = regex(
    rf"it(?: is|['’]s) (?:absolutely |therefore |also )?{_NEEDFUL} that "
    r"(?P<state>(?:somebody|someone|an adult|(?:the|your|all|every) [^;:?]+?) (?:is|are|has|have)\b[^;:?]+)",
    re.IGNORECASE,
)
_AT_LEAST = regex(
    rf"(?P<thing>(?:your|the) [\w' -]+?) {_DUTY} be (?P<size>at least \w+|\w+ or more)"
    r"(?P<rest>(?: (?:for|per|in|on) [\w' -]+)?)",
    re.IGNORECASE,
)


_HOW = r"(?:in writing|by (?:letter|post|fax|mail|e-?mail|registered (?:letter|mail)))"
_IN_WRITING = regex(
    r"(?P<thing>(?:your|the) [\w' -]+?) (?:(?:has|have|needs|need) to|must) "
    rf"(?:come|arrive|reach us|be(?: sent| made)?)(?: in)? (?P<how>{_HOW})",
    re.IGNORECASE,
)


def _in_writing(words: str) -> str | None:
    match = _IN_WRITING.fullmatch(words)
    return f"send {small(match['thing'])} {match['how']}" if match is not None else None


_BY_DOING = {
    "reply": "reply",
    "answer": "answer",
    "response": "respond",
    "confirmation": "confirm",
    "registration": "register",
}
_NOUN = regex(
    rf"your (?P<noun>{'|'.join(_BY_DOING)}) is (?:urgently |now |still )?(?:required|needed|expected|due)"
    r"(?P<rest> (?:by|within|before|on) [\w' ]+)",
    re.IGNORECASE,
)


def _by_noun(words: str) -> str | None:
    match = _NOUN.fullmatch(words)
    return f"{_BY_DOING[match['noun'].lower()]}{match['rest']}" if match is not None else None


def _ensured(words: str) -> str | None:
    match = _NEEDED_THAT.fullmatch(words)
    if match is not None:
        return None if HANGING.search(match["state"]) else f"make sure that {match['state']}"
    least = _AT_LEAST.fullmatch(words)
    if least is None or LAW.search(re.sub(r"at least", "", least[0])):
        return None
    return f"make sure that {small(least['thing'])} {agreeing('be', least['thing'])} {least['size']}{least['rest']}"


_OPENS = regex(
    rf"(?P<thing>(?:your|the|all) [\w' -]+?) {_DUTY} be (?P<done>[a-z]+(?: (?:in|out|up))?) before "
    r"(?P<gain>(?:you|we|i|it|they|your [\w -]+|the [\w -]+?) (?:can|will|may)\b [^,;:]+)",
    re.IGNORECASE,
)
_OR_ELSE = regex(
    rf"(?P<duty>you (?:{_DUTY}) [^,;:?]+?),? (?:or|or else|otherwise|failing which),? "
    r"(?P<thing>(?:your|the|this) [\w' -]+?) (?:will|may|might) be (?:automatically |permanently )?"
    r"(?P<doom>closed|cancelled|canceled|suspended|locked|deleted|blocked|deactivated|removed)",
    re.IGNORECASE,
)


def required(scene: Scene) -> str | None:
    """A sentence in which a requirement stands in front of what it opens or of a threat."""
    said = stated(scene)
    return _opens(said) or _kept(said) or _otherwise(said) or _in_two_steps(said) or _accepted(said)


def _in_two_steps(said: str) -> str | None:
    done = _passive(said) if _AND_DONE.search(said) or _BOTH.search(said) else None
    return f"please {done}" if done is not None else None


def _opens(said: str) -> str | None:
    match = _OPENS.fullmatch(said)
    if match is None or LAW.search(match["done"]):
        return None
    return f"once {small(match['thing'])} {agreeing('be', match['thing'])} {match['done']}, {match['gain']}"


_NOT_DONE = regex(
    r"(?P<thing>(?:your|the|this) [^,;:?]+?) (?:can ?not|can['’]t) be (?P<done>[a-z]+) (?:because|since|as) "
    r"(?P<duty>[^;:?]+)",
    re.IGNORECASE,
)


def _accepted(said: str) -> str | None:
    """ "It can't be taken because we require you to use the form" as "so that it can be taken, please use the form"."""
    match = _NOT_DONE.fullmatch(said)
    done = _active(match["duty"]) if match is not None else None
    if match is None or done is None or done_in(match["done"]) is None:
        return None
    return f"so that {small(match['thing'])} can be {match['done']}, please {done}"


def _kept(said: str) -> str | None:
    match = _OR_ELSE.fullmatch(said)
    done = _active(match["duty"]) if match is not None else None
    if match is None or done is None:
        return None
    return f"{kept_from(small(match['thing']), match['doom'])}, please {done}"


_OR_WHAT = regex(
    rf"(?P<duty>you (?:{_DUTY}) [^,;:?]+?),? (?:or(?: else)?|otherwise) "
    r"(?P<else>(?:it|they|you|we|i|(?:your|the|this|an?|any|all) [\w' -]+?|(?:[a-z-]+ )?[a-z-]+) "
    r"(?:(?:will|may|might|can['’]t|cannot|won['’]t)\b [^,;:?]+"
    r"|(?:expires|closes|lapses|loses?|appl(?:y|ies)|(?:is|are) (?:lost|cancelled|charged|added|due)|goes back)\b[^,;:?]*))",
    re.IGNORECASE,
)


def _otherwise(said: str) -> str | None:
    """ "You must collect it by Friday or it will go back" as "please collect it by Friday, as otherwise it will go back"."""
    match = _OR_WHAT.fullmatch(said)
    done = _active(match["duty"]) if match is not None else None
    return f"please {done}, as otherwise {small(match['else'])}" if match is not None and done is not None else None


OF_CLAUSE: Captures = {"due": due}
OF_SENTENCE: Captures = {"required": required}
