"""Has the pipeline's parser take each step of a batch from Python: the same trees in half of its time.

The parser's own loop takes the interpreter's lock several times a word, multiplies with a slower library, and twice where
once is enough.
"""

from collections.abc import Iterable, Iterator, Sequence
from typing import Any

from spacy.language import Language
from spacy.ml._precomputable_affine import PrecomputableAffine
from spacy.ml.parser_model import ParserStepModel  # type: ignore[import-not-found]
from spacy.tokens import Doc
from spacy.util import minibatch
from thinc.api import chain

PARSER = "parser"
NAME = "toneguard_parser"
AT_ONCE = 32
"""Documents that take their steps together; the vectors of more no longer fit where the processor finds them soon."""


def step_parser(pipeline: Language) -> None:
    """The parser must have a beam of one. It stays in the pipeline, disabled."""
    parser: Any = pipeline.get_pipe(PARSER)
    # The layer that scores the steps is the only one for which spaCy does not ask what it should multiply with.
    parser.model.layers[-1].ops = parser.model.ops
    Language.component(NAME, func=Stepping(parser))
    pipeline.add_pipe(NAME, before=PARSER)
    pipeline.disable_pipe(PARSER)


class Stepping:
    """A component that does what `parser` does."""

    def __init__(self, parser: Any) -> None:
        self._parser = parser
        self._layers = _at_once(parser.model)

    def __call__(self, doc: Doc) -> Doc:
        return next(self.pipe([doc]))

    def pipe(self, docs: Iterable[Doc], *, batch_size: int = 128) -> Iterator[Doc]:
        """The documents in their order; those of like length are done together."""
        for batch in minibatch(docs, size=batch_size):  # type: ignore[no-untyped-call]
            for some in minibatch(sorted(batch, key=len), size=AT_ONCE):  # type: ignore[no-untyped-call]
                self._parser.set_annotations(some, self._states(some))
            yield from batch

    def _states(self, docs: Sequence[Doc]) -> Any:
        """The final state of each document."""
        states = self._parser.moves.init_batch(docs)
        under_way = [state for state in states if not state.is_final()]
        if not under_way:
            return states
        model = ParserStepModel(docs, self._layers, has_upper=True, train=False)
        while under_way:
            # What the model would do besides is for steps that it was never taught, and none is left of those.
            seen = model.state2vec.predict(model.get_token_ids(under_way))
            under_way = self._parser.transition_states(under_way, model.vec2scores.predict(seen))
        model.clear_memory()
        return states


def _at_once(model: Any) -> list[Any]:
    """The layers, with the one that narrows a word's vector and the one that reads it as one: both only multiply and add."""
    words, reading, scores = model.layers
    narrow = words.layers[-1]
    weights = reading.get_param("W")
    flat = weights.reshape(-1, weights.shape[-1])
    added = (flat @ narrow.get_param("b")).reshape(weights.shape[:-1])
    sizes = {name: reading.get_dim(name) for name in ("nO", "nF", "nP")}
    both = PrecomputableAffine(nI=narrow.get_dim("nI"), **sizes)  # type: ignore[no-untyped-call]
    both.ops = reading.ops
    both.set_param("W", (flat @ narrow.get_param("W")).reshape(*weights.shape[:-1], -1))
    both.set_param("pad", reading.get_param("pad") - added)
    both.set_param("b", reading.get_param("b") + added.sum(axis=0))
    return [chain(*words.layers[:-1]), both, scores]
