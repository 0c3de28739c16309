"""Reads English: sentences, words, clauses, phrases and figures. The only room that knows spaCy and textstat."""

import os

from toneguard.language.spacy_import import import_spacy

# Read by numpy's BLAS once, when numpy is first imported. A sentence's matrices are too small to share out: threads that wait
# for each other cost eight times the work where several checks run at once. A user's own setting wins.
os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")

# Before any other module of this room imports from spaCy.
import_spacy()
