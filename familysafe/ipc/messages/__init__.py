"""The closed set of messages between the guard and its clients.

Every message is a frozen struct with a tag. A client sends ``Call(id, request_id, body)`` and gets
exactly one ``Answer(id, body)`` or ``Refusal(id, code, params)``; after ``Subscribe`` it also gets
``Event`` messages. Durations are seconds, moments are ISO 8601 stamps in UTC as
``core.clock.stamp`` writes them, days are ``YYYY-MM-DD``.

Changes carry ``revision``: the number of the state they are based on. If it is not the present one
the guard answers ``Refusal("revision.stale")`` and changes nothing. ``Call.request_id`` (an id made
by the client) makes a repeat safe: it gets the first answer again.
"""

from __future__ import annotations

from typing import Literal

from familysafe.ipc.messages.apps import (
    AppGroup,
    Apps,
    AppTime,
    ChangeGroup,
    GetApps,
    KnownApp,
)
from familysafe.ipc.messages.audit import (
    Audit,
    AuditRow,
    GetAudit,
    GetNotices,
    Notice,
    Notices,
    SeeNotices,
)
from familysafe.ipc.messages.base import (
    PROTOCOL,
    Done,
    Message,
    Mode,
    Role,
    Subscribe,
)
from familysafe.ipc.messages.codes import (
    Codes,
    CodesEnrolled,
    CodeUsed,
    CurrentCode,
    EnrolCodes,
    EnrolledCodes,
    GetCodes,
    RevokeCodes,
    UseCode,
)
from familysafe.ipc.messages.people import (
    AddChild,
    AddGuardian,
    ChangeChild,
    ChangePin,
    ChildAdded,
    Family,
    FamilyChanged,
    ForgetGuardian,
    GetFamily,
    GetSitters,
    GuardianAdded,
    Hello,
    ProveGuardian,
    RecoverPin,
    RemoveChild,
    RemoveGuardian,
    SetPictures,
    SitDown,
    Sitter,
    Sitters,
    StandUp,
    Welcome,
)
from familysafe.ipc.messages.time import (
    AnswerRequest,
    AskForTime,
    Beat,
    ChildRules,
    ChildStatus,
    ForgetUsage,
    GetOwnView,
    GetRequests,
    GetRules,
    GetStatus,
    GetUsage,
    GiveTime,
    ImportedRow,
    ImportUsage,
    KeepUsage,
    LetGoOn,
    OwnView,
    Pause,
    RequestChanged,
    Requests,
    SeeAnswer,
    SetRules,
    Status,
    StatusChanged,
    StopNow,
    TimeRequest,
    TimeUp,
    Usage,
    UsageImported,
    UsageRow,
    WarningDue,
)

Request = (
    Hello
    | ProveGuardian
    | ForgetGuardian
    | GetStatus
    | GetFamily
    | AddGuardian
    | RemoveGuardian
    | ChangePin
    | RecoverPin
    | AddChild
    | ChangeChild
    | RemoveChild
    | GetRules
    | SetRules
    | GiveTime
    | StopNow
    | LetGoOn
    | Pause
    | AskForTime
    | GetRequests
    | AnswerRequest
    | SeeAnswer
    | GetUsage
    | ImportUsage
    | GetAudit
    | GetNotices
    | SeeNotices
    | GetOwnView
    | Beat
    | EnrolCodes
    | RevokeCodes
    | GetCodes
    | UseCode
    | Subscribe
    | GetApps
    | ChangeGroup
    | GetSitters
    | KeepUsage
    | ForgetUsage
    | SitDown
    | StandUp
    | SetPictures
)

Reply = (
    Done
    | Welcome
    | Status
    | Family
    | GuardianAdded
    | ChildAdded
    | ChildRules
    | Requests
    | Usage
    | UsageImported
    | Audit
    | Notices
    | OwnView
    | Apps
    | CodesEnrolled
    | Codes
    | CodeUsed
    | Sitters
)

EventBody = StatusChanged | WarningDue | TimeUp | RequestChanged | FamilyChanged | AppTime


class Call(Message, tag="call", frozen=True):
    """From a client; ``id`` counts up on this connection."""

    id: int
    body: Request
    request_id: str = ""


class Answer(Message, tag="answer", frozen=True):
    """To a client, for its call ``id``."""

    id: int
    body: Reply


class Refusal(Message, tag="refusal", frozen=True):
    """A Fault that crossed the wire: ``kind`` is its class name, the rest its code and params."""

    id: int
    kind: Literal["CheckError", "InputError", "RefusedError", "EnvironmentFault"]
    code: str
    params: dict[str, str | int | float]


class Event(Message, tag="event", frozen=True):
    """To a client that subscribed."""

    body: EventBody


FromClient = Call
FromGuard = Answer | Refusal | Event

__all__ = [
    "PROTOCOL",
    "AddChild",
    "AddGuardian",
    "Answer",
    "AnswerRequest",
    "AppGroup",
    "AppTime",
    "Apps",
    "AskForTime",
    "Audit",
    "AuditRow",
    "Beat",
    "Call",
    "ChangeChild",
    "ChangeGroup",
    "ChangePin",
    "ChildAdded",
    "ChildRules",
    "ChildStatus",
    "CodeUsed",
    "Codes",
    "CodesEnrolled",
    "CurrentCode",
    "Done",
    "EnrolCodes",
    "EnrolledCodes",
    "Event",
    "EventBody",
    "Family",
    "FamilyChanged",
    "ForgetGuardian",
    "ForgetUsage",
    "FromClient",
    "FromGuard",
    "GetApps",
    "GetAudit",
    "GetCodes",
    "GetFamily",
    "GetNotices",
    "GetOwnView",
    "GetRequests",
    "GetRules",
    "GetSitters",
    "GetStatus",
    "GetUsage",
    "GiveTime",
    "GuardianAdded",
    "Hello",
    "ImportUsage",
    "ImportedRow",
    "KeepUsage",
    "KnownApp",
    "LetGoOn",
    "Message",
    "Mode",
    "Notice",
    "Notices",
    "OwnView",
    "Pause",
    "ProveGuardian",
    "RecoverPin",
    "Refusal",
    "RemoveChild",
    "RemoveGuardian",
    "Reply",
    "Request",
    "RequestChanged",
    "Requests",
    "RevokeCodes",
    "Role",
    "SeeAnswer",
    "SeeNotices",
    "SetPictures",
    "SetRules",
    "SitDown",
    "Sitter",
    "Sitters",
    "StandUp",
    "Status",
    "StatusChanged",
    "StopNow",
    "Subscribe",
    "TimeRequest",
    "TimeUp",
    "Usage",
    "UsageImported",
    "UsageRow",
    "UseCode",
    "WarningDue",
    "Welcome",
]
