"""Apologies told for what happened: for feelings, for "any inconvenience", or with a "but" behind them."""

import re
from collections.abc import Callable, Mapping

from toneguard.regex import regex
from toneguard.rewrite.prose import openers
from toneguard.rewrite.prose.letters import LOST_MARKS, capitalised, unmarked
from toneguard.rewrite.prose.scene import Captures, Scene

# A "but" behind the apology

_BUT = regex(r"\s*[,–:-]?\s*\b(?:but|however|though)\W*$", re.IGNORECASE)
_BARE_SORRY = regex(r"\W*(?:(?:so|very|really|terribly|truly|extremely) )*(?:sorry|sry|soz)\b(?! to\b)", re.IGNORECASE)
_SORRY_ALONE = regex(r"\b(?:sorry|apologi[sz]e|apologies)$", re.IGNORECASE)
# What went wrong is what the apology is for, and what is missing where help follows; nobody is sorry for the size of a room,
# and "I'm sorry." is no better.
_THING = r"(?:(?:the|your|our|this|that|these|those) (?:[\w'’-]+ ){1,6}|(?-i:[A-Z])\w+ )"
_WRONG = regex(
    rf"{_THING}(?:(?:is|are|was|were|has been|have been) (?:cancelled|canceled|delayed|lost|damaged|out of)"
    r"|failed|did not (?:arrive|go through)|didn['’]?t (?:arrive|go through))\b[^,;:?()]{0,70}[.!]?",
    re.IGNORECASE,
)
_LACK = regex(
    r"(?:there (?:is|are|was|were) (?:no|not any|nothing) "
    rf"|{_THING}(?:is|are) (?:not available|no longer available|unavailable|sold out))\b[^,;:?()]{{0,70}}[.!]?",
    re.IGNORECASE,
)
_HELP = regex(r"\b(?:(?:i|we|you) (?:can|could|will)|would you like|shall (?:i|we)|how about|instead)\b", re.IGNORECASE)
_TO_SAY = regex(r" to say$| and all(?: that)?$|[ ,]+(?:mate|love|guys|folks)$", re.IGNORECASE)


def apologised(words: str, scene: Scene) -> str | None:
    """ "Sorry about that, but" as "I'm sorry about that."; "sorry, but the room is full" as "I'm sorry that the room is full"."""
    kept = whole_apology(words, scene)
    if not kept or kept == words:
        return None
    if not _SORRY_ALONE.search(kept):
        return f"{kept}."
    behind = scene.said[scene.said.find(words) + len(words) :].strip()
    helped = scene.following is not None and _HELP.search(scene.following.text) is not None
    return f"{kept} that" if _WRONG.fullmatch(behind) or (helped and _LACK.fullmatch(behind)) else None


def whole_apology(words: str, scene: Scene) -> str:
    """ "Sorry mate, but" as "I'm sorry", to stand alone or in front of what it is for."""
    kept = _TO_SAY.sub("", _BUT.sub("", words).rstrip(" ,"))
    first, blank, rest = kept.partition(" ")
    kept = LOST_MARKS.get(first.lower(), first) + blank + rest
    return scene.habits.applied("I'm ") + kept[:1].lower() + kept[1:] if _BARE_SORRY.match(kept) else kept


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


# Feelings, and what may have been felt

_SORRY = regex(
    r"(?P<who>(?:i|we)(?:['’]?(?:m|re)| am| are)? |im |were )?(?:(?:just|do|can only|would like to) )?"
    r"(?P<how>(?:(?:so|very|really|truly|deeply|sincerely|terribly|extremely) )*)"
    r"(?:sorry|apologi[sz]e|(?:(?:our|my) (?:sincere )?)?apologies|regret)\b(?P<what>[^,;:.!?()\n]*?)"
    r"(?P<thanks> and (?:thank you for|appreciate) your [\w ]+)?"
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


_TROUBLES = regex(r"\b(?:any|whatever|in?conv\w+|troubles?|issues?|confusion|difficult\w+)\b", re.IGNORECASE)
_SAYS_NOTHING = frozenset(
    "caused cause causing cased to you u your this that which it they we has have had may might could be been being is are was"
    " were experienced experience experiencing encountered occasioned given rise felt perceived occurred faced suffered created"
    " brought meant meaning entailed matter situation issue issues the all and for on in end side again".split()
)


def _says_more(scene: Scene, end: int) -> bool:
    """Behind trouble that names nothing stands its cause, or news: "sorry for the trouble your lamp ships today"."""
    if scene.sentence is None or not _TROUBLES.search(scene.text(scene.hit.span)):
        return False
    behind = scene.said[scene.hit.span.end - scene.sentence.span.start : end]
    words = re.findall(r"[\w'’]+|[^\s\w]", _WAITED.sub("", _WHEN.sub("", behind)).lower())
    return any(word not in _SAYS_NOTHING for word in words)


# "Sorry our picks weren't to your liking" says what was wrong with them.
_FELL_SHORT = regex(r"\bour \w[^,]*(?:\bnot|n['’]?t)\b", re.IGNORECASE)


_PERCEIVED = regex(r"\b(?:perceiv\w+|seem\w*|sound\w*|c[ao]me across|understood)\b", re.IGNORECASE)


def _named(what: str) -> str | None:
    """The thing of ours, or the mishap, that the apology speaks of already."""
    if _PERCEIVED.search(what):
        return None
    ours, mishap = _NAMED.search(what), _WAITED.search(what)
    return ours[1] if ours is not None else mishap[0] if mishap is not None else None


# "Should this have upset you, we apologise".
_SUPPOSED = regex(
    r"(?:and |so |but )?(?:should|if|in case) (?P<what>[^;:.!?()\n]+?),? (?:then )?(?:this is (?:deeply |sincerely )?regretted"
    r"|(?P<who>(?:i|we)(?:['’]?(?:m|re)| am| are)?|please accept) (?P<how>(?:(?:so|very|really|truly|deeply|sincerely|do) )*)"
    r"(?:sorry|apologi[sz]e|(?:our|my) (?:sincere )?apologies|regret)(?: for (?:this|that|it))?)"
    r"|(?:so |very )?(?:sorry|apologies) to (?:anyone|anybody|everyone|everybody|those|all)(?: who (?:was|were|is|are))?"
    r" (?:affected|inconvenienced|disturbed|upset|bothered|concerned)(?:, if anyone was)?"
    r"|(?P<any>any (?:\w+ ){1,3}?(?:is|are) (?:hereby |deeply |sincerely |much )?(?:to be )?regretted)",
    re.IGNORECASE,
)
# What an apology can only be for if it happened is a fact, and so is a number.
_PERHAPS = regex(
    r"(?:you|u|anyone|this|that|it|any\w*|our|the|there) [^,\d]*\b(?:caus\w+|feel|felt|upset|offen\w+|inconvenien\w+|disturb\w*"
    r"|bother\w*|annoy\w*|hurt|disappoint\w*|detriment|loss|confus\w+|frustrat\w+|distress\w*)\b[^,\d]*",
    re.IGNORECASE,
)


def _supposed(said: str, scene: Scene) -> str | None:
    """The apology for what is only supposed to have been felt, with a place for what happened."""
    match = _SUPPOSED.fullmatch(said)
    if match is None or (match["what"] and _PERHAPS.fullmatch(match["what"]) is None):
        return None
    mine = (match["who"] or "we").lower().startswith("i")
    how = (match["how"] or "").lower().replace("do ", "")
    about = _named(match["what"] or "") or "⟨what happened?⟩"
    return scene.habits.applied("I'm " if mine else "We're ") + f"{how}sorry about {about}"


def sorry(scene: Scene) -> str | None:
    """ "We're sorry you feel let down, but the gate was shut" as "We're sorry about ⟨what happened?⟩. The gate was shut"."""
    sentence = scene.sentence
    if sentence is None or sentence.asks:
        return None
    start = openers.greeting(scene.said)
    final = re.search(r"[.!…]*[\s\"'”’)]*$", scene.said)
    assert final is not None
    supposed = _supposed(scene.said[start : final.start()], scene)
    if supposed is not None:
        return f"{supposed}{final[0].strip() or '.'}"
    match = _SORRY.fullmatch(scene.said[start : final.start()])
    if (
        match is None
        or (match["name"] and not match["name"][0].isupper())
        or _says_more(scene, start + match.end("what"))
        or _FELL_SHORT.search(match["what"])
    ):
        return None
    ours = (match["who"] or "i").strip().lower().startswith("w")
    when = _WHEN.search(match["what"])
    about = f"⟨what happened?⟩ {when[0]}" if when is not None else _named(match["what"]) or "⟨what happened?⟩"
    told = scene.habits.applied("We're " if ours else "I'm ") + f"{match['how'].lower()}sorry about {about}"
    told += (match["thanks"] or "") + (f", {match['name']}" if match["name"] else "")
    mark = final[0].strip() or "."
    own = re.sub(r"^(?:were|im)\b", lambda lost: LOST_MARKS[lost[0].lower()], match["own"] or "", flags=re.IGNORECASE)
    return f"{told}. {capitalised(own)}{mark}" if own else f"{told}{mark}"


# What was not to the customer's liking

_NO_LIKING = regex(
    r"(?P<who>(?:i|we)(?:['’]?(?:m|re)| am| are) |im |were )?(?P<how>(?:(?:so|very|really|truly|terribly) )*)sorry"
    r" (?:if|in case|that) (?P<what>(?:our|the|this|my) [\w -]+?) (?:was|were|is|are|has|have)(?:n['’]?t| not)(?: been)?"
    r"(?: (?:entirely|quite|fully|exactly|really))? to your (?:liking|taste|satisfaction)",
    re.IGNORECASE,
)
_DECIDED = regex(r"\b(?:decision|answer|reply|response|outcome|ruling|policy|result|verdict)\b", re.IGNORECASE)


def no_liking(scene: Scene) -> str | None:
    """ "Sorry if our picks weren't to your liking" as "sorry that our picks missed the mark for you"; a decision stands."""
    match = _NO_LIKING.fullmatch(unmarked(scene.said))
    if match is None or _DECIDED.search(match["what"]):
        return None
    ours = (match["who"] or "i").strip().lower().startswith("w")
    whose = scene.habits.applied("we're " if ours else "I'm ")
    return f"{whose}{match['how'].lower()}sorry that {match['what']} missed the mark for you"


_THANKED = regex(
    r"(?:once again,? )?(?:please |kindly )?accept (?:my|our) (?:sincere |deepest |heartfelt )*apolog(?:y|ies)(?: again)?"
    r" and (?P<thanks>(?:thanks|thank you) for your [\w ]+)",
    re.IGNORECASE,
)


def thanked(scene: Scene) -> str | None:
    """ "Please accept my apologies and thanks for your patience" without the apology, which was made before."""
    match = _THANKED.fullmatch(unmarked(scene.said))
    return match["thanks"] if match is not None else None


# Words that name nothing


def sorry_to_hear(words: str, scene: Scene) -> str | None:
    """ "Not great to hear" as "I'm sorry to hear that"."""
    if not _NOT_GREAT.fullmatch(words):
        return None
    return scene.habits.applied("I'm sorry to hear that")


_NOT_GREAT = regex(r"(?:(?:well|oh),? )?not (?:great|good|nice|fun) to hear", re.IGNORECASE)


def definite(words: str, _scene: Scene) -> str | None:
    """ "Sorry for any delay you may have had" as "sorry for the delay": it happened, and it is named."""
    found = _ANY.fullmatch(words)
    return f"{found['head']} the {found['noun']}" if found is not None else None


def for_what(words: str, _scene: Scene) -> str | None:
    """ "Apologize for any trouble caused" as "apologize for ⟨what happened?⟩"."""
    found = _FOR_ANY.match(words)
    return f"{found[0]} ⟨what happened?⟩" if found is not None else None


_FOR_ANY = regex(r"(?:\w+ ){1,3}?(?:for|about)(?= (?:any|whatever|some|an?)\b)", re.IGNORECASE)
_ANY = regex(
    r"(?P<head>\w+(?: \w+){0,3}? (?:for|about|of)) (?:any|whatever|some|an?) (?:\w+ ){0,2}?"
    r"(?P<noun>confusion|misunderstandings?|delays?|mix-up|disruptions?)\b.*",
    re.IGNORECASE | re.DOTALL,
)


OF_SENTENCE: Captures = {"sorry": sorry, "at_a_loss": at_a_loss, "no_liking": no_liking, "thanked": thanked}
STRETCHES: Mapping[str, Callable[[str, Scene], str | None]] = {
    "apologised": apologised,
    "definite": definite,
    "for_what": for_what,
    "sorry_to_hear": sorry_to_hear,
}
