"""Orders that stand beside what they lead to, what they open or what leads up to them, told as a request with it.

Each capture is `None` unless the sentence is one of the plain shapes listed here from its first word to its last.
"""

import re

from toneguard.regex import regex
from toneguard.rewrite.orders.wants import done_from
from toneguard.rewrite.prose import openers
from toneguard.rewrite.prose.letters import small, unmarked
from toneguard.rewrite.prose.pieces import done_in, pronoun
from toneguard.rewrite.prose.scene import Captures, Scene
from toneguard.rewrite.prose.told import stated

_ASKING = (
    r"(?:contact|call|ask|chase|e-?mail|write to|speak (?:to|with)|talk to|check with|chase (?:up )?with|get in touch with"
    r"|reach out to|turn to|message)"
)
_LEADS_TO = regex(
    r"(?:(?:unfortunately|however),? )?you(?:['’]?ll| will| do| would|['’]d)? (?:still |also |then )*(?:need|have) to "
    rf"(?P<done>{_ASKING} (?:the|your|our) [\w'’ -]+?)"
    r"(?:,? and|,|;| -) (?P<who>they|he|she)(?P<does>(?:['’]?ll| will| can)\b[^,;:?()\n]*)",
    re.IGNORECASE,
)


_LOST = regex(r"^ll\b", re.IGNORECASE)
_DUTY = regex(r"(?:['’]?ll| will) (?:need|have) to\b", re.IGNORECASE)


def leading(scene: Scene) -> str | None:
    """ "You need to ask the shop, they will order it" as "please ask the shop, and they will order it"."""
    said = unmarked(scene.said)
    match = _LEADS_TO.fullmatch(said[openers.greeting(said) :])
    if match is None:
        return None
    joint = "as" if _DUTY.match(match["does"]) else "and"
    does = _LOST.sub("'ll", match["does"])
    return f"please {match['done']}, {joint} {small(match['who'])}{does}"


_AMOUNT = r"[\w.,]+(?: \w+)?"
_OVER = regex(
    r"you should (?P<done>(?:modify|edit|rephrase|reword|rewrite|resubmit|amend|shorten|reformat|correct) your [\w' -]+?) "
    r"(?:in order )?to (?P<aim>[a-z]+ [\w' -]+)",
    re.IGNORECASE,
)


def worked_over(scene: Scene) -> str | None:
    """ "You should edit your post to add the date" as "to add the date, please edit your post"."""
    match = _OVER.fullmatch(stated(scene))
    return f"to {match['aim']}, please {match['done']}" if match is not None else None


_HOW_BIG = regex(
    r"your (?P<thing>(?:[\w'-]+ )?(?:party|group|size|basket|cart|order|deposit|balance|stay|booking|purchase|payment"
    r"|donation|team|crew|reservation|total|score|rating|password)) (?:must|has to|needs to) be "
    rf"(?P<size>at least {_AMOUNT}|(?:over|above) {_AMOUNT}) "
    r"(?:in order )?(?:to|for you to be able to|before you can) (?P<gain>[a-z]+(?: [\w' -]+)?)",
    re.IGNORECASE,
)
_YOURS = frozenset(
    "reserve book order check pay apply join register claim redeem qualify withdraw vote comment rent log start play buy".split()
)
_LOOSE = regex(r"\b(?:it|they|them|which|who|that|and|or|but|if|when|unless|be)\b", re.IGNORECASE)


def entry(scene: Scene) -> str | None:
    """ "Your party must be at least 2 in order to reserve" as "you can reserve with a party of at least 2"."""
    match = _HOW_BIG.fullmatch(stated(scene))
    if match is None or _LOOSE.search(f"{match['thing']} {match['gain']}"):
        return None
    verb = match["gain"].split()[0].lower()
    article = "an" if match["thing"][0].lower() in "aeiou" else "a"
    return f"you can {match['gain']} with {article} {match['thing']} of {match['size']}" if verb in _YOURS else None


_TURNED_AWAY = regex(
    r"(?P<no>(?P<thing>(?:your|the) [^,;:?()]+?) (?:could not|couldn['’]t|can ?not|can['’]t) be "
    r"(?P<failed>accepted|processed|delivered|received|read|taken|registered|approved|forwarded)) "
    r"(?:because|since|as) (?:(?:we|i) (?:do |now |must )*(?:require|need|expect|ask) you to"
    r"|you(?:['’]re| are)? (?:must|have to|need to|required to|expected to|asked to)) (?P<done>[a-z]+ [^;:?()]+)",
    re.IGNORECASE,
)


def turned_away(scene: Scene) -> str | None:
    """ "It could not be read because you must use the form" with the form as what it takes: "so that we can read it, …"."""
    match = _TURNED_AWAY.fullmatch(stated(scene))
    done, failed = (done_from(match["done"]), done_in(match["failed"])) if match is not None else (None, None)
    if match is None or done is None or failed is None:
        return None
    return f"{match['no']}. For us to {failed} {pronoun(match['thing'])}, please {done}"


_WISH = (
    r"(?:(?:i|we)(?:['’]d| would) (?:really |very much )?(?:like|love|be (?:happy|glad)) to|(?:i|we) want to|let me|let us"
    r"|happy to|glad to)"
)
_SPLICED = regex(
    rf"(?P<lead>{_WISH} [^,;:?()\n]+?)(?:,| -|;) (?:so |just |simply )?"
    r"(?P<order>(?:provide|send|share|give|tell|dm|message|forward|drop|e-?mail|submit|upload|pass)\b[^;?\n]*)",
    re.IGNORECASE,
)
_GOES_ON = regex(r"\b(?:and|so|then) (?:we|i|you)(?:['’]ll| will| can)?\b", re.IGNORECASE)


# A mark behind a link would be taken for part of it.
_LINK = regex(r"(?:https?://|www\.)\S+$", re.IGNORECASE)


def spliced_order(scene: Scene) -> str | None:
    """ "I'd like to look into this, send your number here" with its order asked for, in a sentence of its own."""
    said = unmarked(scene.said)
    start = openers.greeting(said)
    match = _SPLICED.fullmatch(said[start:])
    if match is None or _GOES_ON.search(match["order"]):
        return None
    mark = scene.said[len(said) :].strip() or ("" if _LINK.search(said) else scene.stop)
    return f"{said[:start]}{match['lead']}. Please {small(match['order'])}{mark}"


OF_SENTENCE: Captures = {
    "leading": leading,
    "worked_over": worked_over,
    "entry": entry,
    "turned_away": turned_away,
    "spliced_order": spliced_order,
}
