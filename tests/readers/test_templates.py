"""Templates: statements are left out, each branch is read once, and what is written goes back between the statements."""

import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.readers.round_trip import assert_in_order, mended
from toneguard.model import Context, Draft
from toneguard.readers import read_text


def read(source: str, path: str = "reply.txt") -> list[Draft]:
    return read_text(source, path=path, context=Context())


CHOICES = [
    ("We {% if paid %}can{% else %}can't{% endif %} ship.", ["We can ship.", "We can't ship."]),
    ("{%- if a -%}One.{%- elsif b -%}Two.{%- else -%}Three.{%- endif -%}", ["One.", "Two.", "Three."]),
    ("{% case x %}\n{% when 1 %}\nOne.\n{% when 2 %}\nTwo.\n{% endcase %}\n", ["One.\n", "Two.\n"]),
    ("{% if a %}A{% if b %}B{% else %}C{% endif %}{% else %}D{% endif %}.", ["AB.", "AC.", "D."]),
    ("{% if a %}A{% else %}B{% endif %} {% if c %}C{% else %}D{% endif %}", ["A C", "B D"]),
    ("<% if paid? %>Yes<% else %>No<% end %>, <%= name %>.", ["Yes, <%= name %>.", "No, <%= name %>."]),
    ("<% items.each do |item| %>\n- <%= item %>\n<% end %>\nBye.", ["- <%= item %>\nBye."]),
    ("{if $paid}Yes{else}No{/if}, {$name}.", ["Yes, {$name}.", "No, {$name}."]),
    ("{{#if paid}}Yes{{else}}No{{/if}}, {{name}}.", ["Yes, {{name}}.", "No, {{name}}."]),
    ("{{#paid}}Yes{{/paid}}{{^paid}}No{{/paid}}.", ["YesNo."]),
    ('<#if x == "a>b">Yes<#else>No</#if>, ${name}.', ["Yes, ${name}.", "No, ${name}."]),
    ("[% IF paid %]Yes[% ELSE %]No[% END %], [% name %].", ["Yes, [% name %].", "No, [% name %]."]),
    ("{# a note #}Hi.{% comment %}no{% endcomment %}<%# no %><#-- no -->{* no *}", ["Hi."]),
    ("{% assign x = 1 %}\nHi {% link a %} there.\n{% include b %}\n", ["Hi {% link a %} there.\n"]),
    ("Say {if} or {else} or {name}.", ["Say {if} or {else} or {name}."]),
    ("{% if a %}Never closed.", ["Never closed."]),
    ("Closed {% endif %}twice{% endif %}.", ["Closed twice."]),
]


@pytest.mark.parametrize(("source", "texts"), CHOICES)
def test_every_branch_is_read(source: str, texts: list[str]) -> None:
    drafts = read(source)
    assert [draft.text for draft in drafts] == texts
    for draft in drafts:
        assert_in_order(draft)


def test_what_was_read_before_is_not_told_again() -> None:
    source = "Hello. {% if a %}One.{% else %}Two.{% endif %} Bye."
    first, second = read(source)
    assert first.confined == ()
    assert [span.of(source) for span in second.confined] == ["Two."]
    assert (first.name, second.name) == ("", "reading 2")


@pytest.mark.parametrize(
    ("path", "source", "words", "after"),
    [
        ("a.txt", "We {% if x %}do the the thing{% endif %}.", "the the", "We {% if x %}do X thing{% endif %}."),
        ("a.txt", "We {% if x %}do{% endif %} the thing.", "do the", None),
        (
            "a.html.erb",
            "<p>We <% if x %>do <b>the</b> the<% end %>.</p>",
            "the the",
            "<p>We <% if x %>do X<% end %>.</p>",
        ),
        (
            "a.md.j2",
            "{% if x %}\nWe do **the the**.\n{% endif %}\n",
            "the the",
            "{% if x %}\nWe do **X**.\n{% endif %}\n",
        ),
        ("a.tpl", "<p>{if $a}The the{/if} thing.</p>", "The the", "<p>{if $a}X{/if} thing.</p>"),
        (
            "a.yml",
            "- name: a\n  body: We {% if x %}do the the{% endif %}.\n",
            "the the",
            "- name: a\n  body: We {% if x %}do X{% endif %}.\n",
        ),
    ],
)
def test_written_between_statements(path: str, source: str, words: str, after: str | None) -> None:
    assert mended(lambda text: read(text, path), source, words, "X") == after


PIECES = ["{% if a %}", "{% else %}", "{% endif %}", "<% end %>", "<% if b %>", "a ", "b. ", "\n", "{{x}}", "{# c #}"]


@given(st.lists(st.sampled_from(PIECES)))
def test_any_template_is_read(pieces: list[str]) -> None:
    source = "Q" + "".join(pieces)
    told: set[int] = set()
    for draft in read(source):
        assert_in_order(draft)
        told.update(place for segment in draft.segments for place in range(segment.source.start, segment.source.end))
    assert {at for at, letter in enumerate(source) if letter == "."} <= told


ENDLESS = ["{# ", "{% if a ", "<% ", "{{! ", "{% if a %}", "{% if a %}b{% else %}", "{{#a}}", "<#if '", "{* "]


@pytest.mark.parametrize("piece", ENDLESS)
def test_time_grows_with_the_template(piece: str) -> None:
    begun = time.perf_counter()
    read("Hello. " + piece * (20_000 // len(piece)))
    assert time.perf_counter() - begun < 5
