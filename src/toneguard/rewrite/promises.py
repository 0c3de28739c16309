"""Apologies for feelings told as apologies for what happened, and waiting told with a time."""

import re
from collections.abc import Callable, Mapping

from toneguard.regex import regex
from toneguard.rewrite import openers
from toneguard.rewrite.letters import LOST_MARKS, capitalised, small, unmarked
from toneguard.rewrite.parts import part_of
from toneguard.rewrite.scene import Scene
from toneguard.rewrite.stretches import whole_apology

_SORRY = regex(
    r"(?P<who>(?:i|we)(?:['’]?(?:m|re)| am| are)? |im |were )?(?:just )?"
    r"(?P<how>(?:(?:so|very|really|truly|deeply|sincerely|terribly|extremely) )*)"
    r"(?:sorry|apologi[sz]e|(?:(?:our|my) (?:sincere )?)?apologies|regret)\b(?P<what>[^,;:.!?()\n]*?)"
    r"(?P<tail>(?:,? (?:but|and|however)|,|;| -) (?P<own>(?:i|we|you|it|this|that|the|your|our|were|im|there"
    r"|please)\b.*)|, (?P<name>[A-Z]\w+))?",
    re.IGNORECASE,
)
_WHEN = regex(
    r"\b(?:this (?:morning|afternoon|evening|week)|today|yesterday|last (?:night|week|month)|tonight)\b", re.IGNORECASE
)


_WAITED = regex(r"\bthe (?:long )?(?:wait|delay|mix-up|mistake|error|cancellation|damage)\b", re.IGNORECASE)
_NAMED = regex(
    r"\b(our (?:[\w-]+ ){0,2}?[\w-]+) (?:was|were|wasn|weren|has|have|had|is|are|isn|aren|did|didn|does|doesn|annoyed|upset"
    r"|offended|caused|hurt|confused|disappointed|came|made)(?:t|['’]t)?\b",
    re.IGNORECASE,
)


def _named(what: str) -> str | None:
    """The thing of ours, or the mishap, that the apology speaks of already."""
    ours, mishap = _NAMED.search(what), _WAITED.search(what)
    return ours[1] if ours is not None else mishap[0] if mishap is not None else None


def sorry(scene: Scene) -> str | None:
    """ "We're sorry you feel let down, but the gate was shut" as "We're sorry about ⟨what happened?⟩. The gate was shut"."""
    sentence = scene.sentence
    if sentence is None or sentence.asks:
        return None
    start = openers.greeting(scene.said)
    final = re.search(r"[.!…]*[\s\"'”’)]*$", scene.said)
    assert final is not None
    match = _SORRY.fullmatch(scene.said[start : final.start()])
    if match is None or (match["name"] and not match["name"][0].isupper()):
        return None
    ours = (match["who"] or "i").strip().lower().startswith("w")
    when = _WHEN.search(match["what"])
    about = f"what happened {when[0]}" if when is not None else _named(match["what"]) or "⟨what happened?⟩"
    told = scene.habits.applied("We're " if ours else "I'm ") + f"{match['how'].lower()}sorry about {about}"
    told += f", {match['name']}" if match["name"] else ""
    mark = final[0].strip() or "."
    own = re.sub(r"^(?:were|im)\b", lambda lost: LOST_MARKS[lost[0].lower()], match["own"] or "", flags=re.IGNORECASE)
    return f"{told}. {capitalised(own)}{mark}" if own else f"{told}{mark}"


_SEE_WHAT = regex(
    r"(?P<who>i['’]?ll|we['’]?ll|well|i will|we will|we shall) (?:then |just |also |certainly )*see what (?:else )?"
    r"(?:(?:i|we) (?:can|could|might) do|can be done)(?: (?:to help|for you|about (?:it|this|that)"
    r"|here))*(?P<name>, (?-i:[A-Z])\w+)?",
    re.IGNORECASE,
)
_BEAR = regex(
    r"(?:please |kindly )?bear (?:with )?us(?: for)?(?: some ?time| a (?:little )?while| a bit)?", re.IGNORECASE
)


# The clock starts when they write.
_THEIR_TURN = regex(
    r"\b(?:if (?:you|they|he|she)|please|kindly|send|share|provide|reach|contact|dm|give|let|reply|write)\b",
    re.IGNORECASE,
)


def deferred(scene: Scene) -> str | None:
    """ "We'll see what we can do" as "we will look into this and tell you by ⟨when?⟩ what we can do"."""
    part = part_of(scene)
    if part is None or part.reason or _THEIR_TURN.search(f"{part.lead} {part.before}"):
        return None
    seen = _SEE_WHAT.fullmatch(part.words)
    if seen is not None:
        who = "I" if seen["who"].lower().startswith("i") else "we"
        return scene.habits.applied(
            f"{who} will look into this and tell you by ⟨when?⟩ what {who} can do{seen['name'] or ''}"
        )
    return "please give us until ⟨when?⟩" if _BEAR.fullmatch(part.words) else None


_SPLICED = regex(
    r"(?P<ask>(?:please|kindly|pls) [^,;:?()\n]+),? (?:and )?(?P<who>we['’]ll|i['’]ll|well|we will"
    r"|i will) see what (?:we|i) can do"
    r"(?: for you| to help)?(?P<name>, (?-i:[A-Z])\w+)?",
    re.IGNORECASE,
)


def spliced(scene: Scene) -> str | None:
    """ "Kindly send the number, we'll see what we can do" with what will be done, as two sentences."""
    match = _SPLICED.fullmatch(unmarked(scene.said))
    if match is None:
        return None
    who = "I" if match["who"].lower().startswith("i") else "we"
    # The clock starts when they write.
    told = f"{capitalised(who)} will look into this and tell you within ⟨how long?⟩ what {who} can do"
    return f"{match['ask']}. {scene.habits.applied(told)}{match['name'] or ''}"


_SENT = r"(?:you|we|i)(?: have|['’]ve)? (?:received|sent|reported|mentioned|raised|shared)"
_DUE = regex(
    rf"(?P<mine>(?:i|we)(?: will|['’]ll) [^,;:.!?]*\b{_SENT}) *"
    r"|(?P<thing>(?:your|the|our) [^,;:.!?]*? will) +(?P<done>be (?:\w+ed|read|sent|seen|done|made|paid)\b[^;:!?]*)",
    re.IGNORECASE,
)


def dated(scene: Scene) -> str | None:
    """ "Your form will soon be read" with its time in front, where it can't be taken for another's: "by ⟨when?⟩, …"."""
    if scene.sentence is None:
        return None
    at = scene.hit.span.start - scene.sentence.span.start, scene.hit.span.end - scene.sentence.span.start
    said = scene.sentence.text
    match = _DUE.fullmatch(unmarked(f"{said[: at[0]]}{said[at[1] :].lstrip()}"))
    if match is None or not (match["mine"] or said[: at[0]].endswith("will ")):
        return None
    told = match["mine"] or f"{match['thing']} {match['done']}"
    return f"by ⟨when?⟩, {small(told.rstrip())}"


_AT_A_LOSS = regex(
    r"(?:(?:i|we)(?:['’]?(?:m|re)| am| are) |im |were )?(?:(?:so|very|really) )?sorry,? but (?P<no>(?P<we>i|we)"
    r" (?:can(?:no|['’]?)t|could(?: not|n['’]?t)|(?:am|are|was|were) unable to)"
    r" (?:reproduce|replicate|recreate|find|locate|open|view|read|identify) (?:the|your|this|that|it)\b[^,;:?()\n]*)",
    re.IGNORECASE,
)
_WAY_ON = regex(r"\?|\b(?:please|kindly|if|you (?:can|could|may)|instead|try)\b", re.IGNORECASE)


def at_a_loss(scene: Scene) -> str | None:
    """ "Sorry, but we can't open your file" with what would help: "I'm sorry that … Could you please send us ⟨what?⟩"."""
    match = _AT_A_LOSS.fullmatch(unmarked(scene.said))
    if match is None or scene.sentence is None or _WAY_ON.search(scene.reading.text, scene.sentence.span.end):
        return None
    apology = whole_apology(scene.text(scene.hit.span), scene)
    whom = "me" if match["we"].lower() == "i" else "us"
    return f"{apology} that {match['no']}. Could you please send {whom} ⟨what?⟩"


CAPTURES: Mapping[str, Callable[[Scene], str | None]] = {"deferred": deferred}
ANYWHERE: Mapping[str, Callable[[Scene], str | None]] = {
    "sorry": sorry,
    "spliced": spliced,
    "at_a_loss": at_a_loss,
    "dated": dated,
}
