"""Loads the packaged English pipeline, once a process."""

from functools import cache
from importlib.resources import files
from pathlib import Path

import spacy
from spacy.language import Language
from thinc.api import use_ops

from toneguard.language.spared import spare_ruler

MODEL = Path(str(files("toneguard.language") / "model"))


@cache
def load() -> Language:
    """The pipeline that ships in `model/`: tokens, UPOS, features, lemmas and Universal Dependencies."""
    # For matrices as small as a sentence, numpy's own BLAS takes two thirds of the time of thinc's default.
    with use_ops("numpy", use_blis=False):
        pipeline = spacy.load(MODEL)
    spare_ruler(pipeline)
    return pipeline
