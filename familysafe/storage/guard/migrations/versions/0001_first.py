"""The first tables. Nothing of the program is imported here: what is written stays as it was."""

import sqlalchemy as sa
from alembic import op

revision = "0001"
down_revision = None
branch_labels = None
depends_on = None

TABLES = (
    "inbox",
    "answered",
    "throttle",
    "audit",
    "request",
    "stopped",
    "given",
    "usage",
    "rules",
    "account",
    "child",
    "guardian",
    "setting",
)


def _owned(*, primary: bool = False) -> sa.Column:
    return sa.Column(
        "child",
        sa.String,
        sa.ForeignKey("child.id", ondelete="CASCADE"),
        primary_key=primary,
        nullable=False,
    )


def _text(name: str, *, primary: bool = False) -> sa.Column:
    return sa.Column(name, sa.String, primary_key=primary, nullable=False)


def _number(name: str, *, primary: bool = False) -> sa.Column:
    return sa.Column(name, sa.Integer, primary_key=primary, nullable=False)


def upgrade() -> None:
    op.create_table("setting", _text("name", primary=True), _text("value"))
    op.create_table(
        "guardian",
        _text("id", primary=True),
        _text("name"),
        sa.Column("own_rules", sa.Boolean, nullable=False),
        _text("pin"),
        _text("recovery"),
    )
    op.create_table(
        "child",
        _text("id", primary=True),
        _text("name"),
        _text("born"),
        _text("face"),
        _text("cloth"),
        sa.Column("pictures", sa.String, nullable=True),
    )
    op.create_table("account", _text("name", primary=True), _owned(primary=True))
    op.create_index("account_child", "account", ["child"])
    op.create_table(
        "rules",
        _owned(primary=True),
        _number("revision"),
        sa.Column("value", sa.LargeBinary, nullable=False),
    )
    op.create_table(
        "usage",
        _owned(primary=True),
        _text("day", primary=True),
        _number("hour", primary=True),
        _text("app", primary=True),
        sa.Column("counted", sa.Boolean, primary_key=True, nullable=False),
        sa.Column("seconds", sa.Float, nullable=False),
        sqlite_with_rowid=False,
    )
    op.create_table(
        "given",
        _text("id", primary=True),
        _owned(),
        _text("at"),
        _number("seconds"),
        _number("day_used"),
        _number("week_used"),
        sa.Column("until", sa.String, nullable=True),
        _text("reason"),
    )
    op.create_index("given_child_at", "given", ["child", "at"])
    op.create_table("stopped", _owned(primary=True), _text("at"))
    op.create_table(
        "request",
        _text("id", primary=True),
        _owned(),
        _number("seconds"),
        _text("reason"),
        _text("asked"),
        _text("answer"),
        _number("granted"),
        sa.Column("seen", sa.Boolean, nullable=False),
    )
    op.create_index("request_child", "request", ["child"])
    op.create_table(
        "audit",
        _number("n", primary=True),
        _text("previous"),
        sa.Column("body", sa.LargeBinary, nullable=False),
        _text("hash"),
    )
    for event, name in (("DELETE", "audit_kept"), ("UPDATE", "audit_unchanged")):
        op.execute(
            f"CREATE TRIGGER {name} BEFORE {event} ON audit"
            " BEGIN SELECT RAISE(ABORT, 'audit rows stay'); END"
        )
    op.create_table(
        "throttle",
        _text("subject", primary=True),
        _number("failures"),
        sa.Column("wait", sa.Float, nullable=False),
    )
    op.create_table(
        "answered",
        _text("request_id", primary=True),
        sa.Column("reply", sa.LargeBinary, nullable=False),
    )
    op.create_table(
        "inbox",
        _text("id", primary=True),
        _text("arrived"),
        sa.Column("sealed", sa.LargeBinary, nullable=False),
    )


def downgrade() -> None:
    for name in TABLES:
        op.drop_table(name)
