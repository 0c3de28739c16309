"""What a proposed rewrite is asked before it is shown: the cheap questions first, the linter last."""

import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from functools import partial

from toneguard.language import anatomy
from toneguard.language.reading import Reading, Sentence, read
from toneguard.model import Severity, Span, Suggestion
from toneguard.regex import regex
from toneguard.rewrite import leaving
from toneguard.rewrite.change import Change
from toneguard.rewrite.checks import claims, faithful, loud, mending, slips, stiff, tact, undone, wholeness
from toneguard.rewrite.edit import Edit
from toneguard.rewrite.prose import openers
from toneguard.rewrite.prose.scene import Scene

Relint = Callable[[Reading], Mapping[str, Severity]]
"""The rules that speak up about a text."""

_HELLO = regex(r"(?:Hello|\w+(?: \w+)? ⟨name⟩),?$")
_HOW_OFTEN = regex(
    r"\b(?:told|said|asked|explained|reminded|answered|replied|written|mentioned)\b[^.,;:]{0,20}? "
    r"((?:\d+|two|three|four|five|several) times)\b"
    r"|for the (second|third|fourth|fifth|\w+th) time\b",
    re.IGNORECASE,
)
_DRAWN_OUT = regex(r"\b[a-z]*([a-z])\1\1[a-z]*\b", re.IGNORECASE)
_NOT_SURE = regex(r"\bnot (100 ?%) (?:sure|certain)\b", re.IGNORECASE)
_NUMBERED = regex(r"(?:\bno\.?|\bnumber|\bid|\bref\.?|#)\s*$", re.IGNORECASE)
_ANNOUNCED = regex(
    r"\b(?:note|aware|advised|informed|know|remember|mind|understand|reali[sz]e|appreciate) that$", re.IGNORECASE
)
# What a letter says of itself softens nothing.
_OF_ITSELF = regex(r"this (?:is|(?:e-?mail|mail|message|letter|note|notice)\b)", re.IGNORECASE)
_CONCEDED = regex(r"\b(?:know|reali[sz]e|appreciate|understand|imagine)\b.*,? but$", re.IGNORECASE)
_NO_OR_DUTY = regex(
    r"\bthat (?:(?:(?!\b(?:if|unless|when|once|only)\b)[^,;.:])*?"
    r"(?:\b(?:not|never|no|cannot|unable)\b|n['’]t\b|\b(?:ca|wo|do|does|is|are)nt\b)"
    r"|you(?:['’]?ll| will)? (?:have to|need to|must)\b)",
    re.IGNORECASE,
)
_Left = tuple[Sequence[Sentence], Callable[[], bool]]


@dataclass
class Judge:
    """Holds what the checks compare with, so that the sentence is linted once for all its rewrites."""

    scene: Scene
    relint: Relint
    customer: str = ""
    _before: dict[str, Mapping[str, Severity]] = field(default_factory=dict)

    def left_to_ask(self, edit: Edit, where: str, *, deletes: bool = False) -> _Left | None:
        """The sentences to be parsed first, and the checks that are left; `None` where a cheap one has failed."""
        scene, sentence = self.scene, self.scene.sentence
        if sentence is None or where == "insertion":
            return (), partial(self._fits_alone, edit)
        stretch = sentence.span.joined(edit.span) if where == "pair" else sentence.span
        before, after = scene.text(stretch), edit.within(scene.reading.text, stretch)
        leaves_out = where == "sentence" and not edit.text.strip()
        if leaves_out or not after.strip():
            may_leave = not leaves_out or leaving.may_leave(scene)
            return ((), partial(self._may_go, before)) if may_leave else None
        addressed = where == "match" and _HELLO.match(edit.text) is not None
        sound = self._spelt(before, after) and self._facts(before, after, addressed=addressed)
        if not sound or not self._tactful(self._change(before, after, stretch), deletes=deletes):
            return None
        # The parser is noisy, and a word in place of a word leaves a sentence as whole as it was; one taken away may not.
        kept = where == "match" and not (deletes and self._opens_bare())
        told = [s for s in scene.reading.sentences if s.span.overlaps(stretch)]
        new = _reread(after, self._protected())
        return (*told, *new.sentences), partial(self._passes, before, told, new, where=where, whole=not kept)

    def _spelt(self, before: str, after: str) -> bool:
        """ "Please keep in mind that:" is no mere colon."""
        said = re.search(r"\w", after) is not None
        return said and slips.changed(before, after) and slips.well_spelt(before, after)

    def _tactful(self, change: Change, *, deletes: bool) -> bool:
        opener = deletes and self._leads_up()
        if opener and self._within():
            # "And yes, unfortunately, it does": in the middle of a sentence it is sympathy.
            return False
        return tact.tactful(change, opener=opener) and (not deletes or faithful.well_cut(change.before, change.after))

    def _passes(self, before: str, told: Sequence[Sentence], new: Reading, *, where: str, whole: bool) -> bool:
        """The linter is asked last."""
        return self._says_the_same(told, new, whole=whole) and self._mends(before, new, where)

    def _change(self, before: str, after: str, stretch: Span) -> Change:
        sentences = self.scene.reading.sentences
        front = [s.text for s in sentences if s.span.end <= stretch.start]
        behind = [s.text for s in sentences if s.span.start >= stretch.end]
        return Change(before, after, front[-1] if front else "", behind[0] if behind else "", self.customer)

    def _leads_up(self) -> bool:
        """The hit is one of the words that announce bad news, or "please note that" in front of a no or a duty."""
        words = self.scene.text(self.scene.hit.span).strip(" ,")
        return (
            openers.opener(words) > 0
            or _CONCEDED.search(words) is not None
            or (
                _ANNOUNCED.search(words) is not None
                and _OF_ITSELF.match(words) is None
                and _NO_OR_DUTY.search(self.scene.said) is not None
            )
        )

    def _within(self) -> bool:
        """Something that is no greeting stands in front of the hit."""
        span, sentence = self.scene.hit.span, self.scene.sentence
        assert sentence is not None
        front = self.scene.text(Span(sentence.span.start, span.start))
        return bool(re.search(r"\w+\W+\w+", front[openers.greeting(front) :]))

    def _opens_bare(self) -> bool:
        """The hit opens its sentence, and no "that" at its end says that a clause follows."""
        span, sentence = self.scene.hit.span, self.scene.sentence
        assert sentence is not None
        front = self.scene.text(Span(sentence.span.start, span.start))
        announced = re.search(r"\bthat\s*$", self.scene.text(span), re.IGNORECASE) is not None
        return not front.strip(" \"'“‘(*_-") and not announced

    def still_warns(self, edit: Edit, categories: Sequence[str]) -> bool:
        """A rule of these categories would warn about the rewritten sentence too, with the faces behind it."""
        sentence = self.scene.hit.sentence
        after = edit.within(self.scene.reading.text, sentence.span) if sentence is not None else edit.text
        warned = (rule for rule, severity in self._linted(after).items() if severity >= Severity.WARNING)
        return any(rule.partition("/")[0] in categories for rule in warned)

    def stays_stiff(self, edit: Edit) -> bool:
        """Words that no rule has others for would leave the sentence as stiff as it was."""
        sentence = self.scene.sentence
        return sentence is not None and stiff.still_stiff(edit.within(self.scene.reading.text, sentence.span))

    def stays_shrill(self, edit: Edit) -> bool:
        """A mark or a picture less would leave the sentence as loud as it was."""
        sentence = self.scene.sentence
        if sentence is None or not sentence.span.contains(edit.span):
            return False
        return loud.shrill_on(sentence.text, edit.within(self.scene.reading.text, sentence.span))

    def left(self, suggestion: Suggestion) -> int:
        """How many rules still warn about the sentence once the suggestion is taken."""
        sentence = self.scene.sentence
        if sentence is None or not sentence.span.contains(suggestion.span):
            return 0
        after = Edit(suggestion.span, suggestion.replacement).within(self.scene.reading.text, sentence.span)
        return sum(severity >= Severity.WARNING for severity in self._linted(after).values()) if after.strip() else 0

    def _facts(self, before: str, after: str, *, addressed: bool = False) -> bool:
        sentence = self.scene.sentence
        assert sentence is not None
        denied = " ".join(t.text for c in sentence.clauses if c.negated for t in c.times if t.preposition == "")
        # How often it was said is no news.
        denied += " " + " ".join(often[0] or often[1] for often in _HOW_OFTEN.findall(before))
        denied += " " + " ".join(_NOT_SURE.findall(before))
        drawn_out = {m[0] for m in _DRAWN_OUT.finditer(before)}
        denied += "".join(f" and {word}" for word in drawn_out)
        known = anatomy.names(sentence) - drawn_out - {before.split(maxsplit=1)[0].strip(",.!?")}
        if addressed:
            if _NUMBERED.search(before):
                return False
            # "Dear Sender" names nobody.
            denied += " " + self.scene.text(self.scene.hit.span)
            known -= set(re.findall(r"\w+", denied))
        return faithful.facts_kept(
            " ".join(before.split()), after, names=known, protected=self._protected(), exempt=denied
        )

    def _protected(self) -> list[str]:
        near = (self.scene.previous, self.scene.sentence, self.scene.following)
        told = [s for s in near if s is not None]
        spans = (*self.scene.reading.placeholders, *self.scene.reading.opaque)
        return [self.scene.text(span) for span in spans if any(s.span.overlaps(span) for s in told)]

    def _says_the_same(self, told: Sequence[Sentence], new: Reading, *, whole: bool) -> bool:
        texts = " ".join(" ".join(s.text.split()) for s in told), new.text
        before = undone.without_overdue([clause for s in told for clause in s.clauses], texts[0])
        clauses = [clause for s in new.sentences for clause in s.clauses]
        same = claims.polarity_kept(before, clauses, texts=texts) and claims.person_kept(before, clauses)
        stands = not whole or wholeness.whole(told, new.sentences) or faithful.all_there(*texts)
        return (same or faithful.reordered(*texts)) and stands

    def _mends(self, before: str, rewritten: Reading, where: str) -> bool:
        new = self._linted(rewritten.text, rewritten)
        if not new:
            # Nothing to compare with what was there.
            return True
        old = self._linted(before)
        if where == "match":
            return mending.nothing_new(old, new) or mending.only_other_words(old, new)
        return mending.nothing_new(old, new) and mending.mends(old, new)

    def _linted(self, text: str, reading: Reading | None = None) -> Mapping[str, Severity]:
        """What the rules say of a text, which need not be read anew if its reading protects nothing in it; a slot is a name."""
        if text not in self._before:
            known = reading is not None and not reading.placeholders
            self._before[text] = self.relint(reading if reading is not None and known else _reread(text))
        return self._before[text]

    def _may_go(self, before: str) -> bool:
        return faithful.facts_kept(before, "", protected=self._protected(), exempt=leaving.idle_numbers(self.scene))

    def _fits_alone(self, edit: Edit) -> bool:
        new = edit.text.strip()
        sound = bool(new) and slips.well_spelt("", new) and faithful.well_said_back(new)
        return sound and mending.nothing_new({}, self._linted(new))


_THING_SLOT = regex(r"⟨(?:what|who|whom)\?⟩", re.IGNORECASE)


def _reread(text: str, protected: Sequence[str] = ()) -> Reading:
    """A rewrite, read with the placeholders and links it took over, and not yet parsed."""
    things = [m[0] for m in _THING_SLOT.finditer(text)]
    return read(text, placeholders=tuple(_found(text, [*protected, *things])))


def _found(text: str, stretches: Sequence[str]) -> Iterator[Span]:
    for stretch in set(stretches):
        at = text.find(stretch)
        while stretch and at >= 0:
            yield Span(at, at + len(stretch))
            at = text.find(stretch, at + len(stretch))
