from __future__ import annotations

import pytest

from training.scorer import Analysed, scores


def analysed(*rows: tuple[str, str, str, int, str], sentence: int = 0, start: int = 0) -> list[Analysed]:
    tokens: list[Analysed] = []
    for form, upos, lemma, head, deprel in rows:
        start, end = tokens[-1].end if tokens else start, (tokens[-1].end if tokens else start) + len(form)
        tokens.append(Analysed(start, end, upos, "_", lemma, head, deprel, sentence))
    return tokens


GOLD = analysed(
    ("I", "PRON", "I", 3, "nsubj"), ("ca", "AUX", "can", 3, "aux"), ("n't", "PART", "not", 3, "advmod"),
    ("go", "VERB", "go", 3, "root"),
)  # fmt: skip


def test_a_perfect_analysis_has_all_points() -> None:
    assert set(scores(GOLD, GOLD).values()) == {100.0}


def test_a_token_cut_otherwise_counts_for_nobody() -> None:
    joined = analysed(
        ("I", "PRON", "I", 2, "nsubj"), ("can't", "AUX", "can", 2, "aux"), ("go", "VERB", "go", 2, "root")
    )  # fmt: skip
    figures = scores(GOLD, joined)
    assert figures["tokens"] == pytest.approx(200 * 2 / 7)
    assert figures["las"] == figures["tokens"]
    assert figures["sentences"] == 100


def test_subtypes_of_relations_count_only_in_the_full_measure() -> None:
    renamed = [*GOLD[:2], Analysed(3, 6, "PART", "_", "no", 3, "advmod:emph", 0), GOLD[3]]
    figures = scores(GOLD, renamed)
    assert (figures["lemma"], figures["las"], figures["las_full"]) == (75, 100, 75)


def test_a_sentence_counts_when_both_its_ends_are_right() -> None:
    cut = [*GOLD[:3], Analysed(6, 8, "VERB", "_", "go", 3, "root", 1)]
    assert scores(GOLD, cut)["sentences"] == 0
