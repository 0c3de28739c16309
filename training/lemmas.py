"""Builds the tables of spaCy's rule lemmatizer: endings for words never seen, exceptions for all the endings get wrong.

The word index stays empty on purpose: with it spaCy prefers any indexed candidate over an exception (rated -> rat).
Without it an exception always wins, and the first fitting ending decides about the rest.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator

import lemminflect
from spacy.lookups import Lookups

from training.conllu import Sentence
from training.tables import lookup_table

Lemmas = dict[str, dict[str, str]]  # part of speech -> form in lower case -> lemma
Rules = list[list[str]]
INFLECTED = ("NOUN", "VERB", "ADJ", "ADV")
CLOSED = {"AUX", "PART", "PRON"}  # their typos (dont, im, whats) are few and always the same
KEEPS_CASE = {"PROPN", "X"}
# The lemma of 12,500 is 12500.
THOUSANDS: Rules = [*([f",{number:03}", f"{number:03}"] for number in range(1000)), ["", ""]]
LONGEST_ENDING = 5
ENOUGH_WORDS = 5
ENOUGH_AGREEMENT = 0.8


def lemma_tables(treebank: Iterable[Sentence]) -> Lookups:
    seen, lexicon = _seen(treebank), _lexicon()
    rules = {upos: _rules(lexicon.get(upos, {})) for upos in seen}
    rules["NUM"] = THOUSANDS
    known = {upos: {**lexicon.get(upos, {}), **seen[upos]} for upos in sorted(seen)}
    lookups = Lookups()
    lookups.add_table("lemma_index", {})
    lookups.add_table("lemma_rules", {upos.lower(): rules[upos] for upos in known if upos not in KEEPS_CASE})
    lookups.add_table("lemma_exc", {upos.lower(): _exceptions(known[upos], rules[upos]) for upos in known})
    return lookups


def _seen(treebank: Iterable[Sentence]) -> Lemmas:
    """What the treebank says most often about each form; a typo proves nothing."""
    counts: dict[tuple[str, str], Counter[str]] = defaultdict(Counter)
    for sentence in treebank:
        for word in sentence.words:
            is_typo = "Typo=Yes" in word.feats and word.upos not in CLOSED
            if word.upos != "_" and word.lemma != "_" and not is_typo:
                counts[word.upos, word.form.lower()][word.lemma] += 1
    lemmas: Lemmas = defaultdict(dict)
    for (upos, form), candidates in counts.items():
        lemmas[upos][form] = candidates.most_common(1)[0][0]
    lemmas["PROPN"] = {form: lemma for form, lemma in lemmas["PROPN"].items() if lemma.lower() != form}
    return lemmas


def _lexicon() -> Lemmas:
    lemmas: Lemmas = defaultdict(dict)
    for word in lookup_table("lexeme_cluster"):
        if word.isalpha() and word.islower():
            for upos, candidates in lemminflect.getAllLemmas(word).items():
                if upos in INFLECTED:
                    lemmas[upos][word] = candidates[0]
    return lemmas


def _exceptions(known: dict[str, str], rules: Rules) -> dict[str, list[str]]:
    return {form: [lemma] for form, lemma in sorted(known.items()) if apply(rules, form) != lemma}


def apply(rules: Rules, form: str) -> str:
    """As spaCy does it: the first ending that fits."""
    return next((form[: len(form) - len(old)] + new for old, new in rules if form.endswith(old) and form != old), form)


def _rules(lexicon: dict[str, str]) -> Rules:
    """The endings whose majority agrees, longest first, each only where a shorter one would say otherwise."""
    votes: dict[str, Counter[str]] = defaultdict(Counter)
    for form, lemma in lexicon.items():
        for old, new in _edits(form, lemma):
            votes[old][new] += 1
    rules: Rules = [["", ""]]
    for old in sorted(votes, key=lambda old: (len(old), old)):
        new, agreeing = votes[old].most_common(1)[0]
        total = sum(1 for form in lexicon if form.endswith(old)) if agreeing >= ENOUGH_WORDS else 0
        if total and agreeing / total >= ENOUGH_AGREEMENT and apply(rules, "·" + old) != "·" + new:
            rules.insert(0, [old, new])
    return rules


def _edits(form: str, lemma: str) -> Iterator[tuple[str, str]]:
    for length in range(1, min(LONGEST_ENDING, len(form) - 1) + 1):
        stem, old = form[:-length], form[-length:]
        if lemma.startswith(stem):
            yield old, lemma[len(stem) :]
