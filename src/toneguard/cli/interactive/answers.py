"""From what the writer types to what is done with a finding."""

from toneguard.cli.interactive.dialogue import Dialogue, choices
from toneguard.cli.interactive.question import Question
from toneguard.cli.interactive.session import Session
from toneguard.model import SLOT, Finding, Safety, Span, Suggestion

_TAKING = "  a, 1    take the first rewrite; a number takes another\n"
_HELP = """\
  e       write it yourself
  s       leave it as it is
  i       leave it, and whatever else this rule finds in this reply
  q       stop here; what was accepted stays"""


class Finished(Exception):  # noqa: N818 -- no error
    """The writer wants to stop."""


def decide(session: Session, dialogue: Dialogue) -> None:
    """Ask about the first finding that waits, until it is decided on."""
    waiting = session.waiting()
    finding = waiting[0]
    dialogue.say(Question(finding, session.text, len(waiting)))
    while not _done(dialogue.ask(_question(finding)).lower(), finding, session, dialogue):
        pass


def _question(finding: Finding) -> str:
    count = len(finding.suggestions)
    numbers = {0: [], 1: ["[a]ccept"]}.get(count, ["[a]ccept", f"[1-{count}]"])
    return choices([*numbers, "[e]dit", "[s]kip", "[i]gnore rule", "[q]uit"])


def _done(answer: str, finding: Finding, session: Session, dialogue: Dialogue) -> bool:
    """Whether the answer settles the finding."""
    number = "1" if answer in {"a", "accept", "y"} else answer
    if number.isdecimal() and 1 <= int(number) <= len(finding.suggestions):
        return _accepted(finding.suggestions[int(number) - 1], session, dialogue)
    if answer in {"e", "edit"}:
        return _accepted(_own_words(finding, session.text, dialogue), session, dialogue)
    if answer in {"s", "skip", "n"}:
        session.skip(finding)
    elif answer in {"i", "ignore"}:
        session.ignore(finding)
    elif answer in {"q", "quit"}:
        raise Finished
    else:
        dialogue.say((_TAKING if finding.suggestions else "") + _HELP)
        return False
    return True


def _accepted(suggestion: Suggestion | None, session: Session, dialogue: Dialogue) -> bool:
    whole = suggestion and _without_slots(suggestion, dialogue)
    if not whole or whole.replacement == whole.span.of(session.text):
        dialogue.say("  nothing changed")
        return False
    session.accept(whole)
    return True


def _without_slots(suggestion: Suggestion, dialogue: Dialogue) -> Suggestion | None:
    """The suggestion with what only the writer knows; none where that is kept back."""
    words = suggestion.replacement
    while slot := SLOT.search(words):
        answer = dialogue.ask(f"  {slot[0].strip('⟨⟩')} ")
        if not answer:
            return None
        words = words[: slot.start()] + answer + words[slot.end() :]
    return Suggestion(suggestion.span, words, suggestion.safety, suggestion.purpose)


def _own_words(finding: Finding, text: str, dialogue: Dialogue) -> Suggestion | None:
    """The sentence in the writer's words, beginning from the best rewrite. Blanks around it stay as they are."""
    span, words = _to_edit(finding, text)
    start = len(words) - len(words.lstrip())
    end = len(words.rstrip()) if words.strip() else start
    written = dialogue.edit("  > ", " ".join(words.split()))
    if not written:
        return None
    return Suggestion(span, words[:start] + written + words[end:], Safety.REVIEW)


def _to_edit(finding: Finding, text: str) -> tuple[Span, str]:
    """A stretch of the text, and what to offer in its place."""
    best = next(iter(finding.suggestions), None)
    whole = finding.sentence.joined(finding.span)
    if best is None:
        return whole, whole.of(text) if finding.text else _apart(text, whole)
    if not finding.text:
        return best.span, best.replacement
    whole = whole.joined(best.span)
    return whole, text[whole.start : best.span.start] + best.replacement + text[best.span.end : whole.end]


def _apart(text: str, place: Span) -> str:
    """A blank where new words would touch old ones."""
    return " " if place.start and not text[place.start - 1].isspace() else ""
