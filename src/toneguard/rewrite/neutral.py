"""What the customer did or left undone, told of the thing and not of them: "the wrong date was given".

Each shape is a clause from its "you" to its last word; other clauses are left alone.
"""

import re

from toneguard.language import inflection
from toneguard.regex import regex
from toneguard.rewrite.letters import small
from toneguard.rewrite.pieces import HANGING, LATE, MAY, PLAINLY, REST, THING, YOU, done_in, many

_DOING = frozenset(
    "enter use give provide choose select pick quote type submit upload attach add send put open file post place cancel"
    " delete remove change update approve accept refuse decline reject return order book click press disable enable block"
    " install uninstall connect plug damage break drop bend scratch crack tear modify edit rename move switch turn skip"
    " sign complete fill write paste set mail ship apply report".split()
)
_SENDING = frozenset("send submit provide return give forward deliver hand supply email e-mail mail post".split())
_ENCLOSING = frozenset("include attach enclose add mention quote".split())
_LEFT = (
    _SENDING | _ENCLOSING | frozenset("pay sign complete confirm fill activate verify update cancel register".split())
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
    rf"{YOU}{PLAINLY}(?:(?P<hedge>must have|may have|might have|seem to have|appear to have|have|had|did|probably) |"
    rf"(?P<short>['’]ve|['’]d) )?{PLAINLY}(?P<verb>[a-z]+)(?P<particle> (?:in|out|off|on|up|back|down))?(?: us"
    rf"| me)?(?: in)?"
    rf" (?P<thing>{THING})(?: yourself)?(?P<rest>{REST})",
    re.IGNORECASE,
)
_DID_NOT = regex(
    rf"{YOU}{MAY}{PLAINLY}(?:(?P<aux>did|have|had)(?:n['’]?t| not)(?: yet)?|(?P<never>never)|(?:failed|forgot"
    rf"|neglected|omitted)"
    rf" to) (?P<verb>[a-z-]+)(?P<particle> (?:in|out|off|on|up|back))?(?P<us> us"
    rf"| me)?(?: (?P<thing>{THING}|it|them))?(?P<rest>{REST})",
    re.IGNORECASE,
)
_LATE_REST = regex(r" (?:too late|late|after (?:the|our) [\w' -]+)", re.IGNORECASE)
_LAPSES = {"expire": "expired", "lapse": "lapsed", "run out": "run out"}
_LET = regex(rf"{YOU}{PLAINLY}let (?P<thing>{THING}) (?P<how>expire|lapse|run out)(?P<rest>{REST})", re.IGNORECASE)
_TOO_LATE = regex(
    rf"{YOU}{PLAINLY}(?:have )?(?P<verb>[a-z]+)(?P<late> (?:too late|late|after (?:the|our) [\w' -]+?))", re.IGNORECASE
)
_BY_DOING = regex(r" by (?P<done>[a-z]+ing) (?:it|them)", re.IGNORECASE)
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
    lapsed = _LET.fullmatch(words)
    if lapsed is not None:
        has = "have" if many(lapsed["thing"]) else "has"
        return f"{small(lapsed['thing'])} {has} {_LAPSES[lapsed['how'].lower()]}{lapsed['rest']}"
    late = _TOO_LATE.fullmatch(words)
    if late is not None and (base := done_in(late["verb"])) in _BY_ITSELF:
        return f"your {_BY_ITSELF[base]} reached us{late['late']}"
    match = _DID.fullmatch(words)
    verb = _verb(match) if match is not None else None
    if match is None or verb not in _DOING:
        return None
    rest = _by_doing(match["rest"])
    if HANGING.search(match["thing"] + rest):
        return None
    hedge = (match["hedge"] or {"'ve": "have", "’ve": "have", "'d": "had"}.get(match["short"] or "", "")).lower()
    if verb in _SENDING and _LATE_REST.fullmatch(rest) and match["particle"] is None:
        return f"{small(match['thing'])} reached us{rest}"
    be = _be(match["thing"], "may have" if unsure and hedge in {"", "have", "did"} else hedge)
    return f"{small(match['thing'])} {be} {_participle(match['verb'], verb)}{match['particle'] or ''}{rest}"


def undone(words: str, *, timed: bool = True) -> str | None:
    """ "You did not send the form in time" as "the form did not reach us in time"; `timed` where only lateness is told."""
    match = _DID_NOT.fullmatch(words)
    if match is None or HANGING.search(match["rest"]) or (timed and not LATE.search(match["rest"])):
        return None
    verb = inflection.base(match["verb"].lower())
    if match["thing"] is None:
        own = _BY_ITSELF.get(verb)
        return f"your {own} did not reach {_us(match)}{match['rest']}" if own and LATE.search(match["rest"]) else None
    thing = {"them": "they"}.get(match["thing"].lower(), small(match["thing"]))
    if verb not in _LEFT or HANGING.search(thing):
        return None
    if verb in _ENCLOSING:
        return f"{thing} {_be(thing, '')} missing{_from(match['rest'])}"
    if verb in _SENDING and match["particle"] is None:
        return f"{thing} did not reach {_us(match)}{match['rest']}"
    be = _be(thing, "have" if match["aux"] == "have" else "")
    not_been = be.replace(" been", " not been") if " been" in be else f"{be} not"
    return f"{thing} {not_been} {inflection.participle(verb)}{match['particle'] or ''}{match['rest']}"


def _verb(match: re.Match[str]) -> str | None:
    plain = (match["hedge"] or "").lower() == "did"
    base = match["verb"].lower() if plain else done_in(match["verb"])
    return base if base is not None and inflection.knows_as_verb(base) else None


def _be(thing: str, hedge: str) -> str:
    plural = many(thing)
    told = _GUESSED.get(hedge, "{was}")
    return told.format(s="" if plural else "s", has="have" if plural else "has", was="were" if plural else "was")


def _participle(written: str, verb: str) -> str:
    """As the writer spells it: "cancelled"."""
    return written.lower() if written.lower() == f"{verb}led" else inflection.participle(verb)


def _by_doing(rest: str) -> str:
    """ " by dropping it" as " when it was dropped"."""
    match = _BY_DOING.fullmatch(rest)
    if match is None:
        return rest
    one = rest.endswith(" it")
    return f" when {'it was' if one else 'they were'} {inflection.participle(inflection.base(match['done'].lower()))}"


def _us(match: re.Match[str]) -> str:
    return (match["us"] or " us").strip()


def _from(rest: str) -> str:
    return re.sub(r"^ (?:in|to|with|on) ", " from ", rest)
