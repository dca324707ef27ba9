"""Alembic's environment of the guard's store."""
