"""Trains the shape that config.cfg describes, and keeps the best averaged weights it saw."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import Any

import spacy
from spacy.language import Language
from spacy.training.initialize import init_nlp
from spacy.training.loop import train as train_loop
from spacy.util import load_config
from thinc.api import NumpyOps, set_current_ops

import training.corpus  # noqa: F401  registers the readers that the config names

CONFIG = Path(__file__).parent / "config.cfg"


def train(treebank: Path, output: Path, overrides: dict[str, Any] | None = None) -> Language:
    use_fast_matrices()
    output.mkdir(parents=True, exist_ok=True)
    settings = load_config(CONFIG, overrides={"paths.treebank": str(treebank), **(overrides or {})}, interpolate=True)
    nlp = init_nlp(settings)
    # The labels were collected from all examples; from here on the reader is asked anew for every pass.
    nlp.config["training"]["max_epochs"] = -1
    train_loop(nlp, output, stdout=sys.stderr, stderr=sys.stderr)
    return spacy.load(output / "model-best")


def use_fast_matrices() -> None:
    """numpy's own BLAS multiplies matrices of our sizes about three times as fast as spaCy's default (blis)."""
    set_current_ops(NumpyOps(use_blis=False))
