"""Denials told as what holds instead: from how many on, in how long, what is needed first, what it hangs on.

Each capture is `None` unless the clause is one of the plain shapes listed here from its first word to its last.
"""

import re

from toneguard.language import anatomy
from toneguard.regex import regex
from toneguard.rewrite.alternatives import ways
from toneguard.rewrite.denials import negated
from toneguard.rewrite.denials.called_for import called_for
from toneguard.rewrite.denials.channels import by_channel, by_means, out_of_view
from toneguard.rewrite.denials.idle import kept_open
from toneguard.rewrite.denials.measures import measured
from toneguard.rewrite.denials.spells import lasting
from toneguard.rewrite.prose import nouns, openers, times
from toneguard.rewrite.prose.letters import capitalised, small
from toneguard.rewrite.prose.parts import Part, part_of
from toneguard.rewrite.prose.pieces import NAMED_THING, tangled
from toneguard.rewrite.prose.scene import Captures, Scene
from toneguard.rewrite.prose.told import stated

_TANGLED = tangled("anything|whether|either|nor|who")


def outcome(scene: Scene) -> str | None:
    """What holds instead of what a main clause denies."""
    part = part_of(scene)
    if part is None:
        return None
    for shape in (measured, by_channel, by_means, out_of_view, _fitting, _away, lasting, _due):
        found = shape(part, scene)
        if found is not None:
            return found
    return None


# What fits

_UNFIT = regex(
    rf"{NAMED_THING} (?:is|are)(?: not|n['’]?t) (?:really |currently |also )?"
    r"(?:appropriate|suitable|suited|the right ones?|meant|right) for "
    r"(?P<what>(?:the|your|our|this|that|these|an?) [\w/'’ -]+)",
    re.IGNORECASE,
)
_CHOSEN = regex(
    r"\byou(?:['’]ve| have| were| are|['’]re)? (?:used|using|chose|chosen|picked|selected|ordered|booked|applied|put)\b"
    r"|^(?:this|these) (?!room|venue|hall|place|flat|house)",
    re.IGNORECASE,
)


def _fitting(part: Part, _scene: Scene) -> str | None:
    """ "The plug you used is not suitable for the lamp" as "for the lamp, please use ⟨what?⟩ rather than the plug you used"."""
    match = _UNFIT.fullmatch(part.words)
    if match is None or part.reason or _TANGLED.search(match["thing"]) or _TANGLED.search(match["what"]):
        return None
    if not _CHOSEN.search(match["thing"]):
        # What nobody uses yet is no customer's choice.
        return None
    return f"for {match['what']}, please use ⟨what?⟩ rather than {small(match['thing'])}"


# Who is away

_NAMED = r"(?:[Tt]he|[Yy]our|[Oo]ur|[Mm]y|[Aa]n?) [\w'’ -]+?"
_AWAY = regex(
    rf"(?P<who>[Hh]e|[Ss]he|{_NAMED}|[A-Z][\w'’-]+(?: [A-Z][\w'’-]+)?) "
    r"(?:(?:is|are)(?: also| currently)? (?:unavailable|not available|out of (?:the )?office)"
    r"|(?:is|are)n['’]?t available)(?: (?:for|to) (?P<what>(?:any )?[\w' -]+))?"
    rf"|(?P<boss>[Hh]e|[Ss]he|{_NAMED}) (?:is|are)(?: not|n['’]t) (?P<place>in(?: the office)?|here|at work)"
    r"(?: (?:today|now|right now|at the moment|this \w+))?"
    rf"|(?P<thing>{_NAMED}) (?:will not|won['’]?t) be available then(?: either)?"
)
_PERSON = regex(
    r"\b(?:manager|doctor|dentist|nurse|technician|agent|colleague|engineer|driver|teacher|trainer|chef|specialist"
    r"|assistant|team|staff|person|advisor|adviser|consultant|guide|lawyer|stylist|hairdresser|plumber|electrician)$",
    re.IGNORECASE,
)


_THEN = regex(
    r"\b(?:now|today|tonight|tomorrow|(?:this|next|that|all|for|until|on|in|at) (?!me\b|us\b|you\b)\w+)\b",
    re.IGNORECASE,
)
_PRONOUN = regex(r"(?:he|she)", re.IGNORECASE)


def _is_name(scene: Scene, words: str) -> bool:
    """ "Nina", but not "refunds" that open their sentence."""
    assert scene.sentence is not None
    return words.split(maxsplit=1)[0] in anatomy.names(scene.sentence) and not nouns.common(words)


def _away(part: Part, scene: Scene) -> str | None:
    """ "Our chef is unavailable for calls" as "our chef will be available for calls ⟨when?⟩"."""
    match, following = _AWAY.fullmatch(part.words), scene.following
    if match is None or part.reason or (following is not None and ways.points_on(following.text)):
        return None
    thing = match["thing"]
    if thing is not None:
        return f"{small(thing)} will be available ⟨when?⟩"
    if match["boss"]:
        person = _PERSON.search(match["boss"]) or _PRONOUN.fullmatch(match["boss"])
        return f"{small(match['boss'])} will be {match['place']} ⟨when?⟩" if person else None
    who, what = match["who"], match["what"] or ""
    named = re.match(r"(?:the|your|our|my|an?) ", who, re.IGNORECASE)
    if what.startswith("any ") or _THEN.search(what):
        # Away for good, for all that is said, or at the very time of it.
        return None
    somebody = _PERSON.search(who) if named else _PRONOUN.fullmatch(who) or _is_name(scene, who)
    if not somebody or _TANGLED.search(what):
        return None
    link = re.search(r" (for|to) ", part.words[len(who) :])
    rest = f" {link[1]} {re.sub(r'^any ', '', what)}" if what and link is not None else ""
    return f"{who if not named else small(who)} will be available{rest} ⟨when?⟩"


# When it is

_NOT_UNTIL = regex(r"(?P<thing>\S.*?) (?P<be>is|are)(?: not|n['’]t) (?:until|till) (?P<time>[^,;:]+)", re.IGNORECASE)


def _due(part: Part, scene: Scene) -> str | None:
    """ "Our next slot isn't until 2 May" as "our next slot is on 2 May"."""
    match = _NOT_UNTIL.fullmatch(part.words)
    when = times.fitted(match["time"]) if match is not None else None
    if match is None or when is None or part.reason or _TANGLED.search(match["thing"]):
        return None
    return f"{negated.inner(scene, match['thing'])} {match['be']} {when}"


# What comes first

_FIRST = regex(
    r"(?P<no>.+?)(?:,| -|;|,? (?:as|because|since|so|until))? (?P<who>I|we) (?:first |also |still )?"
    r"(?P<must>have to|need to|must) (?:first )?(?P<what>\S.*)",
    re.IGNORECASE,
)


def first(scene: Scene) -> str | None:
    """ "We can't help you, we have to see the card" as "to help you, we have to see the card"."""
    sentence = scene.sentence
    if sentence is None or sentence.asks:
        return None
    words = re.sub(r"^(?:ok|okay|well),? ", "", stated(scene), flags=re.IGNORECASE)
    words = words[openers.opener(words) :]
    return _regretting(scene, _to_do_so(words) or _in_need(words)) or kept_open(words)


def _regretting(scene: Scene, told: str | None) -> str | None:
    """With the apology that led up to the denial in front, as a sentence of its own."""
    if told is None or not openers.SORRY.search(scene.said):
        return told
    ours = re.search(r"\bwe(?:['’]re| are) (?:\w+ )?sorry", scene.said, re.IGNORECASE)
    sorry = scene.habits.applied("we're sorry" if ours else "I'm sorry")
    return f"{sorry} about this. {capitalised(told)}" if len(openers.SORRY.findall(scene.said)) == 1 else None


_IN_NEED = regex(
    r"(?P<no>[^,;:()\n]+)(?:,| -|;) (?P<need>(?:i|we) (?:still |first )?(?:need|require) [^;:()\n]+)", re.IGNORECASE
)


def _in_need(words: str) -> str | None:
    found = _IN_NEED.fullmatch(words)
    return called_for(found["need"], found["no"]) if found is not None else None


# "We can't tell you, we have to protect our guests": that is why not, and no step on the way.
_STEP = regex(
    r"(?:see|check|authenticate|verify|inspect|confirm|run|test|receive|get|know|have|ask|look|review|examine|measure|find"
    r"|validate|identify|talk|speak|hear|complete|finish|update|open)\b"
    r"|.*\bfirst$",
    re.IGNORECASE,
)


def _to_do_so(words: str) -> str | None:
    match = _FIRST.fullmatch(words)
    if match is None or _TANGLED.search(match["what"]) or not (_STEP.match(match["what"]) or " first " in match[0]):
        return None
    no = negated.possible(match["no"])
    if no is None or no[0] == "you":
        return None
    return f"to {no[1]}, {match['who'] if match['who'] == 'I' else 'we'} {match['must']} {match['what']}"


OF_CLAUSE: Captures = {"outcome": outcome}
OF_SENTENCE: Captures = {"first": first}
