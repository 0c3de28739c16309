"""Bytes to drafts, one format a file; each reader carries offsets back to the source."""

from toneguard.readers.decoding import decode
from toneguard.readers.files import files_in, load, read_bytes, read_file
from toneguard.readers.registry import READERS, Reader, reader_for
from toneguard.readers.thread import read_context

__all__ = ["READERS", "Reader", "decode", "files_in", "load", "read_bytes", "read_context", "read_file", "reader_for"]
