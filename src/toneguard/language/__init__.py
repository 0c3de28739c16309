"""Reads English: sentences, words, clauses, phrases and figures. The only room that knows spaCy and textstat."""
