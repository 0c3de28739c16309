"""What can't be done yet and what is needed for it, told by what it is needed for: "to verify your account, I need your PIN"."""

import re

from toneguard.language import inflection
from toneguard.regex import regex
from toneguard.rewrite.denials import negated
from toneguard.rewrite.prose import sorries
from toneguard.rewrite.prose.letters import small
from toneguard.rewrite.prose.openers import AFRAID
from toneguard.rewrite.prose.pieces import tangled
from toneguard.rewrite.prose.scene import Captures, Scene
from toneguard.rewrite.prose.speakers import first_person
from toneguard.rewrite.prose.told import stated

_NEED = (
    r"(?P<who>i|we)(?P<shall> will|['’]ll| would|['’]d| do| still| also| just)*? (?P<need>need|require) "
    r"(?P<what>(?:either )?(?:the|your|an?|more|further|some|both|all|two|additional) [^;:()\n]+?)"
)
_OR_ELSE = regex(
    rf"(?P<link>however, )?{_NEED},? (?:or else|otherwise|or) (?P<no>(?:i|we) [^,;:()\n]+)",
    re.IGNORECASE,
)
_NOTHING_WITHOUT = regex(
    r"there(?: is|['’]s|s) (?:nothing|not much|little) (?:that )?(?P<who>i|we) can do(?P<for> for you)? without "
    r"(?P<what>(?:the|your|an?) [^,;:()\n]+)",
    re.IGNORECASE,
)
_IF_NOT = regex(
    r"if you (?:can(?:not|['’]?t| not)|do(?: not|n['’]?t)|won['’]?t|are (?:not able|unable) to) "
    r"(?P<act>(?:give|send|tell|provide|show|share|confirm|supply|name|return|sign)\b[^,;:()\n]+?),?"
    rf"(?: then)?(?: {AFRAID}(?: that)?| unfortunately,?)? (?P<no>(?:i|we) [^,;:()\n]+)",
    re.IGNORECASE,
)
_HAVE_NOT = regex(
    r"(?P<who>(?:[a-z]+ )?[a-z]+s) (?:without|who (?:do not|don['’]t) have) "
    r"(?P<what>(?:an?|the|their|proof|valid|any|prior) [^,;:()\n]+?) "
    r"(?:(?:can(?:not|['’]?t| not)|may not|won['’]t be able to|will not be able to|are (?:not|n['’]t) (?:allowed|able) to) "
    r"(?P<done>(?!be\b)[a-z]+\b[^,;:()\n]*)"
    r"|(?:(?:can(?:not|['’]?t| not)|will not|won['’]t) be|are not) (?P<passive>[a-z]+(?:ed|en)\b[^,;:()\n]*))",
    re.IGNORECASE,
)
# What it takes to know something for; a refund is not refused for want of a number.
_WANTS = frozenset(
    "authenticate verify identify locate find trace track look check access open process proceed continue help assist confirm"
    " complete activate reset unlock pull view see investigate advise discuss book send ship register".split()
)
_TANGLED = tangled("anything|only", commas=False)
# What it is needed for, where that is something else.
_FOR = regex(r" (?:for|to|in order|so that|because|as|since|before|if|when) ", re.IGNORECASE)


def needed_first(scene: Scene) -> str | None:
    """ "I can't verify it. I need your PIN" as "to verify it, I need your PIN"."""
    said = stated(scene)
    return _or_else(said) or _nothing_without(said) or _if_not(said) or _without(scene, said)


def _or_else(said: str) -> str | None:
    found = _OR_ELSE.fullmatch(said)
    done = _wanted(found["no"]) if found is not None else None
    if found is None or done is None or _FOR.search(f"{found['what']} ") or _TANGLED.search(found["what"]):
        return None
    return f"{small(found['link'] or '')}to {done}, {_told(found)}."


def _nothing_without(said: str) -> str | None:
    found = _NOTHING_WITHOUT.fullmatch(said)
    if found is None or _TANGLED.search(found["what"]):
        return None
    return f"to help you, {first_person(found['who'])} need {found['what']}."


def _if_not(said: str) -> str | None:
    """ "If you can't tell me the number, I can't help you" as "so that I can help you, please tell me the number"."""
    found = _IF_NOT.fullmatch(said)
    possible = negated.possible(found["no"]) if found is not None else None
    if found is None or possible is None or possible[0] == "you" or _TANGLED.search(found["act"]):
        return None
    return f"so that {possible[0]} can {possible[1]}, please {found['act']}."


def _without(scene: Scene, said: str) -> str | None:
    """ "Passengers without a passport cannot board" as "to board, passengers need a passport"."""
    found = _HAVE_NOT.fullmatch(said)
    if found is None or sorries.behind(scene) != "" or _TANGLED.search(found["what"]):
        return None
    done, what = found["done"] or f"be {found['passive']}", re.sub(r"^any ", "", found["what"])
    if _TANGLED.search(done) or not inflection.is_base_verb(done.split()[0]):
        return None
    return f"to {done}, {small(found['who'])} need {what}."


def _wanted(no: str) -> str | None:
    """What it is needed for: "verify your account", of "I can't verify your account"."""
    possible = negated.possible(no)
    if possible is None or possible[0] == "you" or negated.impersonal(no):
        return None
    verb = possible[1].split()[0]
    return possible[1] if verb in _WANTS and inflection.is_base_verb(verb) else None


def _told(found: re.Match[str]) -> str:
    words = found[0][found.start("who") - found.start() : found.end("what") - found.start()]
    return f"{first_person(found['who'])}{words[len(found['who']) :]}"


OF_SENTENCE: Captures = {"needed_first": needed_first}
