"""A dependency tree seen as clauses: which tokens head one, and which verbs are folded under the one that governs them."""

from collections.abc import Iterable
from dataclasses import dataclass

from spacy.tokens import Doc, Token

from toneguard.language import grammar
from toneguard.language.phrases import lemma


def features(token: Token, name: str) -> list[str]:
    """The values of a morphological feature; none where the token has not got it."""
    return token.morph.get(name, [])


def has_child(token: Token, dependencies: Iterable[str]) -> bool:
    return any(child.dep_ in dependencies for child in token.children)


def to_infinitive(verb: Token) -> bool:
    return any(c.lower_ == "to" and c.dep_ in {"mark", "aux"} for c in verb.children)


def auxiliaries_of(chain: Iterable[Token]) -> list[Token]:
    found = [c for link in chain for c in link.children if c.dep_ in {"aux", "aux:pass", "cop"} and c.lower_ != "to"]
    return sorted(found, key=lambda t: t.i)


class Tree:
    """Reads the chains of governing and governed verbs off a parsed sentence."""

    def __init__(self, doc: Doc) -> None:
        self.doc = doc
        self.chains = {token.i: _chain(token) for token in doc}
        self.folded = {link.i for chain in self.chains.values() for link in chain[1:]}
        self.asks = doc.text.rstrip(" \"')").endswith("?")

    def heads_clause(self, token: Token) -> bool:
        if token.i in self.folded or token.dep_ not in grammar.CLAUSAL:
            return False
        if token.dep_ in grammar.ROOTS:
            return not (token.is_punct or token.is_space)
        return self.predicates(token)

    def predicates(self, token: Token) -> bool:
        return token.pos_ in {"VERB", "AUX"} or has_child(token, {"cop", *grammar.SUBJECTS})

    def subject(self, chain: Iterable[Token]) -> Token | None:
        for link in chain:
            found = [c for c in link.children if c.dep_ in grammar.SUBJECTS]
            if found:
                # Of two, the first is a name spoken to ("Hi John, we …") that the parser took for a subject.
                return next((c for c in reversed(found) if c.i < link.i), found[0])
        return None

    def owner(self, token: Token) -> Token:
        """The clause head in whose chain a verb is folded."""
        return next((t for t in self.doc if t.i not in self.folded and token in self.chains[t.i]), token)

    def first_conjunct(self, top: Token) -> Token | None:
        """The clause that a conjunct is coordinated with, if it is one."""
        if top.dep_ != "conj":
            return None
        head = top.head
        while head.dep_ == "conj" and self.subject(self.chains[head.i]) is None:
            head = head.head
        owner = self.owner(head)
        return owner if self.predicates(owner) or owner.dep_ in grammar.ROOTS else None

    def inherited_subject(self, top: Token, first: Token | None) -> Token | None:
        """A conjunct's subject is its first conjunct's; of "we ask you to send it" it is the object, else the subject above."""
        if first is not None:
            return self.subject(self.chains[first.i])
        if top.dep_ != "xcomp":
            return None
        controllers = [c for c in top.head.children if c.dep_ in {"obj", "iobj"} and c.i < top.i]
        return controllers[-1] if controllers else self.subject([top.head])


def _chain(token: Token) -> list[Token]:
    """The token and the verbs folded under it: unable → ship, have → log."""
    chain = [token]
    while (below := _governed(chain[-1])) is not None and below not in chain:
        chain.append(below)
    return chain


def _governed(token: Token) -> Token | None:
    if lemma(token) not in grammar.GOVERNORS and token.lower_ not in grammar.GOVERNORS:
        return None
    # "We need you to send it" obliges the one who is needed; "send" keeps a frame of its own.
    if has_child(token, {"obj", "iobj"}):
        return None
    wanted = {"xcomp", "csubj", "advcl", "ccomp", "acl"} if lemma(token) in grammar.ABLE else {"xcomp"}
    below = (c for c in token.children if c.dep_ in wanted and c.i > token.i and to_infinitive(c))
    return next(below, None)


@dataclass(frozen=True, slots=True)
class Group:
    """The tokens a frame is read from.

    `chain` runs from the clause's `top` to its `final`, the verb that says what happens. A conjunct without a finite verb of its
    own ("can't repair or replace it") borrows modality and negation from its `first` conjunct: `lenders` holds both chains.
    """

    top: Token
    chain: list[Token]
    first: Token | None
    lenders: list[Token]
    auxiliaries: list[Token]
    subject: Token | None
    own_subject: Token | None

    @property
    def final(self) -> Token:
        return self.chain[-1]


def group_of(top: Token, tree: Tree) -> Group:
    chain = tree.chains[top.i]
    first = tree.first_conjunct(top)
    own_subject = tree.subject(chain)
    borrows = first is not None and own_subject is None and not _own_finite(top, auxiliaries_of(chain))
    lenders = [*chain, *(tree.chains[first.i] if borrows and first is not None else [])]
    return Group(
        top=top,
        chain=chain,
        first=first,
        lenders=lenders,
        auxiliaries=auxiliaries_of(lenders),
        subject=own_subject if own_subject is not None else tree.inherited_subject(top, first),
        own_subject=own_subject,
    )


def _own_finite(top: Token, auxiliaries: list[Token]) -> bool:
    """A conjunct with a finite verb of its own shares the subject, but neither modal nor negation."""
    if auxiliaries:
        return True
    same = features(top.head, "Tense") == features(top, "Tense")
    return "Fin" in features(top, "VerbForm") and same and not auxiliaries_of([top.head])
