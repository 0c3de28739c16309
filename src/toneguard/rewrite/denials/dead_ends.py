"""A denial that leaves the customer with no way on gets a slot for one in front; not a word of the denial changes.

The capture is `None` where anything near it helps on, or says that nothing does.
"""

import re

from toneguard.language.reading import Sentence
from toneguard.language.sentences import PieceKind
from toneguard.regex import regex
from toneguard.rewrite.alternatives import reasons, ways
from toneguard.rewrite.alternatives.reasons import Denial
from toneguard.rewrite.denials import negated, outages
from toneguard.rewrite.prose import sorries
from toneguard.rewrite.prose.parts import Part, part_of
from toneguard.rewrite.prose.scene import Captures, Scene, once

_OWN_WAY = regex(
    r"\b(?:please|instead|but|until|till|unless|without|before|earlier|sooner)\b"
    r"|https?:"
    r"|\bfor (?:(?:about |around |up to |between |at least )?(?:\d|an? )|the (?:first|next) )[\w ]*"
    r"(?:minute|hour|day|week|month)s?\b",
    re.IGNORECASE,
)
# The time of what nobody can vouch for is no way on.
_VOUCHES = regex(r"\b(?:guarantee|promise|assure|ensure|rule out)\b", re.IGNORECASE)
_NO_TIMES = regex(r"\b(?:please|instead|but|until|till|unless|without)\b|https?:", re.IGNORECASE)
# In front of "we can …", or behind it, it takes that back.
_NOTHING_ELSE = regex(
    r"\b(?:nothing|nobody|no one"
    r"|no (?:other )?(?:options?|way|choice|alternatives?|possibility)"
    r"|all (?:that )?(?:i|we) can"
    r"|only|anything (?:further|else|more)|do (?:anything|more)"
    r"|under (?:any|no) circumstances|liable|liability|nor|welcome|wait|unchanged|final|therefore|thus|hence)\b",
    re.IGNORECASE,
)
_TAKES_UP = regex(
    r"(?:as a result|therefore|hence|thus|so|consequently|for this reason|it|that|these|they"
    r"|this(?! (?:issue|ticket|case|conversation|thread|chat)\b))\b",
    re.IGNORECASE,
)

_CLOSED = regex(
    r"(?:i|we) (?:was|were|have been) (?:not able|unable) to .+"
    r"|(?:[\w'’-]+ ){1,8}?(?:(?:can(?: ?not|['’]?t)|could(?: not|n['’]?t)|will not|won['’]?t) be \w+"
    r"|(?:is|are)(?: \w+ly)?(?: not|n['’]?t| never)(?: \w+ly)? "
    r"(?:available|possible|allowed|permitted|accepted|refundable|refunded|reimbursed|transferable|exchangeable"
    r"|granted|given|included|issued|foreseen|covered|offered|exchanged|extended|waived|transferred|a thing"
    r"|suitable|appropriate|something (?:that )?(?:we|i|our)"
    r"|on the table)"
    r"|will be (?:unavailable|closed|fully booked)"
    r"|(?:is|are) (?:strictly )?(?:unavailable|fully booked|sold out|too (?:small|large|big|heavy|late)|refused"
    r"|excluded|ruled out|out of the question|forbidden|prohibited))\b.*"
    r"|(?:[\w'’-]+ ){1,8}?(?:is|are) no longer (?:made|sold|produced|offered|stocked|supported|issued|printed|in production)\b.*"
    r"|(?:i|we) no longer (?:offer|sell|make|stock|ship|print|accept|support|provide|run|repair|service|produce|carry|take) .+"
    r"|no [\w' -]+ (?:is|are) (?:possible|available|accepted|granted|given|planned|foreseen|offered)\b.*"
    r"|there(?: is|['’]s|s| are) no (?!need|reason|problem|doubt|guarantee|one\b|way of|record|sign)[\w' -]+.*"
    r"|(?:i|we) "
    r"(?:have no|(?:do not|don['’]?t) (?:currently )?(?:have|offer|sell|stock|ship|carry|provide|accept|allow)) .+",
    re.IGNORECASE,
)
# What somebody must see, know or find first asks for a question, not for an offer.
_PUZZLED = regex(
    r"\b(?:have|has|get|give|share|provide|see|find|is|are)\b.*\b"
    r"(?:info|information|infos|details?|updates?|news|eta|date|timeline|timeframe|answer|figures?|stats?|statistics)"
    r"\b"
    r"|\bwith the (?:information|details|data)\b"
    r"|\b(?:aware|know|sure|certain|comment|say|confirm|tell|disclose|discuss|speculate|think|understand|follow|see"
    r"|view|open|read|hear|find|locate|reproduce|replicate|identify|recognise|recognize)\b",
    re.IGNORECASE,
)


# What ties it to the reason told before would be lost.
_HENCE = regex(r"(?:as a result|therefore|hence|thus|consequently|so|for this reason)\b", re.IGNORECASE)


# Another apology than a plain "sorry" in front would be lost.
_REGRETS = regex(r"\b(?:apolog\w+|regret)\b", re.IGNORECASE)


def dead_end(scene: Scene) -> str | None:
    """ "We can't refund gift cards" as "what we can do is ⟨what?⟩, as we can't refund …", where nothing near it helps."""
    part = part_of(scene)
    if part is None or part.before or part.after or _HENCE.match(part.lead) or _REGRETS.search(scene.said):
        return None
    denial = reasons.denial(scene, part) if not (_CALLS_FOR.search(part.reason) or helped(scene, part)) else None
    if denial is None or denial.points("") or _DEPENDS.match(denial.said) or len(denial.said.split()) > _MOST:
        return None
    final = denial.final.replace("!", ".").replace("?", ".")
    told = reasons.behind(front, "as", denial, final) if (front := _slot(part, denial)) else None
    sorry = sorries.behind(scene)
    return f"{told}{sorry}" if told is not None and sorry is not None else None


_DEPENDS = regex(r"(?:once|when|if|after|until|unless|while)\b", re.IGNORECASE)


def _slot(part: Part, denial: Denial) -> str | None:
    """What the writer is to fill in: what the customer does again, or what can be done."""
    if outages.to_try_again(part.words):
        return "please ⟨do what?⟩"
    over = outages.over(part.words)
    who = "we" if over else _who(denial.said) or "we"
    return f"what {who} can do is ⟨what?⟩" if over or refuses(part.words) else None


# The way on is what is needed, or what has been done about it.
_CALLS_FOR = regex(
    r"\b(?:needs?|requires?|must|has to|have to|been (?:refunded|credited|reimbursed|replaced))\b", re.IGNORECASE
)


def _who(denied: str) -> str | None:
    if re.match(r"you\b", denied, re.IGNORECASE):
        return "you"
    if re.search(r"\b(?:we|us|our)\b", denied, re.IGNORECASE):
        return "we"
    return "I" if re.search(r"\b(?:i|i['’]m|im|me|my)\b", denied, re.IGNORECASE) else None


def refuses(words: str) -> bool:
    """What we can't do, or what can't be had; no other state of things leaves it to us what can be done instead."""
    possible = negated.possible(words)
    closed = possible is not None or _CLOSED.fullmatch(words) is not None
    if _UNSEEN.fullmatch(words):
        return True
    return closed and _PUZZLED.search(words) is None and _TERMS.search(words) is None


# What our papers don't hold, somebody can look for elsewhere.
_UNSEEN = regex(
    r"(?:i|we) (?:do not|don['’]?t) see (?:any|anything)(?: [a-z]+){0,2}? "
    r"(?:about|for|on|regarding|in regards? to) (?!you\b|it\b).+",
    re.IGNORECASE,
)


# Who answers for it, or how an offer may be used, leaves nothing to make up for.
_TERMS = regex(
    r"\b(?:responsible|liable|liability|(?:tax|legal|medical|financial|investment) advice"
    r"|combined?|stack(?:ed)?|(?:used?|redeemed?) (?:it |them )?(?:together|twice))\b",
    re.IGNORECASE,
)


_NO_WAY = regex(r"\bno way(?= to\b)", re.IGNORECASE)


def helped(scene: Scene, part: Part) -> bool:
    """The clause itself or one of the sentences around it says what can be done, or that nothing can."""
    return _helps_itself(part) or helped_nearby(scene)


def way_on_near(scene: Scene, part: Part) -> bool:
    """As `helped`; that the next sentence only goes on about it is no way on."""
    return _helps_itself(part) or pointed_on(scene) or _taken_up(scene)


def _taken_up(scene: Scene) -> bool:
    """The next sentence follows from this one: "as a result, …"."""
    following = scene.following
    return following is not None and _HENCE.match(following.text) is not None


def _helps_itself(part: Part) -> bool:
    own = _NO_TIMES if _VOUCHES.search(part.words) else _OWN_WAY
    return bool(own.search(part.words) or _NOTHING_ELSE.search(_NO_WAY.sub("", part.words)))


@once
def helped_nearby(scene: Scene) -> bool:
    """One of the sentences around it says what can be done, or that nothing can, or goes on about it."""
    return _gone_on(scene) or pointed_on(scene)


@once
def pointed_on(scene: Scene) -> bool:
    """One of the sentences around it says what can be done, or that nothing can."""
    return any(map(_points_on, scene.before(1))) or _pointed_on_behind(scene)


def helped_behind(scene: Scene) -> bool:
    """As `helped_nearby`, where the sentence in front is about something else."""
    return _gone_on(scene) or _pointed_on_behind(scene)


def _gone_on(scene: Scene) -> bool:
    behind = (s for s in scene.behind(1) if not TO_READ.match(s.text))
    return any(_TAKES_UP.match(s.text) or _goes_on(s) for s in behind)


def _pointed_on_behind(scene: Scene) -> bool:
    return any(map(_points_on, scene.behind(2)))


def _points_on(sentence: Sentence) -> bool:
    return ends_all(sentence) or (ways.points_on(sentence.text) and TO_READ.match(sentence.text) is None)


# What tells more about it helps nobody out of it.
TO_READ = regex(
    r"you can (?:see|read|find|view) (?:our|the|this|an?|more) [\w -]*?"
    r"(?:articles?|page|information|info|details|post|blog) about ",
    re.IGNORECASE,
)


def ends_all(sentence: Sentence) -> bool:
    """It says that nothing else can be done, or that what there is is all."""
    return _NOTHING_ELSE.search(sentence.text) is not None and not sentence.asks


# What the reply may say behind a no and leave the customer as they were.
_FELT = r"(?:sorry|apologi[sz]e|understand|know|reali[sz]e|appreciate|hope|value|regret)"
_OURS = rf"(?:i|we)(?:['’]m| am|['’]re| are)? (?:\w+ )?{_FELT}"
_CLOSES = regex(
    r"\W*(?:thank|thanks|many thanks|sorry|apolog|hope\b"
    rf"|{_OURS}"
    r"|(?:with )?(?:kind|best|warm|friendly)"
    r"|regards|cheers|have a|all the best"
    r"|your (?:feedback|comments|patience)"
    r"|is there|.*\b(?:anything|something) else\b"
    r"|if you have (?:any )?(?:other|further|more)"
    r"|(?:the )?reason"
    r"|the\b.*\b(?:because|due to|since)\b"
    r"|(?:this|the|your) (?:ticket|issue|case|request|conversation|thread) (?:will|has|is|was)\b)",
    re.IGNORECASE,
)


def _goes_on(sentence: Sentence) -> bool:
    """It says something more, and that may be how things go on: "we do have it in blue"."""
    body = sentence.kind in {PieceKind.BODY, PieceKind.ITEM}
    told = body and len(sentence.text.split()) > _LEAST and _ASKS_BACK.match(sentence.text) is None
    return told and _DENIES.match(sentence.text) is None and _CLOSES.match(sentence.text) is None


_DENIES = regex(
    r"(?!.*\b(?:though|however|instead|but)\b)(?:i|we|you|it|this|that|there|they|our|the)\b.*"
    r"(?:\b(?:not|never|cannot|unable|no longer)\b|n['’]t\b)",
    re.IGNORECASE,
)
# What they have done so far.
_ASKS_BACK = regex(r"(?:were you able|did you|have you|has (?:this|it|that)) ", re.IGNORECASE)
_LEAST = 2
_MOST = 22
OF_SENTENCE: Captures = {"dead_end": dead_end}
