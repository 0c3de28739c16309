"""What the customer has to do, asked for."""

from toneguard.rewrite.orders import (
    addressed,
    courtesies,
    duties,
    joined,
    requirements,
    steps,
    waits,
    wants,
)
from toneguard.rewrite.prose.scene import Captures

OF_CLAUSE: Captures = {**requirements.OF_CLAUSE, **waits.OF_CLAUSE, **wants.OF_CLAUSE}
"""Of a main clause, which the template then tells anew."""

OF_SENTENCE: Captures = {
    **addressed.OF_SENTENCE,
    **courtesies.OF_SENTENCE,
    **duties.OF_SENTENCE,
    **joined.OF_SENTENCE,
    **requirements.OF_SENTENCE,
    **steps.OF_SENTENCE,
    **wants.OF_SENTENCE,
}
"""Of a whole sentence, which the template then stands for."""
