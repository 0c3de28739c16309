"""What a verb group says besides its verb: voice, modality, negation, tense."""

from collections.abc import Sequence

from spacy.tokens import Token

from toneguard.language import grammar
from toneguard.language.clauses import Modal, Tense
from toneguard.language.phrases import Phrase, lemma
from toneguard.language.tree import Group, features, has_child


def verbal(final: Token) -> bool:
    """A verb by its tag, or by an auxiliary before it where hasty spelling misled the tagger."""
    return final.pos_ in {"VERB", "AUX"} or has_child(final, {"aux"})


def copular(final: Token) -> bool:
    return has_child(final, {"cop"}) or (final.pos_ == "AUX" and lemma(final) == "be")


def passive(group: Group) -> bool:
    final = group.final
    if final.pos_ != "VERB":
        return False
    if has_child(final, {"aux:pass", "nsubj:pass"}):
        return True
    participle = "Part" in features(final, "VerbForm") and "Past" in features(final, "Tense")
    return participle and any(has_child(link, {"aux:pass"}) for link in group.lenders)


def modal_of(group: Group) -> Modal:
    words = {a.lower_ for a in group.auxiliaries} | {lemma(a) for a in group.auxiliaries}
    governors = {lemma(link) for link in group.lenders[:-1]}
    if governors & set(grammar.ABLE) or words & grammar.ABILITY:
        return Modal.ABILITY
    if words & grammar.OBLIGATION or governors & grammar.OBLIGING:
        return Modal.OBLIGATION
    if words & grammar.ADVICE:
        return Modal.ADVICE
    if words & grammar.POSSIBILITY:
        return Modal.POSSIBILITY
    going = any(link.lower_ in {"going", "gon"} for link in group.lenders[:-1])
    return Modal.FUTURE if words & grammar.FUTURE or going else Modal.NONE


def negator_of(group: Group, phrases: Sequence[Phrase | None]) -> str:
    """The word that denies the clause, or "". Two denials ("not impossible") make none."""
    found = ""
    for link in group.lenders:
        if _denies(link, last=link is group.lenders[-1]):
            found = "" if found else lemma(link)
        # "It won't be there": the negation may hang on the copula of a predicate.
        copulas = [below for c in link.children if c.dep_ == "cop" for below in c.children]
        for child in (*link.children, *copulas):
            if is_negator(child):
                found = "" if found in {"unable", "impossible"} else child.lower_
    if not found and any(phrase is not None and phrase.negated for phrase in phrases):
        return "no"
    return found


def _denies(link: Token, *, last: bool) -> bool:
    if lemma(link) in {"unable", "impossible"}:
        return True
    return not last and lemma(link) in grammar.FAILING


def is_negator(token: Token) -> bool:
    if token.lower_ in grammar.NEGATORS and token.dep_ in {"advmod", "det", "cc", "cc:preconj", "discourse", "neg"}:
        return token.dep_ != "discourse" or token.lower_ not in {"no", "nor"}
    return token.lower_ in {"longer", "more"} and any(c.lower_ == "no" for c in token.children)


def tense_of(group: Group) -> Tense:
    finite = group.auxiliaries[0] if group.auxiliaries else group.chain[0]
    if finite.lower_ in grammar.FUTURE:
        return Tense.FUTURE
    tenses = features(finite, "Tense")
    if "Past" in tenses:
        return Tense.PAST
    return Tense.PRESENT if "Pres" in tenses else Tense.NONE


def verb_group(group: Group) -> list[Token]:
    """The chain with its own auxiliaries and negation, in order."""
    links = {link.i for link in group.chain}
    negators = [c for link in group.chain for c in link.children if is_negator(c)]
    own = [a for a in group.auxiliaries if a.head.i in links]
    return sorted([*group.chain, *own, *negators], key=lambda t: t.i)


def reasoned(group: Group) -> bool:
    """Whether a reason or purpose is given: because …, so that …, to …, due to …."""
    for link in group.lenders:
        for child in link.children:
            if child.dep_ == "advcl" and _words(child, "mark") & (grammar.REASONING | {"to", "for"}):
                return True
            if child.dep_ == "obl" and _words(child, "case") & {"because", "due", "owing"}:
                return True
    return False


def courteous(group: Group) -> bool:
    return any(c.lower_ in grammar.COURTEOUS for link in (*group.lenders, group.top) for c in link.children)


def _words(token: Token, dependency: str) -> set[str]:
    return {c.lower_ for c in token.children if c.dep_ == dependency}
