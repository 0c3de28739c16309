"""Message files of programs: Fluent, gettext and Rails locales."""

import pytest

from tests.readers.round_trip import assert_in_order, mended
from toneguard.model import Context, Draft
from toneguard.readers import read_text

FLUENT = """# A comment
hello = We do the the thing, { $name }.
    We can't wait.
    .title = See you.
-brand = Lamps & Co
many = { $count ->
    [one] One lamp is late.
   *[other]
        { $count } lamps are late.
}
"""
PO = r"""msgid ""
msgstr ""
"Language: {}\n"

#: app.py:1
msgid "Order"
msgstr ""

msgid ""
"We do the the "
"\"thing\".\n"
msgstr "We do it."
"""
LOCALE = 'en:\n  mail:\n    late: "We do the the thing, %{name}."\n    button: Send\n'


def read(source: str, path: str) -> list[Draft]:
    drafts = read_text(source, path=path, context=Context())
    for draft in drafts:
        assert_in_order(draft)
    return drafts


def test_fluent() -> None:
    drafts = read(FLUENT, "a.ftl")
    assert [(draft.name, draft.text.strip()) for draft in drafts] == [
        ("hello", "We do the the thing, { $name }.\nWe can't wait."),
        ("hello", "See you."),
        ("-brand", "Lamps & Co"),
        ("many [one]", "One lamp is late."),
        ("many [other]", "{ $count } lamps are late."),
    ]
    after = mended(lambda text: read(text, "a.ftl"), FLUENT, "the the", "the")
    assert after == FLUENT.replace("the the", "the")
    assert mended(lambda text: read(text, "a.ftl"), FLUENT, "We can't", ".x", which=0) is None


def test_freemarker_has_the_same_suffix() -> None:
    (draft,) = read("<#assign a = 1>\nDear ${name},\n<#if b>we wait.</#if>", "a.ftl")
    assert draft.text == "Dear ${name},\nwe wait."


@pytest.mark.parametrize(
    ("language", "texts"),
    [("en", ["Order", "We do it."]), ("de", ["Order", 'We do the the "thing".'])],
)
def test_gettext(language: str, texts: list[str]) -> None:
    assert [draft.text.strip() for draft in read(PO.replace("{}", language), "a.po")] == texts


def test_gettext_is_written_where_nothing_hangs_on_it() -> None:
    english = PO.replace("{}", "en")
    after = mended(lambda text: read(text, "a.po"), english, "do it", 'say "so"', which=1)
    assert after == english.replace("We do it.", r"We say \"so\".")
    assert mended(lambda text: read(text, "a.po"), PO.replace("{}", "de"), "the the", "the", which=1) is None


def test_rails_locale() -> None:
    (draft,) = read(LOCALE, "en.yml")
    assert (draft.name, draft.text) == ("en.mail.late", "We do the the thing, %{name}.")
    assert mended(lambda text: read(text, "en.yml"), LOCALE, "the the", "the") == LOCALE.replace("the the", "the")
