"""Where nobody here knows yet: a slot for where news can be looked for, in front of what we don't have."""

import re

from toneguard.regex import regex
from toneguard.rewrite.alternatives import gains, reasons, ways
from toneguard.rewrite.prose import openers, sorries
from toneguard.rewrite.prose.letters import unmarked
from toneguard.rewrite.prose.parts import part_of
from toneguard.rewrite.prose.scene import Captures, Scene
from toneguard.rewrite.prose.speakers import first_person

_NO = r"(?:have no|(?:do not|don['’]?t)(?: currently| yet)? have)"
_NO_NEWS = regex(
    rf"(?:i|we)(?: currently)? {_NO}(?: any| an| much)?(?: (?:more|further|new|other|specific))? "
    r"(?:info|information|details|news|updates?|eta|date|dates|timeline|timeframe)\b.*"
    r"|(?:i['’]?m|i am|we['’]?re|we are) not aware (?:of|that) .+",
    re.IGNORECASE,
)
_NOT_HERE = regex(
    rf"(?:i|we) {_NO} (?:that|this|those|these) (?:info|information|details|stats|statistics|figures|numbers|data)\b.*",
    re.IGNORECASE,
)
_PROMISED = regex(
    rf"(?P<who>i|we)(?: currently)? {_NO}(?P<any> any| an?)?(?: (?:more|further|new))? "
    r"(?P<what>(?:info|information|details|news|updates?|eta|date|timeline)\b(?: (?:on|about|regarding|for) [^,;]+?)?)"
    r"(?: (?:right now|at the moment|at this time|at present|yet|currently|now|so far))?,? but "
    r"(?P<way>(?:we|i)(?: will|['’]?ll) (?:be sure to )?"
    r"(?:(?:announce|share|post) |(?:let|update|keep|tell|inform|notify) (?:you|everyone|everybody|all)\b)[^,;]*)",
    re.IGNORECASE,
)
_OWN_TIME = regex(r"\b(?:once|when|whenever|as soon as|if|until|soon)\b", re.IGNORECASE)
_TOLD_WHERE = regex(
    r"https?:|<link>"
    r"|\b(?:let (?:you|everyone|everybody) know"
    r"|keep you|update you|inform you|notify|announc\w+|check|keep|visit|follow|contact|website|page|site|ask|dm"
    r"|look(?:ing)? into|find out|our end)\b"
    r"|\b(?:please|try)\b",
    re.IGNORECASE,
)
# How little is known is no news.
_NO_MORE = regex(r"(?:i|we|all (?:i|we)) (?:just|only|can only) (?:have|know)\b", re.IGNORECASE)
_HOPED = regex(r"(?:hopefully|(?:keeping )?(?:our )?fingers crossed)\b", re.IGNORECASE)
# What is asked of the customer in another thought is for something else.
_ASKS = regex(r"\b(?:please|(?:could|can|would) you (?:send|share|give|tell|confirm)\b.*)", re.IGNORECASE)
_OF_THEIRS = regex(r"\byour?\b", re.IGNORECASE)


def no_news(scene: Scene) -> str | None:
    """ "We don't have any news" as "you can look for news ⟨where?⟩, as we don't have any news", unless it is told near it."""
    return _promised(scene) or _looked_for(scene)


def _promised(scene: Scene) -> str | None:
    """ "We have no date yet, but we'll let you know" as "we'll let you know once we have a date"."""
    found = _PROMISED.fullmatch(unmarked(openers.news(scene.said)))
    if found is None or _OWN_TIME.search(found["way"]):
        return None
    any_ = (found["any"] or " any").lower()
    return f"{found['way']} once {first_person(found['who'])} have{any_} {found['what']}."


def _looked_for(scene: Scene) -> str | None:
    part = part_of(scene)
    if part is None or part.before or part.after or part.reason or _OF_THEIRS.search(part.words):
        return None
    front = _front(part.words)
    sorry = sorries.behind(scene)
    denial = reasons.denial(scene, part) if front is not None and sorry is not None and not _told(scene) else None
    if front is None or denial is None:
        return None
    told = reasons.behind(front, "as", denial, denial.final.replace("!", "."))
    return f"{told}{sorry or sorries.for_afraid(scene)}" if told is not None else None


def _front(words: str) -> str | None:
    if _NOT_HERE.fullmatch(words):
        return "you can find out ⟨where?⟩"
    return "you can look for news ⟨where?⟩" if _NO_NEWS.fullmatch(words) else None


def _told(scene: Scene) -> bool:
    """The sentence or one around it says where to look, or that we will tell."""
    following = ways.unlinked(scene.following.text) if scene.following is not None else ""
    if following and gains.tells(following) and not _NO_MORE.match(following) and not _HOPED.match(following):
        return True
    around = [scene.said, *(s.text for s in (*scene.before(1), *scene.behind(1)))]
    last = (_ASKS.sub("", s.text) for s in scene.behind(2)[1:])
    return any(_TOLD_WHERE.search(text) for text in (*around, *last))


OF_SENTENCE: Captures = {"no_news": no_news}
