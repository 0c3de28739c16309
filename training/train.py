"""Trains the shape that config.cfg describes, and keeps the best averaged weights it saw."""

from __future__ import annotations

import sys
from pathlib import Path

import spacy
from spacy.language import Language
from spacy.training.initialize import init_nlp
from spacy.training.loop import train as train_loop
from spacy.util import load_config
from thinc.api import NumpyOps, set_current_ops

import training.corpus  # noqa: F401  registers the readers that the config names

CONFIG = Path(__file__).parent / "config.cfg"


def train(treebank: Path, work: Path, vectors: Path) -> Language:
    use_fast_matrices()
    overrides = {"paths.treebank": str(treebank), "paths.vectors": str(vectors)}
    nlp = init_nlp(load_config(CONFIG, overrides=overrides, interpolate=True))
    # The labels were collected from all examples; from here on the reader is asked anew for every pass.
    nlp.config["training"]["max_epochs"] = -1
    work.mkdir(parents=True, exist_ok=True)
    train_loop(nlp, work, stdout=sys.stderr, stderr=sys.stderr)
    return spacy.load(work / "model-best")


def use_fast_matrices() -> None:
    """numpy's own BLAS multiplies matrices of our sizes about three times as fast as spaCy's default (blis)."""
    set_current_ops(NumpyOps(use_blis=False))
