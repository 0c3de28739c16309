"""What a configuration makes of a pack: its words added, its rules on, off, or set anew."""

from collections.abc import Iterable, Sequence
from dataclasses import replace

from toneguard.config.files import near
from toneguard.config.values import Config, Entry, Origin, Parameter, RuleSetting
from toneguard.model import ToneGuardError, UsageError
from toneguard.rules import loader
from toneguard.rules.parameters import parameters_of, with_parameter
from toneguard.rules.rule import Pack, Rule
from toneguard.rules.slips import meant
from toneguard.rules.unused import UNUSED
from toneguard.rules.vocabulary import PatternError, Vocabulary


def pack_of(config: Config) -> Pack:
    """The built-in pack with those that the configuration adds, and with its words."""
    if not config.packs and not config.vocabulary:
        return loader.builtin()
    for index, pack in enumerate(config.packs):
        origin = config.origins.get(f"packs.{index}")
        if origin and not pack.is_dir():
            raise origin.error(f"there is no folder {near(pack)}")
    folders = (loader.builtin_folder(), *config.packs)
    if not config.vocabulary:
        return loader.load(folders)
    plain = loader.load(folders) if config.packs else loader.builtin()
    words: dict[str, list[str]] = {}
    for entry in config.vocabulary:
        _check_words(entry, plain.vocabulary)
        words.setdefault(entry.word_class, []).extend(entry.words)
    return loader.load(folders, words)


def selected(pack: Pack, config: Config) -> list[Rule]:
    """The rules that hold: those that `select` names (all, by default) and that no setting switches off, less those that
    `ignore` names. What `select` names by its id is on in any case.
    """
    rules = [*pack.rules.values(), UNUSED]
    _check_names(rules, config)
    chosen = [r for r in rules if not config.select or any(names(p, r) for p in config.select)]
    chosen = [r for r in chosen if r.id in config.select or _is_on(r, config.rules)]
    return [_set(r, config.rules) for r in chosen if not any(names(p, r) for p in config.ignore)]


def check_audience(pack: Pack, config: Config) -> None:
    """Raises for a signal that does not exist."""
    for name in config.audience:
        if name not in pack.signals:
            guess = meant(name, list(pack.signals)) or "; docs/configuration.md names them"
            raise _mistake(f"there is no signal `{name}`{guess}", config.origins.get("audience"))


def names(pattern: str, rule: Rule) -> bool:
    return pattern in {rule.id, rule.category, f"{rule.category}/*"}


def check_pattern(pattern: str, rules: Iterable[Rule], origin: Origin | None = None) -> None:
    """Raises where a pattern names none of the rules."""
    known = list(rules)
    if not any(names(pattern, rule) for rule in known):
        words = [*(rule.id for rule in known), *sorted({rule.category for rule in known})]
        guess = meant(pattern, words) or "; `toneguard rules list` names them"
        raise _mistake(f"there is no rule or category `{pattern}`{guess}", origin)


def _check_names(rules: Sequence[Rule], config: Config) -> None:
    for pattern in (*config.select, *config.ignore):
        check_pattern(pattern, rules)
    for setting in config.rules:
        check_pattern(setting.pattern, rules, setting.origin)
        _check_parameters(setting, [rule for rule in rules if names(setting.pattern, rule)])
    for entry in config.allow:
        for pattern in entry.rules:
            check_pattern(pattern, rules, entry.origin)


def _check_parameters(setting: RuleSetting, rules: Iterable[Rule]) -> None:
    """A category's figure is meant for those of its rules that have it; one of them has to."""
    known = list(dict.fromkeys(name for rule in rules for name in parameters_of(rule)))
    for parameter in setting.parameters:
        if parameter.name not in known:
            listed = ", ".join(["severity", *known])
            guess = meant(parameter.name, known)
            raise _mistake(f"{setting.pattern} has no `{parameter.name}`{guess} (it has {listed})", parameter.origin)


def _check_words(entry: Entry, vocabulary: Vocabulary) -> None:
    name = entry.word_class
    if name not in vocabulary.classes:
        raise _mistake(f"there is no word class `{name}`{meant(name, list(vocabulary.classes))}", entry.origin)
    for words in entry.words:
        try:
            vocabulary.pattern(words)
        except PatternError as error:
            raise _mistake(str(error), entry.origin) from error


def _is_on(rule: Rule, settings: Iterable[RuleSetting]) -> bool:
    return next((s.on for s in reversed(tuple(settings)) if names(s.pattern, rule)), True)


def _set(rule: Rule, settings: Iterable[RuleSetting]) -> Rule:
    for setting in settings:
        if names(setting.pattern, rule):
            rule = replace(rule, severity=setting.severity or rule.severity)
            for parameter in setting.parameters:
                rule = _with(rule, parameter)
    return rule


def _with(rule: Rule, parameter: Parameter) -> Rule:
    if parameter.name not in parameters_of(rule):
        return rule
    try:
        return with_parameter(rule, parameter.name, parameter.value)
    except ValueError as error:
        raise _mistake(str(error), parameter.origin) from error


def _mistake(message: str, origin: Origin | None) -> ToneGuardError:
    return origin.error(message) if origin else UsageError(message)
