"""How nouns are pickled: frozen dataclasses by their fields, which one left to itself looks up anew for each of thousands in a
report; members of an enumeration by their value.
"""

from dataclasses import fields
from enum import Enum
from operator import attrgetter
from typing import Any, TypeVar

Noun = TypeVar("Noun", bound=type[Any])
Kind = TypeVar("Kind", bound=type[Enum])


def by_fields(noun: Noun) -> Noun:
    """Of a dataclass with two fields or more, all of which its `__init__` takes in their order."""
    values = attrgetter(*(field.name for field in fields(noun)))

    def reduced(self: Any) -> tuple[Any, ...]:
        return noun, values(self)

    type.__setattr__(noun, "__reduce__", reduced)
    return noun


def by_value(kind: Kind) -> Kind:
    """Of an enumeration, whose members Python 3.11.2 pickles as calls of `getattr`, which nothing that is read back may call."""

    def reduced(self: Enum, _protocol: object) -> tuple[Any, ...]:
        return type(self), (self.value,)

    type.__setattr__(kind, "__reduce_ex__", reduced)
    return kind
