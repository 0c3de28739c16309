"""Lays configurations over each other: what holds for one file, and where each part of it comes from."""

import os
from collections.abc import Sequence
from dataclasses import replace
from datetime import date
from pathlib import Path

from toneguard.config.files import Source, Where
from toneguard.config.patterns import matches
from toneguard.config.schema import SEVERITY, AllowEntry, Dated, Part, Setting, TermEntry, WordsEntry
from toneguard.config.values import Config, Entry, Origin, Parameter, RuleSetting
from toneguard.model import Asked, Register, Severity, Telling


def merged(sources: Sequence[Source], path: str, today: date) -> Config:
    """What the configurations say of a file; later ones win, and in each of them what holds for some files wins."""
    layers = _Layers(today)
    for source in sources:
        layers.add_file(source)
        for index, override in enumerate(source.file.overrides):
            if matches(override.paths, path, source.base):
                layers.add(source, override, ("overrides", index))
    return layers.config()


def excluded(sources: Sequence[Source], path: str) -> bool:
    return any(matches(source.file.exclude, path, source.base) for source in sources)


class _Layers:
    def __init__(self, today: date) -> None:
        self._today = today
        self._register: Register | None = None
        self._audience: tuple[str, ...] = ()
        self._asked = Asked()
        self._telling = Telling()
        self._packs: list[Path] = []
        self._rules: list[RuleSetting] = []
        self._terms: list[Entry] = []
        self._allow: list[Entry] = []
        self._vocabulary: list[Entry] = []
        self._expired: list[Entry] = []
        self._origins: dict[str, Origin] = {}

    def add_file(self, source: Source) -> None:
        for index, pack in enumerate(source.file.packs):
            self._packs.append(Path(os.path.normpath(source.path.parent / pack)))
            self._origins[f"packs.{len(self._packs) - 1}"] = source.origin("packs", index)
        self._keep(self._vocabulary, source, source.file.vocabulary, ("vocabulary",))
        self._tell(source)
        self.add(source, source.file, ())

    def add(self, source: Source, part: Part, where: Where) -> None:
        if part.register_ is not None:
            self._register = part.register_
            self._origins["register"] = source.origin(*where, "register")
        if part.audience:
            self._audience = tuple(part.audience)
            self._origins["audience"] = source.origin(*where, "audience")
        if part.fields:
            self._asked = replace(self._asked, fields=tuple(part.fields))
            self._origins["fields"] = source.origin(*where, "fields")
        if part.context_field is not None:
            self._asked = replace(self._asked, context=part.context_field)
            self._origins["context_field"] = source.origin(*where, "context_field")
        # What is said of a category comes before what is said of one of its rules.
        for name, setting in sorted(part.rules.items(), key=lambda item: "/" in item[0].removesuffix("/*")):
            self._rules.append(_setting(name, setting, source, (*where, "rules", name)))
        self._keep(self._terms, source, part.terms, (*where, "terms"))
        self._keep(self._allow, source, part.allow, (*where, "allow"))

    def _tell(self, source: Source) -> None:
        file, was = source.file, self._telling
        baseline = Path(os.path.normpath(source.path.parent / file.baseline)) if file.baseline else None
        self._telling = Telling(
            format=file.format or was.format,
            minimum=file.min_severity or was.minimum,
            bar=file.fail_on or was.bar,
            baseline=baseline or was.baseline,
            cache=was.cache if file.cache is None else file.cache,
            daemon=was.daemon if file.daemon is None else file.daemon,
        )
        for key in ("format", "min_severity", "fail_on", "baseline", "cache", "daemon"):
            if getattr(file, key) is not None:
                self._origins[key] = source.origin(key)

    def config(self) -> Config:
        return Config(
            register=self._register,
            audience=self._audience,
            asked=self._asked,
            telling=self._telling,
            packs=tuple(self._packs),
            rules=tuple(self._rules),
            terms=tuple(self._terms),
            allow=tuple(self._allow),
            vocabulary=tuple(self._vocabulary),
            expired=tuple(self._expired),
            origins=self._origins,
        )

    def _keep(self, kept: list[Entry], source: Source, entries: Sequence[Dated], where: Where) -> None:
        for index, written in enumerate(entries):
            entry = _entry(written, source.origin(*where, index))
            holds = entry.until is None or self._today <= entry.until
            (kept if holds else self._expired).append(entry)


def _entry(written: Dated, origin: Origin) -> Entry:
    match written:
        case TermEntry():
            return Entry(tuple(written.term), written.reason, written.until, origin=origin)
        case AllowEntry():
            rules = tuple(written.rules)
            return Entry(tuple(written.phrase), written.reason, written.until, rules=rules, origin=origin)
        case WordsEntry():
            words = tuple(written.words)
            return Entry(words, written.reason, written.until, word_class=written.class_, origin=origin)
    raise TypeError(type(written).__name__)


def _setting(name: str, setting: Setting, source: Source, where: Where) -> RuleSetting:
    origin = source.origin(*where)
    if isinstance(setting, dict):
        level = setting.get(SEVERITY)
        figures = {key: value for key, value in setting.items() if key != SEVERITY}
        parameters = tuple(Parameter(k, float(v), source.origin(*where, k)) for k, v in figures.items())
        return RuleSetting(name, True, Severity[str(level).upper()] if level else None, parameters, origin)
    severity = Severity[setting.upper()] if setting.upper() in Severity.__members__ else None
    return RuleSetting(name, setting != "off", severity, (), origin)
