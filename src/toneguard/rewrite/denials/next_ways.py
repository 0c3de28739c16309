"""A denial put behind the way on that the next sentence tells of or asks for."""

import re
from dataclasses import replace

from toneguard.language import inflection
from toneguard.language.clauses import Mood
from toneguard.language.reading import Sentence
from toneguard.regex import regex
from toneguard.rewrite.alternatives import gains, reasons, ways
from toneguard.rewrite.alternatives.reasons import Denial
from toneguard.rewrite.checks import small_words
from toneguard.rewrite.denials import dead_ends, theirs
from toneguard.rewrite.denials.turned import NO_GAIN, turned
from toneguard.rewrite.prose import openers, signatures
from toneguard.rewrite.prose.letters import small
from toneguard.rewrite.prose.parts import Part, part_of
from toneguard.rewrite.prose.scene import Captures, Scene

_TOLD = regex(r"(?P<body>[^\n]+?)(?P<mark>[.?!])?(?P<name> (?:[\^~*/-] ?)?(?:[A-Z]{2,3}|[A-Z][a-z]{1,7}))?")
# "… https://example.com Thanks, Ann": nothing but the link ends the sentence.
_LINKED = regex(
    r"(?P<body>[^\n]+?https?://[^\s,;]+[^\s.,;!?])(?P<mark>(?!))?"
    r"(?P<name> (?-i:Thanks?|We|I|You|If|Let|Hope|Regards|Cheers|Kind|Best|Sorry)\b[^\n]*)",
    re.IGNORECASE,
)
_REASONED = regex(
    r"(?P<asked>(?:please|kindly) [^,]+),? (?:as|because|since) (?P<why>(?:the|your|this|they|it|we|you) .+)",
    re.IGNORECASE,
)
_WE = regex(r"(?:in the meantime,? )?(?:i|we|you)\b", re.IGNORECASE)
_OWN_TIME = regex(r"\b(?:until|till|before)\b", re.IGNORECASE)
# Whoever can't speak for others says who can.
_NOT_OURS = regex(r"\b(?:comment|speak|advise) (?:on|for|to|about)\b", re.IGNORECASE)
_ADVICE = regex(r"(?:i|we)(?:['’]?d| would) (?:recommend|suggest|advise) (?:\w+ing|that you)\b", re.IGNORECASE)


# What can be done is told in it.
_ALL_THERE_IS = regex(r"(?:all|the (?:only|most)) (?:thing )?(?:that )?(?:i|we) can\b", re.IGNORECASE)


_LINKS = regex(r"https?://\S+$")


def next_if_unknown(scene: Scene) -> str | None:
    """As `next_first`, of what we don't know or can't say: nobody who asked whether it is so gets an answer by that."""
    part = part_of(scene)
    return next_first(scene) if part is not None and ways.wonders(part.words) else None


def next_first(scene: Scene) -> str | None:
    """ "We can't find it. Please send the number" as "please send the number, as we can't find it"."""
    return theirs.behind(scene) or _turned(scene)


def _turned(scene: Scene) -> str | None:
    part, following = part_of(scene), scene.following
    if part is None or following is None or part.before or part.after or openers.greeting(following.text):
        return None
    behind = following.text.strip()
    denial, told = reasons.denial(scene, part), _LINKED.fullmatch(behind) or _TOLD.fullmatch(behind)
    if (
        denial is None
        or _ALL_THERE_IS.match(denial.said)
        or told is None
        or (told["mark"] is None and signatures.signed(following.text) is None and not _LINKS.search(told["body"]))
    ):
        return None
    way, denial = _one_named(*_with_reason(_asked(scene, following, told["body"]), denial))
    if not way or denial.points(way) or ways.replaces(told["body"]) or _OWN_TIME.search(f"{part.words} {part.reason}"):
        return None
    if dead_ends.TO_READ.match(way):
        return None
    if told["mark"] == "?" and not ways.requests(way):
        # A question follows from what is amiss, and goes better behind it.
        return None
    turn = _told(scene, part, way, denial)
    return f"{turn}{told['name'] or ''}" if turn is not None else None


def _asked(scene: Scene, following: Sentence, body: str) -> str:
    """What the next sentence says, an order with "please"; "" where the order says as well what comes of it."""
    way = reasons.mended(ways.unthough(ways.unlinked(body)))
    way = ways.without_pointer(way) if small_words.CONTACTS.match(ways.asked(way)) else way
    if small_words.CONTACTS.match(polite := ways.asked(way)):
        way = polite
    if not _is_order(scene, following):
        return way
    return "" if _BRINGS.search(way) else f"please {small(way)}"


# "I don't know how it got out": what has been done since is no answer to it.
_PUZZLED_BY = regex(
    r"\bknow (?:how|why) .*\b(?:could(?: have)?|happened|came|got|was|were|did|ended up|went|broke)\b", re.IGNORECASE
)


def _told(scene: Scene, part: Part, way: str, denial: Denial) -> str | None:
    link = _link(part, way, denial)
    if link is None or (link == "though" and _UNSETTLED.search(part.words) is None):
        return None
    return turned(scene, way, replace(denial, final="."), link)


# Behind a "though", a plain no is what the customer is left with; what nobody can know or promise yet is none.
_UNSETTLED = regex(
    r"\b(?:promis\w+|guarantee\w*|commit\w*|timescales?|timelines?|eta|news|updates?|know|known|sure|certain|say|tell"
    r"|estimates?)\b",
    re.IGNORECASE,
)


def _link(part: Part, way: str, denial: Denial) -> str | None:
    """How the denial hangs on the way on; `None` where that is none."""
    advised = _NOT_OURS.search(part.words) is not None and _ADVICE.match(way) is not None
    if _PUZZLED_BY.search(part.words):
        return None
    if _IF_SO.match(way) and _VOUCHES.search(part.words):
        return "though"
    if _IF_SO.match(way) and _NO_NEWS.search(part.words):
        return "as"
    if _ONLY_THEY.match(way):
        return "as"
    helps = ways.helps(way) and not ways.asks(way) and (advised or not NO_GAIN.match(way))
    if not helps:
        known = gains.instead(way, denial.said) or (ways.wonders(part.words) and gains.known(way))
        return "though" if known else None
    return "though" if _stands_beside(part, way) and not advised else "as"


def _one_named(way: str, denial: Denial) -> tuple[str, Denial]:
    """ "If one becomes free" and "a berth" of the denial in each other's place."""
    one, thing = re.search(r"\bone\b(?! of\b)", way), re.search(r"\ban? [\w' -]+$", denial.said)
    if _IF_SO.match(way) is None or one is None or thing is None:
        return way, denial
    named = f"{way[: one.start()]}{thing[0]}{way[one.end() :]}"
    return named, replace(denial, said=f"{denial.said[: thing.start()]}one")


# What nobody can promise, and what happens if it comes.
_VOUCHES = regex(r"\b(?:promis(?:e|es|ing)|guarantee(?:ing)?|commit(?:ting)?)\b", re.IGNORECASE)
_NO_NEWS = regex(
    r"\b(?:no|any|an|a)(?: \w+)? (?:info|information|news|updates?|details|eta|date|timeline)\b", re.IGNORECASE
)
_IF_SO = regex(
    r"(?:if|once|when|as soon as) (?!you\b)[^,;:]+?,? (?:we|i)(?:['’]?ll| will) "
    r"(?:let|tell|inform|notify|update|announce|share|post)\b"
    r"|(?:we|i)(?:['’]?ll| will) (?:(?:be|make) sure to )?(?:let|tell|inform|notify|update) [^,;:]+ "
    r"(?:if|once|when|as soon as) ",
    re.IGNORECASE,
)
# "Only the red kettle is in stock": what there is.
_ONLY_THEY = regex(
    r"only [^;:]+? (?:is|are) (?:still )?(?:available|free|open|in stock|left)\b(?! (?:if|once|when|until)\b)",
    re.IGNORECASE,
)


def _is_order(scene: Scene, sentence: Sentence) -> bool:
    """ "Hand it in at the desk": it begins with the verb of an order."""
    if _TRY_ANOTHER.match(sentence.text) or _NO_REQUEST.match(sentence.text):
        return _TRY_ANOTHER.match(sentence.text) is not None
    named = _TO_SOMETHING.match(sentence.text)
    if named is not None and inflection.is_base_verb(named[1].lower()):
        return True
    scene.reading.parse([sentence])
    orders = (c.verb_span.start for c in sentence.clauses if c.mood is Mood.IMPERATIVE and c.courtesy is False)
    return sentence.span.start in orders


# "Hand it in and the rest will be paid" is no mere request.
_BRINGS = regex(
    r"\band (?:the|your|our|we|it|they|i|you|this|that)\b[^,;]*? (?:will|shall|can|is|are|['’]ll)\b", re.IGNORECASE
)
# The parser takes "message" and "hand" for things.
_TO_SOMETHING = regex(r"([A-Z][a-z]+) (?:us|me|your|the|it|them|in the|up the|or [a-z]+ (?:in|at|on|to|us|the))\b")


_TRY_ANOTHER = regex(r"(?:try|choose|pick|select|use) (?:another|a different) \w", re.IGNORECASE)
_NO_REQUEST = regex(
    r"(?:do|don['’]?t|never|please|let|thank|note|see|read|refer|trust|rest|be|bear|keep|have|stay|enjoy|hope|feel"
    r"|sorry|no|sit|hang|hold|refrain|stop|try)\b",
    re.IGNORECASE,
)


def _stands_beside(part: Part, way: str) -> bool:
    """News elsewhere and what others have are not there because of the denial."""
    if ways.requests(way):
        return False
    return bool(ways.wonders(part.words) or _WE.match(way) is None or _WELCOME.search(way)) or _other_part(part, way)


# Who may apply again, or appeal, may do so anyway.
_WELCOME = regex(r"\bwelcome to\b|\b(?:re)?apply\b|\b(?:appeal|object|complain)\b", re.IGNORECASE)


def _other_part(part: Part, way: str) -> bool:
    """ "We can't refund the fee. We will refund the ticket": the same is done to another thing, whatever becomes of the first."""
    verb = part.clause.verb
    again = (
        re.search(rf"(?:\b(?:will|can)|['’]ll) {verb}\b(?! (?:it|them|you)\b)", way, re.IGNORECASE) if verb else None
    )
    return again is not None


def _with_reason(way: str, denial: Denial) -> tuple[str, Denial]:
    """A request that has a reason of its own gives both."""
    found = _REASONED.fullmatch(way)
    if found is None or not ways.plain(found["why"]):
        return way, denial
    return found["asked"], replace(denial, said=f"{denial.said} and {found['why']}")


OF_PAIR: Captures = {"next_first": next_first, "next_if_unknown": next_if_unknown}
