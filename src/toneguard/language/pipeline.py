"""Loads the packaged English pipeline, once a process."""

from functools import cache
from importlib.resources import files
from pathlib import Path

import spacy
from spacy.language import Language


@cache
def load() -> Language:
    """The pipeline that ships in `model/`: tokens, UPOS, features, lemmas and Universal Dependencies."""
    return spacy.load(Path(str(files("toneguard.language") / "model")))
