"""Loads the packaged English pipeline, once a process."""

from collections import defaultdict
from collections.abc import Callable
from functools import cache
from importlib import import_module
from importlib.resources import files
from itertools import chain
from pathlib import Path
from typing import Any

import spacy
from spacy.language import Language
from spacy.tokenizer import Tokenizer  # type: ignore[import-not-found]
from spacy.util import registry
from thinc.api import use_ops

from toneguard.expressions import of_libraries
from toneguard.language.spared import spare_ruler
from toneguard.language.stepping import step_parser
from toneguard.language.vectors import remember_words

MODEL = Path(str(files("toneguard.language") / "model"))

_UNTAUGHT = "toneguard.UntaughtTokenizer.v1"


@cache
def load() -> Language:
    """The pipeline that ships in `model/`: tokens, UPOS, features, lemmas and Universal Dependencies."""
    registry.tokenizers(_UNTAUGHT, func=_untaught)
    _group_entry_points()
    # For matrices as small as a sentence, numpy's own BLAS takes two thirds of the time of thinc's default.
    with use_ops("numpy", use_blis=False), of_libraries():
        pipeline = spacy.load(MODEL, config={"nlp.tokenizer.@tokenizers": _UNTAUGHT})
    remember_words(pipeline)
    spare_ruler(pipeline)
    step_parser(pipeline)
    return pipeline


def _group_entry_points() -> None:
    """For spaCy's registries, each of which looks for its own among those of all that is installed, a hundred times over."""
    catalogue: Any = import_module("catalogue")
    points = catalogue.AVAILABLE_ENTRY_POINTS
    grouped = defaultdict(list)
    # Until Python 3.12 they come by group, but of a kind that looks through all of them nevertheless.
    for point in chain.from_iterable(dict.values(points)) if isinstance(points, dict) else points:
        grouped[point.group].append(point)
    catalogue.AVAILABLE_ENTRY_POINTS = dict(grouped)


def _untaught() -> Callable[[Language], Any]:
    """A tokenizer that knows no English yet: what spaCy's would be taught first is replaced by what `model/` holds."""
    return lambda pipeline: Taught(pipeline.vocab)


class Taught(Tokenizer):  # type: ignore[misc]
    """Takes special cases as they lie in `model/`: spaCy looked them over when it wrote them there."""

    def _validate_special_case(self, chunk: str, substrings: object) -> None:
        pass
