"""What an order or a reproach asks of the customer, from its verb on, without pointing at them.

Each capture is `None` unless the clause is one of the plain shapes listed here from its first word to its last.
"""

import re

from toneguard.regex import regex
from toneguard.rewrite.prose import gone_by, openers, requests
from toneguard.rewrite.prose.letters import small
from toneguard.rewrite.prose.pieces import LAW, LOOSE, MAY, PROVIDING, YOU, done_from
from toneguard.rewrite.prose.scene import Captures, Scene
from toneguard.rewrite.prose.speakers import speaker, whom
from toneguard.rewrite.prose.told import first_of, said, told

# What is wanted of the customer

# They have told us since.
_TOLD_BY_NOW = regex(r"tell (?:us|me) (?:about|of|that)\b", re.IGNORECASE)

_UNDONE = regex(
    rf"{YOU}{MAY}(?:(?:failed|forgot|forgotten|neglected|omitted) to"
    r"|(?:did|have|had)(?:n['’]?t| not)(?: yet)?"
    r"|never|not(?: yet)?) (?:actually |yet |even )?(?P<done>\S.*)",
    re.IGNORECASE,
)
_LEFT_OUT = regex(
    rf"(?:{YOU})?{MAY}(?:forgot|forgotten|skipped|missed|omitted|left out|overlooked|ignored) "
    r"(?P<thing>(?:the|your|our|a|an|some|two|one) [\w/'’ -]+)",
    re.IGNORECASE,
)
_LETTERS = regex(
    r"\b(?:e-?mails?|letters?|messages?|notes?|reminders?|notices?|replies|reply|answers?)$", re.IGNORECASE
)
_FIELDS = regex(
    r"\b(?:signatures?|names?|address(?:es)?|numbers?|codes?|pages?|fields?|sections?|steps?|titles?|body"
    r"|descriptions?|photos?|pictures?|screenshots?|attachments?|invoices?|receipts?|files?|logs?|links?|details?"
    r"|dates? of birth|forms?|box(?:es)?|questions?|version|copy|copies|documents?|stamp|postage|label)$",
    re.IGNORECASE,
)
_NEEDED = regex(
    r"(?:(?:i|we)(?: will|['’]ll)? (?:need|want|would like) you to"
    r"|(?:i|we)(?: have|['’]ve)? (?:already )?(?:told|asked) you to"
    r"|(?:you(?:['’]?ll| will)? )(?:only |just |simply |merely )?(?:have|need|will have|will need) to"
    r"(?: just| simply)?"
    r"|all (?:that )?you(?:['’]ll| will)? (?:need|have) to do is(?: to)?"
    r"|you ought to|you(?:['’]d| had) better) (?P<done>\S.*)",
    re.IGNORECASE,
)
_FAILURE = regex(
    r"(?P<thing>(?:the|this|your) [\w' -]+?) (?:is|was|were|has been) (?:caused by|due to|because of|down to)"
    r" your failure to (?P<done>\S.*)",
    re.IGNORECASE,
)
_AT_ONCE = regex(
    r"(?P<done>(?:renew|pay|upgrade|register|confirm|respond|reply|return|update|verify|call|contact|settle|submit"
    r"|provide|send|complete)\b.*?)(?:,? before (?:it['’]s|it is) too late)?",
    re.IGNORECASE,
)


def wanted(scene: Scene) -> str | None:
    """What the customer is asked for, from the verb on: "add your signature" of "you forgot your signature"."""
    return first_of((_undone, _left_out, _needed, _failure, _at_once, _on_you), scene)


_WAITING = regex(
    r"(?P<who>we|i)(?: are|['’]re| am|['’]m)(?: still| now| currently)? waiting (?:on|for) you(?: now)?"
    r"|(?:now )?the ball is (?:now |still )?in your court(?: now)?"
    r"|the (?:hold-?up|delay|bottleneck|wait) is (?:now |still )?(?:with you|(?:on|at) your (?:side|end|part))",
    re.IGNORECASE,
)
_NO_ANSWER = regex(
    r"you (?:never|don['’]?t|do not) (?:ever )?(?:answer|pick up|take)(?: our calls?| the phone| your phone)?"
    r"|(?:we|i)(?:['’]ve| have)? (?:tried (?:calling|to call|to reach)|called|rang|phoned)(?: you)?(?: \w+ times)?,? but you "
    r"(?:never|don['’]?t|do not|did not|didn['’]?t) (?:answer|pick up)(?: the phone)?",
    re.IGNORECASE,
)


_ASKED_NEXT = regex(r"\W*(?:please|kindly|could you|can you|would you|send|reply)\b", re.IGNORECASE)


def _on_you(words: str, scene: Scene) -> str | None:
    """ "The ball is in your court" as "send us ⟨what?⟩ so that we can carry on"."""
    who = speaker(scene)
    us = whom(who)
    if scene.following is not None and _ASKED_NEXT.match(scene.following.text):
        return None
    if _NO_ANSWER.fullmatch(words):
        return f"tell {us} when {who} can reach you"
    return f"send {us} ⟨what?⟩ so that {who} can carry on" if _WAITING.fullmatch(words) else None


def _undone(words: str, _scene: Scene) -> str | None:
    owed = _owed(words)
    if owed is not None:
        return owed
    scant = _SCANT.fullmatch(words)
    if scant is not None and scant["aim"]:
        who = "I" if "me" in {scant["whom"], scant["who"]} else "we"
        return f"send {whom(who)} ⟨what?⟩ so that {who} can {scant['aim']}"
    if scant is not None:
        return f"tell {scant['whom'] or 'us'} more about {scant['what'] or '⟨what?⟩'}"
    match = _UNDONE.fullmatch(words)
    done = done_from(match["done"]) if match is not None else None
    if done is None or done.split()[0] not in PROVIDING or _TOLD_BY_NOW.match(done) or gone_by.is_over(done):
        return None
    return gone_by.sent_since(done)


_SCANT = regex(
    rf"{YOU}{MAY}(?:(?:did|have)(?:n['’]?t| not)(?: yet)?|failed to|forgot to) "
    r"(?:give|given|provide|provided|send|sent|share|shared) (?:(?P<whom>us|me) )?(?:with )?"
    r"(?:enough|sufficient|any|many|much) (?:information|info|details?|context|data)"
    r"(?: (?:about|on|regarding) (?P<what>(?:the|your) [\w' -]+)"
    r"| (?:for (?P<who>us|me) )?to (?P<aim>[a-z]+ [\w' -]+))?",
    re.IGNORECASE,
)
_YET_TO = regex(rf"{YOU}(?:still )?have yet to (?P<done>[a-z]+ \S.*)", re.IGNORECASE)
_OWED = regex(
    rf"{YOU}(?:still )?owe us (?P<thing>(?:the|your|a|an) [\w' -]+)"
    r"|(?:(?:i|we)(?: am| are|['’]m|['’]re|['’]ve been| have been) )?(?:still )?waiting (?:for|on) "
    r"(?P<awaited>your (?!money|payment)[\w' -]+?)(?: (?:for|since) [\w ]+)?",
    re.IGNORECASE,
)
_NO_SUCH = regex(rf"{YOU}(?:gave|sent|told) us no (?P<thing>[\w' -]+)", re.IGNORECASE)
_LACKS = regex(
    r"(?P<where>your (?:report|message|e-?mail|letter|form|application|request)) (?:lacks|is missing) "
    r"(?P<thing>(?:the|a|an|your) [\w' -]+)",
    re.IGNORECASE,
)


def _owed(words: str) -> str | None:
    """What is still to come: "send us the form" of "you still owe us the form"."""
    yet = _YET_TO.fullmatch(words)
    if yet is not None:
        done = done_from(yet["done"])
        return done if done is not None and done.split()[0] in PROVIDING else None
    owed, none, lacks = _OWED.fullmatch(words), _NO_SUCH.fullmatch(words), _LACKS.fullmatch(words)
    if owed is not None:
        return f"send us {owed['thing'] or owed['awaited']}"
    if none is not None:
        return f"send us your {none['thing']}"
    return f"add {lacks['thing']} to {small(lacks['where'])}" if lacks is not None else None


_PLACED = regex(r" (?:on|in|at|from) ")
_STEPS = regex(r"\b(?:steps?|sections?|forms?|questions?)$", re.IGNORECASE)
_IGNORED = regex(rf"(?:{YOU})?{MAY}ignored\b", re.IGNORECASE)


def _left_out(words: str, _scene: Scene) -> str | None:
    match = _LEFT_OUT.fullmatch(words)
    if match is None or LOOSE.search(match["thing"]):
        return None
    thing = match["thing"]
    if _LETTERS.search(thing) and thing.lower().startswith("our"):
        return f"have a look at {thing}"
    head = _PLACED.split(thing.replace("/", " "), maxsplit=1)[0]
    if _FIELDS.search(head) is None or _IGNORED.match(words):
        return None
    return f"{'complete' if _STEPS.search(head) else 'add'} {thing}"


def _needed(words: str, _scene: Scene) -> str | None:
    match = _NEEDED.fullmatch(words)
    if match is None or LAW.search(match["done"]):
        return None
    done = done_from(match["done"])
    return done if done is not None and " " in done and done.split()[0] not in requests.UNDOABLE else None


def _failure(words: str, _scene: Scene) -> str | None:
    match = _FAILURE.fullmatch(words)
    done = done_from(match["done"]) if match is not None else None
    return f"{done} to resolve {small(match['thing'])}" if match is not None and done is not None else None


def _at_once(words: str, _scene: Scene) -> str | None:
    match = _AT_ONCE.fullmatch(words)
    return done_from(match["done"]) if match is not None else None


_IF_SO = regex(r"(?P<when>if [^,;:]+?),? you(?:['’]ll| will)? (?:have|need) to (?P<done>[a-z]+ [^;:]+)", re.IGNORECASE)


def conditioned(scene: Scene) -> str | None:
    """ "If it breaks you will have to ask the shop" as "if it breaks, please ask the shop"."""
    match = _IF_SO.fullmatch(said(scene))
    done = done_from(match["done"]) if match is not None else None
    if (
        match is None
        or done is None
        or done.split()[0] in requests.UNDOABLE
        or LAW.search(done)
        or _SENT_ON.match(done)
    ):
        return None
    return f"{match['when']}, please {done}"


# "Please go to the board" is the same brush-off.
_SENT_ON = regex(r"(?:go|turn|take (?:it|this|that)(?: up)?) (?:to|with)\b", re.IGNORECASE)


_AT_MOST = regex(
    r"(?P<thing>(?:your|the) [\w' -]+?) (?:must|has to|have to|needs to|need to) (?:not )?be "
    r"(?P<size>(?:less than or equal to|no more than|at most|a maximum of|no (?:larger|longer|bigger) than) \d+"
    r"(?: \w+)?)",
    re.IGNORECASE,
)
_UP_TO = regex(r"no (?:more|larger|longer|bigger) than", re.IGNORECASE)


def _most(size: str) -> str:
    """ "No more than 50" as "up to 50"."""
    equal = re.sub(r"less than or equal to (.+)", r"\1 or less", size, flags=re.IGNORECASE)
    return _UP_TO.sub("up to", equal)


def sized(scene: Scene) -> str | None:
    """ "Your party must be no more than 4" as "your party can be up to 4"."""
    match = _AT_MOST.fullmatch(told(scene)) if not openers.REGRET.search(scene.said) else None
    return f"{small(match['thing'])} can be {_most(match['size'])}" if match is not None else None


OF_CLAUSE: Captures = {"wanted": wanted, "sized": sized}
OF_SENTENCE: Captures = {"conditioned": conditioned}
