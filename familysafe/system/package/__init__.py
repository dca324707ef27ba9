"""Packages for the police on disk: written whole, and checked without the vault."""
