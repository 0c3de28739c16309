"""What we say that we feel, know or will do, told so that it holds."""

from toneguard.rewrite.assurances import apologies, doubts, estimates, promises, sorry_but
from toneguard.rewrite.prose.scene import Captures

OF_CLAUSE: Captures = {**promises.OF_CLAUSE}
"""Of a main clause, which the template then tells anew."""

ANYWHERE: Captures = {
    **apologies.ANYWHERE,
    **doubts.ANYWHERE,
    **estimates.ANYWHERE,
    **promises.ANYWHERE,
    **sorry_but.ANYWHERE,
}
"""Of a whole sentence, or of more or less than one."""
