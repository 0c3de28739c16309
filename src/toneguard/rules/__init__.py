"""Turns rule files into compiled rules, and finds their matches in a reading."""
