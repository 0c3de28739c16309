"""What an order or a reproach asks of the customer, from its verb on, without pointing at them.

Each capture is `None` unless the clause is one of the plain shapes listed here from its first word to its last.
"""

import re
from collections.abc import Callable, Iterator, Mapping

from toneguard.language import inflection
from toneguard.regex import regex
from toneguard.rewrite import openers, predicates
from toneguard.rewrite.letters import small
from toneguard.rewrite.parts import part_of
from toneguard.rewrite.scene import Scene

# What leads up to a reproach: "It looks like you …".

_SAYING = regex(
    r"(?:(?:please )?(?:remember|note|be aware|keep in mind|bear in mind|understand)(?: also)? that"
    r"|it (?:also )?(?:looks|seems|appears|would seem|would appear)(?: like| that| as if| as though)?|(?:looks|seems) like"
    r"|(?:i|we) (?:can )?(?:see|notice|noticed|found)(?: that)?|apparently,?|evidently,?|obviously,?|maybe|perhaps"
    r"|(?:our|the) (?:records|system|systems|logs|files|data) (?:clearly )?(?:shows?|says?|indicates?|tells? us"
    r"|confirms?)(?: that)?"
    r"|according to (?:our|the) \w+,?|as far as (?:i|we) can (?:see|tell),?) ",
    re.IGNORECASE,
)


def told(scene: Scene) -> Iterator[str]:
    """The words of the hit's main clause, as they stand and without what leads up to the reproach."""
    part = part_of(scene)
    if part is None:
        return
    words = part.words + (f" {part.reason}" if part.reason else "")
    shorter = _SAYING.sub("", words, count=1) if _SAYING.match(words) else words
    yield shorter


def said(scene: Scene) -> str:
    """The hit's sentence without its greeting, its openers and its final mark."""
    if scene.sentence is None:
        return ""
    return re.sub(r"[.!?…\s]+$", "", openers.news(scene.said))


LOOSE = regex(
    r"[;:?()\n•⟨]| - |, |\b(?:not|no|never|because|unless|but|so|which|who|while|although|in time|on time|yesterday|earlier|ago"
    r"|last (?:week|month|year)|at the time|before|until|sooner|correctly|properly|carefully|when|and (?:it|we"
    r"|you|they|i))\b|n['’]t\b",
    re.IGNORECASE,
)


def done_from(words: str) -> str | None:
    """What is done, from the verb's base form on: "paid the last invoice" → "pay the last invoice"."""
    first, blank, rest = words.strip(" ,").partition(" ")
    base = inflection.base(first.lower())
    if (
        not re.fullmatch(r"[A-Za-z-]+", first)
        or words.isupper()
        or not inflection.knows_as_verb(base)
        or LOOSE.search(rest)
    ):
        return None
    return predicates.affirmed(f"{base}{blank}{rest}")


# What is wanted of the customer

MAY = r"(?:(?:may|might|must|seem to|appear to|probably|still|also|apparently|unfortunately|have|['’]ve|had|simply|just) )*"
PROVIDING = frozenset(
    "include attach provide enclose add send enter fill complete sign submit mention specify state give select choose upload"
    " share confirm return quote indicate pay answer activate verify update set register attend tell fill-in insert write"
    " check clear".split()
)
_UNDONE = regex(
    rf"(?:you|u)(?: |(?=['’])){MAY}(?:(?:failed|forgot|forgotten|neglected|omitted) to|(?:did|have|had)(?:n['’]?t| not)(?: yet)?"
    r"|never|not(?: yet)?) (?:actually |yet |even )?(?P<done>\S.*)",
    re.IGNORECASE,
)
_LEFT_OUT = regex(
    rf"(?:(?:you|u)(?: |(?=['’])))?{MAY}(?:forgot|forgotten|skipped|missed|omitted|left out|overlooked|ignored)"
    r" (?P<thing>(?:the|your|our|a|an|some|two|one) [\w/'’ -]+)",
    re.IGNORECASE,
)
_LETTERS = regex(
    r"\b(?:e-?mails?|letters?|messages?|notes?|reminders?|notices?|replies|reply|answers?)$", re.IGNORECASE
)
_FIELDS = regex(
    r"\b(?:signatures?|names?|address(?:es)?|numbers?|codes?|pages?|fields?|sections?|steps?|titles?|body|descriptions?|photos?"
    r"|pictures?|screenshots?|attachments?|invoices?|receipts?|files?|logs?|links?|details?|dates? of birth|passwords?|forms?"
    r"|box(?:es)?|questions?|version|copy|copies|documents?|stamp|postage|label)$",
    re.IGNORECASE,
)
_WRONG_THING = regex(
    rf"(?:you|u)(?: |(?=['’])){MAY}(?:entered|used|sent|gave|given|provided|chose|chosen|selected|picked|quoted|typed|submitted"
    r"|uploaded|attached|put|ordered)(?: us| in)? (?:the wrong|the incorrect|an? (?:wrong|incorrect"
    r"|invalid)) (?P<thing>[\w' -]+)",
    re.IGNORECASE,
)
_DONE_WRONG = regex(
    rf"(?:you|u)(?: |(?=['’])){MAY}(?:entered|filled (?:in|out)|completed|typed|set(?: up)?|written|wrote|spelled|spelt|entered)"
    r" (?P<thing>(?:the|your) [\w' -]+?) (?:incorrectly|wrongly|wrong|improperly|in the wrong way|the wrong way)",
    re.IGNORECASE,
)
_SAID_WRONG = regex(
    r"(?P<thing>(?:the|your) [\w' -]+?(?: (?:that )?you(?: have|['’]ve)? (?:provided|gave|given|entered|sent|quoted|supplied))?)"
    r" (?:is|was|are|were) (?:incorrect|wrong|invalid|not valid|not correct|false|mistyped)",
    re.IGNORECASE,
)
_MISTAKEN = regex(
    rf"(?:you|u)(?: are|['’]re|r)? {MAY}(?:mistaken|wrong|confused) about (?P<thing>(?:the|your|our) [\w' -]+)",
    re.IGNORECASE,
)
_REQUIRED = regex(
    r"(?:(?:i|we) (?:do |must |strictly |therefore |also |now )*(?:require|demand|expect|insist)(?: that| on)? you(?: to)?"
    r"|you(?: are|['’]re) (?:obliged|obligated|compelled|expected|required) to"
    r"|it(?: is|['’]s) your (?:own )?(?:responsibility|duty|job|obligation|task) to"
    r"|(?:customers|users|guests|clients|you) are expected to"
    r"|(?:you(?:['’]ll| will)? )(?:only |just |simply |merely )?(?:have|need|will have|will need|must)(?: to)?(?: just| simply)?"
    r"|all (?:that )?you(?:['’]ll| will)? (?:need|have) to do is(?: to)?|you ought to|you(?:['’]d| had) better) (?P<done>\S.*)",
    re.IGNORECASE,
)
_FORMS_OF_DUTY = r"(?:must|has to|have to|needs to|need to|is to|are to|is required to|are required to)"
_PASSIVE_DUTY = regex(
    rf"(?P<thing>(?:all |any |every |each |the |your )?[\w' -]+?) {_FORMS_OF_DUTY} be (?P<verb>submitted|sent|returned|paid"
    r"|completed|filled in|filled out|signed|provided|raised|reported|filed|enclosed|opened|requested"
    r"|settled)(?P<rest>(?: \S.*)?)",
    re.IGNORECASE,
)
_PRESENT = regex(
    rf"you {_FORMS_OF_DUTY} be (?P<state>(?:at )?home|there|present|available|ready|on time|on site|reachable)"
    r"(?P<rest>(?: [\w' ]+)?)",
    re.IGNORECASE,
)
_FAILURE = regex(
    r"(?P<thing>(?:the|this|your) [\w' -]+?) (?:is|was|were|has been) (?:caused by|due to|because of|down to) your failure to"
    r" (?P<done>\S.*)",
    re.IGNORECASE,
)
_AT_ONCE = regex(
    r"(?P<done>(?:renew|pay|upgrade|register|confirm|respond|reply|return|update|verify|call|contact|settle|submit|provide|send"
    r"|complete)\b.*?)(?:,? before (?:it['’]s|it is) too late)?",
    re.IGNORECASE,
)
# A rule of law or of the house is no wish of ours.
_LAW = regex(
    r"\b(?:at least|years?|old|18|21|by law|duty|customs|tax|taxes|legally|before you can|not)\b", re.IGNORECASE
)


def wanted(scene: Scene) -> str | None:
    """What the customer is asked for, from the verb on: "add your signature" of "you forgot your signature"."""
    for words in told(scene):
        for shape in (_undone, _left_out, _checked, _required, _passive_duty, _present, _failure, _at_once):
            found = shape(words, scene)
            if found is not None:
                return found
    return None


def missing(words: str) -> str | None:
    """What the customer left undone, from the verb on: "include the form" of "it seems you forgot to include the form"."""
    shorter = _SAYING.sub("", words, count=1)
    return _undone(shorter) or _left_out(shorter)


def _undone(words: str, _scene: Scene | None = None) -> str | None:
    match = _UNDONE.fullmatch(words)
    done = done_from(match["done"]) if match is not None else None
    return done if done is not None and done.split()[0] in PROVIDING else None


def _left_out(words: str, _scene: Scene | None = None) -> str | None:
    match = _LEFT_OUT.fullmatch(words)
    if match is None or LOOSE.search(match["thing"]):
        return None
    thing = match["thing"]
    if _LETTERS.search(thing) and thing.lower().startswith("our"):
        return f"have a look at {thing}"
    return f"add {thing}" if _FIELDS.search(thing.replace("/", " ")) else None


def _checked(words: str, _scene: Scene) -> str | None:
    for shape in (_WRONG_THING, _DONE_WRONG, _SAID_WRONG, _MISTAKEN):
        match = shape.fullmatch(words)
        if match is not None and not LOOSE.search(match["thing"]):
            thing = match["thing"] if shape is not _WRONG_THING else f"the {match['thing']}"
            return f"check {small(thing)}"
    return None


def _required(words: str, _scene: Scene) -> str | None:
    match = _REQUIRED.fullmatch(words)
    if match is None or _LAW.search(match["done"]):
        return None
    done = done_from(match["done"])
    return done if done is not None and done.split()[0] not in {"be", "have", "know", "understand", "wait"} else None


def _passive_duty(words: str, _scene: Scene) -> str | None:
    match = _PASSIVE_DUTY.fullmatch(words)
    if match is None or _LAW.search(words) or LOOSE.search(match["thing"]) or " by " in match["rest"] + " ":
        return None
    verb, _, particle = match["verb"].partition(" ")
    return f"{inflection.base(verb)}{' ' + particle if particle else ''} {small(match['thing'])}{match['rest']}"


def _present(words: str, _scene: Scene) -> str | None:
    match = _PRESENT.fullmatch(words)
    return f"be {match['state']}{match['rest']}" if match is not None and not LOOSE.search(match["rest"]) else None


def _failure(words: str, _scene: Scene) -> str | None:
    match = _FAILURE.fullmatch(words)
    done = done_from(match["done"]) if match is not None else None
    return f"{done} to resolve {small(match['thing'])}" if match is not None and done is not None else None


def _at_once(words: str, _scene: Scene) -> str | None:
    match = _AT_ONCE.fullmatch(words)
    return done_from(match["done"]) if match is not None else None


_ENABLING = regex(
    r"you(?:['’]ll| will)? (?:first |just |simply |also )*(?:must|have to|need to"
    r"|are required to) (?:first )?(?P<done>[a-z]\S*(?: [^,;:]+?)?)"
    r" before (?P<who>you|we|i|it) (?:can|are able to|will be able to|['’]ll be able to) (?P<gain>[a-z][^,;:]*)",
    re.IGNORECASE,
)


_IF_SO = regex(
    r"(?P<when>if [^,;:]+?),? you(?:['’]ll| will|['’]d| would)? (?:have|need) to (?P<done>[a-z]+ [^;:]+)", re.IGNORECASE
)


def conditioned(scene: Scene) -> str | None:
    """ "If it broke you would have to ask the shop" as "if it broke, please ask the shop"."""
    match = _IF_SO.fullmatch(said(scene))
    done = done_from(match["done"]) if match is not None else None
    if match is None or done is None or done.split()[0] in predicates.UNDOABLE or _LAW.search(done):
        return None
    return f"{match['when']}, please {done}"


_SIZED = regex(
    r"(?P<thing>(?:your|the) [\w' -]+?) (?:must|has to|have to|needs to"
    r"|need to) be (?P<least>at least )?"
    r"(?P<many>\d+|two|three|four|five|six|ten)"
    r"(?P<more> or more)?(?P<gain>(?: in order)? to [a-z]+(?: [\w' -]+)?)",
    re.IGNORECASE,
)


def sized(scene: Scene) -> str | None:
    """ "Your party must be at least 4 to reserve" as "you can reserve if your party is at least 4"."""
    for words in told(scene):
        match = _SIZED.fullmatch(words)
        if match is None or not (match["least"] or match["more"]):
            return None
        size = f"{match['least'] or ''}{match['many']}{match['more'] or ''}"
        gain = re.sub(r"^(?: in order)? to ", "", match["gain"], flags=re.IGNORECASE)
        many = inflection.form_of(match["thing"].split()[-1], verb=False) is inflection.Form.PLURAL
        return f"you can {gain} if {small(match['thing'])} {'are' if many else 'is'} {size}"
    return None


def enabling(scene: Scene) -> str | None:
    """ "You must log out before you can reset it" as "once you log out, you can reset it"."""
    for words in told(scene):
        match = _ENABLING.fullmatch(words)
        done = done_from(match["done"]) if match is not None else None
        if match is not None and done is not None and done.split()[0] not in {"be", "have"}:
            who = "I" if match["who"].lower() == "i" else match["who"].lower()
            return f"once you {done}, {who} can {match['gain']}"
    return None


CAPTURES: Mapping[str, Callable[[Scene], str | None]] = {"wanted": wanted, "enabling": enabling, "sized": sized}
ANYWHERE: Mapping[str, Callable[[Scene], str | None]] = {"conditioned": conditioned}
