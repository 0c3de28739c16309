"""Where mail servers are, and how they are talked to."""

import re
from enum import StrEnum
from typing import NamedTuple

from toneguard.model import UsageError

_PLACE = re.compile(r"(?:\[(?P<six>[0-9A-Fa-f:.]+)\]|(?P<host>[^\s:\[\]]+))(?::(?P<port>\d{1,5}))?")
_LAST_PORT = 65535


class Security(StrEnum):
    """How the connection is kept private."""

    NONE = "none"
    STARTTLS = "starttls"
    TLS = "tls"


class Place(NamedTuple):
    """A host and a port."""

    host: str
    port: int

    @classmethod
    def read(cls, text: str, port: int | None = None) -> "Place":
        """`host:port`, `[::1]:port`, or a host alone where a `port` is given. Raises `UsageError`."""
        found = _PLACE.fullmatch(text)
        given = found["port"] if found else None
        if not found or not (given or port) or int(given or 0) > _LAST_PORT:
            raise UsageError(f"{text}: this is no place of a mail server; write HOST:PORT.")
        return cls(found["six"] or found["host"], int(given) if given else port or 0)

    @property
    def is_local(self) -> bool:
        """Whether nobody but this machine is there, as far as the name tells."""
        if self.host == "localhost":
            return True
        from ipaddress import ip_address

        try:
            return ip_address(self.host).is_loopback
        except ValueError:
            return False

    def __str__(self) -> str:
        return f"[{self.host}]:{self.port}" if ":" in self.host else f"{self.host}:{self.port}"
