"""Configurations, as the commands honour them."""

import sys
from pathlib import Path

import pytest

from tests.cli.conftest import Run
from tests.rules.packs import rule, written

REFUSAL, SIMPLY = "We can't do it.\n", "Simply log out.\n"
LONG = {"of": "sentence", "all": [{"figure": "words", "above": 5}]}


def put(path: str, text: str) -> None:
    Path(path).parent.mkdir(parents=True, exist_ok=True)
    Path(path).write_text(text, encoding="utf-8")


def found(run: Run, *arguments: str, stdin: str | None = None) -> list[str]:
    """The rules and severities that a check tells of."""
    result = run("check", *arguments, "--min-severity", "suggestion", stdin=stdin)
    lines = [line.split(" · ") for line in result.stdout.splitlines() if line[:1].isdigit() and " · " in line]
    return [f"{head.split()[1]} {name}" for head, _, name in lines]


@pytest.mark.parametrize(
    ("config", "rules"),
    [
        ("", ["warning negative/refusal"]),
        ("rules: {negative/refusal: off}", []),
        ("rules: {negative: off}", []),
        ("rules: {negative: off, negative/refusal: on}", ["warning negative/refusal"]),
        ("rules: {negative/refusal: on, negative: off}", ["warning negative/refusal"]),
        ("rules: {negative/*: suggestion}", ["suggestion negative/refusal"]),
        ("rules: {negative/refusal: error}", ["error negative/refusal"]),
        ("rules: {negative/refusal: {severity: error}}", ["error negative/refusal"]),
        ("rules: {negative/refusal: {beyond: 1}}", []),
    ],
)
def test_rules_on_off_and_set(run: Run, config: str, rules: list[str]) -> None:
    put("toneguard.yaml", config)
    assert found(run, "-", stdin=REFUSAL) == rules


def test_it_is_found_upwards_and_the_nearest_holds(run: Run) -> None:
    put("toneguard.yaml", "rules: {negative/refusal: off}")
    put("a/reply.txt", REFUSAL)
    put("b/c/reply.txt", REFUSAL)
    put("b/pyproject.toml", '[tool.toneguard]\nrules = {"negative/refusal" = "error"}\n')
    assert found(run, "a/reply.txt") == []
    assert found(run, "a/reply.txt", "b/c/reply.txt") == ["error negative/refusal"]
    put("b/toneguard.yaml", "rules: {negative/refusal: suggestion}")
    assert found(run, "b/c/reply.txt") == ["suggestion negative/refusal"]


def test_a_project_file_about_other_tools_is_no_configuration(run: Run) -> None:
    put("toneguard.yaml", "rules: {negative: off}")
    put("a/pyproject.toml", '[tool.other]\nnote = "not [ valid in every way, but no toneguard table"\n')
    put("a/reply.txt", REFUSAL)
    assert found(run, "a/reply.txt") == []


def test_the_command_line_wins(run: Run) -> None:
    put("toneguard.yaml", "rules: {negative/refusal: off}")
    put("other.yaml", "rules: {negative/refusal: error}")
    assert found(run, "-", stdin=REFUSAL) == []
    assert found(run, "-", "--select", "negative/refusal", stdin=REFUSAL) == ["warning negative/refusal"]
    assert found(run, "-", "--select", "negative", stdin=REFUSAL) == []
    assert found(run, "-", "--no-config", stdin=REFUSAL) == ["warning negative/refusal"]
    assert found(run, "-", "--config", "other.yaml", stdin=REFUSAL) == ["error negative/refusal"]
    assert found(run, "-", "--config", "other.yaml", "--ignore", "negative", stdin=REFUSAL) == []


def test_overrides_by_path(run: Run) -> None:
    put(
        "toneguard.yaml",
        "overrides:\n  - {paths: vip, rules: {negative: error}}\n  - {paths: '*.md', rules: {negative: off}}",
    )
    for name in ("a.txt", "vip/b.txt", "vip/deep/c.txt", "vip/d.md"):
        put(f"replies/{name}", REFUSAL)
    assert found(run, "replies") == [
        "warning negative/refusal",
        "error negative/refusal",
        "error negative/refusal",
    ]


def test_what_is_extended_lies_below(run: Run) -> None:
    put("base/tone.yaml", "rules: {negative: error, tone: error}\noverrides: [{paths: x, rules: {tone: off}}]")
    put("toneguard.yaml", "extends: base/tone.yaml\nrules: {tone/simply: warning}")
    assert found(run, "-", stdin=REFUSAL + SIMPLY) == ["error negative/refusal", "warning tone/simply"]


def test_a_package_is_extended_and_its_code_not_run(run: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    put("site/acme_tone/__init__.py", "raise RuntimeError('run')")
    put(
        "site/acme_tone/toneguard.yaml", "rules: {negative: error}\noverrides: [{paths: a.txt, rules: {negative: off}}]"
    )
    put("site/acme_tone/mild.yaml", "rules: {negative: suggestion}")
    put("site/acme_tone-1.dist-info/METADATA", "Metadata-Version: 2.1\nName: acme-tone\nVersion: 1\n")
    points = "[toneguard.configs]\nacme = acme_tone\nacme-mild = acme_tone:mild\n"
    put("site/acme_tone-1.dist-info/entry_points.txt", points)
    monkeypatch.setattr(sys, "path", [str(tmp_path / "site"), *sys.path])
    put("a.txt", REFUSAL)
    put("toneguard.yaml", "extends: acme")
    assert found(run, "-", stdin=REFUSAL) == ["error negative/refusal"]
    assert found(run, "a.txt") == []
    put("toneguard.yaml", "extends: [acme, acme-mild]")
    assert found(run, "-", stdin=REFUSAL) == ["suggestion negative/refusal"]
    put("toneguard.yaml", "extends: acm")
    assert "no configuration `acm`; did you mean acme?" in run("check", "-", stdin=REFUSAL).stderr


def test_own_packs_and_their_figures(run: Run) -> None:
    written(Path("ours"), rule("ours/long", metric=LONG, severity="error"))
    put("sub/toneguard.yaml", "packs: ../ours\nrules: {negative: off}")
    put("sub/a.txt", "We can't do it for you today.\n")
    assert found(run, "sub/a.txt") == ["error ours/long"]
    put("sub/toneguard.yaml", "packs: ../ours\nrules: {negative: off, ours/long: {words: 30}}")
    assert found(run, "sub/a.txt") == []
    put("sub/toneguard.yaml", "packs: ../ours\nrules: {negative: off, ours: {words: 30}}")
    assert found(run, "sub/a.txt") == []


def test_audience(run: Run) -> None:
    put(
        "ours/signals/upset.yaml",
        "id: upset\nsummary: s\nany: [{phrase: angry}]\nexamples: [{yes: angry}, {no: calm}]\n",
    )
    written(Path("ours"), rule("ours/plain", phrase="log out", when={"not": [{"customer": "upset"}]}))
    put("toneguard.yaml", "packs: [ours]\nrules: {tone: off}\n")
    assert found(run, "-", stdin=SIMPLY) == ["warning ours/plain"]
    assert found(run, "-", "--audience", "upset", stdin=SIMPLY) == []
    put("toneguard.yaml", "packs: [ours]\nrules: {tone: off}\naudience: upset\n")
    assert found(run, "-", stdin=SIMPLY) == []


WORDS = "  - {%s, reason: so%s}\n"


@pytest.mark.parametrize(
    ("entries", "text", "rules"),
    [
        ("terms:\n" + WORDS % ("term: Simply Red", ""), "The Simply Red tour starts.", []),
        ("terms:\n" + WORDS % ("term: Simply Red", ""), "Simply log out.", ["suggestion tone/simply"]),
        ("terms:\n" + WORDS % ("term: Simply Red", ""), "That is simply red.", ["suggestion tone/simply"]),
        ("allow:\n" + WORDS % ("phrase: simply log out", ""), "Simply log out.", []),
        ("allow:\n" + WORDS % ("phrase: simply (log|go) out", ""), "Simply go out.", []),
        ("allow:\n" + WORDS % ("phrase: log out", ""), "Simply log out.", ["suggestion tone/simply"]),
        ("allow:\n" + WORDS % ("phrase: simply, rules: [negative]", ""), "Simply go.", ["suggestion tone/simply"]),
        ("allow:\n" + WORDS % ("phrase: simply, rules: tone/simply", ""), "Simply go.", []),
        ("allow:\n" + WORDS % ("phrase: simply", ", until: 2999-12-31"), "Simply go.", []),
        ("allow:\n" + WORDS % ("phrase: simply", ", until: 2020-12-31"), "Simply go.", ["suggestion tone/simply"]),
    ],
)
def test_terms_and_phrases(run: Run, entries: str, text: str, rules: list[str]) -> None:
    put("toneguard.yaml", entries)
    assert found(run, "-", stdin=text) == rules


def test_what_has_ended_is_told_once(run: Run) -> None:
    put("toneguard.yaml", "allow:\n" + WORDS % ("phrase: simply", ", until: 2020-12-31"))
    put("a.txt", SIMPLY)
    put("b.txt", SIMPLY)
    told = "toneguard: toneguard.yaml:2: “simply” ended on 2020-12-31 and no longer holds (so).\n"
    for command in (("check", "a.txt", "b.txt"), ("check", "a.txt", "b.txt", "--rewrite"), ("config", "show", "a.txt")):
        assert run(*command).stderr == told
    assert told in run("fix", "a.txt", "b.txt").stderr


def test_own_vocabulary(run: Run) -> None:
    written(Path("ours"), rule("ours/fast", phrase="<fast>"), words={"fast": ["quickly"]})
    put("toneguard.yaml", "packs: ours\nvocabulary: [{class: fast, words: [in a flash], reason: so}]")
    assert found(run, "-", stdin="It comes quickly, in a flash.") == ["warning ours/fast"] * 2
    put("toneguard.yaml", "packs: ours\nvocabulary: [{class: fats, words: [in a flash], reason: so}]")
    assert (
        "toneguard.yaml:2:14: there is no word class `fats`; did you mean fast?" in run("check", "-", stdin="x").stderr
    )


def test_files_left_out(run: Run) -> None:
    put("toneguard.yaml", "exclude: [old, '*.draft.txt']")
    for name in ("a.txt", "a.draft.txt", "old/b.txt"):
        put(f"replies/{name}", REFUSAL)
    assert found(run, "replies") == ["warning negative/refusal"]
    assert found(run, "replies/old/b.txt") == ["warning negative/refusal"]
    assert run("config", "show", "replies/old/b.txt").stdout.endswith("\n# exclude: passed over in folders\n")
    assert "exclude" not in run("config", "show", "replies/a.txt").stdout


def test_fields_of_data_files(run: Run) -> None:
    put("faq/a.json", '{"answer": "We can\'t do it.", "question": "Simply log out."}')
    put("other/b.json", '{"text": "Simply log out."}')
    put("toneguard.yaml", "fields: answer\noverrides: [{paths: other, fields: text}]")
    assert found(run, "faq", "other") == ["warning negative/refusal", "suggestion tone/simply"]
    assert found(run, "faq", "--field", "question") == ["suggestion tone/simply"]
    assert found(run, "-", stdin=REFUSAL) == ["warning negative/refusal"]
    assert 'fields: ["text"]' in run("config", "show", "other/b.json").stdout
    put("toneguard.yaml", "context_field: question[\nfields: answer")
    result = run("check", "faq")
    assert (result.exit_code, "toneguard.yaml:1:1: `question[` is no field" in result.stderr) == (2, True)
    put("a.txt", "Thanks.")
    assert run("check", "a.txt").exit_code == 0


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("ruls: {}", "1:1: unknown key `ruls`; did you mean rules?"),
        ("overrides:\n  - path: x\n", "2:5: unknown key `path`; did you mean paths?"),
        ("rules:\n  negative/refusl: off\n", "2:3: there is no rule or category `negative/refusl`; did you mean"),
        ("rules: {tone: offf}", "1:9: rules.tone: should be one of off, on"),
        ("rules: {tone/simply: {at_mst: 2}}", "1:23: tone/simply has no `at_mst`; did you mean at_most?"),
        ("rules: {tone/simply: {at_most: 0}}", "1:23: `at_most` should be a whole number from 1 on"),
        ("rules: {tone/simply: {at_most: two}}", "1:9: rules.tone/simply: at_most should be a number"),
        ("rules: {tone/simply: {at_most: [2]}}", "1:9: "),
        ("rules: {tone/simply: {severity: grave}}", "1:9: rules.tone/simply: severity should be one of"),
        ("extends: chatt", "1:1: there is no configuration `chatt`; did you mean chat?"),
        ("extends: [./none.yaml]", "1:11: there is no file none.yaml"),
        ("extends: ./toneguard.yaml", "1:1: `./toneguard.yaml` extends this configuration in its turn"),
        ("audience: thank", "1:1: there is no signal `thank`; did you mean thanks?"),
        ("audience: gloomy", "1:1: there is no signal `gloomy`; docs/configuration.md names them"),
        ("packs: nowhere", "1:1: there is no folder nowhere"),
        ("allow: [{phrase: soon}]", "1:9: the key `reason` is missing"),
        ("allow: [{phrase: a (b, reason: x}]", "1:9: no closing ')' in phrase 'a (b'"),
        ("allow: [{phrase: x, reason: x, rules: nix}]", "1:9: there is no rule or category `nix`"),
        ("allow: [{phrase: x, reason: x, until: 2027}]", "1:32: allow.0.until: should be a day such as 2027-01-31"),
        ("register: posh", "1:1: register: should be formal, neutral or casual"),
        ("rules: [\n", "2:1: not YAML"),
        ("rules: {}\n  \0", "2:3: not YAML"),
        ("format: xlm", "1:1: format: should be rich, concise, json, jsonl, github, sarif, gitlab, junit, rdjson, "),
        ("fail_on: eror", "1:1: fail_on: should be suggestion, warning, error or never; did you mean error?"),
        ("daemon: perhaps", "1:1: daemon: should be true or false"),
        ("baseline: 3", "1:1: baseline: should be text"),
        ("exclude: {a: b}", "1:1: exclude: should be a list"),
        ("terms: [Northwind]", "1:9: terms.0: should be a mapping of keys to values"),
        ("terms: [{term: Northwind, reason: ''}]", "1:27: terms.0.reason: should not be empty"),
        ("overrides: [{paths: a, fail_on: error}]", "1:24: `fail_on` can't stand here"),
        (
            "rules: {nothing-like-it: off}",
            "1:9: there is no rule or category `nothing-like-it`; `toneguard rules list`",
        ),
        ("{}: off", "1:1: a key should be a word"),
        ("rules:\n  [tone]: off", "2:3: a key should be a word"),
        ("- rules", "1:1: should be a mapping"),
        ("rules: {tone: off, tone: on}", "1:20: `tone` stands here twice"),
    ],
)
def test_a_mistake_is_shown_where_it_stands(run: Run, text: str, told: str) -> None:
    put("toneguard.yaml", text)
    for command in (("check", "-"), ("fix", "-"), ("config", "show")):
        result = run(*command, stdin="Thanks.\n")
        assert result.exit_code == 2
        assert f"toneguard: toneguard.yaml:{told}" in result.stderr


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("\n[tool.toneguard]\nruls = 1\n", "3:1: unknown key `ruls`; did you mean rules?"),
        ('[tool.toneguard.rules]\n"tone" = "off"\n"negativ" = "off"\n', "3:1: there is no rule or category `negativ`"),
        ('[tool.toneguard]\nrules."tone/simpl" = "off"\n', "2:1: there is no rule or category `tone/simpl`"),
        (
            "[[tool.toneguard.overrides]]\npaths = 'a'\n[[tool.toneguard.overrides]]\n  path = 'b'\n",
            "4:3: unknown key `path`",
        ),
        ("[tool.toneguard]\nrules = {\n", "not TOML"),
        ("[tool]\ntoneguard = 3\n", "should be a mapping"),
    ],
)
def test_a_mistake_in_a_project_file_too(run: Run, text: str, told: str) -> None:
    put("pyproject.toml", text)
    result = run("check", "-", stdin=REFUSAL)
    assert result.exit_code == 2
    assert result.stderr.startswith("toneguard: pyproject.toml:")
    assert told in result.stderr


def test_a_configuration_that_is_not_there(run: Run) -> None:
    assert (
        "nowhere.yaml: there is no such configuration"
        in run("check", "-", "--config", "nowhere.yaml", stdin="Hi").stderr
    )
    assert run("check", "-", "--config", "a.yaml", "--no-config", stdin="Hi").exit_code == 2


def test_fix_and_rewrite_honour_it(run: Run) -> None:
    put("toneguard.yaml", "terms:\n" + WORDS % ("term: Simply", ""))
    put("a.txt", SIMPLY)
    assert run("fix", "a.txt", "--include-review").stderr == "toneguard: changed nothing in 1 file.\n"
    assert "No rewrite to show." in run("check", "a.txt", "--rewrite", "--min-severity", "suggestion").stdout
    assert run("fix", "a.txt", "--include-review", "--no-config").stderr == "toneguard: made 1 change in 1 of 1 file.\n"


def test_show(run: Run) -> None:
    put("base.yaml", "register: casual\nrules: {tone: warning}\n")
    put(
        "toneguard.yaml",
        "extends: ./base.yaml\nrules:\n  tone/simply: {at_most: 1}\nterms:\n"
        + WORDS % ("term: Simply Red", ", until: 2999-12-31")
        + "overrides:\n  - paths: vip\n    register: formal\n",
    )
    assert run("config", "show", "vip/a.txt", "--audience", "thanks").stdout.splitlines() == [
        "# vip/a.txt (which is not there yet): toneguard.yaml",
        "register: formal                              # toneguard.yaml:8",
        "audience: [thanks]                            # command line",
        "terms:",
        "  - Simply Red                                # toneguard.yaml:5: so, until 2999-12-31",
        "rules:  # 3 on, 0 off; as their packs have them, but for:",
        "  tone/simply: {severity: warning, at_most: 1}  # base.yaml:2, toneguard.yaml:3",
    ]
    assert run("config", "show", "--no-config", "--ignore", "tone").stdout.splitlines() == [
        "# standard input: no configuration",
        "register: told from the reply                 # default",
        "audience: []                                  # default",
        "rules:  # 2 on, 1 off; as their packs have them, but for:",
        "  tone/simply: off                            # command line",
    ]
    put("a.txt", SIMPLY)
    assert run("config", "show", "--no-config", "a.txt").stdout.splitlines() == [
        "# a.txt: no configuration",
        "register: told from the reply                 # default",
        "audience: []                                  # default",
        "rules:  # 3 on, 0 off, as their packs have them",
    ]


def test_init(run: Run) -> None:
    assert run("init").stderr.startswith("toneguard: wrote toneguard.yaml;")
    assert found(run, "-", stdin=REFUSAL) == ["warning negative/refusal"]
    written_there = Path("toneguard.yaml").read_text()
    again = run("init")
    assert (again.exit_code, again.stderr) == (2, "toneguard: toneguard.yaml is there already, and stays as it is.\n")
    assert Path("toneguard.yaml").read_text() == written_there
    assert run("init", "nowhere").exit_code == 2


def test_schemas_are_printed(run: Run) -> None:
    assert '"title": "toneguard.yaml"' in run("config", "schema").stdout
    assert '"title": "A file of a ToneGuard pack"' in run("rules", "schema").stdout
