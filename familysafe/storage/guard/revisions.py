"""Brings a store to the newest revision. Alembic is loaded only where there is something to do."""

from __future__ import annotations

from pathlib import Path

from sqlalchemy import inspect
from sqlalchemy.engine import Connection, Engine

from familysafe.core.errors import EnvironmentFault

HEAD = "0001"
"""The newest revision; a test holds it against the scripts."""


def scripts() -> Path:
    """Return the folder of the migrations, also inside a bundle."""
    return Path(__file__).resolve().parent / "migrations"


def bring_up(engine: Engine, path: Path, target: str = HEAD) -> None:
    """Migrate in one transaction: wholly, or not at all.

    Raises EnvironmentFault("store.newer") for a store that a newer version has written.
    """
    with engine.begin() as connection:
        present = _revision(connection)
        if present == target:
            return
        migrate(connection, present, target, path)


def migrate(connection: Connection, present: str | None, target: str, path: Path) -> None:
    """Run the scripts between two revisions on an open transaction."""
    from alembic import command
    from alembic.config import Config
    from alembic.script import ScriptDirectory

    settings = Config()
    settings.set_main_option("script_location", str(scripts()))
    known = {script.revision for script in ScriptDirectory.from_config(settings).walk_revisions()}
    if present is not None and present not in known:
        raise EnvironmentFault("store.newer", path=str(path))
    settings.attributes["connection"] = connection
    command.upgrade(settings, target)


def _revision(connection: Connection) -> str | None:
    if not inspect(connection).has_table("alembic_version"):
        return None
    found = connection.exec_driver_sql("SELECT version_num FROM alembic_version").scalar()
    return None if found is None else str(found)
