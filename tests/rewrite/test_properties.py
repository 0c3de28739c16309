from hypothesis import HealthCheck, assume, given, settings
from hypothesis import strategies as st

from tests.rewrite.support import applied, clause_hit, parsed, phrase_hit, short_form, suggested
from toneguard.model import Span
from toneguard.rewrite.checks.facts import facts
from toneguard.rewrite.prose.letters import recased

SUBJECTS = st.sampled_from(["We", "I", "Our team"])
DENIALS = st.sampled_from(["can't", "cannot", "are unable to", "won't be able to", "can’t"])
THINGS = st.sampled_from(
    ["your order", "{{item}}", "the 3 sofas", "that product", "the red lamp you ordered", "gift cards"]
)
TIMES = st.sampled_from([" until Monday", " until next month", " before 23 May", " until 3 pm", ""])
OPENERS = st.sampled_from(["", "Unfortunately, ", "I'm sorry, but ", "Hi Anna, "])
TAILS = st.sampled_from(
    [
        ".",
        "!",
        ", but we can refund you.",
        " because the depot is closed.",
        "; it is sold out.",
        " and will write to {{name}}.",
    ]
)
AROUND = st.sampled_from(["", "Hi {{name}},\n\n", "Thanks for your mail. "])
TEMPLATES = st.sampled_from(
    [
        "{object|subject} will be available {time|on}.",
        "We can {clause|timeless} {time|on}.",
        "You will have it ⟨when?⟩.",
        "{alternative}.",
    ]
)


@st.composite
def replies(draw: st.DrawFn) -> str:
    denial = f"{draw(SUBJECTS)} {draw(DENIALS)} ship {draw(THINGS)}{draw(TIMES)}{draw(TAILS)}"
    opener = draw(OPENERS)
    said = denial if not opener or denial.startswith("I ") else denial[0].lower() + denial[1:]
    return f"{draw(AROUND)}{opener}{said} Best regards"


@settings(max_examples=40, deadline=None, suppress_health_check=list(HealthCheck))
@given(replies(), TEMPLATES)
def test_a_suggestion_changes_nothing_outside_and_loses_no_placeholder(text: str, template: str) -> None:
    reading = parsed(text)
    assume(any(c.verb for sentence in reading.sentences for c in sentence.clauses))
    hit = clause_hit(reading)
    for made in suggested([short_form(template)], hit, reading):
        after = applied(text, made)
        assert hit.sentence is not None
        assert hit.sentence.span.contains(made.span)
        assert after.startswith(text[: made.span.start])
        assert after.endswith(text[made.span.end :])
        assert text.count("{{item}}") <= after.count("{{item}}")
        assert text.count("{{name}}") == after.count("{{name}}")
        assert {f for f in facts(text) if f[0].isdigit()} <= facts(after)
        assert "  " not in after
        assert " ." not in after


@settings(max_examples=60, deadline=None)
@given(
    st.lists(
        st.sampled_from(["just", "you", "need", "to", ",", "simply", "log", "in", "{{x}}", "Now"]),
        min_size=2,
        max_size=9,
    ),
    st.data(),
)
def test_deleting_words_keeps_the_others(words: list[str], data: st.DataObject) -> None:
    text = " ".join(words) + "."
    at = data.draw(st.integers(0, len(words) - 1))
    start = len(" ".join(words[:at])) + (1 if at else 0)
    reading = parsed(text)
    hit = phrase_hit(reading, Span(start, start + len(words[at])))
    for made in suggested([short_form("")], hit, reading):
        left = applied(text, made).lower().replace(",", " ").replace(".", " ").split()
        expected = " ".join(words[:at] + words[at + 1 :]).lower().replace(",", " ").split()
        assert left == expected


@given(st.text(alphabet="AIT RUN!PDF'.7", max_size=40))
def test_calming_keeps_the_letters(text: str) -> None:
    assert recased(text, Span(0, len(text))).lower().replace("!", "") == text.lower().replace("!", "")
