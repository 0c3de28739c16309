"""Says back what a customer told, from our side: "My router drops every evening" → "your router drops every evening".

Only plain troubles are said back: a clause of one of a few shapes (what fails, what happened to somebody, what nobody can
do), in words that the dictionary knows. What is left is told in general words, or not at all.
"""

import re
from collections.abc import Iterator, Sequence

from spacy.tokens import Doc, Token

from toneguard.language import inflection
from toneguard.language.clauses import Clause, Embedding, Modal, Mood, Tense, Voice
from toneguard.language.matters import BEFALLEN, FAILING, STATES, TROUBLES, is_name, knows, nameable, swapped
from toneguard.language.phrases import TIME_NOUNS, Phrase
from toneguard.language.pieces import pieces
from toneguard.language.reading import Reading, Sentence, read
from toneguard.language.sentences import PieceKind
from toneguard.model import Span
from toneguard.regex import regex

# What a thing that works does; "the price did not change" is no trouble.
_WORKING = frozenset(
    "work load open start boot connect sync download install update print show appear display save send receive"
    " respond launch run export import upload pair ring turn switch power play stream locate arrive come deliver ship"
    " reach dispatch move refund credit register recognise recognize let allow accept charge fit find process complete"
    " confirm resolve fix approve activate verify hold stay scan answer detect function reply post go pass read"
    " support match".split()
)
_TURNING_UP = frozenset("arrive come".split())
_HAVING = frozenset("have experience face".split())
_ERRORS = frozenset("error message code".split())
_RECEIVING = frozenset("receive get hear have find".split())
_LOSING = frozenset("access connection signal data reception internet power".split())
_OURS_UNDONE = frozenset("reply answer respond send deliver refund ship dispatch".split())
_OURS_DONE = frozenset("charge overcharge bill cancel block suspend close".split())
_OUR_PEOPLE = frozenset("driver courier technician engineer team staff store shop warehouse".split())
_DONE_TO = frozenset(
    "throw lose break damage drop leave cancel miss crack smash scratch spill charge overcharge".split()
)
# "I can't believe it" is an outcry and no trouble.
_OUTCRIES = frozenset(
    "believe understand wait imagine stand say afford think help recommend thank fault remember decide tell begin"
    " stress express emphasise emphasize trust know complain agree accept deal tolerate care love like wish want need"
    " back take replicate reproduce recreate remember figure test check do work justify".split()
)
# Without their object these say nothing: "I could not see in the report".
_TRANSITIVE = frozenset(
    "see get have do reach make find use put give send request want keep show tell install restore update configure".split()
)
_HAD = frozenset(
    "response reply answer email message update confirmation refund service signal internet connection data callback"
    " call delivery".split()
)
_WANDERING = frozenset(
    "it this that they them so just dat yet therefore hence these those he she him her one someone somebody anyway"
    " even what why how which who whom whose if whether because as lol than else like such where there here or now due"
    " similar thing anything something nothing everything".split()
)
_HARSH = frozenset(
    "damn hell wtf omg lol stupid ridiculous terrible useless worst scam joke awful disgusting pathetic rubbish crap"
    " shit horrible liar liars idiot idiots incompetent shame ashamed unacceptable unfair wildly garbage trash fuck"
    " fucking bloody literally pissed suck sucks screwed seriously supposed god freaking flipping sick ages forever"
    " unhelpful rude".split()
)


def retold(reading: Reading, troubles: Sequence[Span]) -> str | None:
    """The first trouble that can be said back as one plain clause. Spans are in the reading's text.

    `None` where none can, and where it is the first of a list: whoever names one of three is taken to have read one.
    """
    if any(_lists(sentence.view.text) for sentence in troubled(reading, troubles)):
        return None
    for sentence in troubled(reading, troubles):
        for piece in filter(_plain, pieces(sentence.view.text)):
            told = _retold(piece)
            if told is not None:
                return told
    return None


_AILS = regex(
    r"n['’]t\b|\b(?:not|no|never|still|keeps?|cant|wont|dont|doesnt|isnt|didnt|havent|hasnt|unable|stop\w*|crash\w*|fail\w*"
    r"|fr[eo]ez\w*|froze\w*|br[eo]k\w*|lost|missing|wrong|error\w*|slow\w*|disconnect\w*|randomly|late|delay\w*|damag\w*"
    r"|hold|waiting|down|locked|hacked|block\w*|restart\w*|crack\w*)\b",
    re.IGNORECASE,
)
_FAULTS = regex(
    r"n['’]?t (?:work|load|open|turn|play|connect|respond|show|start)\b|\bstops? \w+ing\b|\brandomly\b"
    r"|\b(?:is|are) (?:down|broken|dead|missing)\b",
    re.IGNORECASE,
)
_ANOTHER = regex(r" and (?=(?:my|our|your|the) \w)", re.IGNORECASE)
_PAUSE = regex(r"[,;.!?]| and | but ")


def _lists(text: str) -> bool:
    """One thing fails, another fails …"""
    return (
        sum(_FAULTS.search(part) is not None for part in re.split(r"[,;]", text)) > 1
        or sum(_AILS.search(part) is not None for part in _ANOTHER.split(text)) > 1
    )


def single(reading: Reading, troubles: Sequence[Span]) -> bool:
    """Whether a message tells of one trouble only: one of its sentences does, and one stretch of it between commas and "and"s."""
    told = list(troubled(reading, troubles))
    ailing = [s for s in reading.sentences if s.kind is PieceKind.BODY and _AILS.search(s.view.text)]
    if len(told) != 1 or ailing not in ([], told):
        return False
    return sum(_AILS.search(part) is not None for part in _PAUSE.split(told[0].view.text)) <= 1


def troubled(reading: Reading, troubles: Sequence[Span]) -> Iterator[Sentence]:
    """The sentences of a message that tell of a trouble, in order."""
    for sentence in reading.sentences:
        if sentence.kind is PieceKind.BODY and any(sentence.span.contains(span) for span in troubles):
            yield sentence


def _plain(text: str) -> bool:
    words = re.findall(r"[\w']+", text.lower())
    return (
        not _HARSH & set(words)
        and _AWKWARD.search(text) is None
        and re.search(r"[@#:/()\[\]{}\"“”…&*~^]|\.\.|[^\x00-\u2019]", text) is None
    )


def _retold(piece: str) -> str | None:
    (sentence, *others) = read(f"{piece}.").sentences
    if others or sentence.kind is not PieceKind.BODY:
        return None
    reading = Reading(sentence.view.text, (sentence,))
    reading.parse()
    main = [c for c in sentence.clauses if c.embedding is Embedding.MAIN]
    if len(main) != 1 or sentence.doc is None or not _one_thought(main[0], sentence.clauses):
        return None
    tokens = [token for token in sentence.doc if not (token.is_punct and token.i + 1 == len(sentence.doc))]
    if (
        not _tellable(main[0], tokens)
        or not _well_formed(main[0], sentence.doc)
        or any(not _tidy(token, tokens[-1]) for token in tokens)
    ):
        return None
    return _owned(main[0], tokens) + swapped(tokens)


_AWKWARD = regex(
    r"\bmy (?:\w+ )+of my\b|\b(?:problems?|issues?|trouble) of\b|\bsince (?:last )?(?:update|upgrade)\b"
    r"|\ban (?:i|we|you|it)\b|\b(?:for|in|over) last\b|(?:n't|not) still\b|\bdid(?:n't| not) .*\bsince\b|\blater$"
    r"|\bget my (?-i:[A-Z])\w+$|\d (?:euros?|dollars?|pounds?) (?:\w+ )?(?:fee|charge|fine)\b",
    re.IGNORECASE,
)


_EACH_TIME = regex(r"\b(?:every ?time|whenever|each time)\b", re.IGNORECASE)


def _well_formed(clause: Clause, doc: Doc) -> bool:
    """No "was send", no number or small name in front, no "froze every time", and no preposition left over at the end."""
    verb, first, last = doc[clause.head], doc[0], doc[-2] if len(doc) > 1 and doc[-1].is_punct else doc[-1]
    passive = clause.voice is Voice.PASSIVE and verb.lower_ in {clause.verb, inflection.past(clause.verb)}
    shapely = not passive or verb.lower_ == inflection.participle(clause.verb)
    opens = not first.like_num and not (first.pos_ == "PROPN" and first.is_lower)
    once = inflection.form_of(verb.lower_, verb=True) is not inflection.Form.PAST or _EACH_TIME.search(doc.text) is None
    return shapely and opens and once and last.lower_ not in _LEFT_OVER


_LEFT_OVER = frozenset("by since for of to from with at as the a an my your our and is are was were be have".split())


def _one_thought(main: Clause, clauses: Sequence[Clause]) -> bool:
    """At most one more clause with a time of its own, and that the same: "it crashes when I try to open it"."""
    others = [clause for clause in clauses if clause is not main and clause.tense is not Tense.NONE]
    in_time = all(clause.tense is main.tense or main.modal is not Modal.NONE for clause in others)
    return len(others) < 2 and len(clauses) < 4 and in_time


def _tellable(clause: Clause, tokens: Sequence[Token]) -> bool:
    """A claim that begins with its subject, and is a trouble by its shape."""
    subject = clause.subject or clause.object
    timed = clause.tense is not Tense.NONE or clause.modal is not Modal.NONE
    if subject is None or clause.mood is not Mood.INDICATIVE or not (clause.verb and timed):
        return False
    if subject.text.split()[0].lower() != tokens[0].lower_ or len(subject.words) > 5:
        return False
    first, words = tokens[0].lower_, {token.lower_ for token in tokens}
    if first in {"i", "we"}:
        return _suffered(clause, words)
    if first == "you":
        return clause.verb in (_OURS_UNDONE if clause.negated else _OURS_DONE) and clause.modal is Modal.NONE
    if first == "your" and subject.head in _OUR_PEOPLE and not clause.negated:
        return clause.verb in _DONE_TO and clause.object is not None and clause.voice is Voice.ACTIVE
    return _a_thing(subject, tokens) and _fails(clause, words)


def _a_thing(subject: Phrase, tokens: Sequence[Token]) -> bool:
    head = next((t for t in tokens if t.lower_ == subject.words[-1]), tokens[0])
    return subject.head not in TIME_NOUNS and nameable(head) and not {"and", "or", ",", "of"} & set(subject.words)


def _fails(clause: Clause, words: set[str]) -> bool:
    """What a thing does, or what was done to it, that is a trouble."""
    state = clause.complement.head if clause.complement is not None else ""
    as_it_is = clause.negated and bool(words & {"is", "are"}) and "being" not in words
    if clause.voice is Voice.PASSIVE and (not clause.auxiliaries or as_it_is):
        return False
    if clause.negated:
        return clause.verb in _WORKING or state in {"available", "here", "there"}
    if clause.voice is Voice.PASSIVE:
        return clause.verb in BEFALLEN
    if clause.verb == "be":
        return state in STATES
    if clause.verb in _TURNING_UP:
        return bool(words & STATES)
    return clause.verb in FAILING or ("keep" in words | {clause.verb} and bool(words & _KEEPS))


_KEEPS = frozenset(
    "crashing freezing failing disconnecting dropping stopping restarting rebooting cutting lagging buffering".split()
)


def _suffered(clause: Clause, words: set[str]) -> bool:
    """Whether it befell who tells it: what they did themselves is their story, not their trouble."""
    thing = clause.object.head if clause.object is not None else ""
    if clause.negated:
        if clause.modal is Modal.ABILITY:
            return clause.verb not in _OUTCRIES and (thing != "" or clause.verb not in _TRANSITIVE)
        return _still_waits(clause)
    if clause.voice is Voice.PASSIVE:
        return clause.verb in BEFALLEN | {"kick", "log"}
    return _bears(clause.verb, thing, words) and clause.modal is Modal.NONE


_BARE = 4
"""Words of "I have a problem", which says nothing yet."""


def _bears(verb: str, thing: str, words: set[str]) -> bool:
    """ "I am having trouble with it", "I've been waiting for a week", "I get an error", "I lost access"."""
    return (
        (verb == "wait" and bool(words & {"for", "since"}))
        or (verb in _HAVING and thing in TROUBLES and len(words) > _BARE)
        or (verb in {"get", "receive", "see"} and thing in _ERRORS and "error" in words)
        or (verb == "lose" and thing in _LOSING)
        or (verb == "be" and bool(words & {"unable", "stuck", "locked"}))
    )


def _still_waits(clause: Clause) -> bool:
    """ "I haven't received my order", "I've had no reply": what should have come has not."""
    thing = clause.object
    if clause.verb == "hear" and thing is None:
        return bool(clause.auxiliaries)
    if thing is None or clause.verb not in _RECEIVING or not clause.auxiliaries:
        return False
    known = bool(thing.determiner) or thing.plural or thing.pronoun or thing.head in _HAD
    return known and (clause.verb != "have" or thing.head in _HAD)


def _tidy(token: Token, last: Token) -> bool:
    """A known word that does not point outside the sentence, with a capital only where names have one."""
    if token.is_punct or token.like_num:
        return token.text in {",", "-", "'"} or token.text.isdigit()
    bare = token.pos_ == "NOUN" and "Sing" in token.morph.get("Number", []) and _wants_article(token)
    wandering = (
        bare
        or token.lower_ in _WANDERING
        or (token.lower_ == "too" and (token is last or token.nbor().lower_ != "much"))
    )
    shouted = token.is_upper and len(token) > 3
    capital = token.text[:1].isupper() and token.i > 0 and token.pos_ != "PROPN" and token.text not in {"I", "I'm"}
    return not wandering and not shouted and not capital and knows(token)


_WITHOUT_ARTICLE = frozenset(
    "email mail phone post card hold time home work arrival delivery bluetooth wifi use safe line order"
    " stock transit place activity".split()
)


def _wants_article(noun: Token) -> bool:
    """ "In new match", "in app": a thing one can count, behind a preposition, and no word in front says which."""
    led = {child.dep_ for child in noun.children if child.i < noun.i}
    alone = "case" in led and not led & {"det", "nmod:poss", "nummod", "compound"}
    return alone and noun.lower_ not in _WITHOUT_ARTICLE | TIME_NOUNS and inflection.countable(noun.lower_)


def _owned(clause: Clause, tokens: Sequence[Token]) -> str:
    """ "Router drops": what stands without an article is the customer's."""
    subject = clause.subject or clause.object
    bare = subject is not None and not (subject.determiner or subject.pronoun or subject.plural)
    return "your " if bare and tokens[0].pos_ in {"NOUN", "PROPN"} and not is_name(tokens[0]) else ""
