"""Measures findings and rewrites against labelled replies; reads replies, quotes none of them into the project."""
