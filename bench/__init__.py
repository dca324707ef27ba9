"""Benchmarks: each module has ``measure()``, and ``python -m bench`` prints a table."""
