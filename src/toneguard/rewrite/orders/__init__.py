"""What the customer has to do, asked for."""

from toneguard.rewrite.orders import addressed, courtesies, duties, requirements, steps, waits, wants
from toneguard.rewrite.prose.scene import Captures

OF_CLAUSE: Captures = {**requirements.OF_CLAUSE, **waits.OF_CLAUSE, **wants.OF_CLAUSE}
"""Of a main clause, which the template then tells anew."""

ANYWHERE: Captures = {
    **addressed.ANYWHERE,
    **courtesies.ANYWHERE,
    **duties.ANYWHERE,
    **requirements.ANYWHERE,
    **steps.ANYWHERE,
    **wants.ANYWHERE,
}
"""Of a whole sentence, or of more or less than one."""
