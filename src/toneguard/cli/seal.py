"""Reports as bytes that can only be read with the key they were sealed under."""

import hashlib
import io
import pickle
import secrets
import zlib
from collections.abc import Sequence
from typing import Any

from toneguard.model import Report

KEY, _TAG = 32, 16
"""Bytes of a key, and of what tells whole entries from others."""
_NOUNS = ("toneguard.model.", "toneguard.readers.")

DAMAGED = (zlib.error, pickle.UnpicklingError, EOFError, ValueError, TypeError, AttributeError, IndexError)


def name_of(key: bytes) -> bytes:
    """The name of an entry, which tells nothing of the key."""
    return hashlib.blake2b(b"name", key=key, digest_size=KEY).digest()


def sealed(reports: Sequence[Report], key: bytes) -> bytes:
    """Each key seals one text only, which is what makes so simple a cipher a good one."""
    body = _under(zlib.compress(pickle.dumps(list(reports), protocol=5), 1), key)
    return hashlib.blake2b(body, key=key, digest_size=_TAG).digest() + body


def unsealed(entry: bytes, key: bytes) -> list[Report]:
    """Raises one of `DAMAGED` where it is not what was sealed under the key."""
    tag, body = entry[:_TAG], entry[_TAG:]
    if not secrets.compare_digest(tag, hashlib.blake2b(body, key=key, digest_size=_TAG).digest()):
        raise ValueError("the seal is broken")
    found: list[Report] = _Reports(io.BytesIO(zlib.decompress(_under(body, key)))).load()
    return found


def _under(body: bytes, key: bytes) -> bytes:
    stream = hashlib.shake_256(b"seal" + key).digest(len(body))
    return (int.from_bytes(body, "big") ^ int.from_bytes(stream, "big")).to_bytes(len(body), "big")


class _Reports(pickle.Unpickler):
    """Makes the nouns of a report and of what readers know of a draft, and nothing else."""

    def find_class(self, module: str, name: str) -> Any:
        if not module.startswith(_NOUNS):
            raise pickle.UnpicklingError(f"{module}.{name} is no part of a report")
        return super().find_class(module, name)
