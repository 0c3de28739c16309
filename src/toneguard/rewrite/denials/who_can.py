"""What we can't do from where we are, or don't do at all, told by who can: a slot for them in front, our part as the reason."""

import re

from toneguard.language import inflection
from toneguard.regex import regex
from toneguard.rewrite.alternatives import reasons, ways
from toneguard.rewrite.denials import dead_ends, negated
from toneguard.rewrite.prose import sorries
from toneguard.rewrite.prose.letters import small, unmarked
from toneguard.rewrite.prose.parts import Part, part_of
from toneguard.rewrite.prose.pieces import AT_PRESENT
from toneguard.rewrite.prose.scene import Captures, Scene
from toneguard.rewrite.prose.speakers import first_person
from toneguard.rewrite.prose.told import stated

_PLACE = regex(
    r"(?P<done>.+?)(?P<place> (?:from|at|on|in) (?:here"
    r"|(?:our|my|this) (?:end|side|desk|office|branch|shop|department|location|counter))| here)",
    re.IGNORECASE,
)
# Somebody keeps these, and so somebody sees them.
_LOOKS = regex(
    r"(?:access|view(?!.* as )|check(?! in\b)|look up|look into(?! the future)) (?:your|the|this|that|their|his|her|it)\b",
    re.IGNORECASE,
)
# What came from the customer is for them to send again.
_SENT = regex(
    r"\b(?:you (?:sent|attached|shared|uploaded|provided)|files?|links?|attachments?|photos?|videos?|images?|screenshots?)\b",
    re.IGNORECASE,
)
_FOR_YOU = regex(r"(?:check|look up|look into|find|trace|track|change|reset|update|cancel|correct|open)\b(?!.*\byou\b)")
# Who knows, or may say so, is another question.
_KNOWS = regex(
    r"(?:even |ever |really )?(?:know|say|tell|guarantee|promise|confirm|think|comment|help|assist|speak|do)\b"
)
_ACCESS = regex(
    r"(?:i|we) (?:do not|don['’]?t)(?: currently)? have (?:any |direct )?access to .*\b(?:systems?|accounts?|data|database"
    r"|records?|information|info|details|files|bookings?|reservations?|orders?|calendars?|history|tools?|portal|cameras?"
    r"|footage|schedules?|inventory|stock|statements?|numbers?|lists?|networks?|servers?|logs?|invoices?|platform|dashboard|mailbox"
    r"|inbox)\b.*",
    re.IGNORECASE,
)
_NOT_OURS = regex(
    r"(?P<thing>this|that|[^,;:()]+?) (?P<be>is|are)(?: not|n['’]?t) (?P<deed>(?:something|a thing) (?:that )?"
    r"(?:we|i|our [\w ]+?) (?:can |could |are able to |am able to )?(?:currently )?[a-z]+)",
    re.IGNORECASE,
)
# Nobody else can lift our rules.
_OUR_RULES = regex(
    r"\b(?:waive|refund|extend|offer|allow|accept|reduce|promise|guarantee|decide|discuss|share)$", re.IGNORECASE
)
# Why it is not says as well that it is not.
_GROUND = regex(
    r"(?:as|because|since) (?P<why>(?:we|i|our) [^,;:]*(?:\b(?:not|only|no)\b|n['’]t\b)[^,;:]*)", re.IGNORECASE
)
_NO_NAME = regex(r"(?:it|they|there|these|those|which|what|who)\b", re.IGNORECASE)


def who_can(scene: Scene) -> str | None:
    """ "I can't check this from here" as "⟨who?⟩ can check this for you, as I can't do so from here", at a dead end."""
    part = part_of(scene)
    if part is None or part.before or part.after or part.lead:
        return None
    told, sorry = (
        _not_ours(scene, part) or _no_one_of_us(scene, part) or _at_a_dead_end(scene, part),
        sorries.behind(scene),
    )
    return f"⟨who?⟩ can {told}.{sorry}" if told is not None and sorry is not None else None


_NOBODY = regex(
    r"(?P<nobody>(?:nobody|no one|none of (?:us|our [a-z]+|the [a-z]+))(?: here| in (?:the|our) [a-z]+)?) (?:can|is able to) "
    r"(?P<done>[a-z]+\b[^,;:()]*)",
    re.IGNORECASE,
)


def _no_one_of_us(scene: Scene, part: Part) -> str | None:
    """ "Nobody here can open the safe" as "⟨who?⟩ can open the safe, as nobody here can"."""
    found = _NOBODY.fullmatch(part.words)
    if found is None or part.reason or dead_ends.helped_nearby(scene) or _KNOWS.match(found["done"]):
        return None
    known = inflection.is_base_verb(found["done"].split()[0])
    return f"{found['done']}, as {small(found['nobody'])} can" if known and "⟨" not in found["done"] else None


def _at_a_dead_end(scene: Scene, part: Part) -> str | None:
    if part.reason or dead_ends.helped(scene, part):
        return None
    return _from_here(part) or _no_access(scene, part)


def _from_here(part: Part) -> str | None:
    possible = negated.possible(part.words)
    if possible is None or possible[0] == "you" or negated.impersonal(part.words):
        return None
    who, done = possible
    found = _PLACE.fullmatch(done)
    if _KNOWS.match(done):
        return None
    if found is None and (not _LOOKS.match(done) or _SENT.search(done)):
        return None
    done, place = (found["done"], f" do so{found['place']}") if found is not None else (done, "")
    whose = " for you" if _FOR_YOU.match(done) else ""
    return f"{done}{whose}, as {who if who == 'I' else 'we'} can't{place}"


def _no_access(scene: Scene, part: Part) -> str | None:
    denial = reasons.denial(scene, part) if _ACCESS.fullmatch(part.words) else None
    return f"help you with this, as {denial.said}" if denial is not None else None


def _not_ours(scene: Scene, part: Part) -> str | None:
    """ "Fences are not something we mend" as "help you with fences, as they are not something we mend"."""
    found = _NOT_OURS.fullmatch(part.words)
    if found is None or _NO_NAME.match(found["thing"]) or _OUR_RULES.search(found["deed"]):
        return None
    near = (scene.previous, scene.following)
    if any(ways.points_on(sentence.text) for sentence in near if sentence is not None):
        return None
    ground = _GROUND.fullmatch(part.reason)
    if part.reason and ground is None:
        return None
    pronoun = "it" if found["be"].lower() == "is" else "they"
    why = ground["why"] if ground is not None else f"{pronoun} {found['be']} not {found['deed']}"
    return f"help you with {small(found['thing'])}, as {why}"


# What only a part of it is ours

_ONLY = r"(?P<who>i|we)(?: can only| (?:am|are) only able to|['’](?:m|re) only able to| only) "
_ROLE = regex(
    rf"{_ONLY}(?P<done>(?:(?:help|assist)(?: you)?(?: with| [a-z]+)|advise(?: you)? on|answer (?:questions|e-?mails|messages)"
    r"|check|look up|search(?: for)?|file|handle|deal with|support|relay|pass on)\b[^,;:()]*"
    r"|take (?:messages|orders|bookings|calls|requests)|(?:book|arrange|schedule|sell|track) (?!(?:it|them|you)\b)"
    r"(?:(?!with|from|to|for|by|via|over|of|on|in|at|online)[\w'’-]+ ?){1,3})",
    re.IGNORECASE,
)
_AND_NOT = regex(
    rf"(?P<ours>{_ONLY}[^,;:()]+?)(?:,| -|;|,? (?:and|but|so)) (?P<no>(?:i|we) [^,;:()]+|(?:cannot|can['’]?t) [^,;:()]+)",
    re.IGNORECASE,
)
# Such a limit is one of time, place or number, and nobody else can lift it.
_BOUND = regex(
    r"\b(?:if|when|once|after|until|before|within|during|every|each|per|up to|at most|more than|under|over|unless|as long as"
    r"|\w+days?|hours|morning|afternoon|evening|at a time|one|two|three|\d+|twice|daily|weekly|today|tomorrow"
    r"|against|what|those|who|whom|in (?-i:[A-Z])\w+)\b",
    re.IGNORECASE,
)
_NOW = regex(rf" (?:{AT_PRESENT}|today)$", re.IGNORECASE)
_NEAR = regex(r"\b(?:it|them|that|this|these|those|one|any\w*|do so|either|else)\b", re.IGNORECASE)


def limited(scene: Scene) -> str | None:
    """ "I can only check timetables" with who can do the rest: "I can …, and ⟨who?⟩ can help you with anything else"."""
    part = part_of(scene)
    if part is None or sorries.behind(scene) != "":
        return None
    return _rest_by_others(part) if not _turned_over(scene) else None


def not_ours(scene: Scene) -> str | None:
    """ "I can only take messages, I can't book rooms" as "⟨who?⟩ can book rooms, as I can only take messages"."""
    found = _AND_NOT.fullmatch(stated(scene))
    if found is None or dead_ends.helped_nearby(scene) or sorries.behind(scene) != "":
        return None
    no = found["no"] if re.match(r"(?:i|we)\b", found["no"], re.IGNORECASE) else f"{found['who']} {found['no']}"
    return _by_others(found["ours"], no)


def not_ours_next(scene: Scene) -> str | None:
    """The same of a sentence and the next."""
    following = scene.following
    only = _ONLY_OURS.fullmatch(stated(scene))
    if only is None or following is None or sorries.behind(scene) != "":
        return None
    return _by_others(only["ours"], unmarked(following.text.strip()))


_ONLY_OURS = regex(rf"(?P<ours>{_ONLY}[^,;:()]+?)", re.IGNORECASE)
# Whom to turn to is told.
_TURN_TO = regex(
    r"\b(?:please|contact|call|visit|e-?mail|speak to|talk to|ask|reach)\b"
    r"|\b(?:they|he|she|the \w+|our \w+|your \w+) (?:can|could|will)\b|\?|https?:"
    r"|\b(?:i|we)(?: can| will|['’]ll)\b(?! only)",
    re.IGNORECASE,
)


def _turned_over(scene: Scene) -> bool:
    near = (sentence for sentence in (scene.previous, scene.following) if sentence is not None)
    return any(_TURN_TO.search(sentence.text) for sentence in near)


def _rest_by_others(part: Part) -> str | None:
    found = _ROLE.fullmatch(part.words)
    whole = not (part.before or part.after or part.lead or part.reason)
    if found is None or not whole or _BOUND.search(found["done"]):
        return None
    return f"{first_person(found['who'])} can {found['done']}, and ⟨who?⟩ can help you with anything else."


def _by_others(ours: str, no: str) -> str | None:
    possible = negated.possible(no)
    done = _FROM_US.sub("", possible[1]) if possible is not None else ""
    if possible is None or possible[0] == "you" or _NEAR.search(done):
        return None
    now = _NOW.search(no)
    return f"⟨who?⟩ can {done}, as {small(ours)}{now[0] if now is not None else ''}."


# Somebody else does it from elsewhere.
_FROM_US = regex(r" (?:from|in|with|using|through) (?:this|our|my) [\w-]+$", re.IGNORECASE)
OF_SENTENCE: Captures = {"who_can": who_can, "limited": limited, "not_ours": not_ours}
OF_PAIR: Captures = {"not_ours_next": not_ours_next}
