"""Rewrites of a whole clause or sentence that need its grammar: request, benefit, active voice, two sentences for one."""

import re

from toneguard.language import inflection
from toneguard.language.anatomy import Anatomy
from toneguard.language.clauses import Clause, Embedding, Mood, Voice
from toneguard.language.phrases import Role
from toneguard.model import Span
from toneguard.rewrite import nouns, openers
from toneguard.rewrite.letters import capitalised, small
from toneguard.rewrite.scene import Scene, inner

_ANY = re.compile(r"\bany(?: (?:more|further))? (?!of\b)(?=\w)", re.IGNORECASE)
_NEGATION = re.compile(r"^(?:n['’]t| not| never)\b", re.IGNORECASE)
_DENIALS_ONLY = re.compile(r",? \b(?:yet|anymore|any ?more|any longer|at all|either|whatsoever)\b", re.IGNORECASE)


def predicate(scene: Scene, *, with_time: bool = True) -> str | None:
    """What somebody does or is to do, from its verb's base form on: "log out first", "attach your invoice"."""
    body, clause = scene.anatomy, scene.clause
    if body is None or clause is None:
        return None
    tail = _tail(scene, body, with_time)
    if clause.negated:
        tail = _affirmative(_NEGATION.sub("", tail))
    verb = _base(scene, body)
    return f"{verb}{tail}".rstrip(" ,;")


def _base(scene: Scene, body: Anatomy) -> str:
    written, base = scene.text(body.verb), inflection.base(body.lemma)
    return (
        written
        if written.lower() == base.lower() and not (written.istitle() and body.verb.start == body.core.start)
        else base
    )


def _tail(scene: Scene, body: Anatomy, with_time: bool) -> str:
    """What follows the verb; a passive keeps its logical object in front, so its participle belongs here."""
    end = body.predicate.end
    tail = scene.text(Span(body.verb.end, max(end, body.verb.end)))
    time = scene.clause.time if scene.clause is not None else None
    if not with_time and time is not None and body.verb.end <= time.span.start and time.span.end <= end:
        before = scene.text(Span(body.verb.end, time.span.start))
        tail = before.rstrip(" ,") + scene.text(Span(time.span.end, end))
    return tail


def _affirmative(tail: str) -> str:
    def some(found: re.Match[str]) -> str:
        following = re.match(r"\w+", tail[found.end() :])
        plural = following is None or inflection.form_of(following[0], verb=False) is inflection.Form.PLURAL
        countable = following is not None and inflection.countable(following[0]) and not plural
        return f"{inflection.article(tail[found.end() :])} " if countable else ""

    tail = re.sub(r"\banything\b", "something", _ANY.sub(some, tail))
    return _DENIALS_ONLY.sub("", tail)


def request(scene: Scene) -> str | None:
    """ "Could you please send us the form?" """
    done = _doable(scene)
    return f"could you please {done}?" if done is not None else None


def imperative(scene: Scene) -> str | None:
    """ "Please send us the form" """
    done = _doable(scene)
    return f"please {done}" if done is not None else None


def _doable(scene: Scene) -> str | None:
    """A predicate that somebody can be asked for: nothing passive, no state."""
    done = predicate(scene)
    body = scene.anatomy
    if done is None or body is None or body.lemma in {"be", "have", "know", "understand", "wait", "realize", "realise"}:
        return None
    return re.sub(r"^(\w+) (?:please|kindly) ", r"\1 ", done)


# Active voice


def we_active(scene: Scene, who: str = "we") -> str | None:
    """An agentless passive with ourselves as the agent: "A config was overwritten" → "we overwrote a config"."""
    clause, body = scene.clause, scene.anatomy
    if (
        clause is None
        or body is None
        or clause.voice is not Voice.PASSIVE
        or clause.subject is not None
        or clause.object is None
    ):
        return None
    thing = nouns.object_(inner(scene, clause.object), clause.object)
    group = _active_group(clause, clause.verb)
    if group is None or not clause.object.span.end <= clause.head_span.start:
        return None
    rest = scene.text(Span(clause.head_span.end, max(body.core.end, clause.head_span.end)))
    adverbs = f"{body.adverbs} " if body.adverbs else ""
    helper, verb = group
    rest = f",{rest}" if "," in thing and rest[:1] == " " else rest
    return f"{who} {helper}{adverbs}{scene.habits.spelt(verb)} {thing}{rest}"


def _active_group(clause: Clause, verb: str) -> tuple[str, str] | None:
    """The auxiliaries and the verb that say in the active what those of a passive say."""
    words = [w for w in clause.auxiliaries if w not in {"'ve", "to"}]
    no = "not " if clause.negator in {"not", "n't"} else "never " if clause.negator == "never" else ""
    if not words or clause.via or (clause.negated and not no):
        return None
    first = words[0]
    if "being" in words:
        return f"{'were' if first in {'was', 'were'} else 'are'} {no}", inflection.gerund(verb)
    if first in {"has", "have", "had"}:
        return f"{'had' if first == 'had' else 'have'} {no}", inflection.participle(verb)
    if first in {"was", "were"}:
        return (f"did {no}", verb) if no else ("", inflection.past(verb))
    modal = {"'ll": "will", "wo": "will", "ca": "can"}.get(first, first)
    if (modal not in {"will", "would"} and not (modal in {"can", "could"} and no)) or "have" in words:
        # "Is known" is a state, and "can be found" speaks of the reader.
        return None
    return f"{modal}{' ' if modal != 'can' else ''}{no}".lstrip(), verb


# The alternative that another clause or sentence offers

_BUT = re.compile(
    r"[,;.]?\s*(?:but|however|though|although|instead|alternatively)\b[ ,]*(?:instead,? )?", re.IGNORECASE
)


def alternative(scene: Scene) -> str | None:
    """What is offered in place of what is refused, from a later clause of the sentence: "we can offer you a credit"."""
    sentence, body = scene.sentence, scene.anatomy
    if sentence is None or body is None:
        return None
    for other in scene.others:
        if other.span.start < body.core.end or not _offers(other) or other.embedding is not Embedding.COORDINATE:
            continue
        gap = scene.text(Span(body.core.end, other.span.start))
        if _BUT.fullmatch(gap.rstrip() + " ") or _BUT.fullmatch(gap):
            return with_subject(scene, other, scene.text(Span(other.span.start, sentence.span.end)).rstrip(" .!"))
    return None


def _offers(clause: Clause) -> bool:
    ours = clause.subject_role in {Role.US, Role.CUSTOMER, Role.YOURS, Role.OURS}
    return ours and not clause.negated and clause.mood in {Mood.INDICATIVE, Mood.QUESTION}


def with_subject(scene: Scene, clause: Clause, text: str) -> str:
    """A clause that borrowed its subject, with one of its own."""
    if not borrows(clause):
        return text
    subject = _pronoun_for(scene, clause)
    shared = [
        a for a in clause.auxiliaries if a in {"will", "can", "could", "would", "should", "may", "might", "must", "'ll"}
    ]
    own = re.match(r"(?:\w+['’]?\w* )?", text)
    helper = (
        {"'ll": "will"}.get(shared[0], shared[0]) + " "
        if shared and own is not None and not text.lower().startswith(shared[0])
        else ""
    )
    return f"{subject} {helper}{text}"


def borrows(clause: Clause) -> bool:
    """Whether a clause has its subject from the one before."""
    subject = clause.object if clause.voice is Voice.PASSIVE else clause.subject
    lent = subject is None or subject.span.start < clause.span.start
    return lent and clause.mood is not Mood.IMPERATIVE


def _pronoun_for(scene: Scene, clause: Clause) -> str:
    """How a subject named before is taken up again."""
    lent = clause.object if clause.voice is Voice.PASSIVE else clause.subject
    if lent is None:
        return "we" if clause.subject_role is Role.US else "it"
    if lent.pronoun:
        return small(scene.text(lent.span))
    if lent.role in {Role.US, Role.CUSTOMER}:
        return "we" if lent.role is Role.US else "you"
    return "they" if lent.plural else "it"


# Two sentences for one

_BOUNDARY = re.compile(
    r"[\s,;:–—-]*(?:\b(?P<word>and then|and|but|so|which|because|although|though|however|as)\b)?\s*$", re.IGNORECASE
)
_STARTS = {"but": "But ", "so": "So ", "because": "This is because ", "and then": "Then ", "however": "However, "}
_LEAST_WORDS = 5


def split(scene: Scene) -> str | None:
    """A long sentence as two whole ones, parted at the main clause nearest its middle."""
    if scene.sentence is None:
        return None
    whole = scene.sentence.span
    parted = [halves for clause in scene.sentence.clauses if (halves := _halves(scene, clause, whole)) is not None]
    if not parted:
        return None
    first, second = min(parted, key=lambda halves: abs(len(halves[0].split()) - len(halves[1].split())))
    return f"{first} {second}"


def _halves(scene: Scene, clause: Clause, whole: Span) -> tuple[str, str] | None:
    start = _subject_start(clause)
    before = scene.text(Span(whole.start, start))
    boundary = _BOUNDARY.search(before)
    if boundary is None or not _parts(clause, boundary):
        return None
    first = before[: boundary.start()].rstrip(" ,;:–—-")
    rest = scene.text(Span(start, whole.end))
    if min(len(first.split()), len(rest.split())) < _LEAST_WORDS or not _balanced(first):
        return None
    return f"{first}.", _opened(scene, clause, rest, (boundary["word"] or "").lower())


def _subject_start(clause: Clause) -> int:
    own = clause.subject is not None and clause.subject.span.start >= clause.span.start
    return (
        min(clause.span.start, clause.subject.span.start) if own and clause.subject is not None else clause.span.start
    )


def _parts(clause: Clause, boundary: re.Match[str]) -> bool:
    """Whether a sentence can be parted before this clause, after these words."""
    if clause.mood not in {Mood.INDICATIVE, Mood.IMPERATIVE} or clause.verb == "":
        return False
    word, marks = (boundary["word"] or "").lower(), boundary[0]
    if word == "because":
        return True
    if clause.embedding is Embedding.COORDINATE:
        return word in {"and", "but", "so", "and then"} or any(mark in marks for mark in ";–—:") or " - " in marks
    return False


def _opened(scene: Scene, clause: Clause, rest: str, word: str) -> str:
    rest = with_subject(scene, clause, rest)
    lead = _STARTS.get(word, "")
    return lead + (rest if lead else capitalised(rest))


def _balanced(text: str) -> bool:
    return text.count("(") == text.count(")") and text.count('"') % 2 == 0


# Whole sentences


def without_opener(scene: Scene) -> str | None:
    """The sentence without "Unfortunately," and its like."""
    if scene.sentence is None:
        return None
    text = scene.sentence.text
    start = openers.greeting(text)
    end = start + openers.opener(text[start:])
    if end == start:
        return None
    news = text[openers.linked(text, end) :]
    return text[:start] + (capitalised(news) if text[start : start + 1].isupper() else news)
