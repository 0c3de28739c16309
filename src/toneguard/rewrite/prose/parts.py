"""A sentence in its main clauses, so that one of them can be told anew and the others stay as sentences of their own."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from toneguard.language.clauses import Clause, Embedding
from toneguard.language.reading import Sentence
from toneguard.regex import regex
from toneguard.rewrite.prose import openers
from toneguard.rewrite.prose.letters import capitalised
from toneguard.rewrite.prose.scene import Scene, once
from toneguard.rewrite.prose.subjects import borrows, logical

_MARK = regex(r"[.!…]*[\"'”’)*_]*\s*$")
_JOINT = regex(r"\s*(?:[;–—]|,?\s+-(?=\s)|,)?\s*(?:\b(and|but|so|however|yet)\b,?)?\s+", re.IGNORECASE)
_AFTERTHOUGHT = regex(rf",?\s+(?:{openers.AFRAID}|unfortunately|sadly|sorry|though)$", re.IGNORECASE)
_DANGLING = regex(r"[\s,]+(?:unfortunately|regrettably|regretfully|sadly)$", re.IGNORECASE)
LINKING = (
    r"as a result|however|therefore|also|in addition|that said"
    r"|at (?:this|the) (?:time|moment|stage|point)"
    r"|currently|right now|for now|as such|in this case|for this reason|for security reasons|thus|hence"
    r"|for privacy reasons|ok|okay|yes|honestly"
    r"|please (?:also )?(?:(?:note|be aware|be informed|remember|bear in mind) that|note(?=,))"
    r"|note that|besides|again|then"
)
_THINGS = r"(?:it|they|this|(?:the|your|our) [\w'’ -]+?)"
_AS_IT_IS = rf"{_THINGS} (?:is|are|stands?)\b(?: (?:right )?now| currently| at the moment| today)?$"
# What follows a reason with a "but" is no part of it.
_TO_ITS_END = r"(?:(?!,? (?:but|however),? (?:we|i|you)\b).)+$"
_REASON = regex(
    r", for \w+ reasons$"
    rf"|,? (?:because|since|due to|owing to) {_TO_ITS_END}"
    rf"|,? as (?!{_AS_IT_IS})(?=(?:we|it|this|that|they|you|he|she|i|the|your|our|my|there|all"
    r"|were|im|its|theyre|youre|weve|ive|theres) )"
    rf"{_TO_ITS_END}",
    re.IGNORECASE,
)
POLICY = (
    r"(?:(?:as )?per|according to|under|due to|because of|in line with|based on) (?:our|the|company) (?:[\w-]+ ){0,2}?"
    r"(?:policy|policies|rules|terms(?: and conditions)?|guidelines|regulations),? "
)
_LEAD = regex(
    rf"(?:{POLICY}"
    rf"|(?:{LINKING})\b,? "
    r"|(?:because|since|as|due to|owing to|given|following|until|till|before|after|on|in|from|for|during) [^,;]+, "
    r"|(?:if|when) (?![^,;]*(?:\bnot\b|n['’]t\b))[^,;]+, "
    r"|due to [^,;]+? (?=(?:i|we) (?:are|am|can|cannot|do)\b)"
    r"|because [^,;]+? (?=(?:i|we) (?:cannot|can['’]?t|(?:are|am) (?:unable|not able))\b))",
    re.IGNORECASE,
)
_OPEN = regex(
    r"\b(?:if|unless|whether|while|although|though|whereas|which|who|whom|whose|what|why|how|where|lest)\b",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class Part:
    """One main clause of a sentence: `words` is all that it says, without what leads up to it and its reason.

    `before` are the clauses in front with the `joint` that follows them, `after` those behind, told as sentences.
    """

    greeting: str
    before: str
    joint: str
    lead: str
    words: str
    reason: str
    after: str
    final: str
    clause: Clause


@once
def part_of(scene: Scene) -> Part | None:
    """The main clause that the hit stands in; `None` where it is none, asks, or shares its words with another clause."""
    sentence = scene.sentence
    if sentence is None or sentence.doc is None or sentence.asks or not sentence.text.strip():
        return None
    text = scene.said
    start, mark = openers.greeting(text), _MARK.search(text)
    assert mark is not None
    said = _AFTERTHOUGHT.sub("", text[: mark.start()])
    opening = start + openers.opener(text[start:])
    opening = openers.linked(text, opening) if opening > start else start
    stretches = list(_stretches(sentence, said, opening))
    place = min(max(_place(scene) - sentence.span.start, opening), len(said) - 1)
    index = next((i for i, (a, b, _) in enumerate(stretches) if a <= place < b), None)
    if index is None:
        return None
    begin, end, joint = stretches[index]
    clause, told, after = _leading(sentence, begin, end), _parted(said[begin:end]), _told(said, stretches[index + 1 :])
    if clause is None or told is None or after is None or _shared(sentence, begin, end):
        return None
    # An apology in front of the first clause is that clause's own: "I'm sorry you had to wait, but …".
    before = _DANGLING.sub("", said[start : stretches[index - 1][1]]) if index else ""
    return Part(said[:start], before, joint, *told, after, mark[0].strip() or scene.stop, clause)


def _place(scene: Scene) -> int:
    """Where the verb of the hit's clause stands, or else the last letter of the hit."""
    return scene.hit.clause.verb_span.start if scene.hit.clause is not None else scene.hit.span.end - 1


def _parted(stretch: str) -> tuple[str, str, str] | None:
    """What leads up to a clause, its own words, and its reason."""
    words = _opened(stretch.strip())
    lead = _LEAD.match(words)
    led = lead[0] if lead is not None else ""
    if _SORRY_FOR.match(led):
        # The "sorry" in front went with the openers.
        return None
    rest = _opened(words[len(led) :])
    reason = _REASON.search(rest)
    if reason is None:
        return led, rest, ""
    return led, _AFTERTHOUGHT.sub("", rest[: reason.start()]), reason[0].strip(" ,")


_SORRY_FOR = regex(
    r"(?:for|about) (?:any|all|the|this|your) (?:\w+ )?(?:inconvenience|trouble|confusion|delay|wait|mix-?up)",
    re.IGNORECASE,
)


def _opened(words: str) -> str:
    """Without an opener that stands behind what leads up to the clause."""
    inner = openers.opener(words)
    return words[openers.linked(words, inner) :] if 0 < inner < len(words) else words


def _stretches(sentence: Sentence, said: str, opening: int) -> Iterator[tuple[int, int, str]]:
    """Where each main clause begins and ends, and the words that join it to the one in front."""
    starts = sorted({at for c in sentence.clauses if (at := _begins(sentence, c)) is not None})
    here, joint = opening, ""
    for found in _JOINT.finditer(said, opening):
        at = found.end()
        own = next((s for s in starts if s == at), None)
        if own is None or not found[0].strip() or not _independent(sentence, at, found[0]):
            continue
        if not _stands(sentence, here, found.start()):
            continue
        if found[0].strip() == "," and _LEAD.match(said[here:at]):
            continue
        yield here, found.start(), joint
        here, joint = at, found[0]
    yield here, len(said), joint


def _begins(sentence: Sentence, clause: Clause) -> int | None:
    """Where a main clause with a subject of its own begins, in its sentence."""
    if borrows(clause):
        return None
    subject = logical(clause)
    own = clause.span.start if subject is None else min(clause.span.start, subject.span.start)
    own -= sentence.span.start
    conjunction = _CONJUNCTION.match(sentence.text, own)
    return conjunction.end() if conjunction is not None else own


_CONJUNCTION = regex(r"(?:and|but|so|however|yet)\b,? (?!that )", re.IGNORECASE)


def _stands(sentence: Sentence, begin: int, end: int) -> bool:
    """A stretch that could be a sentence: it holds a main clause and opens with no "if"."""
    lead = _leading(sentence, begin, end)
    main = lead is not None and lead.embedding in {Embedding.MAIN, Embedding.COORDINATE, Embedding.COMPLEMENT}
    return main and _DEPENDENT.match(sentence.text[begin:end]) is None


_DEPENDENT = regex(
    r"(?:if|when|whenever|unless|whether|as|since|because|once|while|although|though|until|after|before|without|what"
    r"|how|due to)\b",
    re.IGNORECASE,
)


def _independent(sentence: Sentence, at: int, joint: str) -> bool:
    """A main clause begins here; behind "so" the parser may see a dependent one."""
    kinds = {c.embedding for c in sentence.clauses if _begins(sentence, c) == at}
    concludes = re.search(r"\bso\b", joint, re.IGNORECASE) is not None and not sentence.text[at:].lower().startswith(
        "that "
    )
    return bool(kinds & {Embedding.MAIN, Embedding.COORDINATE}) or (concludes and Embedding.RELATIVE not in kinds)


def _leading(sentence: Sentence, begin: int, end: int) -> Clause | None:
    """The clause that a stretch is about: its first main one, or one under "sorry to say that" and its like."""
    inside = [c for c in sentence.clauses if begin <= c.head_span.start - sentence.span.start < end and c.verb]
    main = [c for c in inside if c.embedding in {Embedding.MAIN, Embedding.COORDINATE}]
    return next(iter(main or inside), None)


def _shared(sentence: Sentence, begin: int, end: int) -> bool:
    """Another clause in the stretch has its subject from this one: "we can't refund it and won't replace it"."""
    inside = [c for c in sentence.clauses if begin <= c.head_span.start - sentence.span.start < end and c.verb]
    return any(c.embedding is Embedding.COORDINATE and borrows(c) for c in inside[1:])


def _told(said: str, stretches: list[tuple[int, int, str]]) -> str | None:
    """The clauses behind, each as its own sentence; a conclusion that rests on the denial can't stay."""
    out = ""
    for begin, end, joint in stretches:
        if re.search(r"\bso\b", joint, re.IGNORECASE):
            return None
        words = said[begin:end].strip()
        if re.match(r"(?:which|who|whose)\b", words, re.IGNORECASE):
            return None
        contrast = re.match(r"(?:instead|however|therefore|so)\b,? ", words, re.IGNORECASE)
        words = words[contrast.end() :] if contrast is not None else words
        out += f" {capitalised(words)}."
    return re.sub(r"\.$", "", out)


def whole(text: str) -> bool:
    """No dependent clause left hanging in words that are to be a main clause's."""
    return _OPEN.search(text) is None
