"""What is known of a file, as bytes that can only be read with the key they were sealed under."""

import hashlib
import io
import pickle
import secrets
import zlib
from typing import Any

from toneguard.cli.known import Known

KEY, _TAG = 32, 16
"""Bytes of a key, and of what tells whole entries from others."""
_NOUNS = ("toneguard.model.", "toneguard.readers.", "toneguard.reporters.base", "toneguard.cli.known")

DAMAGED = (zlib.error, pickle.UnpicklingError, EOFError, ValueError, TypeError, AttributeError, IndexError)


def name_of(key: bytes) -> bytes:
    """The name of an entry, which tells nothing of the key."""
    return hashlib.blake2b(b"name", key=key, digest_size=KEY).digest()


def sealed(known: Known, key: bytes) -> bytes:
    """Each key seals one text only, which is what makes so simple a cipher a good one."""
    body = _under(zlib.compress(pickle.dumps(known, protocol=5), 1), key)
    return hashlib.blake2b(body, key=key, digest_size=_TAG).digest() + body


def unsealed(entry: bytes, key: bytes) -> Known:
    """Raises one of `DAMAGED` where it is not what was sealed under the key."""
    tag, body = entry[:_TAG], entry[_TAG:]
    if not secrets.compare_digest(tag, hashlib.blake2b(body, key=key, digest_size=_TAG).digest()):
        raise ValueError("the seal is broken")
    found: Known = _Nouns(io.BytesIO(zlib.decompress(_under(body, key)))).load()
    return found


def _under(body: bytes, key: bytes) -> bytes:
    stream = hashlib.shake_256(b"seal" + key).digest(len(body))
    return (int.from_bytes(body, "big") ^ int.from_bytes(stream, "big")).to_bytes(len(body), "big")


class _Nouns(pickle.Unpickler):
    """Makes the nouns of a report, of what readers know of a draft and of what is said of rules, and nothing else."""

    def find_class(self, module: str, name: str) -> Any:
        if not module.startswith(_NOUNS):
            raise pickle.UnpicklingError(f"{module}.{name} is nothing that is known of a file")
        return super().find_class(module, name)
