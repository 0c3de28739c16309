"""Reads the English tables of spacy-lookups-data with their words (spaCy itself keeps only hashes of them)."""

from __future__ import annotations

from typing import Any

from spacy.util import load_language_data, registry


def lookup_table(name: str) -> dict[str, Any]:
    tables: dict[str, str] = registry.lookups.get("en")
    return dict(load_language_data(tables[name]))
