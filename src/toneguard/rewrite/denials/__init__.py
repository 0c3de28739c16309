"""What can't be, told with what can."""

from toneguard.rewrite.denials import (
    bounds,
    bridges,
    dead_ends,
    limits,
    negated,
    news,
    outcomes,
    pairs,
    rescheduled,
    turned,
    unknowns,
    verdicts,
)
from toneguard.rewrite.prose.scene import Captures

OF_CLAUSE: Captures = {
    **bounds.OF_CLAUSE,
    **limits.OF_CLAUSE,
    **negated.OF_CLAUSE,
    **outcomes.OF_CLAUSE,
    **unknowns.OF_CLAUSE,
    **verdicts.OF_CLAUSE,
}
"""Of a main clause, which the template then tells anew."""

ANYWHERE: Captures = {
    **negated.ANYWHERE,
    **bridges.ANYWHERE,
    **dead_ends.ANYWHERE,
    **limits.ANYWHERE,
    **news.ANYWHERE,
    **outcomes.ANYWHERE,
    **pairs.ANYWHERE,
    **rescheduled.ANYWHERE,
    **turned.ANYWHERE,
    **unknowns.ANYWHERE,
}
"""Of a whole sentence, or of more or less than one."""
