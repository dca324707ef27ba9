"""Tables of the guard's store. Moments are text as ``core.clock.stamp`` writes them."""

from __future__ import annotations

from sqlalchemy import (
    Boolean,
    Column,
    Float,
    ForeignKey,
    Index,
    Integer,
    LargeBinary,
    MetaData,
    String,
    Table,
)

metadata = MetaData()


def _child() -> Column[str]:
    return Column("child", String, ForeignKey("child.id", ondelete="CASCADE"), nullable=False)


setting = Table(
    "setting",
    metadata,
    Column("name", String, primary_key=True),
    Column("value", String, nullable=False),
)
guardian = Table(
    "guardian",
    metadata,
    Column("id", String, primary_key=True),
    Column("name", String, nullable=False),
    Column("own_rules", Boolean, nullable=False),
    Column("pin", String, nullable=False),
    Column("recovery", String, nullable=False),
)
child = Table(
    "child",
    metadata,
    Column("id", String, primary_key=True),
    Column("name", String, nullable=False),
    Column("born", String, nullable=False),
    Column("face", String, nullable=False),
    Column("cloth", String, nullable=False),
    Column("pictures", String, nullable=True),
)
account = Table(
    "account",
    metadata,
    Column("name", String, primary_key=True),
    Column("child", String, ForeignKey("child.id", ondelete="CASCADE"), primary_key=True),
    Index("account_child", "child"),
)
rules = Table(
    "rules",
    metadata,
    Column("child", String, ForeignKey("child.id", ondelete="CASCADE"), primary_key=True),
    Column("revision", Integer, nullable=False),
    Column("value", LargeBinary, nullable=False),
)
usage = Table(
    "usage",
    metadata,
    Column("child", String, ForeignKey("child.id", ondelete="CASCADE"), primary_key=True),
    Column("day", String, primary_key=True),
    Column("hour", Integer, primary_key=True),
    Column("app", String, primary_key=True),
    Column("counted", Boolean, primary_key=True),
    Column("seconds", Float, nullable=False),
    sqlite_with_rowid=False,
)
given = Table(
    "given",
    metadata,
    Column("id", String, primary_key=True),
    _child(),
    Column("at", String, nullable=False),
    Column("seconds", Integer, nullable=False),
    Column("day_used", Integer, nullable=False),
    Column("week_used", Integer, nullable=False),
    Column("until", String, nullable=True),
    Column("reason", String, nullable=False),
    Index("given_child_at", "child", "at"),
)
stopped = Table(
    "stopped",
    metadata,
    Column("child", String, ForeignKey("child.id", ondelete="CASCADE"), primary_key=True),
    Column("at", String, nullable=False),
)
request = Table(
    "request",
    metadata,
    Column("id", String, primary_key=True),
    _child(),
    Column("seconds", Integer, nullable=False),
    Column("reason", String, nullable=False),
    Column("asked", String, nullable=False),
    Column("answer", String, nullable=False),
    Column("granted", Integer, nullable=False),
    Column("seen", Boolean, nullable=False),
    Index("request_child", "child"),
)
audit = Table(
    "audit",
    metadata,
    Column("n", Integer, primary_key=True),
    Column("previous", String, nullable=False),
    Column("body", LargeBinary, nullable=False),
    Column("hash", String, nullable=False),
)
throttle = Table(
    "throttle",
    metadata,
    Column("subject", String, primary_key=True),
    Column("failures", Integer, nullable=False),
    Column("wait", Float, nullable=False),
)
answered = Table(
    "answered",
    metadata,
    Column("request_id", String, primary_key=True),
    Column("reply", LargeBinary, nullable=False),
)
inbox = Table(
    "inbox",
    metadata,
    Column("id", String, primary_key=True),
    Column("arrived", String, nullable=False),
    Column("sealed", LargeBinary, nullable=False),
)
