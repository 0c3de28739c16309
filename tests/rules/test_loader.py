"""An author's mistakes, each shown where it stands."""

from pathlib import Path

import pytest

from tests.rules.packs import put, rule, signal, written
from toneguard.model import RuleError, Severity
from toneguard.rules import loader

RULE = """\
id: test/one
severity: warning
summary: s
why: w
phrase: sorry
message: m
examples:
  - bad: a
  - bad: b
  - clean: c
  - clean: d
"""


def complaint(folder: Path) -> str:
    with pytest.raises(RuleError) as caught:
        loader.load((folder,))
    return str(caught.value).partition("/")[2]


# what is replaced by what, and what is said
MISTAKES = [
    (
        "severity: warning",
        "severity: harsh",
        "test/one.yaml:2:1: severity: Input should be 'suggestion', 'warning' or 'error'",
    ),
    ("phrase: sorry", "phrse: sorry", "test/one.yaml:5:1: unknown key `phrse`; did you mean phrase?"),
    ("phrase: sorry", "clause: {verbs: go}", "test/one.yaml:5:10: unknown key `verbs`; did you mean verb?"),
    ("phrase: sorry", "when: {replies: [a]}\nphrase: sorry", "test/one.yaml:5:8: unknown key `replies`"),
    ("phrase: sorry", "symbol: {of: emojis}", "test/one.yaml:5:"),
    ("phrase: sorry", "phrase: sorry\nsymbol: emoji", "a rule has exactly one kind"),
    ("phrase: sorry\n", "", "a rule has exactly one kind"),
    ("phrase: sorry", "signal: other", "a rule has exactly one kind"),
    ("phrase: sorry", "metric: {of: sentence, all: [{figure: words}]}", "a metric has either `above` or `below`"),
    ("phrase: sorry", "tokens: [{LOWERCASE: a}]", "test/one.yaml:5:1: not a pattern that spaCy takes"),
    ("phrase: sorry", "dependency: [{RIGHT_ID: a}]", "test/one.yaml:5:1: not a pattern that spaCy takes"),
    ("phrase: sorry", "phrase: (sorry", "test/one.yaml:5:1: no closing ')'"),
    ("phrase: sorry", "phrase: [sorry, but <thing>]", "test/one.yaml:5:17: unknown word class <thing>"),
    ("phrase: sorry", "clause: {verb: <thing>}", "test/one.yaml:5:10: unknown word class <thing>"),
    (
        "phrase: sorry",
        "phrase: sorry\nunless: [{phrase: a, symbol: emoji}]",
        "needs exactly one kind, has phrase, symbol",
    ),
    ("phrase: sorry", "phrase: sorry\nunless: [{}]", "needs exactly one kind, has none"),
    (
        "phrase: sorry",
        "phrase: sorry\nunless: [{metric: {of: reply, all: [{figure: words, above: 3}]}}]",
        "`metric` of the whole reply can't stand here",
    ),
    ("phrase: sorry", "phrase: sorry\nplaces: [footer]", "test/one.yaml:6:"),
    ("phrase: sorry", "phrase: sorry\nwhen: {reply: delay}", "test/one.yaml:6:8: unknown signal `delay`"),
    ("phrase: sorry", "phrase: sorry\nphrase: afraid", "test/one.yaml:6:1: `phrase` stands here twice"),
    ("phrase: sorry", "missing: apology", "unknown signal `apology`"),
    ("  - bad: b\n", "", "a rule needs at least two `bad` and two `clean` examples"),
    ("  - clean: d\n", "  - clean: d\n    bad: d\n", "an example is either `bad` or `clean`"),
    ("  - clean: d\n", "  - clean: d\n    good: e\n", "`good` needs a `bad`"),
    ("  - clean: d\n", "  - clean: d\n    register: posh\n", "test/one.yaml:12:5"),
    ("id: test/one", "id: test/two", "test/one.yaml:1:1: the id test/two does not match the file's place test/one"),
    ("id: test/one", "id: Test One", "test/one.yaml:1:1: id: String should match pattern"),
    ("summary: s", "summary: ''", "test/one.yaml:3:1: summary"),
    ("summary: s", "summary: [", "not YAML"),
    ("summary: s", "summary: !!python/object:os.system s", "not YAML"),
]


@pytest.mark.parametrize(("old", "new", "said"), MISTAKES)
def test_a_mistake_in_a_rule(tmp_path: Path, old: str, new: str, said: str) -> None:
    put(tmp_path / "mine", "test/one.yaml", RULE.replace(old, new, 1))
    assert said in complaint(tmp_path / "mine")


def test_the_file_without_mistakes_loads(tmp_path: Path) -> None:
    put(tmp_path, "test/one.yaml", RULE)
    made = loader.load((tmp_path,)).rules["test/one"]
    assert (made.category, made.severity, made.kind) == ("test", Severity.WARNING, "phrase")


SIGNALS = [
    ({"id": "late"}, "signals/late.yaml:1:1: the key `summary` is missing"),
    ({"any": []}, "any: should have at least 1 item"),
    ({"any": [{"signal": "delai"}]}, "unknown signal `delai`; did you mean delay?"),
    ({"when": {"reply": ["delai"]}}, "unknown signal `delai`; did you mean delay?"),
    ({"examples": [{"yes": "a", "no": "b"}, {"no": "c"}]}, "a signal's example is either `yes` or `no`"),
    ({"examples": [{"yes": "a"}]}, "at least 2 items"),
    ({"id": "early"}, "the signal early does not match the file's name late"),
]


@pytest.mark.parametrize(("keys", "said"), SIGNALS)
def test_a_mistake_in_a_signal(tmp_path: Path, keys: dict[str, object], said: str) -> None:
    import yaml

    folder = written(tmp_path / "mine", rule(phrase="sorry"), signal("delay", {"phrase": "late"}))
    data = keys if keys == {"id": "late"} else {**signal("late", {"phrase": "late"}), **keys}
    put(folder, "signals/late.yaml", yaml.safe_dump(data, sort_keys=False))
    assert said in complaint(folder)


FILES = [
    ("vocabulary/a.yaml", "classes: {a: [b]}\n", "vocabulary/a.yaml:1:1: the key `summary` is missing"),
    ("vocabulary/a.yaml", "summary: s\nclasses: {a: [[b]]}\n", "vocabulary/a.yaml:2:"),
    ("vocabulary/a.yaml", "- a\n", "should be a mapping"),
    ("vocabulary/a.yaml", "", "should be a mapping"),
    ("pack.yaml", "name: Mine\nversion: '1'\n", "pack.yaml:1:1: name"),
    ("test/two.yaml", "\tid: x\n", "not YAML"),
    ("test/two.yaml", "id: test/two\n\0", "test/two.yaml:2:1: not YAML"),
    ("test/two.yaml", "a: " + "{b: " * 20 + "1" + "}" * 20, "nested too deeply"),
    ("test/two.yaml", "#" * 300_000, "is larger than 256 kB"),
]


@pytest.mark.parametrize(("place", "text", "said"), FILES)
def test_a_mistake_in_another_file(tmp_path: Path, place: str, text: str, said: str) -> None:
    folder = written(tmp_path / "mine", rule(phrase="sorry"))
    path = folder / place
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, encoding="utf-8")
    assert said in complaint(folder)


def test_a_bomb_of_aliases_is_refused(tmp_path: Path) -> None:
    folder = written(tmp_path / "mine", rule(phrase="sorry"))
    lines = ["a0: &a0 [x, x, x, x, x, x, x, x, x]"]
    lines += [f"a{n}: &a{n} [{', '.join([f'*a{n - 1}'] * 9)}]" for n in range(1, 9)]
    put(folder, "test/two.yaml", "\n".join(lines))
    assert "nested too deeply or holds too much" in complaint(folder)


def test_what_is_not_text_is_refused(tmp_path: Path) -> None:
    folder = written(tmp_path / "mine", rule(phrase="sorry"))
    (folder / "test/two.yaml").write_bytes(b"id: \xff\xfe")
    assert "is not UTF-8" in complaint(folder)


def test_a_folder_that_is_not_there(tmp_path: Path) -> None:
    with pytest.raises(RuleError, match="there is no such folder"):
        loader.load((tmp_path / "nowhere",))


def test_a_folder_without_rules(tmp_path: Path) -> None:
    with pytest.raises(RuleError, match="there are no rules in this folder"):
        loader.load((tmp_path,))


def test_a_later_pack_replaces_rules_and_may_use_signals_and_classes_of_an_earlier_one(tmp_path: Path) -> None:
    first = written(
        tmp_path / "a",
        rule("test/one", phrase="sorry"),
        rule("test/two", phrase="late"),
        signal("delay", {"phrase": "late"}),
        words={"thing": ["parcel"]},
    )
    second = written(tmp_path / "b", rule("test/one", severity="error", phrase="<thing>", when={"reply": ["delay"]}))
    put(second, "pack.yaml", "name: mine\nversion: '2'\n")
    made = loader.load((first, second))
    assert list(made.rules) == ["test/one", "test/two"]
    assert made.rules["test/one"].severity is Severity.ERROR
    assert (made.name, made.version, made.classes) == ("mine", "2", ("thing",))
