"""YAML, JSON, JSON lines and CSV to drafts: every string of the file that is a reply."""

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, field, replace

from toneguard.model import Asked, Context, Draft, carried
from toneguard.model.errors import NoFieldError, NoRepliesError
from toneguard.readers.comments import commented, yaml_comments
from toneguard.readers.data.csv_values import read_csv
from toneguard.readers.data.fields import Nearby, fields_of, is_there, matching
from toneguard.readers.data.json_values import read_json, read_json_lines
from toneguard.readers.data.replies import Reply, asked, of_locale, recognised
from toneguard.readers.data.tree import Node, Path
from toneguard.readers.data.yaml_values import read_yaml
from toneguard.readers.html import HtmlReader, looks_like_html
from toneguard.readers.markdown import MarkdownReader
from toneguard.readers.templates import Templated
from toneguard.readers.text import TextReader
from toneguard.readers.thread import read_context
from toneguard.regex import regex
from toneguard.wording import listed, printable

Parse = Callable[..., Sequence[Node]]

_SHOWN = 8
"""Names of fields in a sentence; a file may have hundreds."""


@dataclass(frozen=True, slots=True)
class DataReader:
    """Reads one notation. Without any fields that are `asked` for, it goes by the shapes that are known."""

    parse: Parse
    asked: Asked = field(default_factory=Asked)

    def read(self, source: str, *, path: str, context: Context) -> list[Draft]:
        # Several values, as of JSON lines, are taken for the items of a list.
        trees: list[Node] = list(self.parse(source, path=path))
        tree: Node = trees[0] if len(trees) == 1 else trees
        replies = list(asked(tree, self.asked.fields) if self.asked.fields else _known(tree, path))
        if not replies:
            raise NoRepliesError(f"{path}: {self._missing()}")
        if self.asked.insists and self.asked.context and not is_there(tree, self.asked.context):
            raise NoFieldError(f"{path}: no field {self.asked.context}; there {_those(fields_of(tree))}.")
        answered = Nearby(matching(tree, self.asked.context) if self.asked.context else ())
        comments = yaml_comments(source) if self.parse is read_yaml else ()
        drafts = _once(
            draft for reply in replies for draft in _drafts(reply, path, _context(reply.path, answered, context))
        )
        return commented(drafts, comments)

    def _missing(self) -> str:
        if self.asked.fields:
            return f"nothing in {' or '.join(self.asked.fields)}; name the field that holds the replies."
        return "no replies in a shape that is known; name the field that holds them with --field."


def _those(names: Sequence[str]) -> str:
    shown = [*names[:_SHOWN], f"{len(names) - _SHOWN:,} more"] if len(names) > _SHOWN + 1 else names
    return f"{'is' if len(names) == 1 else 'are'} {printable(listed(shown))}"


def _known(tree: Node, path: str) -> Iterable[Reply]:
    return list(recognised(tree, path)) or of_locale(tree)


def _once(drafts: Iterable[Draft]) -> Iterable[Draft]:
    """What is merely referred to, by an alias of YAML, stands in the file once."""
    found: dict[object, Draft] = {}
    for draft in drafts:
        found.setdefault((draft.segments[:1] or draft.name, draft.confined), draft)
    return found.values()


def _context(path: Path, answered: Nearby, context: Context) -> Context:
    leaf = answered.to(path)
    if leaf is None or context.thread:
        return context
    found = read_context(leaf.text)
    return replace(context, customer_message=found.customer_message, thread=found.thread)


def _drafts(reply: Reply, path: str, context: Context) -> Iterator[Draft]:
    """One draft, or, of a template with branches, one for each reading."""
    layers = reply.leaf.layers()
    for draft in _reader(layers[-1].text, reply.markup).read(layers[-1].text, path="", context=Context()):
        name = f"{reply.name} · {draft.name}" if draft.name else reply.name
        whole = draft
        for layer in reversed(layers):
            whole = carried(whole, layer)
        yield replace(whole, path=path, name=name, context=context, sealed=reply.sealed)


def _reader(text: str, markup: str) -> Templated:
    if markup == "html" or (markup == "auto" and looks_like_html(text)):
        return Templated(HtmlReader())
    return Templated(MarkdownReader() if markup == "markdown" else TextReader(switches=False))


PARSERS: dict[str, Parse] = {
    ".csv": read_csv,
    ".json": read_json,
    ".jsonl": read_json_lines,
    ".ndjson": read_json_lines,
    ".tsv": read_csv,
    ".yaml": read_yaml,
    ".yml": read_yaml,
}


def parser_for(source: str) -> Parse:
    """For data without a name to go by, as from standard input: JSON and JSON lines are told by their looks, the rest is YAML."""
    start = source.lstrip()
    if not start.startswith(("{", "[")):
        return read_yaml
    return read_json_lines if _SECOND_LINE.search(start) else read_json


_SECOND_LINE = regex(r"\A\{[^\n]*\}[ \t\r]*\n\s*\{")
