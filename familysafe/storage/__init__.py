"""Stores on disk, one package an owner."""
