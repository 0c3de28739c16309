"""What a finding is known by from one run to the next, whatever line it has moved to."""

import hashlib
from collections import Counter

from toneguard.model import Finding


class Fingerprints:
    """Of one run: a mark made of a finding's file, its rule, its words, and which of several alike it is."""

    def __init__(self) -> None:
        self._seen: Counter[tuple[str, ...]] = Counter()

    def of(self, path: str, finding: Finding) -> str:
        known_by = (path, finding.rule, " ".join(finding.text.casefold().split()))
        self._seen[known_by] += 1
        return _mark(*known_by, str(self._seen[known_by]))


def _mark(*parts: str) -> str:
    return hashlib.sha256("\0".join(parts).encode("utf-8", "surrogatepass")).hexdigest()[:32]
