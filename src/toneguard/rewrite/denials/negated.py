"""What a main clause denies, for those rewrites that say on what condition, until when or when again it holds.

Each capture is `None` unless the clause is one of the plain shapes listed here from its first word to its last.
"""

import re

from toneguard.language import anatomy, inflection
from toneguard.language.phrases import Phrase
from toneguard.regex import fullmatch_any, regex
from toneguard.rewrite.alternatives import gains, ways
from toneguard.rewrite.prose import affirming, nouns
from toneguard.rewrite.prose.letters import small
from toneguard.rewrite.prose.parts import Part, part_of, whole
from toneguard.rewrite.prose.pieces import AT_PRESENT, tangled
from toneguard.rewrite.prose.scene import Captures, Scene

# Shapes

_ADVERBS = (
    r"(?:(?:currently|still|also|simply|just|really|therefore|sadly|always|usually|typically|generally|normally"
    r"|presently|now|yet|as yet|unfortunately|ever|both|all|either|quite|at this time|at the moment|right now|actually"
    r"|longer|directly|ourselves|myself) )*"
)
_NT = r"(?:n['’]?t|not| not)"
_BE = r"(?:\b(?:am|are|is)|['’]?m|['’]?re|['’]s)"
_UNABLE = (
    rf"(?:(?:can|could){_NT} {_ADVERBS}"
    rf"|ca(?:n['’]t|nt) {_ADVERBS}"
    r"|can no longer "
    rf"|(?:{_BE}|will be|would be|['’]ll be) {_ADVERBS}(?:unable|not {_ADVERBS}able) to {_ADVERBS}"
    rf"|(?:are|is)n['’]?t {_ADVERBS}able to {_ADVERBS}"
    rf"|(?:wo|would|will){_NT} {_ADVERBS}be able to {_ADVERBS}"
    rf"|(?:{_BE} {_ADVERBS}not|(?:are|is)n['’]?t) going to be able to "
    rf"|(?:{_BE} {_ADVERBS}not|(?:are|is)n['’]?t) {_ADVERBS}"
    r"(?:in a position|allowed|permitted|authori[sz]ed|equipped|set ?up) to "
    r"|have (?:no|absolutely no|not got any|no other) (?:way|means|possibility|option|plans) to "
    rf"|(?:do|wo|will|would){_NT} {_ADVERBS}(?!be\b|have\b|like\b|want\b|need\b|know\b|think\b))"
)
_WE = r"(?:i|we|our (?:\w+ )?(?:team|staff|company|agents|technicians|engineers|drivers)|the (?:\w+ )?team)"
_NOBODY = (
    rf"(?:it(?: is|['’]s|['’]?s| would be| will be) {_ADVERBS}(?:not {_ADVERBS}possible|impossible) "
    r"(?:for (?:us|me) )?to "
    rf"|it (?:is|would|wo|will){_NT} {_ADVERBS}(?:be )?possible (?:for (?:us|me) )?to "
    r"|there(?: is|['’]s|s| isn['’]?t)(?: currently| also)? (?:no|any|a) (?:\w+ )?(?:way|possibility|option|means)"
    r"(?: for (?:us|me|you))? (?:to |of (?=\w+ing )|that we can ))"
)
_LETTING = (
    r"(?:the|our|my|this|that) [\w -]+? (?:won['’]?t|will not|doesn['’]?t|does not|isn['’]?t|is not) "
    r"(?:let|allow|permit|letting|allowing|permitting) (?:me|us) (?:to )?"
)
_BARRED = (
    r"(?:the|our|my|this|that) [\w -]+? (?:prevents?|stops?|keeps|bars|prohibits?|forbids?) (?:me|us) from "
    r"(?=\w+ing\b)"
    r"|(?:i|we) have no (?:way|means|possibility) of (?=\w+ing\b)"
    rf"|(?:i|we)(?: {_BE}|['’]?m|['’]?re) {_ADVERBS}not {_ADVERBS}(?=\w+ing\b)"
)
_OURS = regex(
    rf"(?P<who>{_WE})(?: {_ADVERBS}{_UNABLE}|(?=['’]){_UNABLE}|(?=m |re ){_UNABLE})(?P<done>\S.*)", re.IGNORECASE
)
_NOBODYS = regex(rf"(?P<who>)(?:{_NOBODY}|{_LETTING}|{_BARRED})(?P<done>\S.*)", re.IGNORECASE)
_YOURS = regex(
    rf"(?P<who>you)(?: {_UNABLE}|(?=['’]){_UNABLE}|(?=re ){_UNABLE}| may not {_ADVERBS})(?P<done>\S.*)", re.IGNORECASE
)

_PEOPLE = (_OURS, _NOBODYS, _YOURS)
OPEN_WORDS = "anything|any|whether|either|nor|which|who|only|anyone"
"""What leaves open which of several is meant: with the denial gone, it would say something else."""

TANGLED = tangled(OPEN_WORDS)


def possible(words: str) -> tuple[str, str] | None:
    """Who could do what, where the words say who can't: ("we", "change the date"); `None` for a state or a loose end."""
    found = fullmatch_any(_PEOPLE, words)
    if found is None:
        return None
    done = affirming.affirmed(bare(found["done"].strip()))
    verb = done.split()[0]
    known = re.fullmatch("[a-z-]+", verb) and inflection.is_base_verb(verb)
    if not known or verb in {"be", "have"} or TANGLED.search(done):
        return None
    who = found["who"].lower()
    return "I" if who == "i" else who or "we", done


_NOBODY_SAID = regex(r"(?:it|there)\b(?!.{0,60}\bfor (?:us|me) to\b)", re.IGNORECASE)


def impersonal(words: str) -> bool:
    """Nobody says who can't: "it is not possible to pay in cash" may be said of the customer."""
    return _NOBODY_SAID.match(words) is not None


_TIMELESS = regex(
    rf",? (?:{AT_PRESENT}|for (?:the moment|the time being)"
    r"|any ?more|any longer|yet|either|at all|whatsoever|sadly|unfortunately|though|now|again|in any way|too|as well)$",
    re.IGNORECASE,
)


def bare(words: str) -> str:
    """Without "at this time" and other words that only belong to a denial."""
    while (cut := _TIMELESS.sub("", words)) != words:
        words = cut
    return words


_NO_THING = regex(
    r"(?:it|this|that|they|these|those|them|he|she|you|me|us|i|we|one|ones|there|nothing|none|nobody|anything"
    r"|something|everything|someone|more|most|much|many|any|no|some|both|neither|either|all|what|which|who|such)$",
    re.IGNORECASE,
)


def inner(scene: Scene, words: str) -> str:
    sentence = scene.sentence
    assert sentence is not None
    known = anatomy.names(sentence)
    return small(words, known - {words.split(maxsplit=1)[0]} if nouns.common(words) else known)


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


def _with_article(words: str, phrase: Phrase) -> str:
    one = (
        not nouns.many(words, phrase)
        and inflection.countable(phrase.head)
        and phrase.head not in {"availability", "stock", "info"}
    )
    determined = re.match(r"(?:a|an|the|your|our|my|this|that|one|two|more|such) ", words, re.IGNORECASE)
    return f"{inflection.article(words)} {words}" if one and determined is None else words


_BAD_THING = regex(
    r"[,;:?()\n•⟨]| - "
    r"|\b(?:not|no|never|n['’]t|because|unless|until|but|so|if|as|when|while|without|currently|is|are|was|were|has"
    r"|have|can|will|we['’]re|than|too|whatsoever|also|none|beyond|within|after|before|since|once)\b"
    r"|^(?:idea|to|in|on|for|up|with)\b|^(?:that|this|it|any)$",
    re.IGNORECASE,
)


def _nominal(words: str) -> bool:
    return _BAD_THING.search(words.strip()) is None


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
    rf"\b(?:{AT_PRESENT}|yet|still|today|now|temporarily|this (?:week|month|morning|afternoon)"
    r"|back[- ]?ordered|back[- ]?order|out of stock)\b",
    re.IGNORECASE,
)


# Who asks for a date must not say in the same breath that there is none.
_UNTOLD = regex(
    r"(?:(?:\bnot|n['’]?t) (?:know|sure|certain|clear|have (?:a|any) \w+)|\bno (?:idea|date|plans?|word|news|information))\b",
    re.IGNORECASE,
)


_AGAIN = regex(
    r"\b(?:back|again|restock\w*|as soon as|once|when|notif\w+|reserve|waiting list|let you know)\b", re.IGNORECASE
)


_WHEN = regex(r"\b(?:will|shall)\b|['’]ll\b|\b(?:arrives?|opens?|returns?|starts?|expect\w*|due)\b", re.IGNORECASE)


def _replaced(scene: Scene) -> bool:
    """The next sentence offers something else in its place, or says when."""
    following = scene.following
    if following is not None and gains.tells(following.text) and _WHEN.search(following.text):
        return True
    return following is not None and ways.helps(ways.unlinked(following.text)) and _AGAIN.search(following.text) is None


def returning(scene: Scene) -> str | None:
    """What is only gone for now: "the kettle", of "The kettle is currently out of stock"."""
    part = part_of(scene)
    if part is None:
        return None
    out = _RUN_OUT.fullmatch(part.words)
    match = out or (_RETURNS.fullmatch(part.words) if _SOON.search(part.words) else None)
    if match is None or _UNTOLD.search(scene.said) or _replaced(scene):
        return None
    thing = match["thing"] or match["no"]
    phrase = _phrase(scene, part, thing)
    if phrase is None or phrase.pronoun or _NO_THING.match(thing) or not _nominal(thing) or not whole(thing):
        return None
    named = thing if out is not None else inner(scene, thing)
    return _with_article(named, phrase) if out is None and match["no"] else named


_NOW = rf"(?: (?:{AT_PRESENT}|today|now|yet|temporarily|this (?:week|month|morning|afternoon)))*"
_RETURNS = regex(
    rf"(?P<thing>(?!no )\S.*?) (?:(?:is|are){_NOW} {_ADVERBS}"
    rf"(?:(?:not{_NOW} {_ADVERBS})available|unavailable|out of stock|on back[- ]?order|back[- ]?ordered)"
    rf"|(?:is|are)n['’]?t {_ADVERBS}available){_NOW}"
    rf"|no (?P<no>\S.*?) (?:is|are){_NOW} {_ADVERBS}available{_NOW}",
    re.IGNORECASE,
)
_RUN_OUT = regex(
    r"(?:i|we)(?:(?: have|['’]ve)(?: now| already| just| currently)? run out of"
    r"| (?:are|['’]?re) (?:currently |now )?out of"
    r"| (?:currently )?lack) (?P<thing>(?:the|this|that|your) \S.*)",
    re.IGNORECASE,
)


OF_CLAUSE: Captures = {"returning": returning}
WITHIN: Captures = {"who": who, "whom": whom}
