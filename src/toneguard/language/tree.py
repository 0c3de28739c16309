"""A dependency tree seen as clauses: which tokens head one, and which verbs are folded under the one that governs them."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from toneguard.language import grammar
from toneguard.language.words import Word, in_order


def has_child(token: Word, dependencies: Iterable[str]) -> bool:
    return any(child.dep in dependencies for child in token.children)


def to_infinitive(verb: Word) -> bool:
    return any(c.lower == "to" and c.dep in {"mark", "aux"} for c in verb.children)


def auxiliaries_of(chain: Iterable[Word]) -> list[Word]:
    found = [c for link in chain for c in link.children if c.dep in {"aux", "aux:pass", "cop"} and c.lower != "to"]
    return in_order(found)


class Tree:
    """Reads the chains of governing and governed verbs off a parsed sentence."""

    def __init__(self, words: Sequence[Word], text: str) -> None:
        self.words = words
        self.chains = {word.i: _chain(word) for word in words}
        self.folded = {link.i for chain in self.chains.values() for link in chain[1:]}
        self.asks = text.rstrip(" \"')").endswith("?")

    def heads_clause(self, token: Word) -> bool:
        if token.i in self.folded or token.dep not in grammar.CLAUSAL:
            return False
        if token.dep in grammar.ROOTS:
            return not (token.is_punct or token.is_space)
        return self.predicates(token)

    def predicates(self, token: Word) -> bool:
        return token.pos in {"VERB", "AUX"} or has_child(token, {"cop", *grammar.SUBJECTS})

    def subject(self, chain: Iterable[Word]) -> Word | None:
        for link in chain:
            found = [c for c in link.children if c.dep in grammar.SUBJECTS]
            if found:
                # Of two, the first is a name spoken to ("Hi John, we …") that the parser took for a subject.
                return next((c for c in reversed(found) if c.i < link.i), found[0])
        return None

    def above(self, word: Word) -> Word:
        """The word that it hangs on; the word itself where it hangs on none."""
        return self.words[word.head]

    def owner(self, token: Word) -> Word:
        """The clause head in whose chain a verb is folded."""
        return next((t for t in self.words if t.i not in self.folded and token in self.chains[t.i]), token)

    def first_conjunct(self, top: Word) -> Word | None:
        """The clause that a conjunct is coordinated with, if it is one."""
        if top.dep != "conj":
            return None
        head = self.above(top)
        while head.dep == "conj" and self.subject(self.chains[head.i]) is None:
            head = self.above(head)
        owner = self.owner(head)
        return owner if self.predicates(owner) or owner.dep in grammar.ROOTS else None

    def inherited_subject(self, top: Word, first: Word | None) -> Word | None:
        """A conjunct's subject is its first conjunct's; of "we ask you to send it" it is the object, else the subject above."""
        if first is not None:
            return self.subject(self.chains[first.i])
        if top.dep != "xcomp":
            return None
        above = self.above(top)
        controllers = [c for c in above.children if c.dep in {"obj", "iobj"} and c.i < top.i]
        return controllers[-1] if controllers else self.subject([above])


def _chain(token: Word) -> list[Word]:
    """The token and the verbs folded under it: unable → ship, have → log."""
    chain = [token]
    while (below := _governed(chain[-1])) is not None and below not in chain:
        chain.append(below)
    return chain


def _governed(token: Word) -> Word | None:
    if token.lemma not in grammar.GOVERNORS and token.lower not in grammar.GOVERNORS:
        return None
    # "We need you to send it" obliges the one who is needed; "send" keeps a frame of its own.
    if has_child(token, {"obj", "iobj"}):
        return None
    wanted = {"xcomp", "csubj", "advcl", "ccomp", "acl"} if token.lemma in grammar.ABLE else {"xcomp"}
    below = (c for c in token.children if c.dep in wanted and c.i > token.i and to_infinitive(c))
    return next(below, None)


@dataclass(frozen=True, slots=True)
class Group:
    """The tokens a frame is read from.

    `chain` runs from the clause's `top` to its `final`, the verb that says what happens. A conjunct without a finite verb of its
    own ("can't repair or replace it") borrows modality and negation from its `first` conjunct: `lenders` holds both chains, and
    `governors` those of them that have a verb folded under them.
    """

    top: Word
    chain: list[Word]
    first: Word | None
    lenders: list[Word]
    governors: list[Word]
    auxiliaries: list[Word]
    subject: Word | None
    own_subject: Word | None

    @property
    def final(self) -> Word:
        return self.chain[-1]


def group_of(top: Word, tree: Tree) -> Group:
    chain = tree.chains[top.i]
    first = tree.first_conjunct(top)
    own_subject = tree.subject(chain)
    borrows = first is not None and own_subject is None and not _own_finite(top, tree.above(top), auxiliaries_of(chain))
    lent = tree.chains[first.i] if borrows and first is not None else []
    lenders = [*chain, *lent]
    return Group(
        top=top,
        chain=chain,
        first=first,
        lenders=lenders,
        governors=[*chain[:-1], *lent[:-1]],
        auxiliaries=auxiliaries_of(lenders),
        subject=own_subject if own_subject is not None else tree.inherited_subject(top, first),
        own_subject=own_subject,
    )


def _own_finite(top: Word, above: Word, auxiliaries: list[Word]) -> bool:
    """A conjunct with a finite verb of its own shares the subject, but neither modal nor negation."""
    if auxiliaries:
        return True
    same = above.features("Tense") == top.features("Tense")
    return "Fin" in top.features("VerbForm") and same and not auxiliaries_of([above])
