"""Bytes that can only be read with the key they were sealed under."""

import hashlib
import zlib
from collections.abc import Iterable
from hmac import compare_digest

KEY, _TAG = 32, 16
"""Bytes of a key, and of what tells whole entries from others."""

BROKEN = (zlib.error, ValueError)


def key_of(parts: Iterable[bytes], secret: bytes) -> bytes:
    """What things are known by, each of which counts, to one who has the secret."""
    digest = hashlib.blake2b(key=secret, digest_size=KEY)
    for part in parts:
        digest.update(len(part).to_bytes(8, "big"))
        digest.update(part)
    return digest.digest()


def name_of(key: bytes) -> bytes:
    """The name of an entry, which tells nothing of the key."""
    return hashlib.blake2b(b"name", key=key, digest_size=KEY).digest()


def sealed(data: bytes, key: bytes) -> bytes:
    """Each key seals one text only, which is what makes so simple a cipher a good one."""
    body = _under(zlib.compress(data, 1), key)
    return _tag(body, key) + body


def unsealed(entry: bytes, key: bytes) -> bytes:
    """Raises one of `BROKEN` where it is not what was sealed under the key."""
    tag, body = entry[:_TAG], entry[_TAG:]
    if not compare_digest(tag, _tag(body, key)):
        raise ValueError("the seal is broken")
    return zlib.decompress(_under(body, key))


def _tag(body: bytes, key: bytes) -> bytes:
    return hashlib.blake2b(body, key=key, digest_size=_TAG).digest()


def _under(body: bytes, key: bytes) -> bytes:
    stream = hashlib.shake_256(b"seal" + key).digest(len(body))
    return (int.from_bytes(body, "big") ^ int.from_bytes(stream, "big")).to_bytes(len(body), "big")
