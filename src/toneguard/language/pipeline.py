"""Loads the packaged English pipeline, once a process."""

from functools import cache
from importlib.resources import files
from pathlib import Path

import spacy
from spacy.language import Language
from thinc.api import use_ops


@cache
def load() -> Language:
    """The pipeline that ships in `model/`: tokens, UPOS, features, lemmas and Universal Dependencies."""
    # For matrices as small as a sentence, numpy's own BLAS takes two thirds of the time of thinc's default.
    with use_ops("numpy", use_blis=False):
        return spacy.load(Path(str(files("toneguard.language") / "model")))
