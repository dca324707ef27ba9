"""The tables of ``index.db``. Times are ``core.clock.stamp``, lists and records canonical JSON."""

from __future__ import annotations

from sqlalchemy import (
    CheckConstraint,
    Column,
    ForeignKey,
    Integer,
    MetaData,
    Table,
    Text,
    UniqueConstraint,
)

SCHEMA_VERSION = 1
"""What ``PRAGMA user_version`` says. What is newer is refused."""

metadata = MetaData()

counters = Table(
    "counters",
    metadata,
    Column("name", Text, primary_key=True),
    Column("last", Integer, nullable=False),
)
"""Numbers which are never given twice, even if what had them was deleted."""

cases = Table(
    "cases",
    metadata,
    Column("id", Text, primary_key=True),
    Column("number", Integer, nullable=False, unique=True),
    Column("title", Text, nullable=False),
    Column("child", Text, nullable=False),
    Column("created", Text, nullable=False),
    Column("facts", Text, nullable=False, server_default="{}"),
)

exhibits = Table(
    "exhibits",
    metadata,
    Column("id", Text, primary_key=True),
    Column("case_id", Text, ForeignKey("cases.id", ondelete="CASCADE"), nullable=False),
    Column("number", Integer, nullable=False),
    Column("kind", Text, nullable=False),
    Column("name", Text, nullable=False),
    Column("stored", Text, nullable=False),
    Column("media_type", Text, nullable=False),
    Column("size", Integer, nullable=False),
    Column("sha256", Text, nullable=False),
    Column("sha512", Text, nullable=False),
    Column("details", Text, nullable=False),
    Column("described", Text),
    Column("modified_at", Text),
    Column("imported_at", Text, nullable=False),
    Column("derived_from", Text),
    Column("locked_at", Text),
    Column("secret", Text, nullable=False),
    UniqueConstraint("case_id", "number"),
    CheckConstraint("(secret = '') = (sha256 = '')", name="what_has_bytes_has_a_key"),
)
"""``secret`` is the age identity to which the item's file is encrypted; "" where there is none."""

custody = Table(
    "custody",
    metadata,
    Column("chain", Text, primary_key=True),
    Column("n", Integer, primary_key=True),
    Column("at", Text, nullable=False),
    Column("actor", Text, nullable=False),
    Column("action", Text, nullable=False),
    Column("item", Text, nullable=False),
    Column("details", Text, nullable=False),
    Column("previous", Text, nullable=False),
    Column("hash", Text, nullable=False),
    Column("signature", Text, nullable=False),
    CheckConstraint("n > 0"),
)

_REFUSED = "BEGIN SELECT RAISE(ABORT, 'the custody log is only added to at its end'); END"
_LAST = "(SELECT COALESCE(MAX(n), 0) FROM custody WHERE chain = NEW.chain)"

TRIGGERS = (
    f"CREATE TRIGGER custody_no_update BEFORE UPDATE ON custody {_REFUSED}",
    f"CREATE TRIGGER custody_no_delete BEFORE DELETE ON custody {_REFUSED}",
    f"CREATE TRIGGER custody_follows BEFORE INSERT ON custody WHEN NEW.n <> {_LAST} + 1 {_REFUSED}",
)
"""The log is only added to, at its end, whatever a mistake of this program may try."""
