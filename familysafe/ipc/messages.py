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

import msgspec

from familysafe.family.people import Child, Guardian
from familysafe.screentime.rules import Rules

PROTOCOL = 1
"""Raised whenever a message changes its meaning; the two sides must agree."""

Role = Literal["system", "guardian", "child", "stranger"]
Mode = Literal["service", "personal"]


class Message(msgspec.Struct, frozen=True, tag_field="type", forbid_unknown_fields=True):
    """Base of all messages."""


# --- what clients ask ----------------------------------------------------------------------


class Hello(Message, tag="hello", frozen=True):
    """First message of every connection. ``program``: console, agent, ctl. Answer: Welcome."""

    protocol: int
    program: str


class ProveGuardian(Message, tag="prove_guardian", frozen=True):
    """Makes this connection the guardian's until it closes. Answer: Done."""

    pin: str


class ForgetGuardian(Message, tag="forget_guardian", frozen=True):
    """Gives the guardian's rights of this connection back ("Lock now"). Answer: Done."""


class GetStatus(Message, tag="get_status", frozen=True):
    """Answer: Status; a child sees only itself."""


class GetFamily(Message, tag="get_family", frozen=True):
    """Answer: Family."""


class AddGuardian(Message, tag="add_guardian", frozen=True):
    """The first guardian may be added by the own user in personal mode, else by an administrator.

    Answer: GuardianAdded.
    """

    name: str
    pin: str
    own_rules: bool = False


class RemoveGuardian(Message, tag="remove_guardian", frozen=True):
    """The last guardian cannot be removed while there are children. Answer: Done."""

    guardian: str


class ChangePin(Message, tag="change_pin", frozen=True):
    """Answer: Done. The connection must hold the guardian's right."""

    guardian: str
    pin: str


class RecoverPin(Message, tag="recover_pin", frozen=True):
    """Sets a new PIN with the recovery sheet's code, which is used up. Answer: GuardianAdded."""

    code: str
    pin: str


class AddChild(Message, tag="add_child", frozen=True):
    """``born`` is YYYY-MM. Answer: ChildAdded."""

    name: str
    born: str
    accounts: tuple[str, ...] = ()
    face: str = "boy-10"
    cloth: str = ""


class ChangeChild(Message, tag="change_child", frozen=True):
    """Answer: Done."""

    child: Child
    revision: int


class RemoveChild(Message, tag="remove_child", frozen=True):
    """Answer: Done."""

    child: str


class GetRules(Message, tag="get_rules", frozen=True):
    """Answer: ChildRules."""

    child: str


class SetRules(Message, tag="set_rules", frozen=True):
    """Answer: ChildRules with the new revision.

    In personal mode nothing can be locked for certain, so choosing Lock there is refused with
    ``level.gap`` unless ``accept_gap`` says that the guardian was told and accepts it.
    """

    child: str
    rules: Rules
    revision: int
    accept_gap: bool = False


class GiveTime(Message, tag="give_time", frozen=True):
    """Adds a grant for today. ``seconds`` up to one day. Answer: Done."""

    child: str
    seconds: int
    reason: str = ""


class StopNow(Message, tag="stop_now", frozen=True):
    """Ends the child's time for now; a later grant opens it again. Answer: Done."""

    child: str


class Pause(Message, tag="pause", frozen=True):
    """Pauses everybody (or lets them go on). Answer: Done."""

    on: bool


class AskForTime(Message, tag="ask_for_time", frozen=True):
    """A child asks. Answer: Done."""

    seconds: int
    reason: str = ""


class GetRequests(Message, tag="get_requests", frozen=True):
    """Answer: Requests."""


class AnswerRequest(Message, tag="answer_request", frozen=True):
    """``seconds`` of None declines. Answer: Done."""

    request: str
    seconds: int | None


class GetUsage(Message, tag="get_usage", frozen=True):
    """Both days included. Answer: Usage."""

    child: str
    first: str
    last: str
    by: Literal["day", "app", "hour"] = "day"


class GetAudit(Message, tag="get_audit", frozen=True):
    """The newest rows first. Answer: Audit."""

    most: int = 100


class GetOwnView(Message, tag="get_own_view", frozen=True):
    """Everything that guardians can see about the child who asks. Answer: OwnView."""


class Beat(Message, tag="beat", frozen=True):
    """The agent's heartbeat, at least every 5 s. ``idle`` in seconds. Answer: Done."""

    idle: float
    app: str = ""


class Subscribe(Message, tag="subscribe", frozen=True):
    """Events follow until the connection closes. Answer: Done."""


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
    | Pause
    | AskForTime
    | GetRequests
    | AnswerRequest
    | GetUsage
    | GetAudit
    | GetOwnView
    | Beat
    | Subscribe
)

# --- what the guard answers ----------------------------------------------------------------


class Done(Message, tag="done", frozen=True):
    """It was done, and is on disk."""


class Welcome(Message, tag="welcome", frozen=True):
    """``child`` is the child to whom the caller's OS account belongs, if it does.

    ``guardians`` is how many are set up: 0 means that the first-run questions are due.
    """

    protocol: int
    version: str
    mode: Mode
    role: Role
    child: str | None
    guardians: int
    since: str


class ChildStatus(Message, tag="child_status", frozen=True):
    """How one child stands now.

    ``left_seconds`` and ``limit_seconds`` are None where no limit applies. ``until`` is the moment
    at which the state ends by itself (next allowed time while finished), or None. ``reason`` is a
    StopReason while finished or locked, else "". ``granted_seconds`` were given today.
    ``own_rules`` is true for a teenager who is their own guardian: limits are own goals.
    """

    id: str
    name: str
    age: int
    face: str
    cloth: str
    state: str
    used_seconds: int
    limit_seconds: int | None
    left_seconds: int | None
    granted_seconds: int
    uncounted_seconds: int
    reason: str
    until: str | None
    level: str
    protected: bool
    own_rules: bool = False


class Status(Message, tag="status", frozen=True):
    """The children in the order of being added."""

    version: str
    mode: Mode
    since: str
    paused: bool
    children: tuple[ChildStatus, ...]
    open_requests: int


class Family(Message, tag="family", frozen=True):
    """``revision`` is that of the people, not of their rules."""

    revision: int
    guardians: tuple[Guardian, ...]
    children: tuple[Child, ...]


class GuardianAdded(Message, tag="guardian_added", frozen=True):
    """``recovery_code`` is printed on the recovery sheet and kept nowhere in the clear."""

    guardian: Guardian
    recovery_code: str


class ChildAdded(Message, tag="child_added", frozen=True):
    """The child as stored."""

    child: Child


class ChildRules(Message, tag="child_rules", frozen=True):
    """The rules of one child and their revision."""

    child: str
    rules: Rules
    revision: int


class TimeRequest(Message, tag="time_request", frozen=True):
    """A child's request. ``answer``: open, granted, declined."""

    id: str
    child: str
    seconds: int
    reason: str
    asked: str
    answer: str
    granted_seconds: int


class Requests(Message, tag="requests", frozen=True):
    """The newest first."""

    requests: tuple[TimeRequest, ...]


class UsageRow(Message, tag="usage_row", frozen=True):
    """``key`` of the chosen ``by`` fills day, app or hour; the others are ""."""

    day: str
    app: str
    hour: str
    seconds: int
    counted: bool


class Usage(Message, tag="usage", frozen=True):
    """Rows in the order of day."""

    child: str
    total_seconds: int
    rows: tuple[UsageRow, ...]


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


class OwnView(Message, tag="own_view", frozen=True):
    """What guardians see about the child, and since when it is kept."""

    status: ChildStatus
    rules: Rules
    usage: tuple[UsageRow, ...]
    requests: tuple[TimeRequest, ...]
    kept_days: int
    guardians: tuple[str, ...]


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
    | Audit
    | OwnView
)

# --- what the guard tells by itself --------------------------------------------------------


class StatusChanged(Message, tag="status_changed", frozen=True):
    """A child's state, rules or time changed (at most once a second while it only counts)."""

    child: ChildStatus


class WarningDue(Message, tag="warning_due", frozen=True):
    """``minutes`` are left."""

    child: str
    minutes: int


class TimeUp(Message, tag="time_up", frozen=True):
    """The child's time is over; ``next_seconds`` is the limit of the next allowed time."""

    child: str
    reason: str
    until: str | None
    next_seconds: int | None


class RequestChanged(Message, tag="request_changed", frozen=True):
    """A request was made or answered."""

    request: TimeRequest


class FamilyChanged(Message, tag="family_changed", frozen=True):
    """People or rules changed: ask again."""

    revision: int


EventBody = StatusChanged | WarningDue | TimeUp | RequestChanged | FamilyChanged

# --- envelopes -----------------------------------------------------------------------------


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
