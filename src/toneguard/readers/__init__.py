"""Bytes to drafts, one format a file; each reader carries offsets back to the source."""

from toneguard.readers.decoding import Decoded, decode, decoded
from toneguard.readers.files import LONGEST_REPLY, files_in, load, read_answered, read_bytes, read_file, read_text
from toneguard.readers.registry import READERS, Reader, reader_for
from toneguard.readers.thread import read_context

__all__ = [
    "LONGEST_REPLY",
    "READERS",
    "Decoded",
    "Reader",
    "decode",
    "decoded",
    "files_in",
    "load",
    "read_answered",
    "read_bytes",
    "read_context",
    "read_file",
    "read_text",
    "reader_for",
]
