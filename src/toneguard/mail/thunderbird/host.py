"""Answers the add-on: each question a frame of JSON, its answer a frame with the same number."""

import json
import struct
from collections.abc import Iterator, Mapping
from email.message import EmailMessage
from email.policy import SMTP
from typing import Any, BinaryIO

from toneguard.mail.log import Log
from toneguard.mail.verdict import Check, Told, Verdict

_LENGTH = struct.Struct("=I")
_LARGEST_QUESTION = 64_000_000
_MOST_FINDINGS = 200
"""Thunderbird takes no answer above 1 MB; nobody reads more than these."""

_FIRST = b"Subject: Desk\n\nSorry, we can't send it until Monday.\n"
"""A mail that has all loaded that checks need."""

_POLICY = SMTP.clone(cte_type="8bit", utf8=True)


def serve(source: BinaryIO, sink: BinaryIO, check: Check, log: Log) -> None:
    """Until the add-on hangs up. What goes wrong with a question becomes its answer."""
    for question in _questions(source):
        answer = _answer(question, check, log)
        data = json.dumps({"id": question.get("id"), **answer}).encode()
        sink.write(_LENGTH.pack(len(data)) + data)
        sink.flush()


def _questions(source: BinaryIO) -> Iterator[Mapping[str, Any]]:
    while len(head := source.read(_LENGTH.size)) == _LENGTH.size:
        (length,) = _LENGTH.unpack(head)
        data = source.read(length) if length <= _LARGEST_QUESTION else b""
        if len(data) != length:
            return
        question = json.loads(data)
        if isinstance(question, dict):
            yield question


def _answer(question: Mapping[str, Any], check: Check, log: Log) -> dict[str, Any]:
    try:
        match question.get("type"):
            case "hello":
                check(_FIRST)
                return {}
            case "check":
                return {"findings": [told._asdict() for told in check(_mail(question)).findings[:_MOST_FINDINGS]]}
            case "override":
                log(_kept(question["rules"]), str(question["reason"]))
                return {}
            case other:
                return {"error": f"{other}: ToneGuard knows no such question; its add-on may be newer."}
    except Exception as error:  # noqa: BLE001 -- the writer is told, and decides
        return {"error": str(error) or type(error).__name__}


def _mail(question: Mapping[str, Any]) -> bytes:
    """The mail as it would be sent, as far as it matters."""
    made = EmailMessage(policy=_POLICY)
    for name, addresses in (("From", [question["from"]]), ("To", question["to"])):
        line = ", ".join(" ".join(str(address).split()) for address in addresses if address)
        if line:
            made[name] = line
    words = str(question["body"]).encode("utf-8", "replace").decode()
    made.set_content(words, subtype="html" if question["html"] else "plain", cte="8bit")
    return made.as_bytes()


def _kept(rules: Mapping[str, int]) -> Verdict:
    return Verdict(tuple(Told(str(rule), "", "", "", "", 0, "") for rule, count in rules.items() for _ in range(count)))
