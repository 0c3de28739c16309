"""Whether a clause claims, asks, orders or supposes, and how it hangs in its sentence."""

from toneguard.language import grammar
from toneguard.language.clauses import Embedding, Mood
from toneguard.language.phrases import Role, role_of
from toneguard.language.tree import Group, Tree, auxiliaries_of, to_infinitive
from toneguard.language.words import Word


def mark_of(top: Word) -> str:
    """The word that subordinates a clause: if, because, that …"""
    marks = (c.lower for c in top.children if c.dep in {"mark", "advmod"} and c.i < top.i)
    return next((mark for mark in marks if mark in grammar.MARKS), "")


def mood_of(group: Group, tree: Tree) -> Mood:
    if _conditional(group, tree):
        return Mood.CONDITION
    if _may_order(group, tree) and _imperative(group.top, group.own_subject, group.auxiliaries, tree):
        return Mood.IMPERATIVE
    return Mood.QUESTION if _question(group, tree) else Mood.INDICATIVE


def _may_order(group: Group, tree: Tree) -> bool:
    """An order's verbs stand in their base form, and not behind "the" or "we": only a misreading makes orders of others."""
    before = next((word.lower for word in reversed(tree.words[: group.top.i]) if not word.is_space), "")
    return before not in grammar.BEFORE_NO_ORDER and all(verb.lower == verb.lemma for verb in (group.top, group.final))


def _inverted(group: Group) -> bool:
    """Whether the auxiliary stands before the subject."""
    return bool(group.auxiliaries) and group.subject is not None and group.auxiliaries[0].i < group.subject.i


def _conditional(group: Group, tree: Tree) -> bool:
    above = group.top
    while above.dep == "conj":
        above = tree.above(above)
    mark = mark_of(above)
    if mark in grammar.CONDITIONAL and above.dep in {"advcl", "ccomp", "advcl:relcl"}:
        return True
    if mark in {"if", "unless", "whether", "once"}:
        return True
    return _inverted(group) and group.auxiliaries[0].lower in {"should", "had", "were"} and not tree.asks


def _imperative(top: Word, subject: Word | None, auxiliaries: list[Word], tree: Tree) -> bool:
    # Modality is asked of the chain's first verb: "have to log" is no imperative, "try to log" is.
    if subject is not None or top.pos not in {"VERB", "AUX"} or to_infinitive(top):
        return False
    if any(a.lower not in {"do", "don't", "please"} for a in auxiliaries):
        return False
    if top.dep == "conj":
        if _asked_nicely(top):
            return True
        first = tree.first_conjunct(top)
        return first is not None and _leads_imperative(first, tree)
    return top.dep in {"ROOT", "root", "parataxis", "ccomp"} and _base_form(top)


def _asked_nicely(top: Word) -> bool:
    """ "It is harmless, but please don't drink it": what is asked of the reader has nobody in front of it."""
    return _base_form(top) and any(c.lower in grammar.COURTEOUS and c.i < top.i for c in top.children)


def _leads_imperative(first: Word, tree: Tree) -> bool:
    chain = tree.chains[first.i]
    return _imperative(first, tree.subject(chain), auxiliaries_of(chain), tree)


def _base_form(verb: Word) -> bool:
    if "Imp" in verb.features("Mood") or "Inf" in verb.features("VerbForm"):
        return True
    finite = verb.features("Person") or "Past" in verb.features("Tense")
    return verb.lower == verb.lemma and not finite


def _question(group: Group, tree: Tree) -> bool:
    if _inverted(group):
        first = group.auxiliaries[0]
        if first.lower in grammar.QUESTION_AUXILIARIES and not _fronted_negation(first, tree):
            return tree.asks or first.i == _opening(group.top)
    return tree.asks and not _later_main(group.top, tree)


def _opening(top: Word) -> int:
    return next((t.i for t in top.subtree if t.dep not in {"discourse", "punct", "cc", "vocative"}), top.i)


def _fronted_negation(auxiliary: Word, tree: Tree) -> bool:
    before = tree.words[max(0, auxiliary.i - 3) : auxiliary.i]
    return any(t.lower in {"nor", "neither", "never", "so", "only"} for t in before)


def _later_main(top: Word, tree: Tree) -> bool:
    """Whether a main clause follows: in "We can't ship it; may I refund you?" only the last one asks."""
    later = (t for t in tree.words if t.i > top.i and t.dep in {"parataxis", "conj", "ROOT"})
    return any(tree.predicates(t) and t.i not in tree.folded and t.head <= top.i for t in later)


def embedding_of(top: Word, tree: Tree) -> tuple[Embedding, Role]:
    """How a clause hangs in its sentence, and who says it where it is reported."""
    dependency = top.dep
    if dependency == "conj":
        above, by = embedding_of(tree.above(top), tree)
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


def _complement(top: Word, tree: Tree) -> tuple[Embedding, Role]:
    above = tree.above(top)
    if above.lemma not in grammar.SPEAKING:
        return Embedding.COMPLEMENT, Role.NONE
    speaker = _speaker(above, tree)
    return Embedding.REPORTED, role_of(speaker) if speaker is not None else Role.NONE


def _speaker(head: Word, tree: Tree) -> Word | None:
    owner = tree.owner(head)
    first = tree.first_conjunct(owner)
    chains = [tree.chains[owner.i], [head], tree.chains[first.i] if first is not None else []]
    if head.dep == "xcomp":
        chains.append([tree.above(head)])
    return next((s for chain in chains if (s := tree.subject(chain)) is not None), None)
