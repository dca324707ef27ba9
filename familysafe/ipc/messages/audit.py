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


class GetNotices(Message, tag="get_notices", frozen=True):
    """What guardians should know of and nobody has read yet. Answer: Notices."""


class SeeNotices(Message, tag="see_notices", frozen=True):
    """Says that everything up to a row of the audit was read. Answer: Done."""

    up_to: int


class Notice(Message, tag="notice", frozen=True):
    """``code`` is an action of the audit, ``who`` a child's name or "".

    ``amount`` is seconds or times, by the code. The same happened ``times`` times, last at ``at``.
    """

    code: str
    at: str
    who: str
    amount: int
    times: int


class Notices(Message, tag="notices", frozen=True):
    """The newest first; ``up_to`` is what SeeNotices takes."""

    notices: tuple[Notice, ...]
    up_to: int
