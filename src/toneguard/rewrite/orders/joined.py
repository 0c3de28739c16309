"""Orders that stand beside what they lead to, what they open or what leads up to them, told as a request with it.

Each capture is `None` unless the sentence is one of the plain shapes listed here from its first word to its last.
"""

import re

from toneguard.regex import regex
from toneguard.rewrite.prose.pieces import done_from, done_in, pronoun
from toneguard.rewrite.prose.scene import Captures, Scene
from toneguard.rewrite.prose.told import stated

_AMOUNT = r"[\w.,]+(?: \w+)?"
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


OF_SENTENCE: Captures = {
    "entry": entry,
    "turned_away": turned_away,
}
