"""What a clause says is to be done, as a request for it or as a step that should help."""

import re

from toneguard.language import inflection
from toneguard.language.anatomy import Anatomy
from toneguard.language.clauses import Modal, Mood
from toneguard.language.grammar import FAILING
from toneguard.model import Span
from toneguard.regex import regex
from toneguard.rewrite.prose import gone_by, openers, remedies
from toneguard.rewrite.prose.predicates import predicate
from toneguard.rewrite.prose.scene import Scene

# "The lift is out of order, you need to restart it": what stands in front tells why, and "should help" would stand alone.
_OTHER_CLAUSE = regex(
    r"(?!(?:if|when|whenever|once|after|before|to|for|in|on|at|with|first|next|then|so|also|again|please|because|since|as)\b)"
    r"\w+ \w.*,\s*$",
    re.IGNORECASE,
)
# "You need to clean the filter, it's at the bottom": behind "should help" nobody could tell what "it" is, and what "we" say
# there was said of the order.
_SAID_OF_IT = regex(r",\s*(?:it|they|that|this|we|i|there|nobody|no one)\b", re.IGNORECASE)
_ONE_OF_SEVERAL = regex(r"first(?:ly)?,", re.IGNORECASE)


def step(scene: Scene) -> str | None:
    """A gerund of what is tried to mend something: "logging out first". A duty is no step, and doing it "helps" nobody."""
    body, done = scene.anatomy, _doable(scene)
    if (
        body is None
        or done is None
        or not remedies.is_step(done)
        or _goes_on(scene, body)
        or _ONE_OF_SEVERAL.match(scene.said)
    ):
        return None
    if _OTHER_CLAUSE.match(_front(scene)) or _SAID_OF_IT.match(_rest_of(scene, body)) or done == "check":
        return None
    first, blank, rest = done.partition(" ")
    return scene.habits.spelt(inflection.gerund(first)) + blank + rest


def _rest_of(scene: Scene, body: Anatomy) -> str:
    """What stands behind the clause."""
    assert scene.sentence is not None
    return scene.text(Span(body.core.end, scene.sentence.span.end))


def _goes_on(scene: Scene, body: Anatomy, *, apart: bool = False) -> bool:
    """A second step follows, which would be left as an order: "…, then open the order again"."""
    found = _NEXT_STEP.match(_rest_of(scene, body))
    if found is None or (apart and not found[0].startswith(",")):
        return False
    return inflection.is_base_verb(found[1])


_NEXT_STEP = regex(r"\W*(?:and then|and|then|,)[ ,]+(?:(?:just|simply|finally|also|please) )*([a-z]+)\b")


def request(scene: Scene) -> str | None:
    """ "Could you please send us the form?" """
    done, body = _doable(scene), scene.anatomy
    if (body is not None and _goes_on(scene, body, apart=True)) or _HENCE.search(scene.said) or _demanded(scene):
        return None
    return f"could you please {_also(scene)}{done}{_first(scene)}?" if done is not None else None


def _demanded(scene: Scene) -> bool:
    """ "You must submit the form" is asked of everybody: as a favour it would be no condition any more."""
    clause = scene.clause
    return clause is not None and clause.modal is Modal.OBLIGATION and clause.verb in _REQUIRED


_REQUIRED = frozenset("submit complete fill sign return present apply register pay settle renew verify".split())


def purposed(scene: Scene) -> str | None:
    """ "To ⟨do what?⟩, please call the bank": where an order has no reason, with a place for what it is for."""
    done = imperative(scene)
    if done is None or _front(scene).strip():
        return None
    if any(tells.search(scene.said) for tells in (_FOLLOWS, _WILL_NEED, BEFORE_YOU_CAN)):
        return None
    if _AIMS.search(scene.said):
        return None
    if _ALLOWS.match(done):
        return done
    return f"to ⟨do what?⟩, {done}" if _GOES_ON.match(done) is None else None


# It says what it is for.
_AIMS = regex(
    r"\b(?:for (?:this|that|it)|in order to|so (?:that|we|you)"
    r"|if (?:you|we)(?:['’]d like| want| wish| would like| need| are to))\b",
    re.IGNORECASE,
)
# A wait has no purpose, and is asked for as it is.
_ALLOWS = regex(r"please (?:also )?allow (?:\w+ ){1,4}?(?:minutes?|hours?|days?|weeks?|months?)\b", re.IGNORECASE)
# Who is sent on once more knows what it is for.
_GOES_ON = regex(
    r"please (?:also )?(?:continue|carry on|go on|keep(?: on)? \w+ing|try again|allow|wait)\b", re.IGNORECASE
)


# What goes before is the reason.
_FOLLOWS = regex(r"^(?:so|then|thus|hence|therefore)\b|\b(?:therefore|hence|consequently)\b", re.IGNORECASE)
# "You will need to complete the form" tells how it goes.
_WILL_NEED = regex(r"\byou(?:['’]ll| will) need to (?:complete|fill|sign|submit)\b", re.IGNORECASE)


def _also(scene: Scene) -> str:
    """What is asked on top of something else stays so."""
    return "also " if re.search(r"\balso\b", _led(scene), re.IGNORECASE) else ""


def _first(scene: Scene) -> str:
    """And so does what comes before something else."""
    return " first" if re.search(r"\bfirst\b", _led(scene), re.IGNORECASE) else ""


def _led(scene: Scene) -> str:
    """The words of the clause in front of its verb."""
    body = scene.anatomy
    return scene.text(Span(body.core.start, body.verb.start)) if body is not None else ""


# What came of it can't hang on a request: "you forgot the form, so the parcel came back".
_HENCE = regex(
    r",? so (?!that\b|(?:we|i)(?: can\b|['’]ll\b| will\b))"
    r"|, (?:which|therefore|thus|hence)\b"
    r"|,? (?:and )?(?:that|this)(?:['’]?s| is) (?:why|what|how)\b",
    re.IGNORECASE,
)


def imperative(scene: Scene) -> str | None:
    """ "Please send us the form" """
    done, body = _doable(scene), scene.anatomy
    if done is None or " " not in done or _COMES_OF_IT.search(_led(scene)) or _HOW_TO.match(scene.said):
        return None
    if body is not None and _goes_on(scene, body, apart=True):
        return None
    return f"please {_also(scene)}{_ALONE.sub('', done)}{_first(scene)}"


# "Delete it yourself" sends somebody away; who is to present themselves does it with nobody else's self.
_ALONE = regex(r"(?:(?<= it)|(?<= them)|(?<= this)|(?<= that)) yourself\b", re.IGNORECASE)
# "You'd need to sync them again afterwards" tells what comes of it, and "if it looks wrong, you'll need the ‘New’ button" how to.
_COMES_OF_IT = regex(r"^you(?:['’]?d| would)\b.*\breally\b", re.IGNORECASE)
_HOW_TO = regex(r"(?:if|when|once) .*(?:\bbutton\b|\b(?:click|press|tap)\b|[‘'\"“][A-Z])", re.IGNORECASE | re.DOTALL)


def _doable(scene: Scene) -> str | None:
    """A predicate that somebody can be asked for: nothing passive, no state."""
    done = predicate(scene)
    body = scene.anatomy
    if done is None or body is None or body.lemma in UNDOABLE or not may_ask(scene):
        return None
    if BEFORE_YOU_CAN.search(done) or re.search(r"\band be \w+", done):
        # A rule of the house, not a wish.
        return None
    if scene.clause is not None and scene.clause.mood is Mood.IMPERATIVE:
        if scene.clause.negated or body.lemma in _BANS:
            # "Do not open it" is no wish that it be opened.
            return None
    elif scene.clause is not None and (scene.clause.negated or not FAILING.isdisjoint(scene.clause.via)):
        if (
            gone_by.is_over(done)
            or _VAGUE.search(done)
            or body.lemma in gone_by.OVER
            or gone_by.BACK_THEN.match(_behind(scene, body))
        ):
            return None
        done = gone_by.sent_since(done)
    return re.sub(r"^(\w+) (?:please|kindly) ", r"\1 ", done)


def _behind(scene: Scene, body: Anatomy) -> str:
    assert scene.sentence is not None
    return scene.text(Span(body.predicate.end, scene.sentence.span.end))


_VAGUE = regex(r"\b(?:something|enough|sufficient)\b|\bto (?:two|three|four|five|\d+) ", re.IGNORECASE)
_BANS = frozenset({"stop", "quit", "cease", "refrain"})


def may_ask(scene: Scene) -> bool:
    """A plain order: no offer ("Questions? Send us an email"), no joke, not one of many, and not cut off."""
    previous = scene.previous
    if previous is not None and previous.asks and len(previous.text.split()) <= _MOST_INVITING:
        return False
    if _CUT_OFF.search(scene.said) or _NO_WISH.search(scene.said) or scene.said.isupper():
        return False
    return not (scene.clause is not None and scene.clause.mood is Mood.IMPERATIVE and _ORDERED.match(_front(scene)))


def _front(scene: Scene) -> str:
    body, sentence = scene.anatomy, scene.sentence
    front = scene.text(Span(sentence.span.start, body.core.start)) if body is not None and sentence is not None else ""
    return front[openers.greeting(front) :]


_MOST_INVITING = 3
_CUT_OFF = regex(
    r"(?<!back )(?<!later )(?<!log )(?<!sign )(?<!check )(?<!plug it )\b"
    r"(?:with|by|to|at|in|on|for|from|of|the|an?|your|and|or)\W*$",
    re.IGNORECASE,
)
# What was not done in time can't be asked for.
_NO_WISH = regex(
    r"\b(?:lol|haha\w*|lmao|smth)\b|^\W*read\b|\b(?:make sure|ensure|check)\b[^,;]*\b(?:was|were|had)\b", re.IGNORECASE
)
_ORDERED = regex(r"(?!if\b|when\b|once\b|to\b|for\b|in\b|at\b|on\b|also\b|then\b|so\b|and\b)\w+ .*,\s*$", re.IGNORECASE)
# "Please read the manual" sends them away, however kindly.
UNDOABLE = frozenset(
    {"be", "have", "know", "understand", "wait", "realize", "realise", "read", "hurry", "calm", "relax", "prove"}
)
BEFORE_YOU_CAN = regex(r"\bbefore (?:you|we|i|it|they) (?:can|may|are able|will be able)\b", re.IGNORECASE)
