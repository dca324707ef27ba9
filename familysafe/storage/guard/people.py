"""Guardians, children, rules, the audit chain, and what belongs to callers."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime

import msgspec
from sqlalchemy import Integer, delete, func, insert, literal_column, select, update
from sqlalchemy.dialects.sqlite import insert as upsert
from sqlalchemy.engine import Connection

from familysafe.core.chain import GENESIS, Break, Link, first_break, link
from familysafe.core.clock import stamp
from familysafe.family.people import Child, ChildId, Guardian, GuardianId
from familysafe.family.pin import Throttle
from familysafe.screentime.rules import Rules
from familysafe.storage.guard import tables as t

FAMILY_REVISION = "family_revision"
ADDED = literal_column("rowid", Integer)
"""The order of being added. Ids do not keep it: a clock may be set back between two of them."""

MOST_ANSWERS = 2000
"""So many answers are kept for repeated requests; older ones are forgotten."""

_setting = upsert(t.setting)
SET_SETTING = _setting.on_conflict_do_update(
    index_elements=["name"], set_={"value": _setting.excluded.value}
)
"""Made once: it runs every four seconds."""


class PeopleRecords:
    """One transaction's view of people."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    # --- settings ---------------------------------------------------------------------------

    def setting(self, name: str) -> str | None:
        """Return a setting, or None."""
        found = self._connection.scalar(select(t.setting.c.value).where(t.setting.c.name == name))
        return None if found is None else str(found)

    def set_setting(self, name: str, value: str) -> None:
        """Keep a setting."""
        self._connection.execute(SET_SETTING, {"name": name, "value": value})

    def family_revision(self) -> int:
        """Return the number that counts changes of people."""
        return int(self.setting(FAMILY_REVISION) or 0)

    def _family_changed(self) -> None:
        self.set_setting(FAMILY_REVISION, str(self.family_revision() + 1))

    # --- guardians --------------------------------------------------------------------------

    def guardians(self) -> tuple[Guardian, ...]:
        """Return the guardians in the order of being added."""
        columns = t.guardian.c
        rows = self._connection.execute(
            select(columns.id, columns.name, columns.own_rules).order_by(ADDED)
        )
        return tuple(Guardian(GuardianId(row.id), row.name, row.own_rules) for row in rows)

    def add_guardian(self, guardian: Guardian, pin_hash: str, recovery_hash: str) -> None:
        """Add a guardian."""
        self._connection.execute(
            insert(t.guardian).values(
                id=guardian.id,
                name=guardian.name,
                own_rules=guardian.own_rules,
                pin=pin_hash,
                recovery=recovery_hash,
            )
        )
        self._family_changed()

    def remove_guardian(self, guardian: GuardianId) -> None:
        """Remove a guardian."""
        self._connection.execute(delete(t.guardian).where(t.guardian.c.id == guardian))
        self._family_changed()

    def pin_hashes(self) -> tuple[tuple[GuardianId, str], ...]:
        """Return what the PINs are checked against."""
        rows = self._connection.execute(select(t.guardian.c.id, t.guardian.c.pin))
        return tuple((GuardianId(row.id), row.pin) for row in rows)

    def recovery_hashes(self) -> tuple[tuple[GuardianId, str], ...]:
        """Return what the codes of recovery sheets are checked against."""
        rows = self._connection.execute(select(t.guardian.c.id, t.guardian.c.recovery))
        return tuple((GuardianId(row.id), row.recovery) for row in rows)

    def set_pin(self, guardian: GuardianId, pin_hash: str) -> None:
        """Replace a PIN."""
        self._connection.execute(
            update(t.guardian).where(t.guardian.c.id == guardian).values(pin=pin_hash)
        )

    def set_recovery(self, guardian: GuardianId, recovery_hash: str) -> None:
        """Replace the code of a recovery sheet: the old sheet is void."""
        self._connection.execute(
            update(t.guardian).where(t.guardian.c.id == guardian).values(recovery=recovery_hash)
        )

    # --- children ---------------------------------------------------------------------------

    def children(self) -> tuple[Child, ...]:
        """Return the children in the order of being added."""
        accounts: dict[str, list[str]] = {}
        for row in self._connection.execute(select(t.account).order_by(t.account.c.name)):
            accounts.setdefault(row.child, []).append(row.name)
        rows = self._connection.execute(select(t.child).order_by(ADDED))
        return tuple(
            Child(
                id=ChildId(row.id),
                name=row.name,
                born=row.born,
                accounts=tuple(accounts.get(row.id, ())),
                face=row.face,
                cloth=row.cloth,
            )
            for row in rows
        )

    def add_child(self, child: Child, rules: Rules) -> None:
        """Add a child with the rules it begins with (revision 1)."""
        self._connection.execute(
            insert(t.child).values(
                id=child.id, name=child.name, born=child.born, face=child.face, cloth=child.cloth
            )
        )
        self._set_accounts(child)
        self._connection.execute(
            insert(t.rules).values(child=child.id, revision=1, value=msgspec.json.encode(rules))
        )
        self._family_changed()

    def change_child(self, child: Child) -> None:
        """Replace what is known of a child."""
        self._connection.execute(
            update(t.child)
            .where(t.child.c.id == child.id)
            .values(name=child.name, born=child.born, face=child.face, cloth=child.cloth)
        )
        self._set_accounts(child)
        self._family_changed()

    def remove_child(self, child: ChildId) -> None:
        """Remove a child with its rules, usage and requests."""
        self._connection.execute(delete(t.child).where(t.child.c.id == child))
        self._family_changed()

    def picture_hashes(self) -> dict[ChildId, str]:
        """Return what the picture PINs of those children are checked against who have one."""
        rows = self._connection.execute(
            select(t.child.c.id, t.child.c.pictures).where(t.child.c.pictures.is_not(None))
        )
        return {ChildId(row.id): row.pictures for row in rows}

    def set_pictures(self, child: ChildId, pictures_hash: str | None) -> None:
        """Replace a child's picture PIN; None takes it away."""
        self._connection.execute(
            update(t.child).where(t.child.c.id == child).values(pictures=pictures_hash)
        )

    def _set_accounts(self, child: Child) -> None:
        self._connection.execute(delete(t.account).where(t.account.c.child == child.id))
        for name in child.accounts:
            self._connection.execute(insert(t.account).values(name=name, child=child.id))

    # --- rules ------------------------------------------------------------------------------

    def rules(self, child: ChildId) -> tuple[Rules, int]:
        """Return a child's rules and their revision."""
        row = self._connection.execute(
            select(t.rules.c.value, t.rules.c.revision).where(t.rules.c.child == child)
        ).one()
        return msgspec.json.decode(row.value, type=Rules), row.revision

    def set_rules(self, child: ChildId, rules: Rules) -> int:
        """Replace a child's rules; returns the new revision."""
        self._connection.execute(
            update(t.rules)
            .where(t.rules.c.child == child)
            .values(value=msgspec.json.encode(rules), revision=t.rules.c.revision + 1)
        )
        return self.rules(child)[1]

    # --- audit ------------------------------------------------------------------------------

    def audit(
        self, at: datetime, actor: str, action: str, details: Mapping[str, str | int | None]
    ) -> None:
        """Append a row to the chain. ``actor``: guardian:ID, child:ID, system or guard."""
        last = self._connection.execute(
            select(t.audit.c.n, t.audit.c.hash).order_by(t.audit.c.n.desc()).limit(1)
        ).one_or_none()
        number, previous = (1, GENESIS) if last is None else (last.n + 1, last.hash)
        record = {"at": stamp(at), "actor": actor, "action": action, "details": dict(details)}
        row = link(number, previous, record)
        self._connection.execute(
            insert(t.audit).values(n=row.n, previous=row.previous, body=row.body, hash=row.hash)
        )

    def audit_rows(self, most: int) -> tuple[Link, ...]:
        """Return the newest rows, the newest first."""
        rows = self._connection.execute(select(t.audit).order_by(t.audit.c.n.desc()).limit(most))
        return tuple(Link(row.n, row.previous, row.body, row.hash) for row in rows)

    def audit_break(self) -> Break | None:
        """Return the first place at which the chain does not hold."""
        rows = self._connection.execute(select(t.audit).order_by(t.audit.c.n))
        return first_break(Link(row.n, row.previous, row.body, row.hash) for row in rows)

    # --- callers ----------------------------------------------------------------------------

    def throttle(self, subject: str) -> Throttle:
        """Return how often ``subject`` failed, and how long it must wait now."""
        row = self._connection.execute(
            select(t.throttle).where(t.throttle.c.subject == subject)
        ).one_or_none()
        return Throttle() if row is None else Throttle(row.failures, row.wait)

    def set_throttle(self, subject: str, throttle: Throttle) -> None:
        """Keep how often ``subject`` failed."""
        values = {"failures": throttle.failures, "wait": throttle.wait}
        wanted = upsert(t.throttle).values(subject=subject, **values)
        self._connection.execute(
            wanted.on_conflict_do_update(index_elements=["subject"], set_=values)
        )

    def answer_to(self, request_id: str) -> bytes | None:
        """Return the reply that a request id got before, or None."""
        found = self._connection.scalar(
            select(t.answered.c.reply).where(t.answered.c.request_id == request_id)
        )
        return None if found is None else bytes(found)

    def keep_answer(self, request_id: str, reply: bytes) -> None:
        """Remember a reply for a repeat of its request; ids sort by time."""
        self._connection.execute(insert(t.answered).values(request_id=request_id, reply=reply))
        count = self._connection.scalar(select(func.count()).select_from(t.answered)) or 0
        if count > MOST_ANSWERS:
            oldest = select(t.answered.c.request_id).order_by(t.answered.c.request_id).limit(100)
            self._connection.execute(delete(t.answered).where(t.answered.c.request_id.in_(oldest)))
