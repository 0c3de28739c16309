"""From a file to findings and back, format by format, with the programs that everybody reads these formats with as judges.

A reply is written by such a program. What ToneGuard flags stands at the place that it names; and when `fix` has done its
work, the program reads the mended reply, and besides it exactly what was there before.
"""

import csv
import html
import io
import json
import mailbox
import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from email import message_from_bytes, policy
from email.message import EmailMessage
from functools import cache, partial
from html.parser import HTMLParser
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
import yaml
from hypothesis import given, settings
from hypothesis import strategies as st

from toneguard.config import Config
from toneguard.linter import Linter
from toneguard.model import Asked, Finding, InputError
from toneguard.readers import decoded, read_text
from toneguard.rewrite.apply import is_safe, settle
from toneguard.rules import loader

PACK = Path(__file__).parent / "cli" / "packs" / "fixing"
TWICE, ONCE = "the the", "the"

letters = st.text(alphabet=st.sampled_from("ab, .;'\"\\/&<>#:-|é漢😀%$@!?=\n"), max_size=20)
replies = st.builds(lambda before, after: f"{before} Open {TWICE} box. {after}".strip(), letters, letters)
others = st.lists(letters.map(lambda text: f"Fine. {text}".strip()), max_size=2)


@dataclass(frozen=True)
class Format:
    """How a program writes the texts of several replies as the bytes of a file, and reads them again.

    `meant` is what a stretch of the file says, for formats whose escapes can be read on their own.
    """

    suffix: str
    write: Callable[[Sequence[str]], bytes]
    read: Callable[[bytes], list[str]]
    meant: Callable[[str], str] | None = None
    many: bool = True


def _json(texts: Sequence[str], *, ascii_only: bool, indent: int | None) -> bytes:
    return json.dumps([{"body": text} for text in texts], ensure_ascii=ascii_only, indent=indent).encode()


def _yaml(texts: Sequence[str], *, style: str | None, width: int) -> bytes:
    data = [{"body": text} for text in texts]
    return yaml.safe_dump(data, default_style=style, width=width, allow_unicode=True).encode()


def _csv(texts: Sequence[str], *, delimiter: str) -> bytes:
    file = io.StringIO(newline="")
    csv.writer(file, delimiter=delimiter).writerows([["name", "body"], *(["n", text] for text in texts)])
    return file.getvalue().encode()


def _csv_read(data: bytes, *, delimiter: str) -> list[str]:
    return [row[1] for row in csv.reader(io.StringIO(data.decode(), newline=""), delimiter=delimiter)][1:]


def _page(texts: Sequence[str]) -> bytes:
    return "".join(f"<p>{html.escape(text)}</p>\n" for text in texts).encode("ascii", "xmlcharrefreplace")


class _Paragraphs(HTMLParser):
    def __init__(self) -> None:
        super().__init__()
        self.found: list[str] = []
        self._inside = False

    def handle_starttag(self, tag: str, attrs: object) -> None:
        self._inside = True
        self.found.append("")

    def handle_endtag(self, tag: str) -> None:
        self._inside = False

    def handle_data(self, data: str) -> None:
        if self._inside:
            self.found[-1] += data


def _page_read(data: bytes) -> list[str]:
    parser = _Paragraphs()
    parser.feed(data.decode())
    parser.close()
    return parser.found


def _message(text: str, encoding: str) -> EmailMessage:
    message = EmailMessage()
    message["From"], message["To"], message["Subject"] = "ann@example.com", "jo@example.org", "Your box é"
    message.set_content(text + "\n", cte=encoding)
    return message


def _mail(texts: Sequence[str], *, encoding: str) -> bytes:
    return _message(texts[0], encoding).as_bytes(policy=policy.default)


def _mail_read(data: bytes) -> list[str]:
    content: str = message_from_bytes(data, policy=policy.default).get_content()
    return [content.removesuffix("\n")]


def _mbox(texts: Sequence[str]) -> bytes:
    with TemporaryDirectory() as folder:
        box = mailbox.mbox(Path(folder, "box"))
        for text in texts:
            box.add(_message(text, "quoted-printable"))
        box.flush()
        return Path(folder, "box").read_bytes()


def _mbox_read(data: bytes) -> list[str]:
    with TemporaryDirectory() as folder:
        Path(folder, "box").write_bytes(data)
        return [text for mail in mailbox.mbox(Path(folder, "box")) for text in _mail_read(mail.as_bytes())]


def _bodies(data: bytes) -> list[str]:
    return [record["body"] for record in yaml.safe_load(data)]


def _json_meant(text: str) -> str:
    meant: str = json.loads(f'"{text}"')
    return meant


FORMATS = {
    "text": Format(".txt", lambda texts: texts[0].encode(), lambda data: [data.decode()], str, many=False),
    "text in UTF-16": Format(
        ".txt", lambda texts: texts[0].encode("utf-16"), lambda data: [data.decode("utf-16")], str, many=False
    ),
    "Markdown": Format(".md", lambda texts: texts[0].encode(), lambda data: [data.decode()], str, many=False),
    "JSON": Format(".json", partial(_json, ascii_only=False, indent=2), _bodies, _json_meant),
    "JSON in ASCII": Format(".json", partial(_json, ascii_only=True, indent=None), _bodies, _json_meant),
    "JSON lines": Format(
        ".jsonl",
        lambda texts: "".join(json.dumps({"body": text}) + "\n" for text in texts).encode(),
        lambda data: [json.loads(line)["body"] for line in data.splitlines()],
        _json_meant,
    ),
    "YAML": Format(".yaml", partial(_yaml, style=None, width=40), _bodies),
    "YAML in quotes": Format(".yaml", partial(_yaml, style='"', width=40), _bodies),
    "YAML in single quotes": Format(".yaml", partial(_yaml, style="'", width=40), _bodies),
    "YAML in blocks": Format(".yaml", partial(_yaml, style="|", width=40), _bodies),
    "YAML folded": Format(".yaml", partial(_yaml, style=">", width=40), _bodies),
    "CSV": Format(
        ".csv", partial(_csv, delimiter=","), partial(_csv_read, delimiter=","), lambda text: text.replace('""', '"')
    ),
    "TSV": Format(".tsv", partial(_csv, delimiter="\t"), partial(_csv_read, delimiter="\t")),
    "HTML": Format(".html", _page, _page_read, html.unescape),
    "mail, quoted-printable": Format(".eml", partial(_mail, encoding="quoted-printable"), _mail_read, many=False),
    "mail, base64": Format(".eml", partial(_mail, encoding="base64"), _mail_read, many=False),
    "mail, 8bit": Format(".eml", partial(_mail, encoding="8bit"), _mail_read, str, many=False),
    "mailbox": Format(".mbox", _mbox, _mbox_read),
}


@cache
def linter() -> Linter:
    """Of one rule, whose suggestion is safe."""
    return Linter(Config(select=("polish/twice",)), loader.load([PACK]))


def findings(source: str, path: str) -> list[Finding]:
    try:
        drafts = read_text(source, path=path, asked=Asked(("body",)))
    except InputError:
        # Behind `>` stand the customer's words, and there are no others.
        return []
    return [finding for report in linter().check_file(drafts) for finding in report.findings]


@pytest.mark.parametrize("name", FORMATS)
@settings(max_examples=25, deadline=None)
@given(reply=replies, beside=others, place=st.integers(0, 2))
def test_from_a_file_and_back(name: str, reply: str, beside: list[str], place: int) -> None:
    form, path = FORMATS[name], f"replies{FORMATS[name].suffix}"
    texts = [*beside[:place], reply, *beside[place:]] if form.many else [reply]
    data = form.write(texts)
    letters = decoded(data, path=path)
    told = form.read(data)
    for finding in findings(letters.text, path):
        assert_placed(finding, letters.text, form)
    after = letters.encoded(settle(letters.text, lambda text: findings(text, path), is_safe).text, path=path)
    if findings(letters.text, path):
        assert [plain(text) for text in form.read(after)] == [plain(text.replace(TWICE, ONCE)) for text in told]
    else:
        assert after == data


def assert_placed(finding: Finding, source: str, form: Format) -> None:
    """The place is that of the words: by offset, by line and column, and, read by itself, in the letters of the file."""
    assert finding.text == TWICE
    start = [0, *(match.end() for match in re.finditer("\n", source))][finding.line - 1] + finding.column - 1
    assert start == finding.span.start
    if form.meant is not None:
        assert form.meant(finding.span.of(source)) == TWICE


def plain(text: str) -> str:
    return text.replace("\r\n", "\n")
