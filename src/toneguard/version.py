"""Which ToneGuard this is: the one place that says so, which the package's metadata is made from."""

VERSION = "0.1.0"
