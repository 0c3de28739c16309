"""Guesses told as what will be found out, and waiting told with a time.

Each capture is `None` unless the clause is one of the plain shapes listed here from its first word to its last.
"""

import re

from toneguard.language import inflection
from toneguard.language.clauses import Embedding
from toneguard.language.inflection import Form
from toneguard.language.phrases import Role
from toneguard.regex import regex
from toneguard.rewrite.prose import openers
from toneguard.rewrite.prose.letters import LOST_MARKS, capitalised, small, unmarked
from toneguard.rewrite.prose.scene import Captures, Scene

_GUESS = (
    r"(?:(?:i|we)(?:['’]d| would| just)? (?:guess|think|believe|suppose|assume|reckon|imagine|presume)(?: that)?"
    r"|as far as (?:i|we) (?:know|am aware|are aware|can tell),?"
    r"|to (?:the best of )?(?:my|our)(?: knowledge)?,?"
    r"|my (?:best )?guess is(?: that)?"
    r"|(?:i|we) seem to (?:remember|recall)(?: that)?"
    r"|if (?:i|we) remember (?:correctly|rightly|right),?"
    r"|maybe|perhaps|possibly|presumably,?|supposedly,?|probably)"
)
_WHO = r"(?:it|this|that|they|we|there|the [\w'’ -]+?|your [\w'’ -]+?|our [\w'’ -]+?|he|she|you)"
_GUESSED = regex(
    rf"(?:{_GUESS} (?P<who>{_WHO})(?: (?:maybe|perhaps|possibly|probably|hopefully))* "
    r"(?P<verb>(?:might|may|could|should) (?:have|be)|(?:still |already )?[a-z]+)"
    r"|(?P<it>it|that|this)(?:['’]s| is) (?:probably|most likely|presumably))(?P<rest>(?: \S.*)?)",
    re.IGNORECASE,
)
_EITHER_WAY = regex(
    rf"(?P<who>{_WHO}|[Oo]ur [\w'’ -]+?) (?:may|might|could) or (?:may|might|could) not (?P<verb>be|have) (?P<rest>\S.*)",
    re.IGNORECASE,
)
_BAD = regex(
    r"[;:?()\n•⟨,]| - "
    r"|\b(?:not|no|never|nothing|unless|but|so|because|maybe|perhaps|possibly|probably|hopefully|sure|which|fine|ok"
    r"|okay|good|great|alright|and|or|if|when|i|me|my)\b"
    r"|\w+n['’]t\b",
    re.IGNORECASE,
)
_FINITE = frozenset("is are was were has have had will can does do".split())
_WEAK = frozenset("might may could should would must".split())
_MANY = regex(r"(?:they|we|you|these|those|.*\b(?:people|ppl|folk|staff))$|.*[^s]s$", re.IGNORECASE)


def unsure(scene: Scene) -> str | None:
    """What we only guess, as what will be found out: "whether the discount still applies"."""
    said = unmarked(scene.said)
    either = _EITHER_WAY.fullmatch(said[openers.greeting(said) :])
    if either is not None:
        verb = _certain(f"may {either['verb']}", either["who"])
        return None if _BAD.search(either["rest"]) else f"whether {small(either['who'])} {verb} {either['rest']}"
    match = _GUESSED.fullmatch(said[openers.greeting(said) :])
    who = match["who"] or "it" if match is not None else ""
    if match is None or _BAD.search(who + match["rest"]) or who.lower() == "you":
        return None
    verb = _certain(match["verb"] or "is", who)
    return f"whether {small(who)} {verb}{match['rest']}" if verb is not None else None


def unsure_of_you(scene: Scene) -> str | None:
    """What we guess of the customer, as no more than may be: "you might have received a letter"."""
    said = unmarked(scene.said)
    match = _GUESSED.fullmatch(said[openers.greeting(said) :])
    if match is None or (match["who"] or "").lower() != "you" or _BAD.search(match["rest"]):
        return None
    modal = match["verb"].partition(" ")[0].lower() in {"might", "may", "could"}
    return f"you {match['verb']}{match['rest']}" if modal else None


_MAY_BE = regex(r"\b(?:should|might|may|could)\b", re.IGNORECASE)
_SURELY_NOT = (
    r"no promises(?: though)?|(?:i['’]?m )?not (?:100 ?%|entirely|completely|totally|really)? ?(?:sure|certain)(?: though| tbh)?"
    r"|who knows|depends|hard to (?:say|tell)|your guess is as good as mine|(?:don['’]?t|do not) (?:quote|hold) me (?:on|to)"
    r" (?:it|that)"
)
_DOUBTS = r"(?:think|guess|believe|hope|suppose|reckon|assume|imagine)"
# A face behind the last word changes nothing.
_END = r"(?=[\s.!…\U0001F300-\U0001FAFF☀-➿]*$)"
_AGAIN = regex(
    rf"(?:, |(?<=\bit, )|(?<=\bbut )|^)(?:i|we) {_DOUBTS}"
    rf"(?:,|(?= (?:it|this|that|they|the|we|your|our|there)\b)|{_END})(?: that)?\s*"
    rf"|,? (?:i|we)(?:['’]?d| would)? {_DOUBTS}(?: so)?{_END}"
    rf"|, (?:i|we)(?:['’]?d| would) {_DOUBTS},\s*"
    rf"|,? (?:fingers crossed|with (?:any |a bit of |some )?luck|hopefully|maybe|perhaps|probably|{_SURELY_NOT}){_END}"
    r"|, (?:fingers crossed|with (?:any |a bit of |some )?luck|hopefully|touch wood),\s*"
    r"|^(?:hopefully|maybe|perhaps|probably|presumably),? (?=(?:it|this|that|they|the|we|your|our|there)\b)"
    r"|(?<=\w )(?:hopefully|maybe|possibly|probably|perhaps|potentially|presumably|most likely) ",
    re.IGNORECASE,
)
# "We should reverse it" is what we ought to do, and "we should have it" what we expect.
_OURS = r"(?:\bwe|\bi)(?:['’]?ll| will)"
_EXPECTED = r"(?=have\b|get\b|know\b|hear\b|be\b)"
_LIKELY = regex(
    rf"(?:{_OURS} (?:hopefully|prob(?:ably)?|prolly|most likely) {_EXPECTED}"
    r"|\b(?!we\b|i\b)[a-z]+(?:['’]ll| will) (?:hopefully|prob(?:ably)?|prolly|most likely|presumably) )",
    re.IGNORECASE,
)
_WILL = regex(rf"{_OURS} {_EXPECTED}|\b(?:he|she|it|they|you)['’]ll ", re.IGNORECASE)
_IN_THE_END = regex(
    r"(?<=\w) (?:some ?time|soonish|(?:very |pretty |quite )?soon|shortly|before long|eventually|in a (?:bit|while)|after a while"
    r"|at some point|some ?day|one day|in (?:one|some) of (?:the|our) (?:next|coming|upcoming) (?:releases|updates|versions))"
    rf"(?P<day> (?:today|tomorrow|tonight|(?:this|next) (?:week|month))| in the (?:morning|afternoon|evening))?{_END}",
    re.IGNORECASE,
)


def once_hedged(scene: Scene) -> str | None:
    """The sentence with one "should" or "might" for all its doubts: "It should hopefully work, I think" → "It should work"."""
    if scene.sentence is None or scene.sentence.asks:
        return None
    start = openers.greeting(scene.said)
    said = scene.said[start:]
    plain = _undoubted(said)
    if plain == said or len(_MAY_BE.findall(plain)) != 1 or re.search(r"\b(?:and|but)\b", said):
        return None
    if _STAYS_OPEN.search(plain):
        return None
    return scene.said[:start] + (capitalised(plain) if said[:1].isupper() else plain)


# "Soon", or that it may not come at all, leaves them where they were, however often it is doubted.
_STAYS_OPEN = regex(
    r"\b(?:soon|shortly|who knows|or (?:maybe |perhaps |possibly )?not|(?:one|some) of (?:the|our) (?:next|coming|upcoming))\b",
    re.IGNORECASE,
)


def _undoubted(said: str) -> str:
    """Without what says the doubt again; what only probably will be, should be."""
    likely = _LIKELY.sub(_should, said)
    plain = _AGAIN.sub(_gap, likely)
    if plain != likely and not _MAY_BE.search(plain):
        plain = _WILL.sub(_should, plain)
    timed = _by_some_time(plain)
    return said if timed == likely else timed


def _should(found: re.Match[str]) -> str:
    """Who it is, with what is only expected of them."""
    who = re.match(r"(?:we|i)(?=ll\b)|[a-z]+", found[0], re.IGNORECASE)
    assert who is not None
    return f"{who[0]} should "


def _gap(found: re.Match[str]) -> str:
    """What stood between two commas leaves a blank, and one that parted two clauses stays."""
    if not found[0].startswith(","):
        return ""
    if found[0].rstrip().endswith(","):
        return " "
    return ", " if re.match(r"\w", found.string[found.end() :]) else ""


def _by_some_time(plain: str) -> str:
    """What should be "sometime" should be by a time; what only may be has none."""
    if not re.search(r"\bshould\b", plain, re.IGNORECASE):
        return plain
    return _IN_THE_END.sub(lambda found: f" by ⟨when?⟩{found['day'] or ''}", plain)


def _certain(verb: str, who: str) -> str | None:
    """Without its "might": "might have" is "have" or "has"; `None` for what is no finite verb, and for a "might" alone."""
    modal, _, rest = verb.lower().partition(" ")
    if modal not in {"might", "may", "could", "should"}:
        last = verb.rsplit(maxsplit=1)[-1].lower()
        finite = last in _FINITE or inflection.form_of(last, verb=True) in {Form.THIRD, Form.PAST}
        return verb if finite and last not in _WEAK else None
    many = _MANY.match(who) is not None
    return {"have": "have" if many else "has", "be": "are" if many else "is"}.get(rest)


# Waiting for what we find

_ERRAND_OF_OURS = regex(r"(?P<who>(?:i|we)(?:['’]ll| will| shall)|well|ill) (?P<done>\S.*)", re.IGNORECASE)
_TOLD = regex(
    r"\b(?:let you know|tell you|update|inform|get back|write|call you|contact you|keep you|reply|today|tomorrow|by"
    r"|(?:at|in|during) (?:the|our) (?:next )?(?:\w+ )?(?:meeting|call|review|training|briefing)"
    r"|asap|soon|shout|holler|ping|not|if|but|so|hear|see (?:what|how|where|whether))\b"
    r"|[;:?()\n•⟨]|\d|n['’]t\b",
    re.IGNORECASE,
)


_ERRAND = regex(
    r"(?:also |just |certainly |then )*(?:have (?:a )?(?:quick )?(?:word|look|chat)"
    r"|check|look|ask|find|chase|raise|speak|talk|review|investigate|try|go through|sort|see)\b",
    re.IGNORECASE,
)


def followed_up(scene: Scene) -> str | None:
    """ "I'll have a word with the shop" as "I'll have a word with the shop by ⟨when?⟩"."""
    said = unmarked(scene.said)
    match = _ERRAND_OF_OURS.fullmatch(said[openers.greeting(said) :])
    if match is None or not _ERRAND.match(match["done"]) or _TOLD.search(match["done"]) or not _all_ours(scene):
        return None
    lost = LOST_MARKS.get(match["who"].lower())
    return f"{lost or match['who']} {match['done']} by ⟨when?⟩"


def _all_ours(scene: Scene) -> bool:
    """Nobody but us is the subject of a clause that the time could belong to."""
    main = {Embedding.MAIN, Embedding.COORDINATE}
    clauses = scene.sentence.clauses if scene.sentence is not None else ()
    return all(c.subject is None or c.subject_role is Role.US for c in clauses if c.embedding in main)


OF_SENTENCE: Captures = {
    "unsure": unsure,
    "unsure_of_you": unsure_of_you,
    "followed_up": followed_up,
    "once_hedged": once_hedged,
}
