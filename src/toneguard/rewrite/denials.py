"""What a main clause denies, in the forms that templates need to say what there is instead.

Each capture is `None` unless the clause is one of the plain shapes listed here from its first word to its last, so that what a
template makes of it is a whole sentence.
"""

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass

from toneguard.language import anatomy, inflection
from toneguard.language.clauses import Voice
from toneguard.language.phrases import CUSTOMERS, OUR_PEOPLE, THIRD_PARTIES, Phrase, Role
from toneguard.regex import regex
from toneguard.rewrite import nouns, openers, predicates, sentences
from toneguard.rewrite.letters import small
from toneguard.rewrite.parts import OFFER, Part, next_sentence, part_of, whole
from toneguard.rewrite.scene import Scene

# Shapes

_ADVERBS = (
    r"(?:(?:currently|still|also|simply|just|really|therefore|sadly|always|usually|typically|generally|normally"
    r"|presently|now|yet|as yet"
    r"|unfortunately|ever|both|all|either|quite|at this time|at the moment|right now|actually|longer|directly"
    r"|ourselves|myself) )*"
)
_NT = r"(?:n['’]?t|not| not)"
_BE = r"(?:\b(?:am|are|is)|['’]?m|['’]?re|['’]s)"
_UNABLE = (
    rf"(?:(?:can|could){_NT} {_ADVERBS}|ca(?:n['’]t|nt) {_ADVERBS}|can no longer "
    rf"|(?:{_BE}|will be|would be|['’]ll be) {_ADVERBS}(?:unable|not {_ADVERBS}able) to {_ADVERBS}"
    rf"|(?:are|is)n['’]?t {_ADVERBS}able to {_ADVERBS}|(?:wo|would|will){_NT} {_ADVERBS}be able to {_ADVERBS}"
    rf"|(?:{_BE} {_ADVERBS}not|(?:are|is)n['’]?t) going to be able to "
    rf"|(?:{_BE} {_ADVERBS}not|(?:are|is)n['’]?t) {_ADVERBS}"
    r"(?:in a position|allowed|permitted|authori[sz]ed|equipped|set ?up) to "
    r"|have (?:no|absolutely no|not got any|no other) (?:way|means|possibility|option|plans) to "
    rf"|(?:do|wo|will|would){_NT} {_ADVERBS}(?!be\b|have\b|like\b|want\b|need\b|know\b|think\b))"
)
_WE = r"(?:i|we|our (?:\w+ )?(?:team|staff|company|agents|technicians|engineers|drivers)|the (?:\w+ )?team)"
_NOBODY = (
    rf"(?:it(?: is|['’]s|['’]?s| would be| will be) {_ADVERBS}(?:not {_ADVERBS}possible|impossible) (?:for (?:us|me) )?to "
    rf"|it (?:is|would|wo|will){_NT} {_ADVERBS}(?:be )?possible (?:for (?:us|me) )?to "
    r"|there(?: is|['’]s|s| isn['’]?t)(?: currently| also)? (?:no|any|a) (?:\w+ )?(?:way|possibility|option"
    r"|means)(?: for (?:us|me|you))? (?:to |of (?=\w+ing )|that we can ))"
)
_LETTING = (
    r"(?:the|our|my|this|that) [\w -]+? (?:won['’]?t|will not|doesn['’]?t|does not|isn['’]?t|is not) "
    r"(?:let|allow|permit|letting|allowing|permitting) (?:me|us) (?:to )?"
)
_BARRED = (
    r"(?:the|our|my|this|that) [\w -]+? (?:prevents?|stops?|keeps|bars|prohibits?|forbids?) (?:me|us) from (?=\w+ing\b)"
    r"|(?:i|we) have no (?:way|means|possibility) of (?=\w+ing\b)"
    rf"|(?:i|we)(?: {_BE}|['’]?m|['’]?re) {_ADVERBS}not {_ADVERBS}(?=\w+ing\b)"
)
_OURS = regex(
    rf"(?P<who>{_WE})(?: {_ADVERBS}{_UNABLE}|(?=['’]){_UNABLE}|(?=m |re ){_UNABLE})(?P<done>\S.*)", re.IGNORECASE
)
_NOBODYS = regex(rf"(?P<who>)(?:{_NOBODY}|{_LETTING}|{_BARRED})(?P<done>\S.*)", re.IGNORECASE)
_SUBJECTLESS = regex(
    r"(?P<who>)(?:unable to |not able to |(?:can(?:not| not|['’]?t)|could(?: not|n['’]?t)) )(?P<done>\S.*)",
    re.IGNORECASE,
)
_YOURS = regex(
    rf"(?P<who>you)(?: {_UNABLE}|(?=['’]){_UNABLE}|(?=re ){_UNABLE}| may not {_ADVERBS})(?P<done>\S.*)", re.IGNORECASE
)

PEOPLE = (_OURS, _NOBODYS, _YOURS)

_TIMELESS = regex(
    r",? (?:at (?:this|the) (?:time|moment|stage|point)|at present|right now|currently|for (?:now|the moment"
    r"|the time being)|any ?more"
    r"|any longer|yet|either|at all|whatsoever|sadly|unfortunately|though|now|again|in any way|too|as well)$",
    re.IGNORECASE,
)
_UNSOUND = regex(
    r"\b(?:anything|anyone|anybody|anywhere|nothing|nobody|none|either|neither|not|no|never|nor|n['’]t|because|unless"
    r"|until|till|but|without"
    r"|whatsoever|much|any|only|more than|yet|so|as|beyond|something|than|further|before|after|within|once|when|am"
    r"|are|was|were)\b|\w+n['’]t\b|[,;:?()\n•]|⟨| - |–|—",
    re.IGNORECASE,
)
_MOST_WORDS = 18

# Verbs

_SEEKING = frozenset(
    "find locate trace reproduce open access see identify verify validate process check complete proceed recognise"
    " recognize read "
    "download view match approve authenticate log replicate diagnose determine pinpoint retrieve recover load look review "
    "investigate activate".split()
)
_HELPING = frozenset({"help", "assist", "support", "advise"})
_TELLING = frozenset(
    "tell say share disclose confirm comment discuss promise guarantee answer inform speculate estimate predict reveal quote "
    "provide-news assure".split()
)
_SUPPLYING = frozenset(
    {"offer", "have", "provide", "sell", "stock", "carry", "supply", "give", "get", "source", "show", "find"}
)
_POINTLESS = frozenset(
    "be have own know think do believe want like need see hear understand feel mean apologise apologize thank wait help"
    " agree afford do keep "
    "stop make go seem emphasise emphasize stress imagine ask expect let control exclude rule remember save lose reach charge "
    "respond reply speak blame recall possibly fully find".split()
) - {"make", "find", "see", "respond", "reply", "reach"}


@dataclass(frozen=True, slots=True)
class Denied:
    """Who can't do what: `done` from the verb's base form on, without what only belongs to a denial."""

    who: str
    verb: str
    done: str
    customer: bool
    past: bool = False
    noun: str = ""


def denied(scene: Scene) -> Denied | None:
    """What the hit's main clause says that somebody can't or won't do."""
    part = part_of(scene)
    if part is None or not whole(part.words):
        return None
    found = next((m for p in (_OURS, _NOBODYS, _YOURS, _SUBJECTLESS) if (m := p.fullmatch(part.words))), None)
    if found is None:
        return _passive(scene, part)
    return _active(found)


def _active(found: re.Match[str]) -> Denied | None:
    done = bare(found["done"])
    first, blank, rest = done.partition(" ")
    if not re.fullmatch(r"[a-z-]+", first) or not inflection.knows_as_verb(first):
        return None
    verb = inflection.base(first) if first.endswith("ing") else first
    if _is_form(first, verb) is False or _UNSOUND.search(rest):
        return None
    whose = found["who"].lower()
    who = "I" if whose == "i" else "you" if whose == "you" else "we"
    past = re.search(r"\bcould", found[0][: found.start("done") - found.start()], re.IGNORECASE) is not None
    return Denied(who, verb, f"{verb}{blank}{rest}", customer=who == "you", past=past)


def _is_form(word: str, verb: str) -> bool:
    return word in {verb, inflection.gerund(verb)}


def bare(done: str) -> str:
    """Without "at this time" and other words that only belong to a denial, and with "a" for "any"."""
    done = done.strip()
    while (cut := _TIMELESS.sub("", done)) != done:
        done = cut
    return predicates.affirmed(done)


_BY_US = frozenset(
    "refund accept ship deliver distribute transfer process reinstate extend waive assign replace guarantee approve grant "
    "reimburse cover cancel change honour honor answer issue repair fix amend modify combine publish move arrange verify "
    "validate complete reserve hold upgrade book merge update restore recover retrieve locate find trace activate edit "
    "delete remove reverse offer provide give make support consider allow permit waive credit compensate pay review"
    " check extract handle reply".split()
)
_NOUNS_OF = {"return": "a return", "exchange": "an exchange", "use": "the use", "redeem": "the redemption"}


def _passive(scene: Scene, part: Part) -> Denied | None:
    """ "Late entries can't be accepted" as "accept late entries"."""
    clause = part.clause
    known = clause.verb in _BY_US or clause.verb in _NOUNS_OF
    if clause.voice is not Voice.PASSIVE or clause.subject is not None or clause.object is None or not clause.negated:
        return None
    found = _PASSIVE.fullmatch(part.words)
    if found is None or not known or not _is_plain(clause.object, found["thing"]):
        return None
    if inflection.base(found["verb"]) != clause.verb or clause.particle:
        return None
    thing = nouns.object_(inner(scene, found["thing"]), clause.object)
    rest = bare(" x" + found["rest"])[1:] if found["rest"] else ""
    rest = re.sub(r"^x", "", rest)
    if _UNSOUND.search(thing) or _UNSOUND.search(rest) or re.match(r" (?:by|for us|to you)\b", rest):
        return None
    past = re.search(r"\bcould", part.words, re.IGNORECASE) is not None
    noun = f"{_NOUNS_OF[clause.verb]} of {thing}{rest}" if clause.verb in _NOUNS_OF else ""
    return Denied("we", clause.verb, f"{clause.verb} {thing}{rest}", customer=False, past=past, noun=noun)


_PASSIVE = regex(
    rf"(?P<thing>.+?) (?:(?:can(?:not| not|['’]?t)|could(?: not|n['’]?t)) {_ADVERBS}be|(?:will|would) not {_ADVERBS}be"
    rf"|wo(?:n['’]?t) {_ADVERBS}be|can no longer be|(?:can|will) {_ADVERBS}be"
    rf"|(?:is|are|isn['’]?t|aren['’]?t) {_ADVERBS}(?:not|no longer)?) ?{_ADVERBS}(?P<verb>\w+)(?P<rest>(?: .*)?)",
    re.IGNORECASE,
)


def _common(words: str) -> bool:
    """A noun that only opens its sentence with a capital: "Vouchers"."""
    first = words.split(maxsplit=1)[0]
    return inflection.form_of(first, verb=False) is inflection.Form.PLURAL and inflection.knows_as_noun(first)


_PEOPLE = (OUR_PEOPLE | CUSTOMERS | THIRD_PARTIES | {"person", "doctor", "nurse", "people"}) - {
    "policy", "rule", "system", "store", "shop", "warehouse", "airport", "post", "contract", "regulation", "law", "desk",
    "guide", "support", "management", "company", "agency", "expert", "guest", "reader"
}  # fmt: skip
_NO_THING = regex(
    r"(?:it|this|that|they|these|those|them|he|she|you|me|us|i|we|one|ones|there|nothing|none|nobody|anything"
    r"|something|everything|someone|more"
    r"|most|much|many|any|no|some|both|neither|either|all|what|which|who|such)$",
    re.IGNORECASE,
)


def _is_plain(phrase: Phrase, words: str) -> bool:
    """A noun phrase that can be named again in any place of a sentence."""
    return (
        phrase.role not in {Role.US, Role.CUSTOMER, Role.IT, Role.THIRD}
        and (phrase.tag != "PROPN" or _common(words))
        and phrase.head not in _PEOPLE
        and _NO_THING.match(words) is None
        and not phrase.pronoun
    )


def inner(scene: Scene, words: str) -> str:
    sentence = scene.sentence
    assert sentence is not None
    known = anatomy.names(sentence)
    return small(words, known - {words.split(maxsplit=1)[0]} if _common(words) else known)


# Captures


def refused(scene: Scene) -> str | None:
    """As a gerund: "refunding gift cards"; of what the customer can't do, `declined` speaks."""
    found = denied(scene)
    if found is None or found.customer or found.verb in _HELPING | _TELLING | _POINTLESS or _sought(found):
        return None
    if found.past or (found.verb in _SUPPLYING and found.verb != "give" and not found.noun):
        return None
    if found.verb == "give" and news(scene) is not None:
        return None
    return found.noun or _gerund(scene, found)


def declined(scene: Scene) -> str | None:
    """As a gerund, what the customer can't do: "adding a second driver"."""
    found = denied(scene)
    return (
        _gerund(scene, found)
        if found is not None and found.customer and found.verb not in _POINTLESS | _SEEKING
        else None
    )


def sought(scene: Scene) -> str | None:
    """What we could do if we had what it takes: "open the attachment"."""
    found = denied(scene)
    return found.done if found is not None and not found.customer and _sought(found) else None


def _sought(found: Denied) -> bool:
    wanted = _SEEKING | {"accept"} if found.past else _SEEKING
    if _ELSEWHERE.search(found.done):
        return False
    return found.verb in wanted and " " in found.done and len(found.done.split()) <= _MOST_WORDS


# What the customer sends would not change it: they are on the wrong channel, or there is no table to be found.
_ELSEWHERE = regex(
    r"\b(?:on|via|over|through|from) (?:social|here|this|twitter|facebook|chat|the phone|our (?:end|side))\b"
    r"|^(?:find|see|get) (?:you|any|an?|anything)\b",
    re.IGNORECASE,
)


def help_topic(scene: Scene) -> str | None:
    """What we can't help with: "for help with travel inquiries"."""
    found = denied(scene)
    if found is None or found.customer or found.verb not in _HELPING - {"support", "advise"}:
        return None
    topic = re.fullmatch(r"(?:help|assist)(?: you)?(?P<with> with \S.*)?", found.done, re.IGNORECASE)
    if topic is None or _MEANS.search(topic["with"] or ""):
        return None
    return f"for help{topic['with'] or ''}"


# What we were given to help with is no topic.
_MEANS = regex(
    r"\bwith (?:this|that|it)\b.+|\b(?:information|details|data)\b.*\b(?:provided|given|sent|supplied)\b", re.IGNORECASE
)


def _gerund(scene: Scene, found: Denied) -> str | None:
    if " " not in found.done and found.verb not in {"refund", "ship", "deliver"}:
        return None
    if len(found.done.split()) > _MOST_WORDS:
        return None
    rest = found.done[len(found.verb) :]
    if found.verb == "make" and re.match(r" (?!promises\b)(?:an?|the|this|that|your|\w+s)\b", rest) is None:
        return None
    if re.match(r" (?:it|that|this|so|them)$", rest) and found.verb in {"get", "give", "make", "take", "let"}:
        return None
    return scene.habits.spelt(inflection.gerund(found.verb)) + rest


def who(scene: Scene) -> str | None:
    """ "I" where the clause says "I", else "we"."""
    return "I" if _mine(scene) else "we"


def whom(scene: Scene) -> str | None:
    return "me" if _mine(scene) else "us"


def _mine(scene: Scene) -> bool:
    part = part_of(scene)
    words = part.words if part is not None else (scene.sentence.text if scene.sentence is not None else "")
    return (
        re.match(r"(?:i|im|i['’]m)\b", words, re.IGNORECASE) is not None
        or re.search(r" (?:me|let me)\b", words) is not None
    )


# Things

_NEWS = frozenset(
    "information info update news date answer timeline timeframe detail eta figure number statistic stat status"
    " explanation reason "
    "confirmation estimate list overview".split()
)
_NO_OFFER = frozenset(
    "control influence say idea choice authority visibility access way means ability need doubt problem plan power right clue "
    "record information one intention availability"
    " possibility room capacity permission responsibility experience knowledge choices".split()
)
_HAVE = regex(
    rf"(?:{_WE})(?: (?:(?:do|can|could|wo|will){_NT}|cannot|am unable to|are unable to) {_ADVERBS}(?:offer|have"
    rf"|provide|sell|stock|carry|supply|give you|give|show)"
    rf"|(?: have|['’]ve)(?: got)?(?= no )|(?: have|['’]ve|have)n['’]t got|(?: have|['’]ve) not got) (?P<thing>\S.*)",
    re.IGNORECASE,
)
_THERE = regex(
    rf"there(?: (?:is|are|will be)|['’]s|s)(?: {_ADVERBS})? ?(?:no|not (?:a|an|any)|isn['’]?t (?:a|an|any)) (?P<thing>\S.*)"
    rf"|there (?:(?:is|are)n['’]?t|won['’]?t be|will not be) (?:a |an |any )(?P<other>\S.*)",
    re.IGNORECASE,
)
_ABSENT = regex(
    rf"(?P<thing>\S.*?)(?: (?:is|are|will|would)|['’]s) {_ADVERBS}(?:(?:not"
    rf"|no longer) {_ADVERBS}(?:be )?{_ADVERBS}(?:available|possible|offered|provided|on offer)|unavailable|impossible"
    rf"|{_ADVERBS}(?:out of stock|sold out|fully booked|discontinued|on back[- ]?order|back[- ]?ordered))(?P<rest>(?: \S.*)?)"
    rf"|(?P<some>\S.*?) (?:is|are|wo|would)n['’]?t {_ADVERBS}(?:be )?(?:available|possible|offered"
    rf"|provided)(?P<more>(?: \S.*)?)"
    rf"|(?P<gone>\S.*?) (?:has|have) been (?:discontinued)(?P<none>)"
    rf"|no (?P<no>\S.*?) (?:is|are|will be) {_ADVERBS}(?:available|possible|offered|provided)(?P<what>(?: \S.*)?)",
    re.IGNORECASE,
)
_YOU_GET = regex(
    rf"you(?:['’]?re| are) {_ADVERBS}(?:not {_ADVERBS}(?:eligible for|entitled to)|ineligible for) (?P<thing>\S.*)"
    rf"|you aren['’]?t (?:eligible for|entitled to) (?P<other>\S.*)",
    re.IGNORECASE,
)
_LEFT = regex(r" (?:left|available|free|possible|on offer)(?= |$)", re.IGNORECASE)


def lacking(scene: Scene) -> str | None:
    """What isn't there, as a noun phrase: "gift wrapping", "a seat on Friday"."""
    found = _thing(scene)
    if found is None:
        return None
    words, head = found
    return None if head in _NEWS | _NO_OFFER else words


def news(scene: Scene) -> str | None:
    """What we don't know yet, as a noun phrase: "an update"."""
    found = _thing(scene)
    if found is None or found[1] not in _NEWS:
        return None
    return re.sub(r" (?:to (?:share|give)|available)$", "", found[0])


def _thing(scene: Scene) -> tuple[str, str] | None:
    part = part_of(scene)
    if part is None:
        return None
    for shape in (_HAVE, _THERE, _YOU_GET, _ABSENT):
        match = shape.fullmatch(part.words)
        if match is not None:
            return _named(scene, part, match, absent=shape is _ABSENT, there=shape is _THERE)
    found = denied(scene)
    if found is None or found.customer or found.past or found.verb not in _SUPPLYING - {"get", "show", "have"}:
        return None
    return _supplied(scene, part, re.sub(rf"{found.verb} (?:you )?", "", found.done, count=1))


def _supplied(scene: Scene, part: Part, thing: str) -> tuple[str, str] | None:
    phrase = _phrase(scene, part, thing)
    if phrase is None or not _is_plain(phrase, thing) or not _nominal(thing):
        return None
    return thing, phrase.head


def _named(scene: Scene, part: Part, match: re.Match[str], *, absent: bool, there: bool) -> tuple[str, str] | None:
    groups = [g for g in match.groups() if g is not None]
    thing, rest = groups[0], groups[1] if absent and len(groups) > 1 else ""
    thing = _bare_thing(_LEFT.sub("", thing) if not absent else thing)
    rest = re.sub(r"^ x", "", _bare_thing(" x" + rest)) if rest else ""
    phrase = _phrase(scene, part, thing)
    if (
        phrase is None
        or not _is_plain(phrase, thing)
        or not _nominal(thing)
        or not _nominal(rest)
        or not whole(thing + rest)
    ):
        return None
    if re.match(r" (?:for (?:any|us|you)|to (?:you|us)\b)", rest) or len((thing + rest).split()) > _MOST_WORDS:
        return None
    started = part.words.startswith(thing) or part.words[:3].lower() == "no "
    named = inner(scene, thing) if started else thing
    named = nouns.affirmative(named, phrase) if re.match(r"(?:any|no) ", named, re.IGNORECASE) else named
    if there or (absent and match["no"] is not None):
        named = _with_article(named, phrase)
    return named + rest, phrase.head


def _with_article(words: str, phrase: Phrase) -> str:
    one = (
        not nouns.many(words, phrase)
        and inflection.countable(phrase.head)
        and phrase.head not in {"availability", "stock", "info"}
    )
    determined = re.match(r"(?:a|an|the|your|our|my|this|that|one|two|more|such) ", words, re.IGNORECASE)
    return f"{inflection.article(words)} {words}" if one and determined is None else words


_BAD_THING = regex(
    r"[,;:?()\n•⟨]| - |\b(?:not|no|never|n['’]t|because|unless|until|but|so|if|as|when|while|without|currently|is|are|was|were"
    r"|has|have|can|will|we['’]re|than|too|whatsoever|also|none|beyond|within|after|before|since|once)\b"
    r"|^(?:idea|to|in|on|for|up|with)\b|^(?:that|this|it|any)$",
    re.IGNORECASE,
)


def _nominal(words: str) -> bool:
    return _BAD_THING.search(words.strip()) is None


def _bare_thing(words: str) -> str:
    while (cut := _TIMELESS.sub("", words)) != words:
        words = cut
    return words


def _phrase(scene: Scene, part: Part, thing: str) -> Phrase | None:
    """The noun phrase of the parse that a stretch of words begins with."""
    sentence = scene.sentence
    assert sentence is not None
    at = scene.said.find(part.words)
    first = re.search(rf"\b{re.escape(thing.split(maxsplit=1)[0])}", part.words) if thing.split() else None
    if first is None:
        return None
    at = sentence.span.start + at + first.start()
    return anatomy.phrase_at(sentence, at)


_SOON = regex(
    r"\b(?:currently|yet|still|at (?:this|the) (?:time|moment)|at present|right now|for now|today|now|temporarily"
    r"|this (?:week|month|morning|afternoon)"
    r"|back[- ]?ordered|back[- ]?order|out of stock)\b",
    re.IGNORECASE,
)


def returning(scene: Scene) -> str | None:
    """What is only gone for now: "the kettle", of "The kettle is currently out of stock"."""
    part = part_of(scene)
    if part is None:
        return None
    out = _RUN_OUT.fullmatch(part.words)
    match = out or (_RETURNS.fullmatch(part.words) if _SOON.search(part.words) else None)
    if match is None:
        return None
    thing = match["thing"] or match["no"]
    phrase = _phrase(scene, part, thing)
    if phrase is None or phrase.pronoun or _NO_THING.match(thing) or not _nominal(thing) or not whole(thing):
        return None
    named = thing if out is not None else inner(scene, thing)
    return _with_article(named, phrase) if out is None and match["no"] else named


_NOW = (
    r"(?: (?:currently|at (?:this|the) (?:time|moment)|at present|right now|for now|today|now|yet|this (?:week"
    r"|month|morning|afternoon)|temporarily))*"
)
_RETURNS = regex(
    rf"(?P<thing>(?!no )\S.*?) (?:(?:is|are){_NOW} {_ADVERBS}(?:(?:not{_NOW} {_ADVERBS})available|unavailable"
    rf"|out of stock|on back[- ]?order|back[- ]?ordered)"
    rf"|(?:is|are)n['’]?t {_ADVERBS}available){_NOW}|no (?P<no>\S.*?) (?:is|are){_NOW} {_ADVERBS}available{_NOW}",
    re.IGNORECASE,
)
_RUN_OUT = regex(
    r"(?:i|we)(?:(?: have|['’]ve)(?: now| already| just| currently)? run out of| (?:are|['’]?re) (?:currently "
    r"|now )?out of| (?:currently )?lack) (?P<thing>(?:the|this|that|your) \S.*)",
    re.IGNORECASE,
)


# What a plan, shop or warranty does not do

_TAKES = regex(
    rf"(?P<thing>(?:the|our|your|this|these) [\w' -]+?) (?:do|does){_NT} {_ADVERBS}(?P<verb>include|support|accept"
    rf"|offer|take|provide) (?P<other>\S.*)",
    re.IGNORECASE,
)


def takes_else(scene: Scene) -> str | None:
    """ "The small plan does not include phone support" as "the small plan includes ⟨what?⟩ instead of phone support"."""
    part = part_of(scene)
    match = _TAKES.fullmatch(part.words) if part is not None else None
    if part is None or match is None or part.clause.subject is None:
        return None
    other = _bare_thing(match["other"])
    phrase = _phrase(scene, part, other)
    if phrase is None or not _is_plain(phrase, other) or not _nominal(other) or not _nominal(match["thing"]):
        return None
    subject = part.clause.subject
    verb = match["verb"].lower()
    form = verb if nouns.many(match["thing"], subject) else inflection.third(verb)
    other = nouns.affirmative(other, phrase)
    return f"{inner(scene, match['thing'])} {form} ⟨what?⟩ instead of {other}"


# What nothing can be done about

_NOTHING = regex(
    r"(?:there(?: is|['’]s|s)|there (?:isn['’]?t|is not)) (?:nothing|anything|not much|little)(?: else| more"
    r"| further)?(?: that)? (?P<who>i|we) (?:can|could|are able to|am able to) do"
    r"(?P<rest>(?: (?:about|for|with|to|in|on) \S.*)?)",
    re.IGNORECASE,
)


def nothing_done(scene: Scene) -> str | None:
    """ "There is nothing we can do about the fee" as "what we can do about the fee"."""
    part = part_of(scene)
    match = _NOTHING.fullmatch(part.words) if part is not None else None
    if match is None:
        return None
    rest = _bare_thing(match["rest"])
    if _UNSOUND.search(rest) or not whole(rest):
        return None
    return f"what {'I' if match['who'].lower() == 'i' else 'we'} can do{rest}"


_FRAGMENT = regex(
    r"\W*(?:sorry,? (?:but )?)?(?:(?:that|this|it)(?: is|['’]?s) )?(?:not possible|not allowed|not permitted"
    r"|not supported|no can do|(?:(?:i|we) )?(?:(?:can|do|wo)n?['’]?t|cannot|(?:are|am) (?:unable"
    r"|not able) to) do (?:that|this|it)|(?:(?:the|our) system (?:won['’]?t|doesn['’]?t) let (?:me|us) do (?:that|this|it))"
    r"|no (?:refunds?|returns?|exceptions?|way|chance)|(?:that|this|it) (?:won['’]?t|doesn['’]?t) work(?: for us)?)"
    r"(?: here| anymore| any more| at the moment| right now| today)?(?:,? sorry)?\W*",
    re.IGNORECASE,
)


def clipped(scene: Scene) -> str | None:
    """A clipped no that says nothing but no."""
    if scene.sentence is None:
        return None
    text = scene.said
    start = openers.greeting(text)
    end = start + openers.opener(text[start:])
    return "instead" if _FRAGMENT.fullmatch(text[openers.linked(text, end) :]) else None


_LONG = regex(r"[,;:]|\b(?:that|which|who|when|if|while|because|as|by|so|and|or|until)\b|https?:|<", re.IGNORECASE)
_SHORT_WORDS = 14


def _offered(part: Part) -> str | None:
    """What the only clause behind offers."""
    after = part.after.strip()
    return after if not part.before and OFFER.match(after) and ". " not in after else None


def way_out(scene: Scene) -> str | None:
    """What is offered, with what it is offered for: "we can offer a credit instead of refunding the ticket"."""
    part = part_of(scene)
    offer = sentences.alternative(scene) or (_offered(part) if part is not None else None)
    instead = refused(scene) or lacking(scene) or declined(scene)
    if part is None or offer is None or instead is None:
        return None
    lead = part.reason or part.lead.rstrip(" ,")
    offer = re.sub(r" instead$", "", offer)
    # Behind a longer offer "instead of" would hang on its last word, and in front of it only the order would be another.
    if (
        _LONG.search(offer) is not None
        or len(offer.split()) > _SHORT_WORDS
        or re.search(r"\bones?\b", offer, re.IGNORECASE)
    ):
        return None
    return f"{lead}, {small(offer)} instead of {instead}" if lead else f"{offer} instead of {instead}"


_MARKED = regex(
    r"(?:(?P<front>instead|alternatively|however|but),? |what (?:i|we) can do is(?: to)? (?=\w+))(?P<offer>\S.*)"
    r"|(?P<other>\S.*) instead",
    re.IGNORECASE,
)
_CAN = regex(r"(?:i|we|you) (?:can|could|may) (?!not\b|only\b)\S.*", re.IGNORECASE)


def next_offer(scene: Scene) -> str | None:
    """What the next sentence offers, put first: "We can't refund it. Instead, we can send a new one."."""
    part, following = part_of(scene), next_sentence(scene)
    instead = refused(scene) or lacking(scene) or declined(scene)
    if part is None or following is None or instead is None or part.after or following.asks:
        return None
    words = re.sub(r"[.!]+$", "", following.text.strip())
    match = _MARKED.fullmatch(words)
    if match is None:
        return None
    offer = match["offer"] or match["other"]
    if words.lower().startswith("what "):
        offer = f"{'I' if words[5:7].lower() == 'i ' else 'we'} can {offer}"
    if (
        re.search(r"\b(?:an?|the|your|our|to|of|for|with)\W*$", offer)
        or _CAN.fullmatch(offer) is None
        or _LONG.search(offer)
        or len(offer.split()) > _SHORT_WORDS
    ):
        return None
    return f"{re.sub(r' instead$', '', offer)} instead of {instead}"


CAPTURES: Mapping[str, Callable[[Scene], str | None]] = {
    "refused": refused,
    "declined": declined,
    "sought": sought,
    "help_topic": help_topic,
    "lacking": lacking,
    "news": news,
    "returning": returning,
    "takes_else": takes_else,
    "nothing_done": nothing_done,
    "next_offer": next_offer,
    "who": who,
    "whom": whom,
}
