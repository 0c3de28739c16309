"""What colleagues, machines, partners or nobody did, told as ours, with an apology and a place for what is done about it.

Each capture is `None` unless the clause is one of the plain shapes listed here from its first word to its last.
"""

import re

from toneguard.language import inflection
from toneguard.language.sentences import PieceKind
from toneguard.regex import regex
from toneguard.rewrite.blame.hindsight import now
from toneguard.rewrite.ownership import colleagues
from toneguard.rewrite.ownership.colleagues import WILL
from toneguard.rewrite.prose import openers
from toneguard.rewrite.prose.letters import small
from toneguard.rewrite.prose.pieces import HANGING, PARTNER, agreeing, done_in, participle_of
from toneguard.rewrite.prose.scene import Captures, Scene
from toneguard.rewrite.prose.told import first_of

_GONE = regex(
    r"(?P<thing>(?:your|the|our) [\w' -]+?) (?:(?:(?:has|have) (?:unfortunately )?)?"
    r"(?:got|gotten|gone|went|go|was|were|been) (?:unfortunately |somehow )?(?:lost|missing|mislaid|misplaced)"
    r"|(?P<missed>(?:has |have )?(?:fell|fallen|slipped|slip|dropped) (?:through the (?:cracks|net)|under the radar)))"
    r"(?P<rest>(?: (?:in|on|at|during|with|by)\b [\w' -]+)?)(?: somewhere| somehow)?",
    re.IGNORECASE,
)
_MIXED_UP = regex(
    r"there (?:was|has been|seems to have been|must have been) an? "
    r"(?P<what>mix-?up|misunderstanding|miscommunication|mistake|error|glitch|problem|hiccup|oversight)"
    r"(?P<rest>(?: (?:with|in|on|at|about|during|regarding) (?:your|the|our) [\w' -]+)?)",
    re.IGNORECASE,
)
_MACHINE = regex(
    r"(?:the|our|this) (?:[\w-]+ )?(?:system|software|app|website|computer|algorithm|program|machine|tool)"
    r"(?: (?:unfortunately|simply|has|had|(?P<how>automatically|mistakenly|wrongly)))* (?P<verb>[a-z]+) "
    r"(?P<thing>you|(?:your|the|our) [\w'-]+(?: [\w'-]+)??)"
    r"(?P<rest>(?: (?:twice|again|by mistake|in error|too early|on|at|in|from|for|automatically)\b[\w' -]*)?)",
    re.IGNORECASE,
)
_DONE_TO = frozenset(
    "charge cancel close reject decline delete remove overcharge double-charge block lock reset change move merge skip drop send"
    " book ship downgrade renew duplicate".split()
)
_ON_PURPOSE = frozenset("decide set agree raise increase plan intend design make".split())
_NOBODY = regex(
    r"(?P<thing>(?:your|the|our|an?) (?:[\w'-]+ ){0,3}?[\w'-]+?) (?P<be>was|were|has been|have been)"
    r"(?P<not> not| never|n['’]?t)?(?: "
    r"(?:unfortunately|apparently|probably|simply|actually|(?P<how>accidentally|mistakenly|wrongly|erroneously)))? "
    r"(?P<done>\w+)(?P<up> (?:on|out|up|in|off))?(?P<rest>"
    r"(?: (?:to|in|on|from|for|with|at|by (?:mistake|accident)|within|during|yesterday|last|this|twice)\b[\w' -]*)?)",
    re.IGNORECASE,
)
_WRONG_SENT = regex(
    r"(?P<thing>the (?:wrong|incorrect) [\w' -]+?) (?:was|were|has been|have been) "
    r"(?P<done>sent|shipped|delivered|charged|booked|given)(?P<rest>(?: (?:to you|to the|on|for|with)\b[\w' -]*)?)",
    re.IGNORECASE,
)
_PARTNERS = rf"(?:the|our) {PARTNER}"
_DUE_TO = regex(
    r"(?P<thing>(?:the|this|your) (?:[\w-]+ )?"
    r"(?:delay|damage|mix-?up|error|mistake|problem|issue|double charge|overcharge|loss)) (?:is|was|has been) "
    rf"(?:entirely |solely |probably )?(?:due to|caused by|because of|down to|the fault of) (?P<whom>{_PARTNERS})"
    r"(?:,? and not (?:with |from |by |to )?us|,? not (?:with |from |by )?us)?"
    r"|(?P<also>(?:the|this|your) (?:[\w-]+ )?(?:delay|damage|error|mistake|problem|issue)) "
    rf"(?:originates|lies|lay|originated) with (?P<them>{_PARTNERS})(?:,? and not (?:with )?us|,? not (?:with )?us)?",
    re.IGNORECASE,
)
_ON_ITS_WAY = regex(r"\b(?:courier|carrier|driver|delivery|shipping|post office)\b", re.IGNORECASE)
_NOT_OURS = regex(
    r"it(?: is|['’]s| was)(?: really)?(?: not|n['’]t|n['’]?t) (?:really )?(?:our|my) (?:fault|mistake|problem) "
    r"(?:that|if|when) (?P<what>(?!you\b|we\b)\S.*)",
    re.IGNORECASE,
)


_THEIR_FAULT = regex(
    r"(?P<thing>(?:the|this|your) (?:[\w-]+ )?"
    r"(?:delay|damage|mix-?up|error|mistake|problem|issue|double charge|overcharge|loss)) (?:is|was) "
    rf"(?:entirely |solely |probably )?(?P<whom>{_PARTNERS})['’]s? (?:fault|mistake|doing|error)",
    re.IGNORECASE,
)


def owned(scene: Scene) -> str | None:
    """ "My colleague lost the form" as "I'm sorry that we lost the form"."""
    found = first_of(
        (
            *colleagues.SHAPES,
            _gone,
            _mixed_up,
            _sent,
            _machine,
            _nobody,
            _partners,
            _not_ours,
            _went_wrong,
        ),
        scene,
    )
    if _POWERLESS.search(scene.said):
        return None
    if found is None or not _apologised(scene):
        return f"{scene.habits.applied(_SORRY)} {found}" if found is not None else None
    return found.removeprefix("that ") if found.startswith("that we ") else None


_SORRY = "I'm sorry"
# Beside a promise, it would be said of that.
_POWERLESS = regex(r"\b(?:no|any|n['’]t have) (?:real |direct )?(?:influence|control|say|power)\b", re.IGNORECASE)


def _apologised(scene: Scene) -> bool:
    """Another sentence has said sorry: twice in one short reply is once too often."""
    front = (s for s in scene.reading.sentences if s.span != scene.whole and s.kind is PieceKind.BODY)
    return any(openers.SORRY.search(sentence.text) for sentence in front)


_BEYOND = regex(
    r"(?P<thing>(?:the|this|your)(?! (?:weather|strike|traffic|storm|rest)\b)"
    r"(?: (?!(?:is|are|was|were|has|have|and)\b)[\w'-]+)+) (?:is|was) "
    r"(?:simply |entirely |unfortunately )?(?:beyond|out of|outside) (?:of )?our (?:control|hands|influence)",
    re.IGNORECASE,
)
_ENDED_UP = regex(
    r"(?P<what>your [\w' -]+? (?:ended up|got stuck|landed|was caught|were caught|got caught) (?:in|with|at) [\w' -]+)",
    re.IGNORECASE,
)
_OCCURRED = regex(
    r"an? (?:small |technical )?(?P<slip>error|mistake) (?:has )?(?:occurred|happened|arose) "
    r"(?P<rest>(?:while|when|during|in) [\w' -]+)",
    re.IGNORECASE,
)
_ARISEN = regex(
    r"(?:certain |some )?(?P<what>discrepancies|irregularities|errors|difficulties|complications|mistakes) "
    r"(?:have |had )?(?:arisen|occurred|come up|emerged|arose)(?: in connection)?"
    r"(?P<rest> (?:with|in|at|on|during) [\w' -]+)?",
    re.IGNORECASE,
)


def _went_wrong(words: str, _scene: Scene) -> str | None:
    """What nobody is said to have done, or what is said to lie beyond us."""
    if (beyond := _BEYOND.fullmatch(words)) is not None:
        return f"about {small(beyond['thing'])}{WILL}"
    if (ended := _ENDED_UP.fullmatch(words)) is not None:
        return f"that {small(ended['what'])}{WILL}"
    if (occurred := _OCCURRED.fullmatch(words)) is not None:
        return f"that we made a mistake {occurred['rest']}{WILL}"
    arisen = _ARISEN.fullmatch(words)
    return f"about the {arisen['what']}{arisen['rest'] or ''}{WILL}" if arisen is not None else None


def _gone(words: str, _scene: Scene) -> str | None:
    match = _GONE.fullmatch(words)
    if match is None:
        return None
    return f"that we {'missed' if match['missed'] else 'lost'} {small(match['thing'])}{match['rest']}{WILL}"


def _mixed_up(words: str, _scene: Scene) -> str | None:
    match = _MIXED_UP.fullmatch(words)
    return f"for the {match['what'].lower()}{match['rest']}{WILL}" if match is not None else None


def _sent(words: str, _scene: Scene) -> str | None:
    match = _WRONG_SENT.fullmatch(words)
    if match is None:
        return None
    you, rest = (
        ("you ", match["rest"].replace(" to you", "")) if match["rest"].startswith(" to you") else ("", match["rest"])
    )
    return f"that we {match['done'].lower()} {you}{small(match['thing'])}{rest}{WILL}"


def _machine(words: str, _scene: Scene) -> str | None:
    match = _MACHINE.fullmatch(words)
    base = done_in(match["verb"]) if match is not None else None
    if match is None or base not in _DONE_TO:
        return None
    how = f"{match['how'].lower()} " if match["how"] else ""
    be = agreeing("be", match["thing"], past=True)
    return f"that {small(match['thing'])} {be} {how}{participle_of(match['verb'])}{match['rest']}{WILL}"


def _nobody(words: str, _scene: Scene) -> str | None:
    """ "Your note was not passed on" as "that we did not pass on your note"."""
    match = _NOBODY.fullmatch(words)
    base = done_in(match["done"]) if match is not None else None
    if match is None or base is None or base in _ON_PURPOSE or participle_of(match["done"]) != match["done"].lower():
        return None
    perfect, up = " been" in match["be"].lower(), match["up"] or ""
    if match["not"]:
        did = f"have not {inflection.participle(base)}" if perfect else f"did not {base}"
    else:
        # "Cancelled" is past and participle in one; the tables know only "canceled".
        doubled = match["done"].lower() == f"{base}led"
        past = match["done"].lower() if doubled else inflection.past(base)
        did = f"have {participle_of(match['done'])}" if perfect else past
    how = f"{match['how'].lower()} " if match["how"] and not (perfect or match["not"]) else ""
    if match["how"] and not how:
        return None
    return f"that we {how}{did}{up} {small(match['thing'])}{match['rest']}{WILL}"


def _partners(words: str, _scene: Scene) -> str | None:
    fault = _THEIR_FAULT.fullmatch(words)
    if fault is not None:
        return f"about {small(fault['thing'])} {_at(fault['whom'])}{WILL}"
    match = _DUE_TO.fullmatch(words)
    if match is None:
        return None
    thing, whom = match["thing"] or match["also"], match["whom"] or match["them"]
    return f"about {small(thing)} {_at(whom)}{WILL}"


def _at(whom: str) -> str:
    return "in transit" if _ON_ITS_WAY.search(whom) else f"at {small(whom)}"


def _not_ours(words: str, scene: Scene) -> str | None:
    match = _NOT_OURS.fullmatch(words)
    return (
        f"that {match['what']}, and {now(scene)}" if match is not None and not HANGING.search(match["what"]) else None
    )


OF_CLAUSE: Captures = {"owned": owned}
