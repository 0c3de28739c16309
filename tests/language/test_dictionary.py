import pytest

from toneguard.language.dictionary import lemminflect


@pytest.fixture(scope="module")
def tables() -> tuple[dict[str, object], dict[str, object]]:
    """LemmInflect's own: lemmas and inflections by word."""
    from lemminflect import config
    from lemminflect.codecs.InflectionLUCodec import InflectionLUCodec
    from lemminflect.codecs.LemmaLUCodec import LemmaLUCodec

    return LemmaLUCodec.load(config.lemma_lu_fn), InflectionLUCodec.load(config.inflection_lu_fn)


def test_every_word_has_the_entry_that_lemminflect_itself_would_read(
    tables: tuple[dict[str, object], dict[str, object]],
) -> None:
    lemmas, inflections = tables
    package = lemminflect()
    assert {word: package.Lemmatizer().lemma_dict.get(word, None) for word in lemmas} == lemmas
    assert {word: package.Inflections().infl_dict.get(word, None) for word in inflections} == inflections


@pytest.mark.parametrize("word", ["", "a-word-of-nobody", "zzzz", "'", "0", "éclairs", "run,noun"])
def test_an_unknown_word_has_none(word: str, tables: tuple[dict[str, object], dict[str, object]]) -> None:
    assert word not in tables[0]
    assert lemminflect().Lemmatizer().lemma_dict.get(word, {}) == {}


def test_the_package_answers_from_the_tables() -> None:
    package = lemminflect()
    assert package.getLemma("sent", "VERB") == ("send",)
    assert package.getInflection("be", "VBD") == ("was", "were")
    assert package.getInflection("log", "VBG") == ("logging",)
