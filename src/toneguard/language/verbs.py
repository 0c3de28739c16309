"""What a verb group says besides its verb: voice, modality, negation, tense."""

from collections.abc import Sequence

from toneguard.language import grammar
from toneguard.language.clauses import Modal, Tense
from toneguard.language.phrases import Phrase
from toneguard.language.tree import Group, has_child
from toneguard.language.words import Word, in_order


def verbal(final: Word) -> bool:
    """A verb by its tag, or by an auxiliary before it where hasty spelling misled the tagger."""
    return final.pos in {"VERB", "AUX"} or has_child(final, {"aux"})


def copular(final: Word) -> bool:
    return has_child(final, {"cop"}) or (final.pos == "AUX" and final.lemma == "be")


def passive(group: Group) -> bool:
    final = group.final
    if final.pos != "VERB":
        return False
    if has_child(final, {"aux:pass", "nsubj:pass"}):
        return True
    participle = "Part" in final.features("VerbForm") and "Past" in final.features("Tense")
    return participle and any(has_child(link, {"aux:pass"}) for link in group.lenders)


def modal_of(group: Group) -> Modal:
    words = {a.lower for a in group.auxiliaries} | {a.lemma for a in group.auxiliaries}
    governors = {link.lemma for link in group.governors}
    if governors & set(grammar.ABLE) or words & grammar.ABILITY:
        return Modal.ABILITY
    if words & grammar.OBLIGATION or governors & grammar.OBLIGING:
        return Modal.OBLIGATION
    if words & grammar.ADVICE:
        return Modal.ADVICE
    if words & grammar.POSSIBILITY:
        return Modal.POSSIBILITY
    going = any(link.lower in {"going", "gon"} for link in group.governors)
    return Modal.FUTURE if words & grammar.FUTURE or going else Modal.NONE


def negator_of(group: Group, phrases: Sequence[Phrase | None]) -> str:
    """The word that denies the clause, or "". Two denials ("not impossible") make none."""
    found = ""
    for link in group.lenders:
        if _denies(link, last=link is group.lenders[-1]):
            found = "" if found else link.lemma
        # "It won't be there": the negation may hang on the copula of a predicate.
        copulas = [below for c in link.children if c.dep == "cop" for below in c.children]
        for child in (*link.children, *copulas):
            if is_negator(child):
                found = "" if found in {"unable", "impossible"} else child.lower
    if not found and any(phrase is not None and phrase.negated for phrase in phrases):
        return "no"
    return found


def _denies(link: Word, *, last: bool) -> bool:
    if link.lemma in {"unable", "impossible"}:
        return True
    return not last and link.lemma in grammar.FAILING


def is_negator(token: Word) -> bool:
    if token.lower in grammar.NEGATORS and token.dep in {"advmod", "det", "cc", "cc:preconj", "discourse", "neg"}:
        return token.dep != "discourse" or token.lower not in {"no", "nor"}
    return token.lower in {"longer", "more"} and any(c.lower == "no" for c in token.children)


def tense_of(group: Group) -> Tense:
    finite = group.auxiliaries[0] if group.auxiliaries else group.chain[0]
    if finite.lower in grammar.FUTURE:
        return Tense.FUTURE
    tenses = finite.features("Tense")
    if "Past" in tenses:
        return Tense.PAST
    return Tense.PRESENT if "Pres" in tenses else Tense.NONE


def verb_group(group: Group) -> list[Word]:
    """The chain with its own auxiliaries and negation, in order."""
    links = {link.i for link in group.chain}
    negators = [c for link in group.chain for c in link.children if is_negator(c)]
    own = [a for a in group.auxiliaries if a.head in links]
    return in_order([*group.chain, *own, *negators])


def reasoned(group: Group) -> bool:
    """Whether a reason or purpose is given: because …, so that …, to …, due to …."""
    for link in group.lenders:
        for child in link.children:
            if child.dep == "advcl" and _words(child, "mark") & (grammar.REASONING | {"to", "for"}):
                return True
            if child.dep == "obl" and _words(child, "case") & {"because", "due", "owing"}:
                return True
    return False


def courteous(group: Group) -> bool:
    return any(c.lower in grammar.COURTEOUS for link in (*group.lenders, group.top) for c in link.children)


def _words(token: Word, dependency: str) -> set[str]:
    return {c.lower for c in token.children if c.dep == dependency}
