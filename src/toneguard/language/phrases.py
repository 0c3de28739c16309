"""Noun phrases with who they speak of, read off a dependency tree (Universal Dependencies)."""

from dataclasses import dataclass
from enum import StrEnum

from toneguard.language.view import View
from toneguard.language.words import Word, in_order
from toneguard.model import Span


class Role(StrEnum):
    """Who a phrase speaks of.

    `ours` and `yours` are things of the two sides ("our warehouse", "your order"): they act differently from the people.
    """

    US = "us"
    CUSTOMER = "customer"
    THIRD = "third"
    OURS = "ours"
    YOURS = "yours"
    IT = "it"
    THING = "thing"
    NONE = "none"


US = frozenset({"i", "we", "us", "me", "ourselves", "myself"})
OUR_PEOPLE = frozenset(
    "team staff colleague department support company agent specialist representative rep developer dev engineer technician "
    "crew desk office personnel advisor adviser manager management folk guy member expert warehouse".split()
)
CUSTOMERS = frozenset(
    "customer client guest passenger subscriber member user patient student buyer caller reader tenant traveller traveler "
    "applicant cardholder holder visitor sender recipient owner policyholder".split()
)
THIRD_PARTIES = frozenset(
    "courier carrier bank driver supplier manufacturer vendor partner contractor airline airport post policy rule system "
    "provider insurer landlord seller shop store customs colleague department team office dealer agency authority host "
    "processor contract regulation law management warehouse developer".split()
)
PEOPLE_PRONOUNS = frozenset({"he", "she", "they", "someone", "somebody", "anyone", "nobody", "everyone", "who"})


@dataclass(frozen=True, slots=True)
class Phrase:
    """A noun (or predicate) phrase. `head` is the lower-cased lemma of its head; `negated` says it begins with "no"."""

    text: str
    head: str
    span: Span
    role: Role
    plural: bool
    pronoun: bool
    negated: bool
    determiner: str
    tag: str
    words: tuple[str, ...]


def role_of(token: Word) -> Role:
    """Whom a noun phrase with this head speaks of."""
    word = token.lower
    if word in US:
        return Role.US
    if word in {"you", "yourself", "yourselves", "u", "ya"}:
        return Role.CUSTOMER
    if word in {"it", "this", "that", "there", "these", "those"} and token.pos != "NOUN":
        return Role.IT
    if word in PEOPLE_PRONOUNS:
        return Role.THIRD
    return _role_of_noun(token)


def _role_of_noun(token: Word) -> Role:
    owners = {child.lower for child in token.children if child.dep == "nmod:poss"}
    noun = token.lemma
    if owners & {"our", "my"}:
        return Role.US if noun in OUR_PEOPLE else Role.OURS
    if "your" in owners:
        return Role.YOURS
    if noun in CUSTOMERS and token.pos == "NOUN":
        return Role.CUSTOMER
    if noun in {"team", "staff", "crew"} and _definite(token):
        return Role.US
    if noun in THIRD_PARTIES:
        return Role.THIRD
    return Role.THING


def _definite(token: Word) -> bool:
    return any(child.lower in {"the", "all"} for child in token.children)


def extent(token: Word, *, without: frozenset[str], skip: frozenset[int] = frozenset()) -> list[Word]:
    """The phrase around a head: its subtree, less children with a dependency in `without` and tokens in `skip`."""
    kept = [token]
    for child in token.children:
        if child.dep in without or child.i in skip or (child.dep == "conj" and _clausal(child)):
            continue
        kept += extent(child, without=frozenset({"punct"}) if child.dep == "punct" else frozenset(), skip=skip)
    return in_order(kept)


def _clausal(token: Word) -> bool:
    """A conjunct with a subject of its own is another clause, not part of the phrase."""
    return any(c.dep in {"nsubj", "nsubj:pass", "cop"} for c in token.children)


_LOOSE = frozenset(
    "ccomp acl:relcl acl advcl advcl:relcl parataxis punct cop aux nsubj nsubj:pass "
    "mark discourse vocative dep expl csubj obl:agent aux:pass appos".split()
)


def phrase_of(token: Word, view: View, *, skip: frozenset[int] = frozenset(), conjuncts: bool = True) -> Phrase:
    """The phrase headed by a token, without relative clauses and the tokens in `skip` (a time expression, say)."""
    without = _LOOSE if conjuncts else _LOOSE | {"conj", "cc"}
    tokens = run_around(token, extent(token, without=without, skip=skip))
    start, end = tokens[0].start, tokens[-1].end
    determiner = next((c.lower for c in token.children if c.dep in {"det", "nmod:poss"}), "")
    return Phrase(
        text=view.text[start:end],
        head=token.lemma,
        span=view.to_source(start, end),
        role=role_of(token),
        plural="Plur" in token.features("Number") or any(c.dep == "conj" for c in token.children),
        pronoun=token.pos == "PRON",
        negated=determiner in {"no", "neither"} or token.lower in {"nothing", "nobody", "none", "no-one", "neither"},
        determiner=determiner,
        tag=token.pos,
        words=tuple(t.lower for t in tokens),
    )


def run_around(head: Word, tokens: list[Word]) -> list[Word]:
    """The unbroken run of tokens that holds the head, so that a phrase is always one stretch of the text."""
    placed = {token.i: token for token in tokens}
    first = last = head.i
    while first - 1 in placed:
        first -= 1
    while last + 1 in placed:
        last += 1
    run = [placed[place] for place in range(first, last + 1)]
    while len(run) > 1 and run[-1].is_punct:
        run.pop()
    return run
