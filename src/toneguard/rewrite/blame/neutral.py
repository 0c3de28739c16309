"""What the customer did or left undone, told of the thing and not of them: "the wrong date was given".

Each shape is a clause from its "you" to its last word; other clauses are left alone.
"""

import re

from toneguard.language import inflection
from toneguard.regex import regex
from toneguard.rewrite.prose.letters import small
from toneguard.rewrite.prose.pieces import (
    HANGING,
    LATE,
    MAY,
    PLAINLY,
    REST,
    THING,
    YOU,
    agreeing,
    done_in,
    many,
    participle_of,
)
from toneguard.rewrite.prose.speakers import first_person

_DOING = frozenset(
    "enter use give provide choose select pick quote type submit upload attach add send put open file post place cancel"
    " delete remove change update approve accept refuse decline reject return order book click press disable enable block"
    " install uninstall connect plug damage break violate breach throw wash cut drop bend scratch crack tear modify edit"
    " rename move switch turn mix exceed overload misplace run ignore overwrite format reset wipe skip leave sign complete fill"
    " write paste set mail ship apply report".split()
)
_SENDING = frozenset("send submit provide return give forward deliver hand supply email e-mail mail post".split())
_ENCLOSING = frozenset("include attach enclose add mention quote".split())
_LEFT = (
    _SENDING
    | _ENCLOSING
    | frozenset(
        "pay sign complete confirm fill activate verify update cancel register upload submit file renew accept choose save tick"
        " select enter collect".split()
    )
)
_BY_ITSELF = {
    "cancel": "cancellation",
    "pay": "payment",
    "reply": "reply",
    "respond": "reply",
    "answer": "answer",
    "register": "registration",
    "apply": "application",
}
_DID = regex(
    rf"{YOU}{PLAINLY}(?:(?P<hedge>must have|may have|might have|seem to have|appear to have|have|had|did|probably) "
    rf"|(?P<short>['’]ve|['’]d) )?{PLAINLY}(?P<verb>[a-z]+)(?P<particle> (?:in|out|off|on|up|back|down|away))?"
    rf"(?: us| me)?(?: in)? (?P<thing>{THING})(?: yourself)?(?P<rest>{REST})",
    re.IGNORECASE,
)
_DID_NOT = regex(
    rf"{YOU}{MAY}{PLAINLY}"
    r"(?:(?P<aux>did|have|had)(?:n['’]?t| not)(?: yet)?|(?P<never>never)|(?:failed|forgot|neglected|omitted) to) "
    rf"(?P<verb>[a-z-]+)(?P<particle> (?:in|out|off|on|up|back))?(?P<us> us| me)?(?: (?P<thing>{THING}|it|them))?"
    rf"(?P<rest>{REST})",
    re.IGNORECASE,
)
_LATE_REST = regex(r" (?:too late|late|after (?:the|our) [\w' -]+)", re.IGNORECASE)
_LET = regex(rf"{YOU}{PLAINLY}let (?P<thing>{THING}) (?P<how>expire|lapse|run out)(?P<rest>{REST})", re.IGNORECASE)
_TOO_LATE = regex(
    rf"{YOU}{PLAINLY}(?:have )?(?P<verb>[a-z]+)(?P<late> (?:too late|late|after (?:the|our) [\w' -]+?))", re.IGNORECASE
)
_WITHOUT_DOING = regex(r"\b(?:without|before|after|while) [a-z]+ing\b", re.IGNORECASE)
_TO_US = regex(r" (?:us|(?P<me>me))\b", re.IGNORECASE)
_BY_DOING = regex(r" by (?P<done>[a-z]+ing) (?:it|them)", re.IGNORECASE)
# "You obviously clicked on it" is only what the writer makes of it.
_GUESSING = regex(rf"{YOU}(?:have )?(?:obviously|apparently|evidently)\b", re.IGNORECASE)
_SHORT = {"'ve": "have", "’ve": "have", "'d": "had", "’d": "had"}
_GUESSED = {
    "must have": "seem{s} to have been",
    "seem to have": "seem{s} to have been",
    "appear to have": "seem{s} to have been",
    "may have": "may have been",
    "might have": "may have been",
    "have": "{has} been",
    "had": "had been",
    "probably": "{was} probably",
}


def done(words: str, *, unsure: bool = False) -> str | None:
    """ "You entered the wrong code twice" as "the wrong code was entered twice"; `unsure` where it only looks so."""
    return _left_behind(words) or _lapsed(words) or _too_late(words) or _done(words, unsure=unsure)


_LEFT_BEHIND = regex(
    rf"{YOU}{MAY}(?:forgot|forgotten) (?P<thing>your (?:[\w'’-]+ ){{0,2}}?[\w'’-]+)"
    r"(?P<rest> (?:at|in|on|under|with) [^,;]+)",
    re.IGNORECASE,
)


def _left_behind(words: str) -> str | None:
    """ "You forgot your bag in the hall" as "your bag was left in the hall"."""
    match = _LEFT_BEHIND.fullmatch(words)
    if match is None or HANGING.search(match["rest"]):
        return None
    return f"{small(match['thing'])} {agreeing('be', match['thing'], past=True)} left{match['rest']}"


def _lapsed(words: str) -> str | None:
    match = _LET.fullmatch(words)
    if match is None:
        return None
    thing, how = small(match["thing"]), match["how"].lower()
    if match["rest"]:
        return f"{thing} {inflection.past(how)}{match['rest']}"
    return f"{thing} {agreeing('have', thing)} {inflection.participle(how)}"


def _too_late(words: str) -> str | None:
    """ "You cancelled too late" as "your cancellation reached us too late"."""
    match = _TOO_LATE.fullmatch(words)
    own = _BY_ITSELF.get(done_in(match["verb"]) or "") if match is not None else None
    return f"your {own} reached us{match['late']}" if match is not None and own is not None else None


def _done(words: str, *, unsure: bool) -> str | None:
    match = _DID.fullmatch(words)
    verb = _verb(match) if match is not None else None
    if match is None or verb not in _DOING:
        return None
    thing, rest = small(match["thing"]), _by_doing(match["rest"])
    if HANGING.search(thing + rest) or _WITHOUT_DOING.search(rest):
        return None
    if verb == "give" and (us := _TO_US.match(words, match.end("verb"))) is not None:
        return f"{'I was' if us['me'] else 'we were'} given {thing}{rest}"
    if verb in _SENDING and _LATE_REST.fullmatch(rest) and match["particle"] is None:
        return f"{thing} reached us{rest}"
    hedge = (match["hedge"] or _SHORT.get(match["short"] or "", "")).lower()
    if _GUESSING.match(words) and hedge in {"", "have", "did"}:
        hedge = "must have"
    be = _be(thing, "may have" if unsure and hedge in {"", "have", "did"} else hedge)
    return f"{thing} {be} {participle_of(match['verb'])}{match['particle'] or ''}{rest}"


_NOT_TOLD = regex(
    rf"{YOU}{MAY}{PLAINLY}(?:(?:did|have)(?:n['’]?t| not)|never|failed to|neglected to|forgot to) "
    r"(?:tell|told|inform|informed|notify|notified) (?P<whom>us|me) (?:about|of) "
    r"(?P<thing>(?:the|your|this|any|a|an) [\w' -]+)",
    re.IGNORECASE,
)


def undone(words: str, *, timed: bool = True) -> str | None:
    """ "You did not send the form in time" as "the form did not reach us in time"; `timed` where only lateness is told."""
    match = _DID_NOT.fullmatch(words)
    if match is None or HANGING.search(match["rest"]) or (timed and not LATE.search(match["rest"])):
        return _untold(words) or _on_the_spot(words)
    verb = inflection.base(match["verb"].lower())
    if match["thing"] is None:
        own, late = _BY_ITSELF.get(verb), LATE.search(match["rest"]) and not match["rest"].startswith(" to ")
        return f"your {own} did not reach {_us(match)}{match['rest']}" if own and late else None
    thing = {"them": "they"}.get(match["thing"].lower(), small(match["thing"]))
    return _left(match, verb, thing) if verb in _LEFT and not HANGING.search(thing) else None


# What was to be done on the spot can't be asked for any more.
_ON_THE_SPOT = regex(
    rf"{YOU}{MAY}{PLAINLY}(?:(?:did|have|had)(?:n['’]?t| not)|never|failed to|neglected to|forgot to|forgotten to) "
    r"(?P<verb>scan|scanned|validate|validated|lock|locked|stamp|stamped|save|saved|swipe|swiped|weigh|weighed"
    r"|shut|switch|switched|turn|turned)(?P<particle> (?:on|off|in|out|up))? (?P<thing>(?:the|your) [\w' -]+?)"
    r"(?P<rest>(?: (?:on|off|at|in|before|when|after)\b[\w' -]*)?)",
    re.IGNORECASE,
)


def _on_the_spot(words: str) -> str | None:
    """ "You forgot to scan your pass at the gate" as "your pass was not scanned at the gate"."""
    match = _ON_THE_SPOT.fullmatch(words)
    if match is None or HANGING.search(match["thing"] + match["rest"]):
        return None
    done = inflection.participle(match["verb"].lower())
    be = agreeing("be", match["thing"], past=True)
    return f"{small(match['thing'])} {be} not {done}{match['particle'] or ''}{match['rest']}"


_NOT_SAID = regex(
    rf"{YOU}{MAY}{PLAINLY}(?:(?:did|have)(?:n['’]?t| not)|never|failed to|neglected to|forgot to) "
    r"(?:(?:tell|told|inform|informed|mention(?:ed)? to) (?P<whom>us|me)|mention(?:ed)?(?= that\b)) (?:that )?"
    r"(?P<what>(?:you(?:['’]\w+)?|your|the) [^,;:?]+)",
    re.IGNORECASE,
)


def _untold(words: str) -> str | None:
    """ "You never told us about the leak" as "we did not know about the leak"."""
    said = _NOT_SAID.fullmatch(words)
    if said is not None:
        return f"{first_person(said['whom'])} did not know that {said['what']}"
    match = _NOT_TOLD.fullmatch(words)
    if match is None or HANGING.search(match["thing"]):
        return None
    return f"{first_person(match['whom'])} did not know about {match['thing']}"


def not_known(who: str, lead: str, what: str, *, how: str = "") -> str:
    """ "We did not know about the leak", "I did not know that you had moved"; `lead` and `how` are as they were told."""
    clause = lead.strip().lower() == "that" or re.match(r"you\b", what) is not None
    return f"{who} did not know{how} {'that' if clause else 'about'} {what}"


def _left(match: re.Match[str], verb: str, thing: str) -> str:
    if verb in _ENCLOSING:
        return f"{thing} {_be(thing, '')} missing{_from(match['rest'])}"
    none = re.match(r"an? (?=\w)", thing, re.IGNORECASE)
    if verb in _SENDING and match["particle"] in {None, " in"} and (none is None or verb not in {"give", "provide"}):
        which = _OF_IT.match(match["rest"])
        of_it = which[0] if which is not None else ""
        named = f"{thing}{of_it}"
        reached = f"no {named[none.end() :]} reached" if none is not None else f"{named} did not reach"
        return f"{reached} {_us(match)}{match['rest'][len(of_it) :]}"
    be = _be(thing, "have" if match["aux"] == "have" else "")
    if none is not None:
        return f"no {thing[none.end() :]} {be} {inflection.participle(verb)}{match['particle'] or ''}{match['rest']}"
    not_been = be.replace(" been", " not been") if " been" in be else f"{be} not"
    return f"{thing} {not_been} {inflection.participle(verb)}{match['particle'] or ''}{match['rest']}"


# "The statements for March": for when, and of what, says which they are.
_OF_IT = regex(
    r" (?:for (?!(?:a|an|two|three|four|several|\d+|over|more than|weeks|months|days|us|me|approval|review)\b)|of |about )"
    r"(?:(?!by\b|before\b|in time\b|on time\b|until\b|within\b|yet\b|after\b|when\b|via\b)[\w'-]+ ?)+(?<! )",
    re.IGNORECASE,
)


def _verb(match: re.Match[str]) -> str | None:
    plain = (match["hedge"] or "").lower() == "did"
    base = match["verb"].lower() if plain else done_in(match["verb"])
    return base if base is not None and inflection.knows_as_verb(base) else None


def _be(thing: str, hedge: str) -> str:
    plural = many(thing)
    told = _GUESSED.get(hedge, "{was}")
    return told.format(s="" if plural else "s", has="have" if plural else "has", was="were" if plural else "was")


def _by_doing(rest: str) -> str:
    """ " by dropping it" as " when it was dropped"."""
    match = _BY_DOING.fullmatch(rest)
    if match is None:
        return rest
    one = rest.endswith(" it")
    return f" when {'it was' if one else 'they were'} {inflection.participle(match['done'].lower())}"


def _us(match: re.Match[str]) -> str:
    return (match["us"] or " us").strip()


def _from(rest: str) -> str:
    return re.sub(r"^ (?:in|to|with|on) ", " from ", rest)
