"""Reads a pack's folder: vocabulary, signals, rules. A pack loads whole, or the run stops."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from functools import cache, partial
from pathlib import Path
from typing import TypeVar

from toneguard.model import PlacedError, RuleError, Severity
from toneguard.rules.folder import builtin as shipped
from toneguard.rules.kinds import KINDS, Finder
from toneguard.rules.kinds.missing import Missing
from toneguard.rules.kinds.phrase import Phrases
from toneguard.rules.rule import Pack, Rule, SignalRule
from toneguard.rules.schema.conditions import Condition
from toneguard.rules.schema.files import PackFile, RuleFile, SignalFile, Suggest, VocabularyFile
from toneguard.rules.schema.matchers import OneKind
from toneguard.rules.shelf import Shelved
from toneguard.rules.slips import meant
from toneguard.rules.source import Document, as_typed, parsed, read_document
from toneguard.rules.vocabulary import PatternError, Vocabulary

Made = TypeVar("Made")

_NO_RULES = "there are no rules in this folder; `toneguard rules new` writes one"


def builtin_folder() -> Path:
    return shipped()


@cache
def builtin() -> Pack:
    return load((builtin_folder(),))


def load(folders: Sequence[Path], words: Mapping[str, Sequence[str]] | None = None) -> Pack:
    """One pack of several folders, later ones replacing rules of earlier ones by id; `words` are added to word classes.

    Raises `RuleError` for the first mistake in any file, or a folder that holds no rules.
    """
    shelved = Shelved.of(folders, words or {})
    pack = _Loader(folders, words or {}, shelved).pack()
    shelved.keep()
    return pack


class _Loader:
    def __init__(self, folders: Sequence[Path], words: Mapping[str, Sequence[str]], shelved: Shelved) -> None:
        self.folders, self.words, self.shelved = folders, words, shelved
        self.vocabulary = Vocabulary(self._classes(), shelved.patterns)
        try:
            for name in self.vocabulary.classes:
                self.vocabulary.named(name)
        except PatternError:
            self._check_classes()
            raise

    def pack(self) -> Pack:
        signals = {s.id: s for folder in self.folders for s in self._signals(folder)}
        rules = {r.id: r for folder in self.folders for r in self._rules(folder)}
        if not rules:
            raise RuleError(_NO_RULES, path=str(self.folders[-1]))
        self._check_names(rules.values(), signals)
        head = self._head(self.folders[-1])
        return Pack(head.name, head.version, dict(sorted(rules.items())), signals, self.vocabulary)

    def _head(self, folder: Path) -> PackFile:
        path = folder / "pack.yaml"
        return parsed(self._document(folder, path), PackFile) if path.is_file() else PackFile(name="local", version="0")

    def _classes(self) -> dict[str, Sequence[str]]:
        """Every word class; a later pack may write a class anew, a file of the same pack may not."""
        classes: dict[str, Sequence[str]] = {}
        for folder in self.folders:
            files: dict[str, Path] = {}
            for path in sorted((folder / "vocabulary").glob("*.yaml")):
                document = self._document(folder, path)
                for name, entries in parsed(document, VocabularyFile).classes.items():
                    if name in files:
                        raise document.error(f"the class <{name}> stands in {files[name].name} too", ("classes", name))
                    files[name] = path
                    classes[name] = entries
        return {name: (*entries, *self.words.get(name, ())) for name, entries in classes.items()}

    def _check_classes(self) -> None:
        """Slips in word classes are shown in their own file, whether or not a rule uses them."""
        for folder in self.folders:
            for path in sorted((folder / "vocabulary").glob("*.yaml")):
                document = self._document(folder, path)
                for name, entries in document.data["classes"].items():
                    for index, entry in enumerate(entries):
                        self._placed(
                            partial(self.vocabulary.pattern, str(entry).lower()), document, ("classes", name, index)
                        )

    def _signals(self, folder: Path) -> Iterable[SignalRule]:
        for path in sorted((folder / "signals").glob("*.yaml")):
            document = self._document(folder, path)
            yield self._signal(parsed(document, SignalFile), document, path)

    def _rules(self, folder: Path) -> Iterable[Rule]:
        apart = {"vocabulary", "signals"}
        if not folder.is_dir():
            raise RuleError("there is no such folder of rules", path=str(folder))
        if not any(folder.rglob("*.yaml")):
            raise RuleError(_NO_RULES, path=str(folder))
        for path in sorted(folder.rglob("*.yaml")):
            inside = path.relative_to(folder)
            if inside.parts[0] not in apart and inside.name != "pack.yaml":
                document = self._document(folder, path)
                yield self._rule(parsed(document, RuleFile), document, path, inside)

    def _rule(self, file: RuleFile, document: Document, path: Path, inside: Path) -> Rule:
        if file.id != inside.with_suffix("").as_posix():
            raise document.error(
                f"the id {file.id} does not match the file's place {inside.with_suffix('').as_posix()}", ("id",)
            )
        kind = file.kinds[0]
        return Rule(
            id=file.id,
            severity=Severity[file.severity.upper()],
            summary=file.summary,
            why=" ".join(file.why.split()),
            message=file.message,
            kind=kind,
            finder=self._placed(lambda: KINDS[kind](getattr(file, kind), self.vocabulary), document, (kind,)),
            places=frozenset(file.places),
            when=file.when,
            unless=self._vetoes(file.unless, document),
            suggest=tuple(Suggest.model_validate({"text": s}) if isinstance(s, str) else s for s in file.suggest),
            at_most=file.at_most,
            beyond=file.beyond,
            at_least=file.at_least,
            leading=file.leading,
            unsaid=file.unsaid,
            yields_to=frozenset(file.yields_to),
            yields_beside=frozenset(file.yields_beside),
            only_with=frozenset(file.only_with),
            only_beside=frozenset(file.only_beside),
            examples=tuple(file.examples),
            path=path,
        )

    def _signal(self, file: SignalFile, document: Document, path: Path) -> SignalRule:
        if file.id != path.stem:
            raise document.error(f"the signal {file.id} does not match the file's name {path.stem}", ("id",))
        return SignalRule(
            id=file.id,
            summary=file.summary,
            finders=tuple(
                self._finder(one, document, ("any", i)) for i, one in enumerate(file.any) if one.signal is None
            ),
            parts=tuple(one.signal for one in file.any if one.signal is not None),
            when=file.when,
            unless=self._vetoes(file.unless, document),
            places=frozenset(file.places),
            at_least=file.at_least,
            matter=file.matter,
            general=file.general,
            positive=file.positive,
            examples=tuple(file.examples),
            path=path,
        )

    def _vetoes(self, unless: Sequence[OneKind], document: Document) -> tuple[Finder, ...]:
        """All phrases among them are looked for at once: nobody asks which of them it was."""
        finders = [self._finder(one, document, ("unless", i)) for i, one in enumerate(unless)]
        patterns = [pattern for one in finders if isinstance(one, Phrases) for pattern in one.patterns]
        others = (one for one in finders if not isinstance(one, Phrases))
        return (*([Phrases(tuple(patterns))] if patterns else []), *others)

    def _finder(self, one: OneKind, document: Document, where: tuple[str | int, ...]) -> Finder:
        kind = one.kinds[0]
        made = self._placed(lambda: KINDS[kind](getattr(one, kind), self.vocabulary), document, (*where, kind))
        if not hasattr(made, "find"):
            raise document.error(f"`{kind}` of the whole reply can't stand here", (*where, kind))
        return made  # type: ignore[return-value]

    def _placed(self, build: Callable[[], Made], document: Document, where: tuple[str | int, ...]) -> Made:
        """The built thing; a slip in its notation is reported at its place."""
        try:
            return build()
        except PatternError as error:
            raise document.error(str(error), _line_of(document, where, str(error))) from error

    def _document(self, folder: Path, path: Path) -> Document:
        """One that is on the shelf has no mistakes, and so no need of places to show them at."""
        inside = path.relative_to(folder).as_posix()
        place = f"{self.folders.index(folder)}/{inside}"
        if self.shelved.found:
            return Document(inside, self.shelved.documents[place], {})
        document = read_document(path, as_typed(path, folder))
        self.shelved.documents[place] = document.data
        return document

    def _check_names(self, rules: Iterable[Rule], signals: dict[str, SignalRule]) -> None:
        for rule in rules:
            for name in (*_names(rule.when), *_wanted(rule)):
                _known(name, signals, rule.path)
        for signal in signals.values():
            for name in (*signal.parts, *_names(signal.when)):
                _known(name, signals, signal.path)


def misplaced(rule: Rule, where: tuple[str | int, ...], message: str) -> PlacedError:
    """The error for a place in a loaded rule's file, for those who check what the rules room can't."""
    return read_document(rule.path, as_typed(rule.path, rule.path.parent.parent)).error(message, where)


def _line_of(document: Document, where: tuple[str | int, ...], message: str) -> tuple[str | int, ...]:
    """The list entry or field that the message quotes, if one can be told."""
    node = document.data
    for key in where:
        node = node[key]
    entries = node.items() if isinstance(node, dict) else enumerate(node) if isinstance(node, list) else ()
    words = [word for word in message.replace("<", " <").split() if word.startswith("<") or "'" in word]
    for key, value in entries:
        if any(word.split(">")[0].strip("<'\"") in f"{key} {value}" for word in words):
            return (*where, key)
    return where


def _names(condition: Condition | None) -> list[str]:
    if condition is None:
        return []
    below = [*condition.any, *condition.all, *condition.not_]
    return [
        *condition.reply,
        *condition.customer,
        *condition.latest,
        *condition.earlier,
        *(name for part in below for name in _names(part)),
    ]


def _wanted(rule: Rule) -> list[str]:
    return [rule.finder.spec.signal] if isinstance(rule.finder, Missing) else []


def _known(name: str, signals: dict[str, SignalRule], path: Path) -> None:
    if name not in signals:
        document = read_document(path, as_typed(path, path.parent.parent))
        where = next((keys for keys in document.marks if _leaf(document.data, keys) == name), ("when",))
        raise document.error(f"unknown signal `{name}`{meant(name, list(signals))}", where)


def _leaf(data: object, keys: tuple[str | int, ...]) -> object:
    for key in keys:
        if not isinstance(data, dict | list):
            return None
        data = data[key]  # type: ignore[index]
    return data
