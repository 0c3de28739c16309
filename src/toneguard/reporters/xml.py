"""XML for the reporters that write it."""

from collections.abc import Mapping
from xml.etree.ElementTree import Element, indent, tostring

from toneguard.regex import regex

# What XML 1.0 can't hold, not even escaped.
_UNWRITABLE = regex("[^\t\n\r\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")


def element(tag: str, attributes: Mapping[str, str | int], text: str = "") -> Element:
    """An element; letters that XML has no way to write become `�`."""
    made = Element(tag, {name: _clean(str(value)) for name, value in attributes.items()})
    made.text = _clean(text) or None
    return made


def document(root: Element) -> str:
    indent(root)
    return f'<?xml version="1.0" encoding="utf-8"?>\n{tostring(root, encoding="unicode")}\n'


def _clean(text: str) -> str:
    return _UNWRITABLE.sub("�", text)
