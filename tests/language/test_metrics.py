"""Readability figures: by textstat, by the packaged table, and never by the network."""

import gzip
import socket
import subprocess
import sys
from importlib import resources
from pathlib import Path

import pyphen  # type: ignore[import-untyped]
import pytest
from hypothesis import given
from hypothesis import strategies as st

from evaluation import readability
from evaluation.records import SHARED
from toneguard.language import metrics, syllables
from training import syllables as training

REPLY = """Hi Marta,

Thank you for the photos of the grinder. A replacement hopper is available from Monday, and I'll send it to you
straight away. You can keep the old one.

Best,
Joel"""


def test_a_reply_in_figures() -> None:
    figures = metrics.of_reply(REPLY)
    assert figures["words"] == 33
    assert figures["sentences"] == 3
    assert figures["paragraphs"] == 3
    assert figures["longest_paragraph"] == 29
    assert figures["long_sentences"] == 0
    assert 70 < figures["flesch_reading_ease"] < 100
    assert 2 < figures["flesch_kincaid_grade"] < 6


@given(
    st.lists(
        st.text(st.sampled_from("aZ3é_'’\"-–.,!?() \t\n\u00a0\u2003\x1c😄"))
        | st.sampled_from(["customers' ", "don't "])
    )
)
def test_words_and_sentences_are_those_that_textstat_counts(parts: list[str]) -> None:
    text = "".join(parts)
    counts = syllables.offline_textstat().counts
    figures = metrics.of_reply(text)
    assert metrics.word_count(text) == figures["words"] == counts.count_words(text)
    assert figures["sentences"] == (counts.count_sentences(text) if text.strip() else 0)
    assert figures["long_words"] == counts.count_long_words(text)


def test_no_word_is_kept_for_ever() -> None:
    """Of words that the table does not hold, the library would keep each one."""
    assert metrics.of_sentence("The frobnicator unglorped.")["syllables"] > 4
    assert pyphen.hdcache
    assert not any(dictionary.cache for dictionary in pyphen.hdcache.values())


def test_the_formulas_are_those_of_their_authors() -> None:
    figures = metrics.of_reply("The replacement is available. It will arrive on Monday.")
    words, syllables_each = figures["words_per_sentence"], figures["syllables_per_word"]
    assert figures["flesch_reading_ease"] == pytest.approx(206.835 - 1.015 * words - 84.6 * syllables_each)
    assert figures["flesch_kincaid_grade"] == pytest.approx(0.39 * words + 11.8 * syllables_each - 15.59)


@pytest.mark.parametrize(
    ("word", "count"),
    [("available", 4), ("unfortunately", 5), ("business", 2), ("area", 3), ("moved", 1), ("created", 3), ("the", 1)],
)
def test_syllables_where_hyphenation_fails(word: str, count: int) -> None:
    assert metrics.of_sentence(word)["syllables"] == count


def test_a_sentence_is_one_whatever_stops_stand_in_it() -> None:
    figures = metrics.of_sentence("Please send us approx. 3.5 metres of cable, e.g. the red one, by 5 p.m. on Friday.")
    assert figures["words"] == 17
    assert figures["grade"] == pytest.approx(0.39 * 17 + 11.8 * figures["syllables_per_word"] - 15.59)


def test_long_sentences_are_counted() -> None:
    long = " ".join(["word"] * (metrics.LONG_SENTENCE + 1))
    figures = metrics.of_reply(f"{long}. Short one here.")
    assert (figures["long_sentences"], figures["longest_sentence"]) == (1, metrics.LONG_SENTENCE + 1)


@pytest.mark.parametrize("text", ["", " \n\n ", "!!!", "🙂", "—", "\n-\n"])
def test_no_words_give_zeros(text: str) -> None:
    assert metrics.of_sentence(text)["words"] == 0
    assert set(metrics.of_sentence(text).values()) == {0.0}
    assert metrics.of_reply(text)["flesch_reading_ease"] == 0
    assert metrics.of_reply(text)["flesch_kincaid_grade"] == 0


@given(st.text(max_size=300))
def test_any_text_has_figures(text: str) -> None:
    assert all(isinstance(value, float) for value in (metrics.of_reply(text) | metrics.of_sentence(text)).values())


def test_no_word_is_hyphenated_for_minutes() -> None:
    assert metrics.of_reply("x" * 1_000_000)["words"] == 1


OFFLINE = """
import socket, sys
def refused(*args, **kwargs):
    raise AssertionError("the network was asked")
socket.socket = socket.create_connection = socket.getaddrinfo = refused
from toneguard.language import metrics
assert not {"textstat", "nltk", "pyphen"} & set(sys.modules), "loaded before a figure was asked for"
print(metrics.of_reply("Your replacement is available.")["syllables"])
assert "nltk" not in sys.modules
"""


def test_nothing_is_loaded_early_and_nothing_fetched(tmp_path: Path) -> None:
    environment = {"NLTK_DATA": str(tmp_path), "HOME": str(tmp_path)}
    done = subprocess.run([sys.executable, "-c", OFFLINE], capture_output=True, text=True, env=environment, check=False)
    assert (done.stdout.strip(), done.stderr) == ("9.0", "")


AFTER_A_HOST = """
import textstat
from toneguard.language import metrics
print(metrics.of_reply("Your replacement is available.")["syllables"])
"""


def test_a_host_that_loaded_textstat_first(tmp_path: Path) -> None:
    environment = {"NLTK_DATA": str(tmp_path), "HOME": str(tmp_path)}
    done = subprocess.run(
        [sys.executable, "-c", AFTER_A_HOST], capture_output=True, text=True, env=environment, check=False
    )
    assert (done.stdout.strip(), done.stderr) == ("9.0", "")


def test_figures_with_the_sockets_shut(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(socket, "socket", None)
    assert metrics.of_reply("Unheard-of wördlings are counted too.")["syllables"] > 6


def test_the_table_has_the_shape_of_cmudict() -> None:
    table = syllables.pronunciations("en_US")
    assert table is not None
    assert len(table["available"][0]) == 4
    assert len(table) == len(list(table)) > 40_000
    assert syllables.pronunciations("de_DE") is None


def test_the_table_is_small_and_carries_its_licence() -> None:
    package = resources.files("toneguard.language.syllables")
    assert len(package.joinpath(syllables.TABLE).read_bytes()) < 200_000
    assert "Carnegie Mellon" in package.joinpath("LICENSE-CMUdict.txt").read_text(encoding="utf-8")


def test_the_table_is_what_its_script_makes() -> None:
    written = resources.files("toneguard.language.syllables").joinpath(syllables.TABLE).read_bytes()
    assert gzip.decompress(written).decode() == training.packed(training.kept(training.dictionary_counts()))


@pytest.mark.skipif(not (SHARED / "replies").is_dir(), reason="needs the replies beside the checkout")
def test_figures_agree_with_the_real_cmudict_on_every_reply() -> None:
    found = readability.agreement(readability.replies(SHARED / "replies"))
    assert found.replies > 3000
    assert max(found.largest.values()) < 0.01
