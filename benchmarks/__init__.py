"""Speed and memory of ToneGuard, beside the linters its users know."""
