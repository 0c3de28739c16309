"""What can't be at one time and can at another, as the next sentence says: told of the time when it can."""

import re

from toneguard.language import inflection
from toneguard.language.clauses import Clause
from toneguard.language.phrases import TimeKind
from toneguard.language.reading import Sentence
from toneguard.regex import regex
from toneguard.rewrite.alternatives import ways
from toneguard.rewrite.prose import openers
from toneguard.rewrite.prose.letters import unmarked
from toneguard.rewrite.prose.parts import part_of
from toneguard.rewrite.prose.scene import Captures, Scene

_CANNOT = (
    r"(?:can(?:not|['’]?t| not)"
    r"|(?:is|are|am|['’]re|['’]m) (?:not able|unable) to"
    r"|(?:isn|aren)['’]t able to|(?:won['’]?t|will not) be able to)"
)
_DENIED = regex(rf"(?P<who>[\w' -]+?) ?{_CANNOT} (?P<done>[a-z]+(?: [^,;:?()\n]+)?)", re.IGNORECASE)
_CAN = regex(r"(?P<who>[\w' -]+?) (?:can|(?:will|['’]ll) be able to) (?P<done>[a-z]+(?: [^,;:?()\n]+)?)", re.IGNORECASE)
_PRONOUNS = frozenset({"he", "she", "it", "they"})


def rescheduled(scene: Scene) -> str | None:
    """ "The cook can't come today. He can come on Friday" as "the cook can come on Friday rather than today"."""
    part, following = part_of(scene), scene.following
    if part is None or following is None or part.before or part.after or part.reason or part.lead:
        return None
    denied = _DENIED.fullmatch(part.words)
    told = ways.unlinked(unmarked(following.text))
    offered = _CAN.fullmatch(told) if not openers.greeting(following.text) else None
    if denied is None or offered is None:
        return None
    scene.reading.parse([following])
    never, then = _last_time(scene, part.clause, denied["done"]), _time_of(scene, following, offered["done"])
    if never is None or then is None or not _same_person(denied["who"], offered["who"]):
        return None
    done, again = _without(denied["done"], never), _without(offered["done"], then)
    if not _same_deed(done, again):
        return None
    return f"{denied['who']} can {done} {then} rather than {never}"


def _time_of(scene: Scene, sentence: Sentence, done: str) -> str | None:
    """The time that the last words of a sentence's first clause are."""
    clause = next((c for c in sentence.clauses if c.verb), None)
    return _last_time(scene, clause, done) if clause is not None else None


def _last_time(scene: Scene, clause: Clause, done: str) -> str | None:
    points = (t for t in clause.times if t.kind is TimeKind.POINT and not t.clausal)
    return next((text for t in points if done.endswith(f" {(text := scene.text(t.span))}")), None)


def _without(done: str, time: str) -> str:
    return done[: -len(time)].rstrip()


def _same_person(one: str, other: str) -> bool:
    """ "The cook" and "he"; what "it" is would have to be guessed where the first is a pronoun too."""
    one, other = one.strip().lower(), other.strip().lower()
    return one == other or (other in _PRONOUNS and one.split()[0] not in {"i", "we", "you", *_PRONOUNS})


def _same_deed(done: str, again: str) -> bool:
    """The same verb, and the same thing or a pronoun for it."""
    verb, _, thing = done.partition(" ")
    other, _, pronoun = again.partition(" ")
    same = verb.lower() == other.lower() and inflection.knows_as_verb(verb)
    return same and (thing == pronoun or (bool(thing) and pronoun.lower() in {"it", "them", "so"}) or (not pronoun))


OF_PAIR: Captures = {"rescheduled": rescheduled}
