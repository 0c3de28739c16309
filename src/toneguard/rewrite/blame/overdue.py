"""What should have been done, told as how it stands, with a place for what can be done now.

Each capture is `None` unless the clause is one of the plain shapes listed here from its first word to its last.
"""

import re

from toneguard.language import inflection
from toneguard.regex import regex
from toneguard.rewrite.blame import neutral
from toneguard.rewrite.blame.hindsight import SHOULD, now
from toneguard.rewrite.prose import remedies
from toneguard.rewrite.prose.letters import small
from toneguard.rewrite.prose.parts import part_of
from toneguard.rewrite.prose.pieces import LOOSE, PAPER, THING, TURNING, done_in, where
from toneguard.rewrite.prose.scene import Captures, Scene
from toneguard.rewrite.prose.speakers import first_person, speaker
from toneguard.rewrite.prose.told import first_of, told

_KEPT = regex(
    rf"{SHOULD} (?:(?P<brought>brought|bring)|kept?|saved?|included?|attach(?:ed)?|enclosed?|sen[dt]) "
    r"(?P<thing>(?:the|your|a|an) (?:(?!(?:to|with|in|on|at|for|from)\b)[\w'-]+ ?)+)"
    r"(?P<where>(?:(?:to|with|in|on|at|for|from)\b [\w' -]+)?)",
    re.IGNORECASE,
)
_WITHIN = regex(
    rf"{SHOULD} (?P<done>\w+)(?P<rest>(?: [\w' -]+?)?) within "
    r"(?P<time>(?:the )?(?:first )?[\w-]+ (?:hours|days|weeks|months))(?: (?:in order )?to (?P<gain>[a-z]+ [\w' -]+))?",
    re.IGNORECASE,
)
_KNOWN = regex(
    rf"{SHOULD} (?:known|noticed|reali[sz]ed|seen|been aware) (?:that )?"
    r"(?P<news>(?:the|our|all|it|this|we|no) [^,;:?]+)",
    re.IGNORECASE,
)
_READ = regex(
    rf"{SHOULD} (?:first )?"
    r"(?:read|check(?:ed)?|look(?:ed)? at|consult(?:ed)?|review(?:ed)?|stud(?:y|ied)|gone? through|follow(?:ed)?) "
    rf"(?P<paper>(?:the|our|your|my) (?:[\w-]+ ){{0,3}}?{PAPER}(?: (?:in|on|of) (?:the|our|your) [\w-]+(?: [\w-]+)?)?)"
    r"(?: (?:first|beforehand|carefully|more carefully|properly|thoroughly|in advance|earlier"
    r"|(?:before|when|prior to)\b[\w' -]*))?",
    re.IGNORECASE,
)
_TOLD_US = regex(
    rf"{SHOULD} (?:(?:told|tell|inform(?:ed)?|notif(?:y|ied)) (?P<whom>us|me)|let (?P<them>us|me) know|mentioned)"
    r"(?P<how> (?:earlier|sooner|beforehand|in advance|at (?:the )?[\w-]+))?(?P<lead> about| of| that|) "
    r"(?P<what>(?!when\b|before\b|first\b|earlier\b|sooner\b|immediately\b|at\b|in\b|by\b|on\b|this\b|that\b|so\b)"
    r"[^,;:?]+)",
    re.IGNORECASE,
)
_OPENED = regex(
    r"you (?:should(?:n['’]t| not|nt) have|(?:were(?: not|n['’]t)|are(?: not|n['’]t)) supposed to) "
    r"(?:just |simply |ever )?(?P<did>[a-z]+ .*)",
    re.IGNORECASE,
)
_RAISED = regex(
    rf"{SHOULD} (?:brought (?:this|it|that) up|raised (?:this|it|that)|said (?:so|something|this)"
    r"|mentioned (?:this|it|that)|reported (?:this|it|that)|let (?P<whom>us|me) know"
    r"|told (?P<them>us|me)(?: (?:about )?(?:this|that|it|so))?)"
    r"(?P<when>(?: (?:earlier|sooner|first|beforehand|before|in advance|at|when|on|during|within|by)\b[\w' -]*)?)",
    re.IGNORECASE,
)
_HEARD = regex(
    rf"{SHOULD} (?:contact(?:ed)?|call(?:ed)?|phoned?|r[iu]ng|email(?:ed)?|ask(?:ed)?|reach(?:ed)? out to"
    r"|spoken? (?:to|with)|check(?:ed)? with|writ(?:e|ten) to) (?P<whom>us|me)"
    r"(?P<when> (?:first|earlier|sooner|beforehand|in advance)"
    r"| before (?P<doing>[a-z]+ing) (?P<rest>[\w' -]+)"
    r"| (?:before|by|on|within) (?!the\b)[\w' -]+)?",
    re.IGNORECASE,
)
_NOT_DONE = regex(
    rf"{SHOULD} (?P<done>[a-z]+(?: (?:in|out|off|on|up|back))?)(?P<what>(?: (?:us|me))? {THING}(?: .*)?)", re.IGNORECASE
)
_STEP = regex(rf"{SHOULD} (?P<done>[a-z]+ed) (?P<what>(?:the|your) [\w' -]+)", re.IGNORECASE)
# Nothing but how or when it should have been: there is no matter to be lost.
_NO_MATTER = regex(
    rf"{SHOULD} (?:\w+)(?: (?:of|about) (?:that|this|it))?"
    r"(?: (?:more|better|careful(?:ly)?|closely|attention|earlier|sooner|first|before|beforehand|in advance|in time"
    r"|then|ahead|patient|thoroughly|properly|that|this|it))*",
    re.IGNORECASE,
)


# "You could have called, we'd have come": what would have been hangs on the reproach.
_THEN = regex(r"(?:\b(?:would|could|might)|['’]d)(?: have|['’]ve)\b", re.IGNORECASE)


def missed(scene: Scene) -> str | None:
    """ "You should have kept the box" as "without the box, what we can do is ⟨what?⟩"."""
    part = part_of(scene)
    if part is not None and _THEN.search(part.after):
        return None
    return first_of((_read, _kept, _passed, _known, _untold, _raised, _unheard, _done, _stands, _nothing_named), scene)


def caught_up(scene: Scene) -> str | None:
    """What should have been tried and still can be: "check your spam folder"."""
    match = _STEP.fullmatch(told(scene))
    base = done_in(match["done"]) if match is not None else None
    if match is None or base is None or LOOSE.search(match["what"]):
        return None
    done = f"{base} {match['what']}"
    return done if remedies.is_step(done) else None


def _read(words: str, scene: Scene) -> str | None:
    match = _READ.fullmatch(words)
    if match is None:
        return None
    return f"you'll find ⟨what?⟩ {where(small(match['paper']))}, and {now(scene)}"


def _kept(words: str, scene: Scene) -> str | None:
    match = _KEPT.fullmatch(words)
    if match is None or LOOSE.search(match["thing"] + match["where"]):
        return None
    place = re.sub(r"^to\b", "at", match["where"]) if match["brought"] else match["where"]
    if match["where"] and not match["brought"]:
        return None
    behind = f" {place}" if place else ""
    return f"without {match['thing'].strip()}{behind}, what {speaker(scene)} can do is ⟨what?⟩"


def _passed(words: str, scene: Scene) -> str | None:
    match = _WITHIN.fullmatch(words)
    if match is None or LOOSE.search(match["rest"]):
        return None
    base = inflection.base(match["done"].lower())
    if not inflection.knows_as_verb(base):
        return None
    gain = f" and {match['gain']}" if match["gain"] else ""
    span = match["time"] if match["time"].lower().startswith("the ") else f"the {match['time']}"
    return f"{span} to {base}{match['rest']}{gain} have passed, and {now(scene)}"


def _known(words: str, _scene: Scene) -> str | None:
    match = _KNOWN.fullmatch(words)
    return match["news"] if match is not None else None


def _untold(words: str, scene: Scene) -> str | None:
    match = _TOLD_US.fullmatch(words)
    if match is None or TURNING.search(match["what"]):
        return None
    who = first_person(match["whom"] or match["them"])
    told = neutral.not_known(who, match["lead"], match["what"], how=match["how"] or "")
    return f"{told}, and {now(scene, who)}"


def _raised(words: str, scene: Scene) -> str | None:
    """ "You should have raised this at the desk" as "we did not hear about this at the desk"."""
    match = _RAISED.fullmatch(words)
    if match is None:
        return None
    who = first_person(match["whom"] or match["them"])
    when = re.sub(r"^ (?:first|sooner|beforehand|before|in advance)$", " earlier", match["when"])
    return f"{who} did not hear about this{when}, and {now(scene, who)}"


def _done(words: str, scene: Scene) -> str | None:
    """ "You shouldn't have opened the box yourself" as "the box was opened"."""
    match = _OPENED.fullmatch(words)
    told = neutral.done(f"you {_in_the_past(match['did'])}") if match is not None else None
    return f"{told}, and {now(scene)}" if told is not None else None


def _in_the_past(did: str) -> str:
    first, blank, rest = did.partition(" ")
    base = done_in(first) or first
    return f"{first if first.endswith('led') else inflection.past(base)}{blank}{rest}"


def _unheard(words: str, scene: Scene) -> str | None:
    """ "You should have called us before sending it back" as "we did not hear from you before you sent it back"."""
    match = _HEARD.fullmatch(words)
    if match is None:
        return None
    who, when = first_person(match["whom"]), match["when"] or ""
    if match["doing"]:
        when = f" before you {inflection.past(match['doing'].lower())} {match['rest']}"
    when = re.sub(r"^ (?:first|sooner|beforehand|in advance)$", " earlier", when)
    return f"{who} did not hear from you{when}, and {now(scene, who)}"


def _stands(words: str, scene: Scene) -> str | None:
    """ "You should have signed the form at the desk" as "the form was not signed at the desk"."""
    match = _NOT_DONE.fullmatch(words)
    verb, _, particle = match["done"].partition(" ") if match is not None else ("", "", "")
    base = done_in(verb) or (verb if inflection.is_base_verb(verb) else None)
    if match is None or base is None:
        return None
    done = f"{base}{' ' + particle if particle else ''}"
    left = neutral.undone(f"you did not {done}{match['what']}", timed=False)
    return f"{left}, and {now(scene)}" if left is not None else None


def _nothing_named(words: str, scene: Scene) -> str | None:
    return now(scene) if _NO_MATTER.fullmatch(words) else None


OF_CLAUSE: Captures = {"missed": missed, "caught_up": caught_up}
