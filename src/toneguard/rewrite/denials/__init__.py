"""What can't be, told with what can."""

from toneguard.rewrite.denials import (
    bounds,
    bridges,
    concluded,
    dead_ends,
    for_now,
    limits,
    made_good,
    needs,
    negated,
    next_ways,
    nothing,
    outcomes,
    searches,
    theirs,
    turned,
    unknowns,
    until,
    verdicts,
    who_can,
)
from toneguard.rewrite.prose.scene import Captures

OF_CLAUSE: Captures = {
    **bounds.OF_CLAUSE,
    **for_now.OF_CLAUSE,
    **limits.OF_CLAUSE,
    **negated.OF_CLAUSE,
    **nothing.OF_CLAUSE,
    **outcomes.OF_CLAUSE,
    **theirs.OF_CLAUSE,
    **unknowns.OF_CLAUSE,
    **until.OF_CLAUSE,
    **verdicts.OF_CLAUSE,
}
"""Of a main clause, which the template then tells anew."""

OF_SENTENCE: Captures = {
    **bridges.OF_SENTENCE,
    **concluded.OF_SENTENCE,
    **dead_ends.OF_SENTENCE,
    **for_now.OF_SENTENCE,
    **limits.OF_SENTENCE,
    **made_good.OF_SENTENCE,
    **nothing.OF_SENTENCE,
    **needs.OF_SENTENCE,
    **outcomes.OF_SENTENCE,
    **searches.OF_SENTENCE,
    **turned.OF_SENTENCE,
    **unknowns.OF_SENTENCE,
    **who_can.OF_SENTENCE,
}
"""Of a whole sentence, which the template then stands for."""

OF_PAIR: Captures = {**next_ways.OF_PAIR, **who_can.OF_PAIR}
"""Of a sentence and the next, which the template then stands for."""

WITHIN: Captures = {**negated.WITHIN}
"""Of less than a clause."""
