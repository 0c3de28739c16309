"""Writes what holds as YAML, with the place of each part beside it."""

import json
from collections.abc import Iterable, Iterator
from pathlib import Path

from toneguard.config import Config, Entry
from toneguard.config.files import near
from toneguard.config.selection import names
from toneguard.linter import Linter
from toneguard.regex import regex
from toneguard.rules.parameters import parameters_of
from toneguard.rules.rule import Rule
from toneguard.rules.unused import UNUSED

_GIVEN = "command line"
_PLAIN = regex(r"[A-Za-z][\w /*.'-]*(?<! )")
_COLUMN = 44
Row = tuple[str, str]


def lines(linter: Linter, file: str, source: Path | None) -> Iterator[str]:
    """What holds for `file`, whose nearest configuration is `source`."""
    yield f"# {_name(file)}: {near(source) if source else 'no configuration'}"
    for text, comment in _rows(linter):
        yield f"{text:<{_COLUMN}}  # {comment}" if comment else text


def _name(file: str) -> str:
    if file == "-":
        return "standard input"
    return file if Path(file).exists() else f"{file} (which is not there yet)"


def _rows(linter: Linter) -> Iterator[Row]:
    config = linter.config
    register = config.register.value if config.register else "told from the reply"
    yield f"register: {register}", _place(config, "register", bool(config.register))
    yield f"audience: [{', '.join(config.audience)}]", _place(config, "audience", bool(config.audience))
    for key, fields in (("fields", config.asked.fields), ("context_field", (config.asked.context or "",))):
        if any(fields):
            yield f"{key}: {json.dumps(list(fields) if key == 'fields' else fields[0])}", _place(config, key, True)
    yield from _telling(config)
    if config.packs:
        yield "packs:", ""
        for index, pack in enumerate(config.packs):
            yield f"  - {_quoted(near(pack))}", _place(config, f"packs.{index}", True)
    for key, entries in (("vocabulary", config.vocabulary), ("terms", config.terms), ("allow", config.allow)):
        if entries:
            yield f"{key}:", ""
            yield from (row for entry in entries for row in _entry(entry))
    yield from _rules(linter)


def _telling(config: Config) -> Iterator[Row]:
    """How a run tells what it found that begins with this file."""
    said = config.telling
    baseline = _quoted(near(said.baseline)) if said.baseline else None
    keys = {"format": said.format, "min_severity": said.minimum, "fail_on": said.bar, "baseline": baseline}
    yield from ((f"{key}: {value}", _place(config, key, True)) for key, value in keys.items() if value)
    switches = {"cache": said.cache, "daemon": said.daemon}
    yield from (
        (f"{key}: {str(on).lower()}", _place(config, key, True)) for key, on in switches.items() if on is not None
    )


def _place(config: Config, key: str, said: bool) -> str:
    return str(config.origins.get(key, _GIVEN if said else "default"))


def _entry(entry: Entry) -> Iterator[Row]:
    of = f" ({', '.join(entry.rules) or entry.word_class})" if entry.rules or entry.word_class else ""
    until = f", until {entry.until}" if entry.until else ""
    for words in entry.words:
        yield f"  - {_quoted(words)}", f"{entry.origin}{of}: {entry.reason}{until}"


def _rules(linter: Linter) -> Iterator[Row]:
    """Each rule that is not as its pack has it."""
    on = {rule.id: rule for rule in linter.engine.rules}
    changed = [(rule, _state(rule, on.get(rule.id))) for rule in (*linter.pack.rules.values(), UNUSED)]
    but = "; as their packs have them, but for:" if any(state for _, state in changed) else ", as their packs have them"
    yield f"rules:  # {len(on)} on, {len(changed) - len(on)} off{but}", ""
    for rule, state in changed:
        if state:
            yield f"  {rule.id}: {state}", _origins(rule, linter.config, on=rule.id in on)


def _state(rule: Rule, now: Rule | None) -> str:
    if now is None:
        return "off"
    old, new = parameters_of(rule), parameters_of(now)
    said = [f"{name}: {new[name]:g}" for name in new if new[name] != old[name]]
    if not said:
        return now.severity.label if now.severity is not rule.severity else ""
    return f"{{{', '.join([f'severity: {now.severity.label}', *said])}}}"


def _origins(rule: Rule, config: Config, *, on: bool) -> str:
    """Where it was said: all places in order, the last of which wins."""
    found = dict.fromkeys(str(s.origin) for s in config.rules if names(s.pattern, rule))
    off_here = next((not s.on for s in reversed(config.rules) if names(s.pattern, rule)), False)
    by_option = not on and not (off_here and not _named(config.ignore, rule))
    return ", ".join([*found, *([_GIVEN] if by_option else [])])


def _named(patterns: Iterable[str], rule: Rule) -> bool:
    return any(names(pattern, rule) for pattern in patterns)


def _quoted(text: str) -> str:
    return text if _PLAIN.fullmatch(text) else json.dumps(text, ensure_ascii=False)
