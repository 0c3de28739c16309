"""Whether a clause claims, asks, orders or supposes, and how it hangs in its sentence."""

from spacy.tokens import Token

from toneguard.language import grammar
from toneguard.language.clauses import Embedding, Mood
from toneguard.language.phrases import Role, lemma, role_of
from toneguard.language.tree import Group, Tree, auxiliaries_of, features, to_infinitive


def mark_of(top: Token) -> str:
    """The word that subordinates a clause: if, because, that …"""
    marks = (c.lower_ for c in top.children if c.dep_ in {"mark", "advmod"} and c.i < top.i)
    return next((mark for mark in marks if mark in grammar.MARKS), "")


def mood_of(group: Group, tree: Tree) -> Mood:
    if _conditional(group, tree):
        return Mood.CONDITION
    if _imperative(group.top, group.own_subject, group.auxiliaries, tree):
        return Mood.IMPERATIVE
    return Mood.QUESTION if _question(group, tree) else Mood.INDICATIVE


def _inverted(group: Group) -> bool:
    """Whether the auxiliary stands before the subject."""
    return bool(group.auxiliaries) and group.subject is not None and group.auxiliaries[0].i < group.subject.i


def _conditional(group: Group, tree: Tree) -> bool:
    above = group.top
    while above.dep_ == "conj":
        above = above.head
    mark = mark_of(above)
    if mark in grammar.CONDITIONAL and above.dep_ in {"advcl", "ccomp", "advcl:relcl"}:
        return True
    if mark in {"if", "unless", "whether", "once"}:
        return True
    return _inverted(group) and group.auxiliaries[0].lower_ in {"should", "had", "were"} and not tree.asks


def _imperative(top: Token, subject: Token | None, auxiliaries: list[Token], tree: Tree) -> bool:
    # Modality is asked of the chain's first verb: "have to log" is no imperative, "try to log" is.
    if subject is not None or top.pos_ not in {"VERB", "AUX"} or to_infinitive(top):
        return False
    if any(a.lower_ not in {"do", "don't", "please"} for a in auxiliaries):
        return False
    if top.dep_ == "conj":
        first = tree.first_conjunct(top)
        return first is not None and _leads_imperative(first, tree)
    return top.dep_ in {"ROOT", "root", "parataxis", "ccomp"} and _base_form(top)


def _leads_imperative(first: Token, tree: Tree) -> bool:
    chain = tree.chains[first.i]
    return _imperative(first, tree.subject(chain), auxiliaries_of(chain), tree)


def _base_form(verb: Token) -> bool:
    if "Imp" in features(verb, "Mood") or "Inf" in features(verb, "VerbForm"):
        return True
    finite = features(verb, "Person") or "Past" in features(verb, "Tense")
    return verb.lower_ == lemma(verb) and not finite


def _question(group: Group, tree: Tree) -> bool:
    if _inverted(group):
        first = group.auxiliaries[0]
        if first.lower_ in grammar.QUESTION_AUXILIARIES and not _fronted_negation(first):
            return tree.asks or first.i == _opening(group.top)
    return tree.asks and not _later_main(group.top, tree)


def _opening(top: Token) -> int:
    return next((t.i for t in top.subtree if t.dep_ not in {"discourse", "punct", "cc", "vocative"}), top.i)


def _fronted_negation(auxiliary: Token) -> bool:
    before = auxiliary.doc[max(0, auxiliary.i - 3) : auxiliary.i]
    return any(t.lower_ in {"nor", "neither", "never", "so", "only"} for t in before)


def _later_main(top: Token, tree: Tree) -> bool:
    """Whether a main clause follows: in "We can't ship it; may I refund you?" only the last one asks."""
    later = (t for t in tree.doc if t.i > top.i and t.dep_ in {"parataxis", "conj", "ROOT"})
    return any(tree.predicates(t) and t.i not in tree.folded and t.head.i <= top.i for t in later)


def embedding_of(top: Token, tree: Tree) -> tuple[Embedding, Role]:
    """How a clause hangs in its sentence, and who says it where it is reported."""
    dependency = top.dep_
    if dependency == "conj":
        above, by = embedding_of(top.head, tree)
        return (Embedding.COORDINATE if above is Embedding.MAIN else above), by
    if dependency in {"ccomp", "xcomp"}:
        return _complement(top, tree)
    return grammar_embedding(dependency), Role.NONE


def grammar_embedding(dependency: str) -> Embedding:
    if dependency in {"ROOT", "root", "list", "dep", "appos"}:
        return Embedding.MAIN
    kinds = {
        "parataxis": Embedding.COORDINATE,
        "advcl": Embedding.ADVERBIAL,
        "csubj": Embedding.SUBJECT,
        "csubj:pass": Embedding.SUBJECT,
    }
    return kinds.get(dependency, Embedding.RELATIVE)


def _complement(top: Token, tree: Tree) -> tuple[Embedding, Role]:
    if lemma(top.head) not in grammar.SPEAKING:
        return Embedding.COMPLEMENT, Role.NONE
    speaker = _speaker(top.head, tree)
    return Embedding.REPORTED, role_of(speaker) if speaker is not None else Role.NONE


def _speaker(head: Token, tree: Tree) -> Token | None:
    owner = tree.owner(head)
    first = tree.first_conjunct(owner)
    chains = [tree.chains[owner.i], [head], tree.chains[first.i] if first is not None else []]
    if head.dep_ == "xcomp":
        chains.append([head.head])
    return next((s for chain in chains if (s := tree.subject(chain)) is not None), None)
