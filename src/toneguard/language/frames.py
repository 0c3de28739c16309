"""Builds the clause frames of a parsed sentence."""

from collections.abc import Iterator, Sequence

from toneguard.language import grammar, moods, verbs
from toneguard.language.clauses import Clause, Embedding, Mood, Voice
from toneguard.language.phrases import Phrase, Role, phrase_of, role_of
from toneguard.language.times import Time, times_of
from toneguard.language.tree import Group, Tree, group_of
from toneguard.language.view import View
from toneguard.language.words import Word, in_order
from toneguard.model import Span


def frames(words: Sequence[Word], view: View) -> tuple[Clause, ...]:
    """The clause frames of one sentence, in the order of their verbs."""
    tree = Tree(words, view.text)
    return tuple(_frame(group_of(word, tree), tree, view) for word in words if tree.heads_clause(word))


def _frame(group: Group, tree: Tree, view: View) -> Clause:
    final = group.final
    passive, predicate = verbs.passive(group), verbs.copular(final)
    found = list(_times(group, tree, view))
    skip = frozenset(i for _, indices in found for i in indices)
    mood = moods.mood_of(group, tree)
    subject, logical_object = _arguments(group, view, skip, passive=passive)
    if mood is Mood.IMPERATIVE:
        subject = None  # whose clause stands before it asks nothing of the reader
    subject, complement = _predication(final, view, subject, _complement(final, view, skip, predicate=predicate))
    negator = verbs.negator_of(group, (subject, logical_object))
    embedding, reported_by = moods.embedding_of(group.top, tree)
    return Clause(
        verb="be" if predicate else (final.lemma if verbs.verbal(final) else ""),
        subject=subject,
        subject_role=_role(subject, group, mood, embedding, passive=passive),
        object=logical_object,
        recipient=_recipient(final, view),
        complement=complement,
        particle=next((c.lower for c in final.children if c.dep == "compound:prt"), ""),
        time=_best([time for time, _ in found]),
        times=tuple(time for time, _ in found),
        negated=negator != "",
        negator=negator,
        modal=verbs.modal_of(group),
        auxiliaries=tuple(a.lower for a in group.auxiliaries),
        via=tuple(link.lemma for link in group.lenders if link is not final),
        voice=Voice.PASSIVE if passive else Voice.ACTIVE,
        tense=verbs.tense_of(group),
        mood=mood,
        embedding=embedding,
        reported_by=reported_by,
        mark=moods.mark_of(group.top),
        reason=verbs.reasoned(group),
        courtesy=verbs.courteous(group),
        adverbs=_words(group.lenders, "advmod", "discourse"),
        prepositions=_words([c for c in final.children if c.dep.startswith("obl")], "case"),
        head=final.i,
        head_span=_span([final], view),
        verb_span=_span(verbs.verb_group(group), view),
        span=_span(_own_tokens(group), view),
        whole=_span(list(group.top.subtree), view),
    )


def _predication(
    final: Word, view: View, subject: Phrase | None, complement: Phrase | None
) -> tuple[Phrase | None, Phrase | None]:
    """The subject and what is said of it; a bare "it" or "there" in front is no subject of its own."""
    dummy = _dummy(final) if subject is None and verbs.copular(final) else None
    if dummy is None:
        return subject, complement
    if final.pos == "ADJ" and dummy.lower == "it":
        return phrase_of(dummy, view), complement
    # "There won't be any refunds": what the parser took for the predicate is what there is, or isn't.
    return complement, None


def _dummy(final: Word) -> Word | None:
    return next((child for child in final.children if child.dep == "expl"), None)


def _words(tokens: list[Word], *dependencies: str) -> tuple[str, ...]:
    return tuple(c.lower for token in tokens for c in token.children if c.dep in dependencies)


# Arguments


def _arguments(group: Group, view: View, skip: frozenset[int], *, passive: bool) -> tuple[Phrase | None, Phrase | None]:
    """Subject and object; in a passive the named agent and the logical object."""
    if passive:
        agents = (c for c in group.final.children if c.dep == "obl:agent" and c.lemma not in grammar.NO_AGENTS)
        return _phrase(next(agents, None), view, skip), _phrase(group.subject, view, skip)
    things = _objects(group.final)
    return _phrase(group.subject, view, skip), _phrase(things[-1] if things else None, view, skip)


def _objects(final: Word) -> list[Word]:
    """Direct objects; of "get you that product" the parser may call both one, and the first is the recipient."""
    found = [c for c in final.children if c.dep == "obj"]
    return found or [c for c in final.children if c.dep == "obl" and _phrasal(final, c)]


def _phrasal(final: Word, oblique: Word) -> bool:
    """ "Fill in the form": what the parser took for a preposition is the verb's particle, and the form its object."""
    after = next((c.lower for c in oblique.children if c.dep == "case" and c.i == final.i + 1), "")
    return after in grammar.PHRASAL.get(final.lemma, ())


def _phrase(token: Word | None, view: View, skip: frozenset[int]) -> Phrase | None:
    return phrase_of(token, view, skip=skip) if token is not None else None


def _role(subject: Phrase | None, group: Group, mood: Mood, embedding: Embedding, *, passive: bool) -> Role:
    if subject is not None:
        return subject.role
    if mood is Mood.IMPERATIVE:
        return Role.CUSTOMER
    # "Cannot help you with that.": a main clause that opens with its auxiliary and asks nothing is the writer's own.
    claims = embedding is Embedding.MAIN and mood is Mood.INDICATIVE and not passive and group.subject is None
    opens = bool(group.auxiliaries) and group.auxiliaries[0].i <= group.top.left_edge.i + 1
    return Role.US if claims and opens else Role.NONE


def _complement(final: Word, view: View, skip: frozenset[int], *, predicate: bool) -> Phrase | None:
    if verbs.verbal(final) and not predicate:
        below = (c for c in final.children if c.dep == "xcomp" and c.pos in {"ADJ", "NOUN", "ADV"})
        return _phrase(next(below, None), view, skip)
    negators = frozenset(c.i for c in final.children if verbs.is_negator(c))
    return phrase_of(final, view, skip=skip | negators)


def _recipient(final: Word, view: View) -> Phrase | None:
    things = _objects(final)
    if len(things) > 1:
        return phrase_of(things[0], view)
    for child in final.children:
        cases = {c.lower for c in child.children if c.dep == "case"}
        given = child.dep == "obl" and cases & {"to", "for"} and role_of(child) in {Role.CUSTOMER, Role.US}
        if child.dep == "iobj" or given:
            return phrase_of(child, view)
    return None


def _times(group: Group, tree: Tree, view: View) -> Iterator[tuple[Time, frozenset[int]]]:
    holders = {"obj", "nsubj", "nsubj:pass", "xcomp", "obl"}
    objects = tuple(c for c in group.final.children if c.dep in holders)
    # "Until" hung on what it can't belong to: "We can't send the sofa you ordered until Monday".
    relatives = tuple(r for o in objects for r in o.children if r.dep == "acl:relcl")
    held = (found for relative in relatives for found in times_of(relative, tree.words, view))
    lifted = [found for found in held if found[0].preposition in {"until", "till"}]
    seen: set[frozenset[int]] = set()
    for link in group.lenders:
        own = times_of(link, tree.words, view, objects if link is group.final else ())
        for time, indices in [*own, *(lifted if link is group.final else ())]:
            if indices not in seen:
                seen.add(indices)
                yield time, indices


def _best(times: list[Time]) -> Time | None:
    """A time with a bound ("until May") says more than a bare adverb ("now")."""

    def told(time: Time) -> tuple[bool, bool, int]:
        return time.preposition in {"until", "till", "before"}, time.preposition != "", len(time.text)

    return max(times, key=told, default=None)


# Spans

_DEPENDENT = frozenset("advcl advcl:relcl acl:relcl ccomp parataxis csubj appos list".split())


def _own_tokens(group: Group) -> list[Word]:
    """The clause without its dependent clauses, and without interjections and names spoken to in front of it."""
    links = {link.i for link in group.chain}
    kept: list[Word] = []
    waiting = [group.top]
    while waiting:
        token = waiting.pop()
        kept.append(token)
        waiting += [c for c in token.children if c.i in links or not _outside(c, token, links)]
    return _trimmed(in_order(kept))


def _outside(child: Word, token: Word, links: set[int]) -> bool:
    if child.dep in _DEPENDENT or child.is_punct:
        return True
    if child.dep in {"discourse", "vocative"}:
        return child.lower not in grammar.COURTEOUS
    if token.i not in links:
        return False
    return child.dep == "conj" or (child.dep == "cc" and child.i < token.i)


def _trimmed(tokens: list[Word]) -> list[Word]:
    """Without conjunctions and marks at the ends."""
    while len(tokens) > 1 and (tokens[-1].dep == "cc" or tokens[-1].is_punct):
        tokens.pop()
    while len(tokens) > 1 and _leads_in(tokens[0]):
        tokens.pop(0)
    return tokens


def _leads_in(token: Word) -> bool:
    return token.is_punct or (token.dep in {"cc", "mark"} and token.lower != "to")


def _span(tokens: list[Word], view: View) -> Span:
    return view.to_source(tokens[0].start, tokens[-1].end)
