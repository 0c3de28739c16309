"""What follows a replaced clause: it stays, goes on in a sentence of its own, or goes because it says the same again."""

import re

from toneguard.language.clauses import Clause, Modal
from toneguard.model import Span
from toneguard.regex import regex
from toneguard.rewrite.prose.letters import capitalised
from toneguard.rewrite.prose.openers import AFRAID
from toneguard.rewrite.prose.scene import Scene
from toneguard.rewrite.prose.subjects import borrows, logical, with_subject

_SCARCE = (
    r"(?:back[- ]?ordered|on back[- ]?order|unavailable"
    r"|not (?:currently |yet )?(?:available|in stock)"
    r"|out[- ]of[- ]stock|sold out|temporarily unavailable)"
)
_ALSO = r"(?: also| currently| still| now)?"
_ECHO = regex(
    r"\s*(?:[;,–—]|-(?= ))?\s*(?:and |as |because |since )?"
    r"(?:it|they|this|these|those|that(?: (?:one|item|product))?|the (?:item|product|part|model)s?)"
    rf"(?:['’](?:s|re)| is| are){_ALSO} {_SCARCE}(?:(?:,| and|, and){_ALSO} {_SCARCE})*"
    r"(?: at (?:this|the) (?:time|moment)| right now| currently| at present| for now)*(?=\s*(?:[.;!?]|,|$))",
    re.IGNORECASE,
)
_LINK = regex(
    r"\s*[,;–—]?(?:\s+-(?=\s))?\s*"
    r"(?:(?P<word>and then|and|but|or|so|however|though|although)\b,?\s*(?:instead,?\s*)?)?",
    re.IGNORECASE,
)
_CONTRAST = frozenset({"but", "however", "though", "although"})
_END = regex(r"[.!?…]+[\"'”’)]*$")
_LEAVES = regex(
    r"\s*(?:$|[.!?;–—]|- |,?\s*(?:so|because|since|as|if|when|unless|although|though|while|once)\b"
    r"|[^\w\s,(<{\[\"“*`])",
    re.IGNORECASE,
)


def without_echo(tail: str) -> str:
    """Without a clause that says again what was denied: "; it is back-ordered and unavailable at this time"."""
    echo = _ECHO.match(tail)
    return tail[echo.end() :] if echo is not None else tail


_REGRET = regex(
    rf",? (?:{AFRAID}|unfortunately|sadly|regrettably|though|sorry)(?=[.!…]*$)",
    re.IGNORECASE,
)


def without_regret(tail: str) -> str:
    """Without the "unfortunately" behind a denial, which is none any more."""
    return _REGRET.sub("", tail)


def joined(scene: Scene, new: str, tail: str, *, flips: bool) -> str | None:
    """The new clause and what followed the old one; `None` where the two don't go together."""
    mark = _END.search(new)
    body, end = (new[: mark.start()], mark[0]) if mark is not None else (new, "")
    if not tail.strip(" .!?…\"'”’)"):
        return body + _final(scene, end, tail)
    if "?" in end and re.match(r"\s*,?\s*(?:and|or) be \w", tail):
        # Nobody can be asked "to submit it and be added to the list".
        return None
    link = _LINK.match(tail)
    assert link is not None
    if (link["word"] or "").lower() == "or" and re.search(r"\bplease\b", body, re.IGNORECASE):
        # "Please answer by Friday or it will be closed": what follows is no second choice of theirs.
        return None
    following = _following(scene, tail, link.end())
    if following is None:
        return _with_rest(scene, body, end, tail)
    if flips and ((link["word"] or "").lower() in _CONTRAST or tail[: link.end()].strip() == ","):
        return _apart(scene, body + (end or "."), following, tail[link.end() :])
    return _with_clause(scene, body, end, tail, following, link.end())


_INDIRECT = regex(r"(?:what|which|how|where|when|who|whom|whose|whether|that|if)\b", re.IGNORECASE)


def _following(scene: Scene, tail: str, at: int) -> Clause | None:
    """The clause that begins where the link between the two ends."""
    assert scene.sentence is not None
    if _INDIRECT.match(tail, at):
        return None
    start = scene.sentence.span.end - len(tail) + at
    return next((c for c in scene.others if min(c.span.start, _own_start(c)) == start), None)


def _own_start(clause: Clause) -> int:
    subject = logical(clause)
    return clause.span.start if subject is None or borrows(clause) else min(clause.span.start, subject.span.start)


def _with_clause(scene: Scene, body: str, end: str, tail: str, following: Clause, at: int) -> str | None:
    """A coordinate clause after the new one, with a subject of its own where the old one lent it."""
    asks = "?" in end
    if not borrows(following):
        if (
            asks
            or _spliced(body, tail[:at], following)
            or (not tail[:at].strip() and not _echoes_predicate(scene, body))
        ):
            return _apart(scene, body + (end or "."), following, tail[at:])
        return body + tail
    if _echoes_predicate(scene, body):
        return body + (_asked(tail) if asks else tail)
    if asks or (scene.clause is not None and scene.clause.modal is Modal.OBLIGATION):
        return None
    if _same_subject(scene, body):
        return body + tail
    rest = with_subject(scene, following, tail[at:])
    return body + tail[:at] + rest if rest is not None else None


def _spliced(body: str, link: str, following: Clause) -> bool:
    """Nothing but a comma between a request and another main clause."""
    return link.strip() == "," and body.lower().startswith("please ") and logical(following) is not None


def _with_rest(scene: Scene, body: str, end: str, tail: str) -> str | None:
    """Words that belong to the old clause stay only where the new one ends as the old one did."""
    if not _echoes_predicate(scene, body) and _LEAVES.match(tail) is None:
        return None
    return body + (_asked(tail) if "?" in end else tail)


def _echoes_predicate(scene: Scene, body: str) -> bool:
    """The new clause ends with all that stood behind the old one's verb."""
    anatomy = scene.anatomy
    assert anatomy is not None
    rest = scene.text(Span(anatomy.verb.end, anatomy.core.end)) if anatomy.core.end > anatomy.verb.end else ""
    return body.lower().endswith(rest.lower() if rest.strip() else anatomy.lemma)


def _same_subject(scene: Scene, body: str) -> bool:
    frame = scene.clause
    subject = logical(frame) if frame is not None else None
    return subject is not None and body.lower().startswith(scene.text(subject.span).lower() + " ")


def _asked(tail: str) -> str:
    return re.sub(r"[.!]+(?=[\"'”’)]*$)", "?", tail) if _END.search(tail) else tail + "?"


def _final(scene: Scene, mark: str, tail: str) -> str:
    """The sentence's own end, unless the new clause asks or the old one did."""
    old = tail.strip()
    if "?" in mark or ("?" in old and mark):
        return mark
    if not old and scene.sentence is not None and scene.sentence.kind.value in {"item", "heading", "title"}:
        return ""
    return tail.rstrip() if old else (mark if scene.stop else "")


def _apart(scene: Scene, first: str, following: Clause, rest: str) -> str | None:
    """The following clause as a sentence of its own, with its own subject."""
    whole = with_subject(scene, following, rest)
    if whole is None:
        return None
    return f"{first} {whole if scene.habits.lower_case else capitalised(whole)}"
