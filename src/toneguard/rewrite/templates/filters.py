"""The filters of templates: each takes a captured piece and gives it another form, or `None` where that can't be had."""

import re
from collections.abc import Callable, Mapping
from dataclasses import replace

from toneguard.language import inflection
from toneguard.language.inflection import Form
from toneguard.language.times import Time
from toneguard.regex import regex
from toneguard.rewrite.prose import letters, nouns, openers, predicates, requests, times
from toneguard.rewrite.prose.scene import Piece, Scene
from toneguard.rewrite.templates import actives, sentences, splits, stretches

Filter = Callable[[Piece, Scene], Piece | None]


def _noun(change: Callable[..., str], **options: object) -> Filter:
    def apply(piece: Piece, _scene: Scene) -> Piece | None:
        text = change(piece.text, piece.phrase, **options)
        # "Nobody will be free on Monday" says the opposite.
        return None if _NOBODY.match(text) else replace(piece, text=text)

    return apply


_NOBODY = regex(r"(?:none|nobody|no one|nothing|neither|no|not)\b", re.IGNORECASE)


def _plain(change: Callable[[str], str]) -> Filter:
    def apply(piece: Piece, _scene: Scene) -> Piece | None:
        return replace(piece, text=change(piece.text))

    return apply


def _agreeing(verb: str, *, past: bool = False) -> Filter:
    def apply(piece: Piece, _scene: Scene) -> Piece | None:
        return Piece(nouns.agreeing(verb, piece.text, piece.phrase, past=past))

    return apply


def _time(change: Callable[[Time], str | None]) -> Filter:
    def apply(piece: Piece, _scene: Scene) -> Piece | None:
        text = change(piece.time) if piece.time is not None else None
        return replace(piece, text=text) if text else None

    return apply


def _arriving(piece: Piece, scene: Scene) -> Piece | None:
    """As `on`; what comes "here" or "back" comes once, and nobody knows that it does at the first moment it can."""
    complement = scene.clause.complement if scene.clause is not None else None
    comes = complement is not None and complement.head in _PLACES
    return _time(times.then if comes else times.on)(piece, scene)


_PLACES = frozenset("here there back home in in-house".split())


def _verb(form: Form) -> Filter:
    def apply(piece: Piece, scene: Scene) -> Piece | None:
        first, blank, rest = _first_word(piece.text)
        return replace(
            piece, text=scene.habits.spelt(inflection.inflected(inflection.base(first), form)) + blank + rest
        )

    return apply


def _first_word(text: str) -> tuple[str, str, str]:
    found = re.match(r"(\S+)(\s*)(.*)", text, re.DOTALL)
    return (found[1], found[2], found[3]) if found is not None else (text, "", "")


def _built(build: Callable[[Scene], str | None]) -> Filter:
    def apply(_piece: Piece, scene: Scene) -> Piece | None:
        text = build(scene)
        return Piece(text) if text else None

    return apply


def _timeless(_piece: Piece, scene: Scene) -> Piece | None:
    text = predicates.predicate(scene, with_time=False)
    return Piece(text) if text else None


_STARTING = frozenset("open start begin resume reopen depart leave".split())
_FORESEEING = frozenset("expect anticipate plan intend".split())
_LASTING = frozenset("run serve deliver operate fly sail work answer".split())


def _habit(verbs: frozenset[str]) -> Filter:
    """ "Opens", of "the library does not open until ten": what is so every time, where it is one of these verbs."""

    def apply(_piece: Piece, scene: Scene) -> Piece | None:
        clause, text = scene.clause, predicates.predicate(scene, with_time=False)
        if clause is None or clause.subject is None or not text or not {"do", "does"} & set(clause.auxiliaries):
            return None
        before = clause.time is not None and clause.time.preposition == "before"
        if before and verbs is not _FORESEEING:
            return None
        told = verbs | _STARTING | _LASTING if before else verbs
        verb, blank, rest = text.partition(" ")
        if clause.subject.negated:
            return None
        subject = clause.subject
        agreed = inflection.agreeing(verb, subject.text, plural=nouns.many(subject.text, subject))
        return Piece(agreed + blank + rest) if verb in told else None

    return apply


def _short(piece: Piece, scene: Scene) -> Piece | None:
    """Without its relative clause."""
    return replace(piece, text=scene.text(piece.phrase.span)) if piece.phrase is not None else piece


def _words(change: Callable[[str, Scene], str | None]) -> Filter:
    def apply(piece: Piece, scene: Scene) -> Piece | None:
        text = change(piece.text, scene)
        return Piece(text) if text else None

    return apply


def _recased(piece: Piece, scene: Scene) -> Piece | None:
    if _RUNS_ON.match(scene.reading.text, scene.hit.span.end):
        # The capital behind it begins another sentence, which no mark parts from the shouting.
        return None
    protected = (*scene.reading.placeholders, *scene.reading.opaque)
    inside = scene.sentence is not None and piece.text == scene.sentence.text
    span = scene.sentence.span if inside and scene.sentence is not None else scene.hit.span
    return Piece(letters.recased(scene.reading.text, span, protected))


_RUNS_ON = regex(r"[ \t]+[A-Z][a-z]")


# "Heyyy Dr. Ana!! 😊" greets as "Hey Ana!!" does.
_BESIDES = regex("[^\\w.!?,:})>%*_\\]]+$|(?<=([a-z]))\\1{2,}|(?<=\\b(?:Dr|Mr|Ms))\\.|(?<=\\bMrs)\\.|(?<=\\bProf)\\.")


def _calm(text: str, scene: Scene) -> str:
    """A full stop for piled-up exclamation marks, one of them behind a greeting, and one question mark for several."""
    said = _BESIDES.sub("", scene.said) if scene.sentence is not None else ""
    greeted = said != "" and openers.greeting(said) >= len(said)
    return re.sub(r"[!?]*\?[!?]*", "?", re.sub(r"!{2,}|!(?: !)+", "!" if greeted else ".", text))


def _unmarked(text: str, _scene: Scene) -> str:
    """Without its final marks, for what goes on behind it."""
    return re.sub(r"[\s.!…]+$", "", text)


FILTERS: Mapping[str, Filter] = {
    # noun phrases
    "subject": _noun(nouns.subject),
    "object": _noun(nouns.object_),
    "plural": _noun(nouns.number, plural=True),
    "singular": _noun(nouns.number, plural=False),
    "the": _noun(nouns.determined, determiner="the"),
    "a": _noun(nouns.determined, determiner="a"),
    "noun": _noun(nouns.determined, determiner=""),
    "your": _noun(nouns.determined, determiner="your"),
    "our": _noun(nouns.determined, determiner="our"),
    "it": _noun(nouns.pronoun, as_object=False),
    "them": _noun(nouns.pronoun, as_object=True),
    "short": _short,
    "yours": _plain(nouns.yours),
    "ours": _plain(nouns.ours),
    # verbs that agree with a noun phrase
    "is": _agreeing("be"),
    "was": _agreeing("be", past=True),
    "has": _agreeing("have"),
    "does": _agreeing("do"),
    # verbs and predicates
    "base": _verb(Form.BASE),
    "gerund": _verb(Form.GERUND),
    "past": _verb(Form.PAST),
    "participle": _verb(Form.PARTICIPLE),
    "third": _verb(Form.THIRD),
    "timeless": _timeless,
    "starts": _habit(_STARTING),
    "lasts": _habit(_LASTING),
    "foresees": _habit(_FORESEEING),
    "step": _built(requests.step),
    "request": _built(requests.request),
    "purposed": _built(requests.purposed),
    "imperative": _built(requests.imperative),
    "we_active": _built(actives.we_active),
    # times
    "bare": _time(times.bare),
    "on": _time(times.on),
    "from": _time(times.from_),
    "within": _time(times.within),
    "by": _time(times.by),
    "then": _time(times.then),
    "arriving": _arriving,
    "earliest": _time(times.earliest),
    # sentences
    "without_opener": _built(sentences.without_opener),
    "split": _built(splits.split),
    "recased": _recased,
    "calm": _words(_calm),
    "unmarked": _words(_unmarked),
    # matched words
    **{name: _words(change) for name, change in stretches.STRETCHES.items()},
    # letters
    "capitalised": _plain(letters.capitalised),
    "lower": _plain(letters.small),
}
"""Every filter by the name that templates call it."""
