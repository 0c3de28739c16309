"""What the customer did or left undone, told of the thing and not of them."""

from toneguard.rewrite.blame import (
    allegations,
    causes,
    consequences,
    hindsight,
    lessons,
    reproaches,
    scolding,
    tags,
    threats,
    unblaming,
    wrongs,
)
from toneguard.rewrite.prose.scene import Captures

OF_CLAUSE: Captures = {**hindsight.OF_CLAUSE, **reproaches.OF_CLAUSE, **wrongs.OF_CLAUSE}
"""Of a main clause, which the template then tells anew."""

ANYWHERE: Captures = {
    **allegations.ANYWHERE,
    **causes.ANYWHERE,
    **consequences.ANYWHERE,
    **hindsight.ANYWHERE,
    **lessons.ANYWHERE,
    **scolding.ANYWHERE,
    **tags.ANYWHERE,
    **threats.ANYWHERE,
    **unblaming.ANYWHERE,
}
"""Of a whole sentence, or of more or less than one."""
