"""The main job, through its one door."""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from pathlib import Path

import pytest

from toneguard.config import Config
from toneguard.language import parses
from toneguard.language.pipeline import load
from toneguard.language.reading import Sentence
from toneguard.linter import Linter
from toneguard.model import (
    Context,
    Draft,
    Failure,
    Register,
    RuleError,
    Segment,
    SegmentKind,
    Severity,
    Span,
    UsageError,
    plain,
)
from toneguard.readers import read_file, read_text
from toneguard.rules.engine import Engine
from toneguard.rules.gates import OPEN, Gate
from toneguard.rules.hit import Hit

REFUSAL = "We can't refund gift cards."


@pytest.fixture(scope="module")
def linter() -> Linter:
    return Linter()


def rules_of(linter: Linter, text: str, *, context: Context | None = None) -> set[str]:
    return {finding.rule for finding in linter.check(plain(text, context=context)).findings}


def test_code_is_not_said(linter: Linter) -> None:
    def found(text: str) -> set[str]:
        (draft,) = read_text(text, path="a.md")
        return {finding.rule for finding in linter.check(draft).findings}

    broken = "person/broken-template"
    assert broken not in found("Hi Anna,\n\nput your name between `{{ }}`, please.")
    assert broken in found("Hi Anna,\n\nput your name between {{ }}, please.")


def test_a_trifle_is_heard_only_beside_another_stiff_word_of_its_sentence(linter: Linter) -> None:
    assert "wordy/prior-to" not in rules_of(linter, "Restart it prior to the update.")
    assert "wordy/prior-to" not in rules_of(linter, "We utilize it. Restart it prior to the update.")
    assert "wordy/prior-to" not in rules_of(linter, "In order to see it, restart it prior to the update.")
    assert "wordy/prior-to" in rules_of(linter, "We utilize it prior to the update.")


def test_a_finding_is_complete(linter: Linter) -> None:
    text = "Hi Ana,\n\nThe bill is fine. " + REFUSAL + "\n"
    finding = next(f for f in linter.check(plain(text)).findings if f.rule == "negative/refusal")
    assert finding.span.of(text) == finding.text == "We can't refund gift cards"
    assert (finding.line, finding.column) == (3, 19)
    assert finding.sentence.of(text) == REFUSAL
    assert finding.severity is Severity.WARNING
    assert finding.why
    assert finding.category == "negative"


def test_a_stilted_word_is_no_second_remark_in_a_sentence_that_promises_nothing_firm(linter: Linter) -> None:
    assert rules_of(linter, "We will revert back to you shortly.") == {"vague/soon"}
    assert rules_of(linter, "We will revert back to you on Monday.") == {"wordy/officialese"}
    assert "wordy/officialese" in rules_of(linter, "We will call you shortly. My colleague will revert back to you.")


@pytest.mark.parametrize(
    "guide",
    [
        "# The error you reported\n\nRestart the app.\n\n# Our mistake\n\n1. Open Settings.\n2. Choose Devices.\n",
        "Order not delivered\nIssue you reported\nWrong amount charged\n",
    ],
)
def test_a_guide_or_a_list_of_titles_owes_nothing(linter: Linter, guide: str) -> None:
    assert not {rule for rule in rules_of(linter, guide) if rule.endswith("/missing")}


def test_the_seed_of_the_idea(linter: Linter) -> None:
    text = "I can't get you that product until next month; it is back-ordered and unavailable at this time."
    finding = next(f for f in linter.check(plain(text)).findings if f.rule == "negative/cannot-until")
    assert finding.suggestions[0].span.of(text) == text
    assert finding.suggestions[0].replacement == "That product will be available next month."


def test_an_order_becomes_a_benefit(linter: Linter) -> None:
    text = "You have to log out first."
    suggestions = [s for f in linter.check(plain(text)).findings for s in f.suggestions]
    assert "Logging out first should help." in [s.replacement for s in suggestions]


def test_rewrites_that_differ_in_a_line_break_are_one(linter: Linter) -> None:
    (finding,) = linter.check(plain("You have to log out\nfirst.")).findings
    told = [" ".join(suggestion.replacement.split()) for suggestion in finding.suggestions]
    assert len(told) > 1
    assert len(set(told)) == len(told)


def test_one_thing_is_said_once(linter: Linter) -> None:
    findings = linter.check(plain("Unfortunately, the chef isn't back until Friday.")).findings
    negative = [f for f in findings if f.category == "negative"]
    assert not any(a.span.overlaps(b.span) for a in negative for b in negative if a is not b)


def test_the_same_draft_gives_the_same_report(linter: Linter) -> None:
    assert linter.check(plain(REFUSAL)) == linter.check(plain(REFUSAL)) == Linter().check(plain(REFUSAL))


@pytest.mark.parametrize("text", ["", " \n\t", "…", "🙂", "{{name}}", "\n\n\n-- \nAnn"])
def test_next_to_nothing_is_no_trouble(linter: Linter, text: str) -> None:
    report = linter.check(plain(text))
    assert report.failures == ()


def test_findings_point_into_the_source() -> None:
    source = "<p>Dear Ann, we can&#39;t refund gift cards.</p>"
    text = "Dear Ann, we can't refund gift cards."
    cut = text.index("'")
    segments = (
        Segment(Span(0, cut), Span(3, 3 + cut)),
        Segment(Span(cut, cut + 1), Span(3 + cut, 8 + cut)),
        Segment(Span(cut + 1, len(text)), Span(8 + cut, 8 + cut + len(text) - cut - 1)),
    )
    report = Linter(Config(select=("negative",))).check(Draft(text, source, segments))
    assert [f.text for f in report.findings] == ["we can&#39;t refund gift cards"]


def test_placeholders_read_as_names_and_survive_rewrites() -> None:
    text = "Unfortunately, {{item}} arrives on Friday."
    mask = Span(text.index("{"), text.index("}") + 2)
    segments = (
        Segment(Span(0, mask.start), Span(0, mask.start)),
        Segment(mask, mask, SegmentKind.PLACEHOLDER),
        Segment(Span(mask.end, len(text)), Span(mask.end, len(text))),
    )
    (finding,) = Linter(Config(select=("negative",))).check(Draft(text, text, segments)).findings
    suggestion = finding.suggestions[0]
    assert text[: suggestion.span.start] + suggestion.replacement + text[suggestion.span.end :] == (
        "{{item}} arrives on Friday."
    )


def test_a_message_tells_a_placeholder_as_it_is_written(linter: Linter) -> None:
    text = "We cannot supply {{order}} until Monday."
    (draft,) = read_text(text, path="reply.txt")
    (finding,) = linter.check(draft).findings
    assert finding.message.endswith("Say when they can have {{order}}.")


def test_select_and_ignore() -> None:
    everything, one, none = (
        Linter(),
        Linter(Config(select=("negative/refusal",))),
        Linter(Config(ignore=("negative/*",))),
    )
    assert "negative/refusal" in rules_of(everything, REFUSAL)
    assert rules_of(one, REFUSAL) == {"negative/refusal"}
    assert not any(rule.startswith("negative/") for rule in rules_of(none, REFUSAL))


def test_an_unknown_rule_is_a_usage_error() -> None:
    with pytest.raises(UsageError, match=r"no rule or category `negative/refusl`; did you mean negative/refusal\?"):
        Linter(Config(select=("negative/refusl",)))


def test_a_pack_that_does_not_load_stops_the_run(tmp_path: Path) -> None:
    (tmp_path / "own").mkdir()
    (tmp_path / "own" / "loud.yaml").write_text("id: own/loud\nseverty: warning\n", encoding="utf-8")
    with pytest.raises(RuleError, match=r"loud\.yaml:2:1: unknown key `severty`; did you mean severity\?"):
        Linter(Config(packs=(tmp_path,)))


class OutOfOrder:
    """A finder that crashes on every sentence."""

    needs_parse = False
    gates: Sequence[Gate] = (OPEN,)

    def may_match(self, sentence: Sentence) -> bool:
        return True

    def find(self, sentence: Sentence, among: Sequence[int] | None = None) -> Iterator[Hit]:
        raise RuntimeError("out of order")


def test_a_rule_that_crashes_is_shown_and_the_others_go_on() -> None:
    linter = Linter(Config(select=("negative/refusal", "negative/opener")))
    opener, refusal = linter.engine.rules
    linter.engine = Engine(linter.pack, (replace(opener, finder=OutOfOrder()), refusal))
    report = linter.check(plain("Unfortunately, we can't refund gift cards."))
    assert report.failures == (Failure("negative/opener", "RuntimeError: out of order"),)
    assert [finding.rule for finding in report.findings] == ["negative/refusal"]


def test_a_rewrite_that_crashes_is_a_failure_and_the_finding_stands(monkeypatch: pytest.MonkeyPatch) -> None:
    def crash(*_arguments: object, **_options: object) -> None:
        raise RuntimeError("out of words")

    monkeypatch.setattr("toneguard.linter.rewrite.suggestions", crash)
    report = Linter().check(plain("We'll write to you soon."))
    assert [(finding.rule, finding.suggestions) for finding in report.findings] == [("vague/soon", ())]
    assert report.failures == (Failure("vague/soon", "RuntimeError: out of words"),)


def test_an_emoji_is_for_friends(linter: Linter) -> None:
    text = "Your refund of £80 is on its way 😂"
    upset = Context(customer_message="This is outrageous. You charged me twice and nobody answers!")
    friendly = Context(customer_message="hey! quick one, all good :)", register=Register.CASUAL)
    assert any(rule.startswith("formality/") for rule in rules_of(linter, text, context=upset))
    assert not any(rule.startswith("formality/") for rule in rules_of(linter, text, context=friendly))


def test_a_rewrite_never_drops_a_link_target(linter: Linter, tmp_path: Path) -> None:
    path = tmp_path / "reply.md"
    path.write_text("I can't get you [that product](https://example.org/p) until *next month*.\n", encoding="utf-8")
    (draft,) = read_file(str(path))
    finding = next(f for f in linter.check(draft).findings if f.rule == "negative/cannot-until")
    assert finding.suggestions == ()


@pytest.mark.parametrize(
    ("template", "message"),
    [
        ("{match|captalised}", "unknown filter “captalised”; did you mean “capitalised”"),
        ("{subjct} is quiet.", "unknown capture “subjct”; did you mean “subject”"),
        ("{xyzzy}", "unknown capture “xyzzy”; docs/rewriting.md lists them"),
    ],
)
def test_a_template_that_cannot_be_filled_is_shown_where_it_stands(tmp_path: Path, template: str, message: str) -> None:
    folder = tmp_path / "pack" / "own"
    folder.mkdir(parents=True)
    (folder / "loud.yaml").write_text(
        "id: own/loud\nseverity: warning\nsummary: Loud.\nwhy: Loud.\nphrase: loud\nmessage: Loud.\n"
        f'suggest:\n  - "{template}"\n'
        "examples: [{bad: loud}, {bad: so loud}, {clean: low}, {clean: quiet}]\n",
        encoding="utf-8",
    )
    with pytest.raises(RuleError, match=rf"loud\.yaml:8:5: {message}"):
        Linter(Config(packs=(folder.parent,)))


def test_what_is_said_does_not_depend_on_how_many_words_have_been_met(monkeypatch: pytest.MonkeyPatch) -> None:
    files = [
        [plain(f"We can't refund the THX-{n} until May, the CRM says. You must send the KX{n} form.")]
        for n in range(130)
    ]
    linter = Linter(Config(select=("negative", "command", "wordy"), suggest=False))
    once = list(linter.check_files(files))
    before = load()
    monkeypatch.setattr(parses, "MET", len(before.vocab.strings) - 1)
    linter.engine.forget()
    assert list(linter.check_files(files)) == once
    assert load() is not before
