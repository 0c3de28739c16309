"""Reproaches told as how things stand, and without the frame that points at the customer.

Each capture is `None` unless the clause is one of the plain shapes listed here from its first word to its last.
"""

import re
from collections.abc import Callable, Mapping

from toneguard.language import inflection
from toneguard.regex import regex
from toneguard.rewrite import openers
from toneguard.rewrite.letters import small
from toneguard.rewrite.scene import Scene
from toneguard.rewrite.wants import LOOSE, MAY, PROVIDING, done_from, said, told

# How things stand

_BY_YOU = regex(
    r"(?P<thing>(?:the|your|this|that|our) [\w' -]+?) (?P<be>was|were|has been"
    r"|have been) (?P<done>\w+) by you(?P<rest>(?: [\w' ]+)?)",
    re.IGNORECASE,
)
_BROKE = regex(
    r"you(?: have|['’]ve)? (?P<verb>damaged|broke|broken|cracked|scratched|bent|tore|torn|refused|declined|cancelled|canceled)"
    r" (?P<thing>(?:the|your|our) [\w'-]+(?: [\w'-]+)?)",
    re.IGNORECASE,
)
_DEADLINE = regex(
    r"you(?: have|['’]ve)? missed (?P<thing>(?:the|your|our) [\w' -]*?(?:deadline|date|window|period|cut-off))",
    re.IGNORECASE,
)
_STATED = regex(
    r"(?P<thing>(?:the|this|that|our|all) [\w' -]+?|it|this) (?:is|are) (?:clearly|plainly|very clearly)"
    r" (?:stated|written|shown|explained|described|mentioned|marked|displayed|listed) (?P<where>(?:in|on|at|below|above)\b.*)",
    re.IGNORECASE,
)
_KEPT = regex(
    r"you (?:really |simply |clearly )?(?:should|could|ought to)(?: really| at least)? (?:have|of) (?:kept"
    r"|brought|saved|included|attached|enclosed|sent)"
    r" (?P<thing>(?:the|your|a|an) [\w' -]+)",
    re.IGNORECASE,
)
_SHOULD_HAVE = regex(
    r"you (?:really |simply |clearly )?(?:(?:should|could|ought to)(?: really| at least| just)* (?:have|of)"
    r"|were supposed to) \S.*",
    re.IGNORECASE,
)
_HAD_YOU = regex(
    r"(?:if you had|if you['’]d|had you|(?:had|if) (?:this|that|it) (?:had )?been) .*, (?:we|i|it|this|that|you|there)"
    r" (?:could|would|might) .*",
    re.IGNORECASE,
)
_WOULD_WORK = regex(
    r"(?:if you had|had you|if you['’]d)(?: only| just)? (?P<done>followed|read|restarted|updated|used|installed|checked|logged"
    r"|reset|cleared|entered|saved|selected)(?P<rest>\b[^,]*), (?:it|this|that|the [\w ]+) would"
    r" (?:work|have worked|be (?:fixed|working|fine|solved)|have been (?:fixed|fine|solved)).*",
    re.IGNORECASE,
)
_MISREAD = regex(
    rf"(?:you|u)(?: |(?=['’])){MAY}(?:misunderstood|misread|misinterpreted|mixed up) (?P<thing>(?:the|our|your) [\w' -]+)",
    re.IGNORECASE,
)
_INCORRECT = regex(
    r"(?:that|this|which)(?: is|['’]s) (?:simply |just )?(?:incorrect|wrong|false|inaccurate"
    r"|the wrong) (?P<thing>information|data|number|address"
    r"|code|date|name|form|order|version|file|link|details?|spelling)",
    re.IGNORECASE,
)
_FAULT = regex(
    r"(?:this|that|it)(?: is|['’]s| was) (?:\w+ly |all |just |not our fault but )*(?:your (?:own )?(?:fault"
    r"|mistake|error|problem|doing)"
    r"|an? (?:user|human|customer) error|a mistake on your (?:part|side|end)|down to you)|the (?:issue|problem"
    r"|fault|error) (?:is|lies)"
    r" (?:\w+ly )?(?:on|at|with) your (?:end|side)",
    re.IGNORECASE,
)
_NOT_MINE = regex(
    r"(?:sorry,? )?(?:that|this|it)(?:['’]s| is|s)? (?:not|isn['’]?t) (?:really |actually )?(?:my"
    r"|our) (?:department|job|responsibility|area|problem"
    r"|task|duty|decision)",
    re.IGNORECASE,
)
_BUSY = regex(
    r"(?:(?:please )?(?:remember|bear in mind|keep in mind|understand|note|consider) that )?(?:i['’]?m|i am"
    r"|we['’]?re|we are|we have|we get"
    r"|we receive)(?: currently| also| all| only)? (?:very |really |rather |extremely |quite |so )?(?:busy"
    r"|swamped|overworked|understaffed"
    r"|short-staffed|overloaded|(?:a (?:large|great|huge|high) (?:number|amount|volume)|lots|a lot|hundreds"
    r"|thousands|tons|many) (?:of )?"
    r"(?:other )?[\w-]+)(?: (?:to \w+|every day|a day|at the moment|right now|today"
    r"|these days))*"
    r"|you(?: are|['’]re) not (?:our|the) only (?:customer|client|user|guest)(?: we have)?",
    re.IGNORECASE,
)
_NOTED = regex(
    r"(?:your|the|all your) (?P<what>frustration|complaint|complaints|concern|concerns|disappointment"
    r"|dissatisfaction|objection|remarks?"
    r"|comments?|criticism) (?:is|are|was|were|has been|have been) (?:duly |hereby |also )*(?:noted|registered"
    r"|recorded|logged|acknowledged)"
    r"|(?:i|we) (?:take|have taken|took) (?:due )?note of your (?P<noted>frustration|complaint|concerns?"
    r"|disappointment|remarks?|comments?)",
    re.IGNORECASE,
)
_NOW = "what {who} can do now is ⟨what?⟩"


def standing(scene: Scene) -> str | None:
    """How things are, or what can be done about them, in place of a reproach or a shrug."""
    for words in told(scene):
        for shape in (_by_you, _broken, _stated, _late, _missed_chance, _explained, _corrected, _shrugged):
            found = shape(words, scene)
            if found is not None:
                return found
    return None


def _who(scene: Scene) -> str:
    text = scene.reading.text
    return (
        "I"
        if re.search(r"\b(?:I|I['’]\w+|my)\b", text) and not re.search(r"\b(?:we|our)\b", text, re.IGNORECASE)
        else "we"
    )


def _by_you(words: str, _scene: Scene) -> str | None:
    match = _BY_YOU.fullmatch(words)
    return f"{small(match['thing'])} {match['be']} {match['done']}{match['rest']}" if match is not None else None


def _broken(words: str, _scene: Scene) -> str | None:
    match = _BROKE.fullmatch(words)
    if match is None:
        return None
    verb = inflection.participle(inflection.base(match["verb"].lower()))
    many = inflection.form_of(match["thing"].split()[-1], verb=False) is inflection.Form.PLURAL
    return f"{match['thing']} {'were' if many else 'was'} {verb}"


def _stated(words: str, _scene: Scene) -> str | None:
    match = _STATED.fullmatch(words)
    return f"you'll find {small(match['thing'])} {match['where']}" if match is not None else None


def _late(words: str, scene: Scene) -> str | None:
    match = _DEADLINE.fullmatch(words)
    return f"{match['thing']} has passed, and {_now(scene)}" if match is not None else None


def _missed_chance(words: str, scene: Scene) -> str | None:
    kept = _KEPT.fullmatch(words)
    if kept is not None and not LOOSE.search(kept["thing"]):
        return f"without {kept['thing']}, what {_who(scene)} can do is ⟨what?⟩"
    return _now(scene) if _SHOULD_HAVE.fullmatch(words) else None


def hindsight(scene: Scene) -> str | None:
    """ "If you had followed the steps, it would work" as "following the steps should help"; else what can be done now."""
    words = said(scene)
    works = _WOULD_WORK.fullmatch(words)
    if works is not None:
        return f"{inflection.gerund(inflection.base(works['done'].lower()))}{works['rest']} should help"
    return _now(scene) if _HAD_YOU.fullmatch(words) else None


def _explained(words: str, _scene: Scene) -> str | None:
    match = _MISREAD.fullmatch(words)
    return (
        f"let me explain {match['thing']}: ⟨how?⟩" if match is not None and not LOOSE.search(match["thing"]) else None
    )


def _corrected(words: str, _scene: Scene) -> str | None:
    match = _INCORRECT.fullmatch(words)
    if match is None:
        return None
    verb = "are" if match["thing"].endswith("s") else "is"
    return f"the correct {match['thing'].lower()} {verb} ⟨what?⟩"


def _shrugged(words: str, scene: Scene) -> str | None:
    who = _who(scene)
    noted = _NOTED.fullmatch(words)
    if noted is not None:
        thing = noted["what"] or noted["noted"]
        return f"{who} understand your {thing.lower()}, and will ⟨do what by when?⟩"
    if _BUSY.fullmatch(words):
        return f"please give {'me' if who == 'I' else 'us'} until ⟨when?⟩"
    if _NOT_MINE.fullmatch(words):
        return f"{who} will pass this on to ⟨whom?⟩ and write to you by ⟨when?⟩"
    return _now(scene) if _FAULT.fullmatch(words) else None


def _now(scene: Scene) -> str:
    return _NOW.format(who=_who(scene))


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
_WHY_UNDONE = regex(
    r"why (?:have you not|haven['’]?t you|have you never) (?:yet |actually )?(?P<done>\S.*)", re.IGNORECASE
)


def question(scene: Scene) -> str | None:
    """The question behind a reproach: "could you please check whether the cable is plugged in"."""
    words = said(scene)
    sure = _SURE.fullmatch(words)
    if sure is not None:
        return f"could you please check whether {sure['what']}"
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


CAPTURES: Mapping[str, Callable[[Scene], str | None]] = {"standing": standing}
ANYWHERE: Mapping[str, Callable[[Scene], str | None]] = {"question": question, "kernel": kernel, "hindsight": hindsight}
