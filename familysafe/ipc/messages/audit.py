"""What guardians and the guard did."""

from __future__ import annotations

from familysafe.ipc.messages.base import Message


class GetAudit(Message, tag="get_audit", frozen=True):
    """The newest rows first. Answer: Audit."""

    most: int = 100


class AuditRow(Message, tag="audit_row", frozen=True):
    """``actor``: guardian:ID, child:ID, system, guard. ``details`` is canonical JSON."""

    n: int
    at: str
    actor: str
    action: str
    details: str
    hash: str


class Audit(Message, tag="audit", frozen=True):
    """``intact`` is false where the chain does not hold."""

    rows: tuple[AuditRow, ...]
    head: str
    intact: bool
