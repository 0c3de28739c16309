"""Rebuilds the packaged English pipeline from the treebanks, and measures it."""
