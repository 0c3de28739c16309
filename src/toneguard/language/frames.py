"""Builds the clause frames of a parsed sentence."""

from collections.abc import Iterable, Iterator

from spacy.tokens import Doc, Token

from toneguard.language import grammar
from toneguard.language.clauses import Clause, Embedding, Modal, Mood, Tense, Voice
from toneguard.language.phrases import Phrase, Role, Time, lemma, phrase_of, role_of, times_of
from toneguard.language.view import View
from toneguard.model import Span


def frames(doc: Doc, view: View) -> tuple[Clause, ...]:
    """The clause frames of a document that holds one sentence, in the order of their verbs."""
    folder = _Folder(doc, view)
    return tuple(folder.frame(token) for token in doc if folder.heads_clause(token))


class _Folder:
    """Reads frames off one tree, remembering which verbs are folded into the one that governs them."""

    def __init__(self, doc: Doc, view: View) -> None:
        self.doc = doc
        self.view = view
        self.chains = {token.i: self._chain(token) for token in doc}
        self.folded = {link.i for chain in self.chains.values() for link in chain[1:]}
        self.asks = doc.text.rstrip(" \"')").endswith("?")

    # Which tokens head a clause

    def heads_clause(self, token: Token) -> bool:
        if token.i in self.folded or token.dep_ not in grammar.CLAUSAL:
            return False
        if token.dep_ in {"ROOT", "root"}:
            return not (token.is_punct or token.is_space)
        return self._predicates(token)

    def _predicates(self, token: Token) -> bool:
        return token.pos_ in {"VERB", "AUX"} or any(c.dep_ in {"cop", *grammar.SUBJECTS} for c in token.children)

    def _chain(self, token: Token) -> list[Token]:
        """The token and the verbs folded under it: unable → ship, have → log."""
        chain = [token]
        while (below := self._governed(chain[-1])) is not None and below not in chain:
            chain.append(below)
        return chain

    def _governed(self, token: Token) -> Token | None:
        if lemma(token) not in grammar.GOVERNORS and token.lower_ not in grammar.GOVERNORS:
            return None
        # "We need you to send it" obliges the one who is needed; "send" keeps a frame of its own.
        if any(c.dep_ in {"obj", "iobj"} for c in token.children):
            return None
        adjective = lemma(token) in grammar.ABLE
        wanted = {"xcomp", "csubj", "advcl", "ccomp", "acl"} if adjective else {"xcomp"}
        for child in token.children:
            infinitive = any(c.lower_ == "to" and c.dep_ in {"mark", "aux"} for c in child.children)
            if child.dep_ in wanted and child.i > token.i and infinitive:
                return child
        return None

    # One frame

    def frame(self, top: Token) -> Clause:
        chain = self.chains[top.i]
        final = chain[-1]
        first = self._first_conjunct(top)
        own_subject = self._subject_token(chain)
        auxiliaries = self._auxiliaries(chain)
        shares = first is not None and own_subject is None and not self._own_finite(top, auxiliaries)
        lenders = chain + (self.chains[first.i] if shares and first is not None else [])
        auxiliaries = self._auxiliaries(lenders)
        subject_token = own_subject or self._inherited_subject(top, first)
        passive = self._passive(final, lenders if not final.children else chain + lenders)
        found = list(self._times(lenders, final))
        skip = frozenset(i for _, indices in found for i in indices)
        subject, logical_object = self._arguments(final, subject_token, passive, skip)
        negator = self._negator(lenders, subject, logical_object)
        mood = self._mood(top, chain, subject_token, auxiliaries)
        embedding, reported_by = self._embedding(top)
        predicate = self._copular(final)
        time = self._best([t for t, _ in found])
        return Clause(
            verb="be" if predicate else (lemma(final) if self._verbal(final) else ""),
            subject=subject,
            subject_role=self._role(subject, subject_token, mood, embedding, passive, auxiliaries, top),
            object=logical_object,
            recipient=self._recipient(final),
            complement=self._complement(final, predicate, skip),
            particle=next((c.lower_ for c in final.children if c.dep_ == "compound:prt"), ""),
            time=time,
            times=tuple(t for t, _ in found),
            negated=negator != "",
            negator=negator,
            modal=self._modal(lenders, auxiliaries),
            auxiliaries=tuple(a.lower_ for a in auxiliaries),
            via=tuple(lemma(link) for link in lenders if link.i != final.i and link.i != (first.i if first else -1)),
            voice=Voice.PASSIVE if passive else Voice.ACTIVE,
            tense=self._tense(auxiliaries, chain[0]),
            mood=mood,
            embedding=embedding,
            reported_by=reported_by,
            mark=self._mark(top),
            reason=self._reason(lenders),
            courtesy=self._courtesy(top, lenders),
            adverbs=tuple(c.lower_ for link in lenders for c in link.children if c.dep_ in {"advmod", "discourse"}),
            prepositions=tuple(g.lower_ for c in final.children if c.dep_.startswith("obl") for g in c.children if g.dep_ == "case"),
            head=final.i,
            head_span=self._span([final]),
            verb_span=self._span(self._verb_group(chain, auxiliaries)),
            span=self._span(self._own_tokens(top, chain)),
            whole=self._span(list(top.subtree)),
        )

    # Subjects

    def _subject_token(self, chain: Iterable[Token]) -> Token | None:
        for link in chain:
            found = [c for c in link.children if c.dep_ in grammar.SUBJECTS]
            if found:
                # Of two, the first is a name spoken to ("Hi John, we …") that the parser took for a subject.
                return next((c for c in reversed(found) if c.i < link.i), found[0])
        return None

    def _first_conjunct(self, top: Token) -> Token | None:
        if top.dep_ != "conj":
            return None
        head = top.head
        while head.dep_ == "conj" and self._subject_token(self.chains[head.i]) is None:
            head = head.head
        owner = next((t for t in self.doc if t.i not in self.folded and head in self.chains[t.i]), head)
        return owner if self._predicates(owner) or owner.dep_ in {"ROOT", "root"} else None

    def _own_finite(self, top: Token, auxiliaries: list[Token]) -> bool:
        """A conjunct with a finite verb of its own shares the subject, but neither modal nor negation."""
        return bool(auxiliaries) or "Fin" in top.morph.get("VerbForm") and top.head.morph.get("Tense") == top.morph.get("Tense") and not self._auxiliaries([top.head])

    def _inherited_subject(self, top: Token, first: Token | None) -> Token | None:
        if first is not None:
            return self._subject_token(self.chains[first.i])
        if top.dep_ in {"xcomp", "advcl", "ccomp"} and not any(c.dep_ == "mark" and c.lower_ == "that" for c in top.children):
            return self._controller(top)
        if top.dep_ in {"acl:relcl", "acl"}:
            return None
        return None

    def _controller(self, top: Token) -> Token | None:
        """Of "we ask you to send it" the object, else the governing subject."""
        if top.dep_ != "xcomp":
            return None
        controllers = [c for c in top.head.children if c.dep_ in {"obj", "iobj"} and c.i < top.i]
        return controllers[-1] if controllers else self._subject_token([top.head])

    def _arguments(
        self, final: Token, subject: Token | None, passive: bool, skip: frozenset[int]
    ) -> tuple[Phrase | None, Phrase | None]:
        if passive:
            agent = next((c for c in final.children if c.dep_ == "obl:agent" and lemma(c) not in grammar.NO_AGENTS), None)
            return self._phrase(agent, skip), self._phrase(subject, skip)
        things = self._objects(final)
        return self._phrase(subject, skip), self._phrase(things[-1] if things else None, skip)

    def _objects(self, final: Token) -> list[Token]:
        """Direct objects; of "get you that product" the parser may call both one, and the first is the recipient."""
        return [c for c in final.children if c.dep_ in {"obj", "ccomp:obj"}]

    def _phrase(self, token: Token | None, skip: frozenset[int]) -> Phrase | None:
        return phrase_of(token, self.view, skip=skip) if token is not None else None

    def _role(
        self,
        subject: Phrase | None,
        token: Token | None,
        mood: Mood,
        embedding: Embedding,
        passive: bool,
        auxiliaries: list[Token],
        top: Token,
    ) -> Role:
        if subject is not None:
            return subject.role
        if mood is Mood.IMPERATIVE:
            return Role.CUSTOMER
        dropped = token is None and not passive and auxiliaries and embedding is Embedding.MAIN
        # "Cannot help you with that.": a main clause that opens with its auxiliary and asks nothing is the writer's own.
        return Role.US if dropped and mood is Mood.INDICATIVE and auxiliaries[0].i <= top.left_edge.i + 1 else Role.NONE

    # Verb group

    def _auxiliaries(self, chain: Iterable[Token]) -> list[Token]:
        found = [c for link in chain for c in link.children if c.dep_ in {"aux", "aux:pass", "cop"} and c.lower_ != "to"]
        return sorted(found, key=lambda t: t.i)

    def _passive(self, final: Token, chain: Iterable[Token]) -> bool:
        if final.pos_ != "VERB":
            return False
        if any(c.dep_ in {"aux:pass", "nsubj:pass"} for c in final.children):
            return True
        participle = "Part" in final.morph.get("VerbForm") and "Past" in final.morph.get("Tense")
        return participle and any(c.dep_ == "aux:pass" for link in chain for c in link.children)

    def _modal(self, chain: list[Token], auxiliaries: list[Token]) -> Modal:
        words = {a.lower_ for a in auxiliaries} | {lemma(a) for a in auxiliaries}
        governors = {lemma(link) for link in chain[:-1]}
        if governors & set(grammar.ABLE) or words & grammar.ABILITY:
            return Modal.ABILITY
        if words & grammar.OBLIGATION or governors & grammar.OBLIGING:
            return Modal.OBLIGATION
        if words & grammar.ADVICE:
            return Modal.ADVICE
        if words & grammar.POSSIBILITY:
            return Modal.POSSIBILITY
        return Modal.FUTURE if words & grammar.FUTURE or self._going(chain) else Modal.NONE

    def _going(self, chain: list[Token]) -> bool:
        return any(link.lower_ in {"going", "gon"} for link in chain[:-1])

    def _negator(self, chain: list[Token], subject: Phrase | None, logical_object: Phrase | None) -> str:
        found = ""
        for link in chain:
            denies = grammar.ABLE.get(lemma(link), lemma(link) in grammar.FAILING)
            if denies and link is not chain[-1] or (denies and lemma(link) in {"unable", "impossible"}):
                found = "" if found else lemma(link)
            # "It won't be there": the negation may hang on the copula of a predicate.
            copulas = [below for c in link.children if c.dep_ == "cop" for below in c.children]
            for child in (*link.children, *copulas):
                if self._is_negator(child):
                    found = "" if found in {"unable", "impossible"} else child.lower_
        if not found and any(p is not None and p.negated for p in (subject, logical_object)):
            return "no"
        return found

    def _is_negator(self, token: Token) -> bool:
        if token.lower_ in grammar.NEGATORS and token.dep_ in {"advmod", "det", "cc", "cc:preconj", "discourse", "neg"}:
            return token.dep_ != "discourse" or token.lower_ not in {"no", "nor"}
        return token.lower_ in {"longer", "more"} and any(c.lower_ == "no" for c in token.children)

    def _tense(self, auxiliaries: list[Token], head: Token) -> Tense:
        finite = auxiliaries[0] if auxiliaries else head
        if finite.lower_ in grammar.FUTURE:
            return Tense.FUTURE
        tenses = finite.morph.get("Tense")
        return Tense.PAST if "Past" in tenses else Tense.PRESENT if "Pres" in tenses else Tense.NONE

    def _verb_group(self, chain: list[Token], auxiliaries: list[Token]) -> list[Token]:
        negators = [c for link in chain for c in link.children if self._is_negator(c)]
        own = [a for a in auxiliaries if any(a.head is link or a.head.i == link.i for link in chain)]
        return sorted([*chain, *own, *negators], key=lambda t: t.i)

    # Complements and times

    def _verbal(self, final: Token) -> bool:
        """A verb by its tag, or by an auxiliary before it where hasty spelling misled the tagger."""
        return final.pos_ in {"VERB", "AUX"} or any(c.dep_ == "aux" for c in final.children)

    def _copular(self, final: Token) -> bool:
        return any(c.dep_ == "cop" for c in final.children) or (final.pos_ == "AUX" and lemma(final) == "be")

    def _complement(self, final: Token, predicate: bool, skip: frozenset[int]) -> Phrase | None:
        if self._verbal(final) and not predicate:
            below = next((c for c in final.children if c.dep_ == "xcomp" and c.pos_ in {"ADJ", "NOUN", "ADV"}), None)
            return self._phrase(below, skip)
        negators = frozenset(c.i for c in final.children if self._is_negator(c))
        return phrase_of(final, self.view, skip=skip | negators)

    def _recipient(self, final: Token) -> Phrase | None:
        things = self._objects(final)
        if len(things) > 1:
            return phrase_of(things[0], self.view)
        for child in final.children:
            cases = {c.lower_ for c in child.children if c.dep_ == "case"}
            if child.dep_ == "iobj" or child.dep_ == "obl" and cases & {"to", "for"} and role_of(child) in {Role.CUSTOMER, Role.US}:
                return phrase_of(child, self.view)
        return None

    def _times(self, chain: list[Token], final: Token) -> Iterator[tuple[Time, frozenset[int]]]:
        objects = tuple(c for c in final.children if c.dep_ in {"obj", "nsubj", "nsubj:pass", "xcomp", "obl"})
        seen: set[frozenset[int]] = set()
        for link in chain:
            for time, indices in times_of(link, self.view, objects if link is final else ()):
                if indices not in seen:
                    seen.add(indices)
                    yield time, indices

    def _best(self, times: list[Time]) -> Time | None:
        """A time with a bound ("until May") says more than a bare adverb ("now")."""
        return max(times, key=lambda t: (t.preposition in {"until", "till", "before"}, t.preposition != "", len(t.text)), default=None)

    # Mood and embedding

    def _mark(self, top: Token) -> str:
        return next((c.lower_ for c in top.children if c.dep_ in {"mark", "advmod"} and c.i < top.i and c.lower_ in grammar.CONDITIONAL | grammar.REASONING | {"that", "to", "while", "although", "though", "before", "after"}), "")

    def _mood(self, top: Token, chain: list[Token], subject: Token | None, auxiliaries: list[Token]) -> Mood:
        if self._conditional(top, subject, auxiliaries):
            return Mood.CONDITION
        if self._imperative(top, chain, subject, auxiliaries):
            return Mood.IMPERATIVE
        return Mood.QUESTION if self._question(top, subject, auxiliaries) else Mood.INDICATIVE

    def _conditional(self, top: Token, subject: Token | None, auxiliaries: list[Token]) -> bool:
        above = top
        while above.dep_ == "conj":
            above = above.head
        if above.dep_ in {"advcl", "ccomp", "advcl:relcl"} and self._mark(above) in grammar.CONDITIONAL:
            return True
        if self._mark(above) in {"if", "unless", "whether", "once"}:
            return True
        inverted = bool(auxiliaries) and subject is not None and auxiliaries[0].i < subject.i
        return inverted and auxiliaries[0].lower_ in {"should", "had", "were"} and not self.asks

    def _imperative(self, top: Token, chain: list[Token], subject: Token | None, auxiliaries: list[Token]) -> bool:
        # Modality is asked of the chain's first verb: "have to log" is no imperative, "try to log" is.
        verb = chain[0]
        if subject is not None and top.dep_ != "conj" or verb.pos_ not in {"VERB", "AUX"}:
            return False
        if any(a.lower_ not in {"do", "don't", "please"} for a in auxiliaries):
            return False
        if top.dep_ not in {"ROOT", "root", "parataxis", "conj", "ccomp"} or self._to_infinitive(verb):
            return False
        if top.dep_ == "conj":
            first = self._first_conjunct(top)
            return first is not None and self._subject_token(self.chains[top.i]) is None and self._imperative(first, self.chains[first.i], self._subject_token(self.chains[first.i]), self._auxiliaries(self.chains[first.i]))
        base = "Imp" in verb.morph.get("Mood") or "Inf" in verb.morph.get("VerbForm") or verb.tag_ == "VB"
        return base or (verb.lower_ == lemma(verb) and not verb.morph.get("Person") and "Past" not in verb.morph.get("Tense"))

    def _to_infinitive(self, verb: Token) -> bool:
        return any(c.lower_ == "to" and c.dep_ in {"mark", "aux"} for c in verb.children)

    def _question(self, top: Token, subject: Token | None, auxiliaries: list[Token]) -> bool:
        inverted = bool(auxiliaries) and subject is not None and auxiliaries[0].i < subject.i
        if inverted and auxiliaries[0].lower_ in grammar.QUESTION_AUXILIARIES and not self._fronted_negation(auxiliaries[0]):
            return self.asks or auxiliaries[0].i == self._opening(top)
        return self.asks and not any(self._later_main(top))

    def _opening(self, top: Token) -> int:
        return next((t.i for t in top.subtree if t.dep_ not in {"discourse", "punct", "cc", "vocative"}), top.i)

    def _fronted_negation(self, auxiliary: Token) -> bool:
        before = self.doc[max(0, auxiliary.i - 3) : auxiliary.i]
        return any(t.lower_ in {"nor", "neither", "never", "so", "only"} for t in before)

    def _later_main(self, top: Token) -> Iterator[Token]:
        """Main clauses after this one: in "We can't ship it; may I refund you?" only the last one asks."""
        return (t for t in self.doc if t.i > top.i and t.dep_ in {"parataxis", "conj", "ROOT"} and self._predicates(t) and t.i not in self.folded and t.head.i <= top.i)

    def _embedding(self, top: Token) -> tuple[Embedding, Role]:
        dep = top.dep_
        if dep in {"ROOT", "root", "list", "dep", "appos"}:
            return Embedding.MAIN, Role.NONE
        if dep == "parataxis":
            return Embedding.COORDINATE, Role.NONE
        if dep == "conj":
            above, by = self._embedding(top.head)
            return (Embedding.COORDINATE if above is Embedding.MAIN else above), by
        if dep in {"ccomp", "xcomp"}:
            return self._complement_embedding(top)
        kinds = {"advcl": Embedding.ADVERBIAL, "csubj": Embedding.SUBJECT, "csubj:pass": Embedding.SUBJECT}
        return kinds.get(dep, Embedding.RELATIVE), Role.NONE

    def _complement_embedding(self, top: Token) -> tuple[Embedding, Role]:
        head = top.head
        if lemma(head) not in grammar.SPEAKING:
            return Embedding.COMPLEMENT, Role.NONE
        owner = next((t for t in self.doc if t.i not in self.folded and head in self.chains[t.i]), head)
        speaker = self._subject_token(self.chains[owner.i]) or self._subject_token([head])
        first = self._first_conjunct(owner)
        if speaker is None and first is not None:
            speaker = self._subject_token(self.chains[first.i])
        if speaker is None and head.dep_ == "xcomp":
            speaker = self._subject_token([head.head])
        return Embedding.REPORTED, role_of(speaker) if speaker is not None else Role.NONE

    def _reason(self, chain: list[Token]) -> bool:
        for link in chain:
            for child in link.children:
                if child.dep_ == "advcl" and ({c.lower_ for c in child.children if c.dep_ == "mark"} & (grammar.REASONING | {"to", "for"})):
                    return True
                if child.dep_ == "obl" and {c.lower_ for c in child.children if c.dep_ == "case"} & {"because", "due", "owing"}:
                    return True
        return False

    def _courtesy(self, top: Token, chain: list[Token]) -> bool:
        words = {c.lower_ for link in chain for c in link.children} | {c.lower_ for c in top.children}
        return bool(words & {"please", "kindly", "pls"})

    # Spans

    def _own_tokens(self, top: Token, chain: list[Token]) -> list[Token]:
        dependent = {"advcl", "advcl:relcl", "acl:relcl", "ccomp", "parataxis", "csubj", "appos", "list"}
        links = {link.i for link in chain}
        kept: list[Token] = []
        waiting = [top]
        while waiting:
            token = waiting.pop()
            kept.append(token)
            for child in token.children:
                outside = child.dep_ in dependent or (child.dep_ == "conj" and token.i in links) or child.is_punct or (child.dep_ == "cc" and token.i in links and child.i < token.i)
                aside = child.dep_ in {"discourse", "vocative"} and child.lower_ not in {"please", "pls", "kindly"}
                if child.i in links or not (outside or aside):
                    waiting.append(child)
        return self._contiguous(top if top in kept else kept[0], sorted(kept, key=lambda t: t.i))

    def _contiguous(self, head: Token, tokens: list[Token]) -> list[Token]:
        """From the first to the last kept token; trailing conjunctions and marks are left off."""
        while len(tokens) > 1 and (tokens[-1].dep_ == "cc" or tokens[-1].is_punct):
            tokens.pop()
        while len(tokens) > 1 and (tokens[0].dep_ in {"cc", "mark"} and tokens[0].lower_ != "to" or tokens[0].is_punct):
            tokens.pop(0)
        return tokens

    def _span(self, tokens: list[Token]) -> Span:
        first, last = tokens[0], tokens[-1]
        return self.view.to_source(first.idx, last.idx + len(last))
