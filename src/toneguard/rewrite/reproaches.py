"""Reproaches and orders told as what is wanted, or as how things stand, without pointing at the customer.

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


def _told(scene: Scene) -> Iterator[str]:
    """The words of the hit's main clause, as they stand and without what leads up to the reproach."""
    part = part_of(scene)
    if part is None:
        return
    words = part.words + (f" {part.reason}" if part.reason else "")
    shorter = _SAYING.sub("", words, count=1) if _SAYING.match(words) else words
    yield shorter


def _sentence(scene: Scene) -> str:
    """The hit's sentence without its greeting, its openers and its final mark."""
    if scene.sentence is None:
        return ""
    return re.sub(r"[.!?…\s]+$", "", openers.news(scene.said))


_LOOSE = regex(
    r"[;:?()\n•⟨]| - |, |\b(?:not|no|never|because|unless|but|so|which|who|while|although|in time|on time|yesterday|earlier|ago"
    r"|last (?:week|month|year)|at the time|before|until|sooner|correctly|properly|carefully|when|and (?:it|we"
    r"|you|they|i))\b|n['’]t\b",
    re.IGNORECASE,
)


def _done(words: str) -> str | None:
    """What is done, from the verb's base form on: "paid the last invoice" → "pay the last invoice"."""
    first, blank, rest = words.strip(" ,").partition(" ")
    base = inflection.base(first.lower())
    if (
        not re.fullmatch(r"[A-Za-z-]+", first)
        or words.isupper()
        or not inflection.knows_as_verb(base)
        or _LOOSE.search(rest)
    ):
        return None
    return predicates.affirmed(f"{base}{blank}{rest}")


# What is wanted of the customer

_MAY = r"(?:(?:may|might|must|seem to|appear to|probably|still|also|apparently|unfortunately|have|['’]ve|had|simply|just) )*"
_PROVIDING = frozenset(
    "include attach provide enclose add send enter fill complete sign submit mention specify state give select choose upload"
    " share confirm return quote indicate pay answer activate verify update set register attend tell fill-in insert write"
    " check clear".split()
)
_UNDONE = regex(
    rf"(?:you|u)(?: |(?=['’])){_MAY}(?:(?:failed|forgot|forgotten|neglected|omitted) to|(?:did|have|had)(?:n['’]?t| not)(?: yet)?"
    r"|never|not(?: yet)?) (?:actually |yet |even )?(?P<done>\S.*)",
    re.IGNORECASE,
)
_LEFT_OUT = regex(
    rf"(?:(?:you|u)(?: |(?=['’])))?{_MAY}(?:forgot|forgotten|skipped|missed|omitted|left out|overlooked|ignored)"
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
    rf"(?:you|u)(?: |(?=['’])){_MAY}(?:entered|used|sent|gave|given|provided|chose|chosen|selected|picked|quoted|typed|submitted"
    r"|uploaded|attached|put|ordered)(?: us| in)? (?:the wrong|the incorrect|an? (?:wrong|incorrect"
    r"|invalid)) (?P<thing>[\w' -]+)",
    re.IGNORECASE,
)
_DONE_WRONG = regex(
    rf"(?:you|u)(?: |(?=['’])){_MAY}(?:entered|filled (?:in|out)|completed|typed|set(?: up)?|written|wrote|spelled|spelt|entered)"
    r" (?P<thing>(?:the|your) [\w' -]+?) (?:incorrectly|wrongly|wrong|improperly|in the wrong way|the wrong way)",
    re.IGNORECASE,
)
_SAID_WRONG = regex(
    r"(?P<thing>(?:the|your) [\w' -]+?(?: (?:that )?you(?: have|['’]ve)? (?:provided|gave|given|entered|sent|quoted|supplied))?)"
    r" (?:is|was|are|were) (?:incorrect|wrong|invalid|not valid|not correct|false|mistyped)",
    re.IGNORECASE,
)
_MISTAKEN = regex(
    rf"(?:you|u)(?: are|['’]re|r)? {_MAY}(?:mistaken|wrong|confused) about (?P<thing>(?:the|your|our) [\w' -]+)",
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
    for words in _told(scene):
        for shape in (_undone, _left_out, _checked, _required, _passive_duty, _present, _failure, _at_once):
            found = shape(words, scene)
            if found is not None:
                return found
    return None


def missing(words: str) -> str | None:
    """What the customer left undone, from the verb on: "include the form" of "it seems you forgot to include the form"."""
    told = _SAYING.sub("", words, count=1)
    return _undone(told) or _left_out(told)


def _undone(words: str, _scene: Scene | None = None) -> str | None:
    match = _UNDONE.fullmatch(words)
    done = _done(match["done"]) if match is not None else None
    return done if done is not None and done.split()[0] in _PROVIDING else None


def _left_out(words: str, _scene: Scene | None = None) -> str | None:
    match = _LEFT_OUT.fullmatch(words)
    if match is None or _LOOSE.search(match["thing"]):
        return None
    thing = match["thing"]
    if _LETTERS.search(thing) and thing.lower().startswith("our"):
        return f"have a look at {thing}"
    return f"add {thing}" if _FIELDS.search(thing.replace("/", " ")) else None


def _checked(words: str, _scene: Scene) -> str | None:
    for shape in (_WRONG_THING, _DONE_WRONG, _SAID_WRONG, _MISTAKEN):
        match = shape.fullmatch(words)
        if match is not None and not _LOOSE.search(match["thing"]):
            thing = match["thing"] if shape is not _WRONG_THING else f"the {match['thing']}"
            return f"check {small(thing)}"
    return None


def _required(words: str, _scene: Scene) -> str | None:
    match = _REQUIRED.fullmatch(words)
    if match is None or _LAW.search(match["done"]):
        return None
    done = _done(match["done"])
    return done if done is not None and done.split()[0] not in {"be", "have", "know", "understand", "wait"} else None


def _passive_duty(words: str, _scene: Scene) -> str | None:
    match = _PASSIVE_DUTY.fullmatch(words)
    if match is None or _LAW.search(words) or _LOOSE.search(match["thing"]) or " by " in match["rest"] + " ":
        return None
    verb, _, particle = match["verb"].partition(" ")
    return f"{inflection.base(verb)}{' ' + particle if particle else ''} {small(match['thing'])}{match['rest']}"


def _present(words: str, _scene: Scene) -> str | None:
    match = _PRESENT.fullmatch(words)
    return f"be {match['state']}{match['rest']}" if match is not None and not _LOOSE.search(match["rest"]) else None


def _failure(words: str, _scene: Scene) -> str | None:
    match = _FAILURE.fullmatch(words)
    done = _done(match["done"]) if match is not None else None
    return f"{done} to resolve {small(match['thing'])}" if match is not None and done is not None else None


def _at_once(words: str, _scene: Scene) -> str | None:
    match = _AT_ONCE.fullmatch(words)
    return _done(match["done"]) if match is not None else None


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
    match = _IF_SO.fullmatch(_sentence(scene))
    done = _done(match["done"]) if match is not None else None
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
    for words in _told(scene):
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
    for words in _told(scene):
        match = _ENABLING.fullmatch(words)
        done = _done(match["done"]) if match is not None else None
        if match is not None and done is not None and done.split()[0] not in {"be", "have"}:
            who = "I" if match["who"].lower() == "i" else match["who"].lower()
            return f"once you {done}, {who} can {match['gain']}"
    return None


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
    rf"(?:you|u)(?: |(?=['’])){_MAY}(?:misunderstood|misread|misinterpreted|mixed up) (?P<thing>(?:the|our|your) [\w' -]+)",
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
    for words in _told(scene):
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
    if kept is not None and not _LOOSE.search(kept["thing"]):
        return f"without {kept['thing']}, what {_who(scene)} can do is ⟨what?⟩"
    return _now(scene) if _SHOULD_HAVE.fullmatch(words) else None


def hindsight(scene: Scene) -> str | None:
    """ "If you had followed the steps, it would work" as "following the steps should help"; else what can be done now."""
    words = _sentence(scene)
    works = _WOULD_WORK.fullmatch(words)
    if works is not None:
        return f"{inflection.gerund(inflection.base(works['done'].lower()))}{works['rest']} should help"
    return _now(scene) if _HAD_YOU.fullmatch(words) else None


def _explained(words: str, _scene: Scene) -> str | None:
    match = _MISREAD.fullmatch(words)
    return (
        f"let me explain {match['thing']}: ⟨how?⟩" if match is not None and not _LOOSE.search(match["thing"]) else None
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
    words = _sentence(scene)
    sure = _SURE.fullmatch(words)
    if sure is not None:
        return f"could you please check whether {sure['what']}"
    why = _WHY_NOT.fullmatch(words)
    if why is not None:
        done = _done(why["done"])
        return f"{why['lead'] or ''}could you {done}" if done is not None else None
    undone = _WHY_UNDONE.fullmatch(words)
    done = _done(undone["done"]) if undone is not None else None
    return f"could you please {done}" if done is not None and done.split()[0] in _PROVIDING else None


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


CAPTURES: Mapping[str, Callable[[Scene], str | None]] = {
    "wanted": wanted,
    "enabling": enabling,
    "sized": sized,
    "standing": standing,
}
ANYWHERE: Mapping[str, Callable[[Scene], str | None]] = {
    "conditioned": conditioned,
    "question": question,
    "kernel": kernel,
    "hindsight": hindsight,
}
