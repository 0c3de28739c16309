"""Templates, and what they are filled with."""
