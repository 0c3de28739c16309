"""Messages on the socket: a list of byte strings, each behind its length, so that half a message is never taken for one."""

import _socket as socket  # as in `client`
from collections.abc import Sequence

_SIZE = 8
LONGEST = 1 << 30
"""In bytes; what claims to be longer is no message."""


class CutOffError(OSError):
    """The other end went away in the middle of a message."""


def packed(parts: Sequence[bytes]) -> bytes:
    body = b"".join(_number(len(part)) + part for part in parts)
    return _number(len(body)) + body


def received(peer: socket.socket, begun: bytes = b"") -> list[bytes]:
    """The next message, of which `begun` has been read already. Raises `CutOffError`, and what the socket raises."""
    held = bytearray(begun)
    _fill(peer, held, _SIZE)
    size = _size(held)
    if size > LONGEST:
        raise CutOffError("this is no message")
    _fill(peer, held, _SIZE + size)
    parts: list[bytes] = []
    here = _SIZE
    while here < _SIZE + size:
        start = here + _SIZE
        here = start + _size(held[here:start])
        parts.append(bytes(held[start:here]))
    return parts


def _fill(peer: socket.socket, held: bytearray, size: int) -> None:
    while len(held) < size:
        data = peer.recv(min(size - len(held), 1 << 20))
        if not data:
            raise CutOffError("the other end went away")
        held += data


def _number(value: int) -> bytes:
    return value.to_bytes(_SIZE, "big")


def _size(data: bytes | bytearray) -> int:
    return int.from_bytes(data[:_SIZE], "big")
