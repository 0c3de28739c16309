from __future__ import annotations

from textwrap import dedent

from training.conllu import documents, sentences

LINES = """\
# newdoc id = a
# newpar id = a-1
# text = I can't go.
1\tI\tI\tPRON\tPRP\tCase=Nom\t4\tnsubj\t_\t_
2-3\tcan't\t_\t_\t_\t_\t_\t_\t_\t_
2\tca\tcan\tAUX\tMD\t_\t4\taux\t_\t_
3\tn't\tnot\tPART\tRB\t_\t4\tadvmod\t_\t_
4\tgo\tgo\tVERB\tVB\t_\t0\troot\t_\tSpaceAfter=No
5\t.\t.\tPUNCT\t.\t_\t4\tpunct\t_\t_

# newpar id = a-2
1\tStop\tstop\tVERB\tVB\t_\t0\troot\t_\tSpaceAfter=No
1.1\tit\tit\tPRON\tPRP\t_\t_\t_\t_\tCopyOf=9
2-3\tcannot\t_\t_\t_\t_\t_\t_\t_\tSpaceAfter=No
2\tcan\tcan\tAUX\tMD\t_\t1\taux\t_\t_
3\tnot\tnot\tPART\tRB\t_\t1\tadvmod\t_\t_

# newdoc id = b
1\tYes\tyes\tINTJ\tUH\t_\t0\troot\t_\t_
"""


def test_words_keep_the_true_text() -> None:
    first, second, third = sentences(dedent(LINES).splitlines(keepends=True))
    assert [first.text, second.text, third.text] == ["I can't go. ", "Stopcannot", "Yes "]
    assert [word.space for word in first.words] == [True, False, True, False, True]


def test_heads_count_from_nought_and_a_root_is_its_own() -> None:
    first, *_ = sentences(LINES.splitlines())
    assert [word.head for word in first.words] == [3, 3, 3, 3, 3]


def test_documents_and_paragraphs_keep_their_marks() -> None:
    treebank = list(sentences(LINES.splitlines()))
    assert [len(document) for document in documents(treebank)] == [2, 1]
    assert [sentence.opens_paragraph for sentence in treebank] == [True, True, False]
