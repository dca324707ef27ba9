"""Guardians, children, ages, PIN and audit: pure rules and ports."""
