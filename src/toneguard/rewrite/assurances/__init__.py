"""What we say that we feel, know or will do, told so that it holds."""

from toneguard.rewrite.assurances import (
    apologies,
    doubts,
    estimates,
    handled,
    nobody,
    promises,
    regrets,
    sorry_but,
)
from toneguard.rewrite.prose.scene import Captures

OF_CLAUSE: Captures = {**promises.OF_CLAUSE}
"""Of a main clause, which the template then tells anew."""

OF_SENTENCE: Captures = {
    **apologies.OF_SENTENCE,
    **doubts.OF_SENTENCE,
    **estimates.OF_SENTENCE,
    **handled.OF_SENTENCE,
    **nobody.OF_SENTENCE,
    **promises.OF_SENTENCE,
    **regrets.OF_SENTENCE,
    **sorry_but.OF_SENTENCE,
}
"""Of a whole sentence, which the template then stands for."""
