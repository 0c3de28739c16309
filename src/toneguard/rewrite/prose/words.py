"""Puts words in place of the matched ones or takes them out, with the commas, blanks and capitals that belong to them."""

import re

from toneguard.language import inflection
from toneguard.language.sentences import PieceKind
from toneguard.model import Span
from toneguard.regex import regex
from toneguard.rewrite.edit import Edit
from toneguard.rewrite.prose import openers
from toneguard.rewrite.prose.letters import capitalised
from toneguard.rewrite.prose.scene import Scene


def replaced(scene: Scene, new: str) -> Edit | None:
    """The matched words replaced or, for an empty text, deleted with the marks and blanks that belong to them."""
    span = scene.hit.span
    if not new:
        mark = "." if _ends_a_sentence(scene, span) else "," if _fronted(scene, span) else None
        return _marked(scene, span, mark) if mark is not None else _deletion(scene, span)
    old = scene.text(span)
    if _STANDS_ALONE.match(new) and not _at_boundary(scene, span.start):
        return None
    lead = re.match(r"[,;:–—-]\s*", old)
    if lead is not None and re.match(r"\w", new):
        new = lead[0] + new
    if (old[:1].isupper() and not old.isupper()) or (old[:1].isupper() and len(old) == 1):
        new = capitalised(new)
    return _with_article(scene.reading.text, _with_next(scene, Edit(span, new)))


_STANDS_ALONE = regex(r"(?:I|We|You|They|It)(?:['’]\w+)? \w")
_BOUNDARY = regex(r"(?:^|[.!?,;:–—(\"“-]|\b(?:and|but|so|because|that|if|when|as|hi|hello|hey))\s*$", re.IGNORECASE)


def _at_boundary(scene: Scene, at: int) -> bool:
    """A clause can begin here."""
    return scene.sentence is None or _BOUNDARY.search(scene.text(Span(scene.sentence.span.start, at))) is not None


def _with_next(scene: Scene, edit: Edit) -> Edit:
    """Where the new words end a sentence, and the old did not, the next word begins one."""
    following = re.match(r"(\s+)([a-z])", scene.reading.text[edit.span.end :])
    ended = scene.text(edit.span).endswith(("!", "?"))
    if following is None or ended or not edit.text.endswith((".", "!", "?")) or scene.habits.lower_case:
        return edit
    return Edit(
        Span(edit.span.start, edit.span.end + following.end()), f"{edit.text}{following[1]}{following[2].upper()}"
    )


def _with_article(text: str, edit: Edit) -> Edit:
    """An article in front that no longer fits is changed with the word."""
    found = re.search(r"\b(an?) $", text[: edit.span.start], re.IGNORECASE)
    following = edit.text or text[edit.span.end :]
    if found is None or not re.match(r"\w", following):
        return edit
    article = inflection.article(following)
    if article == found[1].lower():
        return edit
    cased = article.capitalize() if found[1][0].isupper() else article
    return Edit(Span(found.start(), edit.span.end), f"{cased} {edit.text}")


_ASKED = regex(r"(?:please|kindly|pls) \w+", re.IGNORECASE)
_ASKS_ON = regex(
    r"[,;]? and (?:also |then |always )?(?:make|ensure|be|do|don['’]?t|never|check|remember|keep|avoid|use|send|bring|refrain"
    r"|follow|read|let|contact|allow|include|leave|take|wait|try)\b",
    re.IGNORECASE,
)
_CLAUSE_STARTS = regex(r"\s*(?:i|we|you|it|they|he|she|there|the|this|that|your|our)\b", re.IGNORECASE)


def _deletion(scene: Scene, span: Span) -> Edit | None:
    text, sentence = scene.reading.text, scene.sentence
    lower, upper = (sentence.span.start, sentence.span.end) if sentence is not None else (0, len(text))
    start, end = span.start, span.end
    if text[end - 1 : end] == "," and start > lower and _CLAUSE_STARTS.match(text, end):
        end -= 1  # "… sometimes haha, the payment …": the comma parts two clauses
    spliced = re.search(r"\bthat\s*$", text[start:end]) and _CLAUSE_BEFORE.match(text, lower, start)
    regretted = re.search(r"\b(?:is|was) $", text[lower:start]) and re.match(r"\s+that\b", text[end:upper])
    if regretted or spliced or _keeps_apart(text, span):
        # "It is with regret that we …": what is left would not be a sentence.
        return None
    if _ASKED.match(text, start) and (not _at_boundary(scene, start) or _ASKS_ON.search(text, end, upper)):
        # "As you prepare for it please keep in mind that it rains": what is left would want a comma, and of "please
        # note that it rains, and make sure to wear boots" the "please" was for both.
        return None
    opens = not text[lower:start].strip(" \"'“‘(*_-") or _after_greeting(text, lower, start)
    if opens or _BEGINS_A_LINE.search(text, lower, start + 2):
        return _opening_deletion(scene, Span(start, end), upper)
    left = len(text[lower:start].rstrip(" \t"))
    right = re.match(r"[ \t]*,", text[end:upper])
    fenced = text[lower : lower + left].endswith(",") and right is not None
    if fenced and right is not None:
        # ", simply," goes with both its commas; between two clauses one of them stays.
        if _CLAUSE_STARTS.match(text, end + right.end()) is not None:
            return Edit(Span(lower + left, end + right.end()), "")
        return _with_article(text, _tidied(text, Span(lower + left - 1, end + right.end())))
    return _with_article(text, _tidied(text, Span(start, end)))


_JOINED = regex(
    r"[ \t]*(?:\n|$)|\s*[^\w\s]"
    r"|\s+(?:(?:and|but|or|so|for|in|on|with|at|by|because|to|as|from|of|until|while)\b)",
    re.IGNORECASE,
)


def _keeps_apart(text: str, span: Span) -> bool:
    """A picture or a laugh between two words may be all that keeps two clauses from running into one another."""
    between = _is_picture(text, span) or (_LAUGH.fullmatch(span.of(text)) and re.search(r"\w\s*$", text[: span.start]))
    return bool(between) and (
        _JOINED.match(text, span.end) is None or _SPEAKS_OF.search(text, 0, span.start) is not None
    )


# "Answer with 👍": the picture is what is spoken of.
_SPEAKS_OF = regex(
    r"\b(?:with|an?|the|this|that|these|those|your|our|my|by|of|in|on|at|is|are|was|press|tap|click|hit|send|type|reply)\s*\Z",
    re.IGNORECASE,
)


_LAUGH = regex(r"(?:(?:ha|he|hi){2,}h?|lo+l+z?|lmf?ao+|rofl|xd+)", re.IGNORECASE)


def _is_picture(text: str, span: Span) -> bool:
    """Nothing to be read, behind a word."""
    return re.search(r"\w\w", span.of(text)) is None and re.search(r"\w\s*$", text[: span.start]) is not None


_BEGINS_ANEW = regex(r"[ \t]+(?:I|We|You|It|They|He|She|There|The|This|That|Your|Our)\b")
_LINE_ENDS = regex(r"[ \t]*(?:\r?\n|$)")


def _marked(scene: Scene, span: Span, mark: str) -> Edit:
    """The mark behind the word in front, which goes along so that whoever reads the change sees what it is set behind."""
    word = _LAST_WORD.search(scene.reading.text, 0, span.start)
    assert word is not None
    return Edit(Span(word.start(), span.end), word["word"] + mark)


_LAST_WORD = regex(r"(?P<word>\S+)[ \t]*\Z")


_THAT = regex(r"\bthat\Z", re.IGNORECASE)
_IN_FRONT = regex(
    r"(?:with (?:regards?|respect|reference)|in (?:relation|reference|response|respect)|regarding|concerning|further to|following"
    r"|due to|after|upon|since)\b[^,;:]*$",
    re.IGNORECASE,
)


def _fronted(scene: Scene, span: Span) -> bool:
    """ "With regard to your form we inform you that": what is left wants a comma between the two."""
    lower = scene.sentence.span.start if scene.sentence is not None else 0
    before = scene.text(Span(lower, span.start)).rstrip()
    return _THAT.search(scene.text(span)) is not None and _IN_FRONT.match(before) is not None


def _ends_a_sentence(scene: Scene, span: Span) -> bool:
    """A picture or a laugh stands where the full stop would, in a reply that else has them."""
    text, sentence = scene.reading.text, scene.sentence
    sign = _is_picture(text, span) or _LAUGH.fullmatch(span.of(text)) is not None
    if sentence is None or not sign:
        return False
    front = text[sentence.span.start : span.start].strip()
    says_much = len(front.split()) > _FEW
    if _BEGINS_ANEW.match(text, span.end) is not None:
        return says_much or openers.greeting(f"{front}, ") == 0
    stopped = scene.habits.full_stops and sentence.kind is not PieceKind.HEADING
    return says_much and stopped and _LINE_ENDS.match(text, span.end) is not None


_FEW = 2
"""Words that may be a greeting or a farewell, which end in no full stop."""


# "Sorry for the trouble, we inform you that": without it nothing but a comma would part two clauses.
_CLAUSE_BEFORE = regex(
    r"(?!(?:with|in|as|for|due|since|after|following|regarding|concerning|if|when|once|to|on|at|by)\b)(?:\S+ ){3,}\S+,\s*$",
    re.IGNORECASE,
)
_BEGINS_A_LINE = regex(r"\n[ \t]*[A-Z][a-z]\Z")
"""The sentence goes on from a line without a full stop, such as a heading, but the writer began anew."""


def _after_greeting(text: str, lower: int, start: int) -> bool:
    end = openers.greeting(text[lower:])
    return end > 0 and not text[lower + end : start].strip()


def _opening_deletion(scene: Scene, span: Span, upper: int) -> Edit:
    text = scene.reading.text
    itself = re.search(r"\bthat\s*$", text[span.start : span.end], re.IGNORECASE)
    if itself is not None and openers.ITSELF.match(text, span.start + itself.start()):
        span = Span(span.start, span.start + itself.start())
    end = span.end
    gap = re.match(r"[ \t]*[,:;–—-]?\s*", text[end:upper])
    end += gap.end() if gap is not None else 0
    if openers.opener(text[span.start : end] + " "):
        end = openers.linked(text, end)
    if end >= upper:
        return _tidied(text, span)
    emphasis = re.match(r"[*_]*(?=\w)", text[end:upper])
    at = end + (emphasis.end() if emphasis is not None else 0)
    # "Hi I'm afraid your": the capital is that of "I".
    ours = re.match(r"I(?:m\b|\b)", text[span.start :]) and re.search(r"\w[ \t]*$", text[: span.start])
    opens = text[span.start].isupper() and not ours
    capital = capitalised(text[at:upper])[:1] if opens else text[at]
    return Edit(Span(span.start, at + 1), text[end:at] + capital)


def _tidied(text: str, span: Span) -> Edit:
    """One blank where the deletion would leave two or leave one before a mark."""
    start, end = span.start, span.end
    blanks = len(text[end:]) - len(text[end:].lstrip(" \t"))
    after = text[end + blanks : end + blanks + 1]
    left = len(text[:start].rstrip(" \t"))
    if left < start and (not after or after in "\r\n.,;:!?)"):
        return Edit(Span(left, end), "")
    if blanks and (left < start or not text[:start] or text[start - 1] in "\n("):
        return Edit(Span(start, end + blanks), "")
    return Edit(span, "")
