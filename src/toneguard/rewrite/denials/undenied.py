"""A denied clause without its denial, for those rewrites that say on what condition or until when it holds."""

import re

from toneguard.language import inflection
from toneguard.regex import regex
from toneguard.rewrite.denials import negated
from toneguard.rewrite.prose.pieces import tangled
from toneguard.rewrite.prose.scene import Scene

TANGLED = tangled(negated.OPEN_WORDS, commas=False)
_RULED_OUT = regex(r"(?P<thing>\S.*?) (?P<be>is|are) (?:ruled out|out of the question|impossible)", re.IGNORECASE)
_THINGS = regex(
    r"no (?P<thing>[\w -]+?) (?P<be>is|are|will be|can be) (?P<state>possible|available|free|\w+(?:ed|en|de))"
    r"|there (?P<there>is|are) no (?P<those>[\w -]+?) (?P<left>available|free)"
    r"|there are no (?P<any>[\w -]+s)",
    re.IGNORECASE,
)


def undenied(scene: Scene, words: str) -> str | None:
    """A denied clause without its denial; only for those with a condition or a bound that goes with it."""
    done = negated.possible(words)
    if done is not None:
        return f"it is possible to {done[1]}" if negated.impersonal(words) else " can ".join(done)
    allowed = LET_YOU.fullmatch(words)
    if allowed is not None and inflection.is_base_verb(allowed["done"].partition(" ")[0]):
        return f"you can {allowed['done']}"
    some = _SOMEBODY.fullmatch(words)
    if some is not None and (told := _able(scene, some)) is not None:
        return told
    thing = _THINGS.fullmatch(words)
    if thing is not None:
        return _there_is(thing)
    ruled_out = _RULED_OUT.fullmatch(words)
    if ruled_out is not None and not (TANGLED.search(ruled_out["thing"]) or _PRONOUN.match(ruled_out["thing"])):
        return f"{negated.inner(scene, ruled_out['thing'])} {ruled_out['be']} possible"
    return _passive(scene, words)


def _there_is(found: re.Match[str]) -> str | None:
    if found["any"]:
        return f"there are {found['any']}"
    name, be = found["thing"] or found["those"], found["be"] or found["there"]
    many = inflection.is_plural(name.split()[-1])
    if not many and be == "can be":
        # "No liability can be accepted" has no article to take.
        return None
    bare = many or _FURTHER.match(name) is not None
    return f"{name if bare else inflection.article(name) + ' ' + name} {be} {found['state'] or found['left']}"


# "Further action", "more work": no thing to count.
_FURTHER = regex(r"(?:further|more|additional) \w+$", re.IGNORECASE)


def _able(scene: Scene, found: re.Match[str]) -> str | None:
    verb, blank, rest = found["done"].partition(" ")
    loose = TANGLED.search(found["who"]) or TANGLED.search(found["done"]) or _PRONOUN.match(found["who"])
    if loose or verb in {"be", "have"} or not inflection.is_base_verb(verb):
        return None
    who = negated.inner(scene, found["who"])
    if found["one"]:
        return f"{who} {inflection.third(verb)}{blank}{rest}"
    return f"{who} {found['done']}" if found["many"] else f"{who} can {found['done']}"


_SOMEBODY = regex(
    r"(?P<who>[\w'’ -]+?) (?:cannot|can['’]?t|can not"
    r"|(?:is|are)(?: not|n['’]t) able to"
    r"|(?P<one>does(?: not|n['’]t))"
    r"|(?P<many>do(?: not|n['’]t))) (?P<done>[a-z]+(?: [^,;:]+)?)",
    re.IGNORECASE,
)
LET_YOU = regex(
    r"[\w'’ -]+? (?:won['’]t|will not|doesn['’]t|does not|do not|don['’]t|can['’]t|cannot) "
    r"(?:let you|allow you to|permit you to) (?P<done>[a-z]+(?: [^,;:]+)?)",
    re.IGNORECASE,
)
_PRONOUN = regex(r"(?:it|this|that|there|nothing|i|we|you|they)\b", re.IGNORECASE)
_PASSIVE = regex(
    r"(?P<thing>\S.*?) (?:(?:can(?:not| not|['’]?t)|could(?: not|n['’]?t))(?: \w+ly)? be"
    r"|can no longer be|(?P<will>will not|won['’]?t) be"
    r"|(?P<are>is|are)(?: not|n['’]?t)(?: \w+ly)?) (?P<done>\w+(?:ed|en|t|n|d|possible|available)?(?: .*)?)",
    re.IGNORECASE,
)


def _passive(scene: Scene, words: str) -> str | None:
    match = _PASSIVE.fullmatch(words)
    if match is None or any(negated.TANGLED.search(match[half]) for half in ("thing", "done")):
        return None
    if _PRONOUN.match(match["thing"]):
        return None
    if match["are"] and not re.match(
        r"(?:accepted|possible|available|suitable|valid|refundable|covered|allowed|permitted|processed|shipped|refunded)\b",
        match["done"],
    ):
        return None
    verb = match["are"] or ("will be" if match["will"] else "can be")
    return f"{negated.inner(scene, match['thing'])} {verb} {match['done']}"
