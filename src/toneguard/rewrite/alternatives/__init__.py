"""Ways on beside what can't be: which there are, and how the two change places."""

from toneguard.rewrite.alternatives import asking, elsewhere, news, pairs
from toneguard.rewrite.prose.scene import Captures

OF_SENTENCE: Captures = {**asking.OF_SENTENCE, **elsewhere.OF_SENTENCE, **news.OF_SENTENCE}
"""Of a whole sentence, which the template then stands for."""

OF_PAIR: Captures = {
    **pairs.OF_PAIR,
}
"""Of a sentence and the next, which the template then stands for."""
