"""Rules, bans and what is settled, asked for as favours."""

import re

from toneguard.language import inflection
from toneguard.regex import regex
from toneguard.rewrite.change import Change
from toneguard.rewrite.checks import cold

# Bans

_BANNED = regex(r"(?:^|[.!?:;,] |\bplease )(?:do not|don['’]?t|never) (?:ever |just )?(?P<verb>[a-z]+)", re.IGNORECASE)


def lifts_ban(change: Change) -> bool:
    """ "Do not open the lid" is told as "please open the lid"."""
    return any(
        re.search(rf"\b(?:please|you) (?:[a-z]+ly )?{ban['verb']}\b", change.after, re.IGNORECASE) is not None
        and _BANNED.search(change.after) is None
        for ban in _BANNED.finditer(change.before)
    )


# Requests

_SETTLED = regex(
    r"\byou(?: have|['’]ve)? "
    r"(?:failed|forgot|forgotten|neglected|missed|omitted|skipped|did(?: not|n['’]?t)|have(?: not|n['’]?t))"
    r"[^.!?]*\bbut (?:we|i)(?:['’]ve| have|(?: \w+ly)? (?:kept|made|did|went|let|sent|found|got|took|were able|was able"
    r"|(?!need)\w+ed))\b",
    re.IGNORECASE,
)


# "It has to be booked with the room, and this was not ticked": that room is paid for and left.
_MISSED_THEN = regex(
    r"\b(?:this|that|it|these|they|which)(?: (?:box|field|option|part|line|step))? "
    r"(?:was|were|had|did)(?:n['’]?t| not| never)\b|\btoo late\b",
    re.IGNORECASE,
)


def asks_for_settled(change: Change) -> bool:
    """What is put right already, or was to be done back then, is asked for now: "you forgot it, but we have kept your place"."""
    asked = _REQUEST.search(change.after) is not None and _REQUEST.search(change.before) is None
    missed = _MISSED_THEN.search(f"{change.before} {change.following}")
    return asked and (missed is not None or any(then.search(change.before) for then in _PAST))


# "You should have arrived earlier": nobody can arrive earlier any more.
_TOO_LATE_NOW = regex(
    r"\b(?:should|could|ought to)(?:['’]?ve| have| of)\b[^.;!?]*"
    r"\b(?:earlier|sooner|in time|on time|beforehand|in advance|back then|at the time|when you|before you)\b",
    re.IGNORECASE,
)


# "You should have asked before", "you didn't cancel": what was to be done, at a time that is over.
_TOO_LATE_BEFORE = regex(
    r"\b(?:should|could|ought to)(?:['’]?ve| have| of) (?:asked|known|read|told|said|called|thought|waited|written|spoken"
    r"|mentioned|informed)\b[^.;!?]*\b(?:before|first)(?=[.!?]|$)"
    r"|\byou(?: did(?: not|n['’]?t)| never| have(?: not|n['’]?t)| failed to| forgot to) (?:ever |even |actually )?"
    r"(?:cancel(?:led|ed)?|unsubscribed?"
    r"|opt(?:ed)?|turn(?:ed)? up|show(?:ed|n)? up|attend(?:ed)?|come|appear(?:ed)?|object(?:ed)?"
    r"|check(?:ed)? out|switch(?:ed)? off|turn(?:ed)? off)\b",
    re.IGNORECASE,
)
_PAST = (_SETTLED, _TOO_LATE_NOW, _TOO_LATE_BEFORE)


_REQUEST = regex(r"\b(?:(?:could|would|can) you )?please (?P<verb>[\w-]+)", re.IGNORECASE)
_RULE = regex(
    r"\b(?:always|never"
    r"|(?:will|['’]?ll|would|['’]?d) (?:then |also )*have to"
    r"|in (?:sequence|order(?! to\b)|turn|person|advance|full)"
    r"|at (?:least|most)|different|another|so you|each|every|all times|own|do (?:need|have) to|trusted|otherwise"
    r"|or else|only|still|even if|legally|law|notice|before (?:you|your|we|it|the)\b|requirements?|required"
    r"|to (?:qualify|apply|be eligible|enter|board|claim)"
    r"|by (?:this|that|the) (?:date|deadline)|(?:appeal|respond|object) (?:by|within)"
    r"|eligible|valid|whole|entire|minimum|both)\b",
    re.IGNORECASE,
)
# A plain "please" leaves a rule a rule, but for one that has no other wish behind it.
_LAID_DOWN = regex(
    r"\b(?:never|do (?:need|have) to"
    r"|(?:would|['’]?d) (?:then |also )*have to"
    r"|(?:will|['’]?ll) (?:then |also )+have to"
    r"|in (?:sequence|order|turn)|different|another|so you"
    r"|(?:each|every)(?! \d+ \w| (?:day|week|month|quarter|year|time)\b)"
    r"|(?:a|any) changes?"
    r"|own|trusted|otherwise|or else|only|still|even if|legally|law|eligible|pay (?:\w+ )?until"
    r"|valid(?! (?:\w+ )?(?:id|passport|licen[cs]e|card|document|ticket)\b)"
    r"|whole|both)\b",
    re.IGNORECASE,
)
# What it is for says that it is no favour.
_AIMED = regex(r"(?:(?:in order )?to|if) [a-z][^,]*, please ", re.IGNORECASE)
_STATES = frozenset(
    "have get wait book pay keep stay become remain live own hold meet follow abide comply agree accept".split()
)
_FIRM = frozenset({"pay", "keep", "book"})
_READY = regex(r"be ready to\b", re.IGNORECASE)
_THERE = regex(r"be (?:at home|home|there|present|reachable|on site)\b", re.IGNORECASE)


def asks_twice(change: Change) -> bool:
    """ "Please bear with us and please keep your phone near": one "please" a sentence."""
    return any(
        len(PLEASE.findall(sentence)) > max(1, len(PLEASE.findall(change.before)))
        for sentence in re.split(r"(?<=[.!?])\s", change.after)
    )


PLEASE = regex(r"\b(?:please|kindly|pls)\b", re.IGNORECASE)


# "Could you please sign it, so we can't send it?"
_CONCLUDES = regex(r"\bplease\b[^.!]*,? so (?!that\b)[^.!?]*(?:\b(?:not|unable|cannot)\b|n['’]t\b)", re.IGNORECASE)


# "To ⟨do what?⟩, please ring us to rebook it": what for is said already.
_AIMED_TWICE = regex(
    r"\bto ⟨do what\?⟩, please (?!(?:be|try|want|agree|remember|ask)\b)[^.!?]*?\w(?<!able)(?<!how)"
    r"(?<!where)(?<!what)(?<!when)(?<!one) to (?!support\b|post\b)(?P<aim>[a-z]+)"
    r"(?= (?:it|this|that|them|the|your|an?|us|our|him|her)\b|[.!]|$)",
    re.IGNORECASE,
)


def aims_twice(change: Change) -> bool:
    """A slot for what it is good for stands in front of what it is good for."""
    return any(inflection.is_base_verb(found["aim"].lower()) for found in _AIMED_TWICE.finditer(change.after))


def favour_for_rule(change: Change) -> bool:
    """A rule, or what is left to the customer after a no, asked for as if it were a favour."""
    found = _REQUEST.search(change.after)
    if found is None or _REQUEST.search(change.before):
        return False
    if _BY_THEMSELVES.match(change.after, found.start("verb")):
        # "Please send it back yourself" is left to them, whatever for.
        return True
    if _AIMED.match(change.after):
        return False
    # They asked whether they have to.
    answered = _YES.match(change.before) is not None
    if answered or any(tied.search(change.after) for tied in (_ASKED_ON, _CONCLUDES, _OR_ELSE)):
        return True
    if _left_to_them(change, found["verb"].lower()) or _OWED_TO_OTHERS.search(change.before):
        return True
    return _DUTY.search(change.before) is not None and (_is_state(change.after, found) or _is_rule(change, found))


_YES = regex(r"ye(?:s|ah|p)\b", re.IGNORECASE)
_ASKED_ON = regex(r"\w,? and (?:could|would|can) you please\b", re.IGNORECASE)
_DUTY = regex(
    r"\b(?:must|have to|has to|need to|needs to|should|required|ought to|got to|obliged)\b",
    re.IGNORECASE,
)


def _is_state(after: str, request: re.Match[str]) -> bool:
    """What nobody does at once; "please pay it by Friday" is no favour."""
    verb, rest = request["verb"].lower(), after[request.start("verb") :]
    firm = verb in _FIRM or _READY.match(rest) is not None
    if firm and request[0].lower().startswith("please"):
        return False
    return verb in _STATES or (verb == "be" and _THERE.match(rest) is None)


def _is_rule(change: Change, request: re.Match[str]) -> bool:
    """What was told before lays something down, but for words whose sense the rewrite tells in another way."""
    told = change.before
    for said_so, words, instead in _TOLD_OTHERWISE:
        told = words.sub(instead, told) if said_so.search(change.after) else told
    rule = _RULE if request[0].lower().startswith(("could", "would", "can")) else _LAID_DOWN
    return rule.search(told) is not None


# "Could you please collect it or it will go back?", "to ⟨do what?⟩, please collect it or fines will be charged".
_OR_ELSE = regex(
    r"\bor (?:it|they|you|your|we|the)\b[^?]*\?"
    r"|\bplease\b[^.?!]*?,? or (?:else )?(?:the|it|they|you|your|we|our|all|any|[a-z]+s) "
    r"(?:(?!that\b|which\b|who\b)[\w'’-]+ ){0,3}?"
    r"(?:will|may|might|shall|gets?|is|are|goes|lapses?|expires?|closes?)\b",
    re.IGNORECASE,
)
# Where somebody else then takes it on, a "do" only says that this is the way.
_DO_NEED = regex(r"\bdo (?:need|have) to\b", re.IGNORECASE)
_HELPED_ON = regex(r"\bplease [^.!?]+, (?:and|as) (?:they|he|she)(?: will| can|['’]ll)\b", re.IGNORECASE)


def _left_to_them(change: Change, verb: str) -> bool:
    costs = verb in _COSTS
    if _LEFT_TO_THEM.search(change.before):
        return costs or cold.says_no(change.previous)
    return costs and _AT_THEIR_COST.search(change.before) is not None


# What an office asks of them is a duty, however it is put.
_OWED_TO_OTHERS = regex(
    r"\b(?:required|obliged|obligated|bound) to (?:notify|inform|report|declare|disclose|register|tell) (?!us\b|me\b)",
    re.IGNORECASE,
)
_BY_THEMSELVES = regex(r"\S+ (?!yoursel)[^.,;!?]*\byoursel(?:f|ves)\b", re.IGNORECASE)
_ONLY = regex(r"\bonly\b", re.IGNORECASE)
_AS_ONLY = regex(r"\bplease [^.!?]+, as [^.!?]*\bonly\b", re.IGNORECASE)
_OTHERWISE = regex(r"\b(?:otherwise|or else)\b", re.IGNORECASE)
# "You'll have to", behind a no or of what costs them, is what is left to them.
_LEFT_TO_THEM = regex(r"\b(?:will|['’]?ll) have to\b", re.IGNORECASE)
_AT_THEIR_COST = regex(r"\byourself\b|\b(?:own|your) (?:expense|cost|pocket|money)\b", re.IGNORECASE)
_COSTS = frozenset("pay buy purchase order reorder wait rebook accept live book go find get make do".split())
# What the duty follows from stands behind the request as its reason.
_SO = regex(r",? so (?=you\b)", re.IGNORECASE)
_REASONED = regex(r"\bplease (?:[^.!?]|\.(?=\w))+, (?:as|since) \S", re.IGNORECASE)
_TOLD_OTHERWISE = (
    (_REASONED, _SO, " "),
    (_AS_ONLY, _ONLY, " "),
    (_OTHERWISE, _OTHERWISE, " "),
    (_HELPED_ON, _DO_NEED, "need to"),
)
"""How a rewrite may say it, which words said it before, and what they amount to without that."""
