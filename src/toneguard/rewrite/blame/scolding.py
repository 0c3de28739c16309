"""Questions that only scold told as the question behind them, and what stands behind a frame that points at the customer."""

import re

from toneguard.regex import regex
from toneguard.rewrite.orders.wants import done_from
from toneguard.rewrite.prose import openers
from toneguard.rewrite.prose.pieces import PROVIDING
from toneguard.rewrite.prose.scene import Captures, Scene
from toneguard.rewrite.prose.told import said

# Questions that are no questions

_SURE = regex(
    r"are you (?:really |absolutely |quite |completely |entirely |100% )*(?:sure|certain"
    r"|positive)(?: that)? (?P<what>(?!about\b|of\b|to\b)\S.*)",
    re.IGNORECASE,
)
_WHY_NOT = regex(
    r"(?P<lead>(?:if|when|since|as) [^,?]+, )?why (?:(?:can|could|do|would)(?:n['’]?t| not) you|(?:can|could|do"
    r"|would) you not|not)"
    r" (?:just |simply |also )*(?P<done>\S.*)",
    re.IGNORECASE,
)
_ASSUMED = regex(
    r"(?:i|we)(?: will| must| have to|['’]ll)? (?:assume|suppose|take it)(?: that)? you (?P<have>have"
    r"|did)(?:n['’]?t| not) (?P<done>[a-z]+ (?:(?! if | as | since ).)*)",
    re.IGNORECASE,
)
_TRIED = regex(
    r"(?:have you (?:even |actually |ever )+tried|did you (?:even |actually |ever )+try) (?P<done>[a-z]+ing\b[^?]*)",
    re.IGNORECASE,
)
_WHY_UNDONE = regex(
    r"why (?:have you not|haven['’]?t you|have you never) (?:yet |actually )?(?P<done>\S.*)", re.IGNORECASE
)


def question(scene: Scene) -> str | None:
    """The question behind a reproach: "could you please check whether the cable is plugged in"."""
    words = said(scene)
    sure = _SURE.fullmatch(words)
    if sure is not None:
        return f"could you please check whether {sure['what']}"
    tried = _TRIED.fullmatch(words)
    if tried is not None:
        return f"could you please try {tried['done']}"
    assumed = _ASSUMED.fullmatch(words)
    if assumed is not None:
        return (
            f"could you please check whether you {assumed['have']} {assumed['done']}"
            if assumed["have"] == "have"
            else None
        )
    why = _WHY_NOT.fullmatch(words)
    if why is not None:
        done = done_from(why["done"])
        return f"{why['lead'] or ''}could you {done}" if done is not None else None
    undone = _WHY_UNDONE.fullmatch(words)
    done = done_from(undone["done"]) if undone is not None else None
    return f"could you please {done}" if done is not None and done.split()[0] in PROVIDING else None


# A frame around what is said

_OPENS = regex(r"(?:i|we|it|this|that|there|they|he|she|the|your|our|my|all|each|every|no|please)\b", re.IGNORECASE)


def kernel(scene: Scene) -> str | None:
    """What a sentence says without the matched words that lead up to it: "May I remind you that the offer ended?"."""
    sentence = scene.sentence
    if sentence is None:
        return None
    front = scene.text(sentence.span)[: scene.hit.span.start - sentence.span.start]
    inside = scene.text(scene.hit.span)
    frame = re.search(r"\bthat\b", inside, re.IGNORECASE)
    at = scene.hit.span.start + frame.end() if frame is not None else scene.hit.span.end
    rest = scene.said[at - sentence.span.start :]
    if front[openers.greeting(front) :].strip(" ,").lower() not in {
        "",
        "well",
        "and",
        "but",
        "so",
        "again",
        "no",
        "please",
    }:
        return None
    rest = re.sub(r"^[\s,:–-]*(?:that |but |and )?", "", rest)
    words = re.sub(r"[.!?…\s]+$", "", rest)
    return (
        words
        if len(words.split()) > 2
        and re.search(r"\byou (?:did|have|had|should|could|were)(?:n['’]?t| not)?\b", words, re.IGNORECASE) is None
        and _OPENS.match(words)
        and "?" not in words
        else None
    )


ANYWHERE: Captures = {"question": question, "kernel": kernel}
