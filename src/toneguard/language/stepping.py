"""Has the pipeline's parser take each step of a batch from Python: the same trees in two thirds of its time.

The parser's own loop takes the interpreter's lock several times a word, and multiplies with a slower library.
"""

from collections.abc import Iterable, Iterator, Sequence
from typing import Any

from spacy.language import Language
from spacy.tokens import Doc
from spacy.util import minibatch

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
        model = self._parser.model.predict(docs)
        while under_way:
            under_way = self._parser.transition_states(under_way, model.predict(under_way))
        model.clear_memory()
        return states
