"""Which claims of a customer tell of a trouble: what fails, what happened to somebody, what nobody can do."""

from collections.abc import Sequence

from spacy.tokens import Token

from toneguard.language import inflection
from toneguard.language.clauses import Clause, Modal, Mood, Tense, Voice
from toneguard.language.matters import BEFALLEN, FAILING, STATES, TROUBLES, nameable
from toneguard.language.phrases import Phrase
from toneguard.language.times import TIME_NOUNS

# What a thing that works does; "the price did not change" is no trouble.
_WORKING = frozenset(
    "work load open start boot connect sync download install update print show appear display save send receive"
    " respond launch run export import upload pair ring turn switch power play stream locate arrive come deliver ship"
    " reach dispatch move refund credit register recognise recognize let allow accept charge fit find process complete"
    " confirm resolve fix approve activate verify hold stay scan answer detect function reply post go pass read"
    " support match".split()
)
_TURNING_UP = frozenset("arrive come".split())
_SPOILED = STATES | frozenset(
    "filthy dirty cold soaked mouldy moldy rotten stale undercooked overcooked burnt noisy smelly ruined smashed shattered dented"
    " bent stained faded crooked unreadable illegible unsafe".split()
)
# What a thing can have come with: "my table arrived with a dent".
_FLAWS = _SPOILED | frozenset(
    "crack cracks dent dents scratch scratches hole holes stain stains damage mould mold chip chips".split()
)
_BEFALLEN = BEFALLEN | frozenset(
    "ruin destroy shatter dent stain soak misspell misprint spoil rip flood overbook return".split()
)
_FAILING = FAILING | frozenset("crack shatter snap melt burst collapse jam shrink expire".split())
_WRONGLY = frozenset("wrong wrongly incorrectly incorrect".split())
_DOING = frozenset(
    "spell enter book print bill charge address label pack install record calculate deliver send assign measure cut fit"
    " debit".split()
)
_SHOWING = frozenset("have show display contain list".split())
_SENDING = frozenset("send deliver give ship book bill charge sell".split())
_TAKING_AWAY = frozenset("delete erase wipe overwrite remove".split())
_SYSTEMS = frozenset("update upgrade app system software migration sync".split())
_TURNING_TO_US = frozenset("come call reply respond help tell contact".split())
_COMING = frozenset("come arrive show turn ring knock call deliver".split())
# "Your fees are too high" is for somebody else to say.
_SIZES = frozenset(
    "small big large short long tight loose late slow loud hot heavy thin wide narrow soft hard dark salty sweet".split()
)
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
    " back take assume guarantee promise prove recall replicate reproduce recreate figure test check do work"
    " justify".split()
)
# Without their object these say nothing: "I could not see in the report".
_TRANSITIVE = frozenset(
    "see get have do reach make find use put give send request want keep show tell install restore update configure".split()
)
_HAD = frozenset(
    "response reply answer email message update confirmation refund service signal internet connection data callback"
    " call delivery".split()
)


_LONGEST_SUBJECT = 6
"""Words of "the projector in your meeting room"; two more where a thing belongs to somebody: "my daughter's school bus pass"."""


def is_mishap(clause: Clause, tokens: Sequence[Token]) -> bool:
    """A claim that begins with its subject, and is a trouble by its shape."""
    # In "it was delayed by six hours" the hours are no doer.
    phrases = [phrase for phrase in (clause.subject, clause.object) if phrase is not None]
    subject = next((p for p in phrases if p.text.split()[0].lower() == tokens[0].lower_), None)
    timed = clause.tense is not Tense.NONE or clause.modal is not Modal.NONE
    if subject is None or clause.mood is not Mood.INDICATIVE or not (clause.verb and timed):
        return False
    owned = "'s" in subject.words
    if len(subject.words) > _LONGEST_SUBJECT + 2 * owned:
        return False
    words = {token.lower_ for token in tokens}
    if tokens[0].lower_ in {"i", "we"}:
        return _suffered(clause, words)
    if _is_us(subject):
        return clause.modal is Modal.NONE and _did_wrong(clause, subject, words)
    return _a_thing(subject, tokens) and _fails(clause, words)


def _is_us(subject: Phrase) -> bool:
    """We, as the customer speaks of us: "you", "your driver", "nobody"."""
    ours = subject.words[0] == "your" and subject.head in _OUR_PEOPLE
    return ours or subject.text.lower() in {"you", "nobody", "no one"}


def _did_wrong(clause: Clause, subject: Phrase, words: set[str]) -> bool:
    """What we did not do, did to them, or did wrongly: "you charged me", "you sent me the wrong size", "nobody came"."""
    if subject.text.lower() in {"nobody", "no one"}:
        return clause.verb in _TURNING_TO_US
    if subject.words[0] == "your":
        came = clause.verb in _COMING if clause.negated else clause.verb in _DONE_TO and clause.object is not None
        return came and clause.voice is Voice.ACTIVE
    if clause.negated:
        return clause.verb in _OURS_UNDONE
    return clause.verb in _OURS_DONE or (clause.verb in _SENDING and bool(words & (_WRONGLY | _FLAWS)))


def _a_thing(subject: Phrase, tokens: Sequence[Token]) -> bool:
    head = next((t for t in tokens if t.lemma_.lower() == subject.head), tokens[0])
    thing = nameable(head) or subject.head == "name"
    return subject.head not in TIME_NOUNS and thing and not {"and", "or", ",", "of"} & set(subject.words)


def _fails(clause: Clause, words: set[str]) -> bool:
    """What a thing does, or what was done to it, that is a trouble."""
    state = clause.complement.head if clause.complement is not None else ""
    as_it_is = clause.negated and bool(words & {"is", "are"}) and "being" not in words
    if clause.voice is Voice.PASSIVE and (not clause.auxiliaries or as_it_is):
        return False
    if clause.negated:
        return clause.verb in _WORKING or state in {"available", "here", "there"}
    if clause.voice is Voice.PASSIVE:
        return clause.verb in _BEFALLEN or (clause.verb in _DOING and bool(words & _WRONGLY))
    if clause.verb == "be":
        return state in _SPOILED or "wrong" in words or ("too" in words and state in _SIZES)
    if clause.verb in _TURNING_UP:
        return "without" in words or bool(words & (_FLAWS if "with" in words else _SPOILED))
    return _goes_wrong(clause, words)


def _goes_wrong(clause: Clause, words: set[str]) -> bool:
    """ "It leaks", "it keeps crashing", "pages are missing", "the bill shows the wrong name", "the update deleted my notes"."""
    things = set(clause.object.words) if clause.object is not None else set()
    if clause.verb in _TAKING_AWAY:
        return clause.subject is not None and clause.subject.head in _SYSTEMS and bool(things & {"my", "our"})
    return (
        clause.verb in _FAILING
        or ("keep" in words | {clause.verb} and bool(words & _KEEPS))
        or ("missing" in words and bool(words & {"is", "are", "was", "were"}))
        or (clause.verb in _SHOWING and bool(things & _WRONGLY))
    )


_KEEPS = frozenset(
    "crashing freezing failing disconnecting dropping stopping restarting rebooting cutting lagging buffering".split()
)


def _suffered(clause: Clause, words: set[str]) -> bool:
    """Whether it befell who tells it: what they did themselves is their story, not their trouble."""
    thing = clause.object.head if clause.object is not None else ""
    if clause.negated:
        if clause.modal is Modal.ABILITY:
            return clause.verb not in _OUTCRIES and (thing != "" or clause.verb not in _TRANSITIVE)
        return _still_waits(clause, words)
    if clause.voice is Voice.PASSIVE:
        return clause.verb in BEFALLEN | {"kick", "log"} or (clause.verb in _SENDING and bool(words & _WRONGLY))
    if clause.verb == "wait":
        return clause.modal in {Modal.NONE, Modal.OBLIGATION} and bool(words & _AWAITING)
    return clause.modal is Modal.NONE and _bears(clause.verb, thing, words)


_AWAITING = frozenset("for since minutes hours days weeks months".split())


_BARE = 4
"""Words of "I have a problem", which says nothing yet."""


def _bears(verb: str, thing: str, words: set[str]) -> bool:
    """ "I am having trouble with it", "I received the wrong lamp", "I get an error", "I lost access"."""
    return (
        (verb in _HAVING and thing in TROUBLES and len(words) > _BARE)
        or (verb in {"get", "receive", "see"} and thing in _ERRORS and "error" in words)
        or (
            verb in {"get", "receive"}
            and thing != ""
            and bool(words & (_WRONGLY | {"broken", "damaged", "faulty", "defective"}))
        )
        or (verb == "lose" and thing in _LOSING)
        or (verb == "be" and bool(words & {"unable", "stuck", "locked"}))
    )


def _still_waits(clause: Clause, words: set[str]) -> bool:
    """ "I haven't received my order", "I've had no reply": what should have come has not."""
    thing, expects = clause.object, bool(clause.auxiliaries) or ("never" in words and clause.tense is Tense.PAST)
    if clause.verb == "hear" and thing is None:
        return expects
    if thing is None or clause.verb not in _RECEIVING or not expects:
        return False
    bare = thing.head in _HAD and ("never" not in words or not inflection.countable(thing.head))
    known = bool(thing.determiner) or thing.plural or thing.pronoun or bare
    return known and (clause.verb != "have" or thing.head in _HAD)
