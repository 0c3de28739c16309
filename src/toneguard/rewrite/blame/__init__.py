"""What the customer did or left undone, told of the thing and not of them."""

from toneguard.rewrite.blame import (
    allegations,
    causes,
    guesses,
    hindsight,
    lessons,
    overdue,
    records,
    reproaches,
    scolding,
    tags,
    threats,
    unblaming,
    wrongs,
)
from toneguard.rewrite.prose.scene import Captures

OF_CLAUSE: Captures = {**overdue.OF_CLAUSE, **reproaches.OF_CLAUSE, **wrongs.OF_CLAUSE}
"""Of a main clause, which the template then tells anew."""

OF_SENTENCE: Captures = {
    **allegations.OF_SENTENCE,
    **causes.OF_SENTENCE,
    **guesses.OF_SENTENCE,
    **hindsight.OF_SENTENCE,
    **lessons.OF_SENTENCE,
    **records.OF_SENTENCE,
    **scolding.OF_SENTENCE,
    **tags.OF_SENTENCE,
    **threats.OF_SENTENCE,
    **unblaming.OF_SENTENCE,
}
"""Of a whole sentence, which the template then stands for."""
