"""Rules, use, more time, and how a child stands."""

from __future__ import annotations

from typing import Literal

from familysafe.ipc.messages.base import Message, Mode
from familysafe.screentime.rules import Rules


class GetStatus(Message, tag="get_status", frozen=True):
    """Answer: Status; a child sees only itself."""


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
    """Adds a grant for today. ``seconds`` up to one day. Answer: Done.

    With ``app`` (an app, or "@group") only the own minutes of that go up, and no other limit.
    With ``until``, ``HH:MM`` by the clock on the wall (its next coming), ``seconds`` is 0: all
    limits are lifted until then, and hold again afterwards.
    """

    child: str
    seconds: int
    reason: str = ""
    app: str = ""
    until: str = ""


class StopNow(Message, tag="stop_now", frozen=True):
    """Ends the child's time for now; a later grant opens it again. Answer: Done."""

    child: str


class LetGoOn(Message, tag="let_go_on", frozen=True):
    """Takes "Stop now" of today back, if it was pressed. Answer: Done."""

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


class SeeAnswer(Message, tag="see_answer", frozen=True):
    """A child says that it read the answer to its request. Answer: Done."""

    request: str


class GetUsage(Message, tag="get_usage", frozen=True):
    """Both days included; ``each`` has day, app and hour in every row. Answer: Usage."""

    child: str
    first: str
    last: str
    by: Literal["day", "app", "hour", "each"] = "day"


class ImportedRow(Message, tag="imported_row", frozen=True):
    """Seconds of one app in one hour (0 to 23) of one day of use."""

    day: str
    hour: int
    app: str
    seconds: int


class ImportUsage(Message, tag="import_usage", frozen=True):
    """Use that another program measured. Answer: UsageImported.

    Days of which the guard measured anything itself are left as they are, so that the same can be
    sent twice.
    """

    child: str
    rows: tuple[ImportedRow, ...]


class KeepUsage(Message, tag="keep_usage", frozen=True):
    """Keeps everybody's use for 7, 30 or 90 days; what is older is erased at once. Answer: Done."""

    days: int


class ForgetUsage(Message, tag="forget_usage", frozen=True):
    """Erases a child's use before this week, from which its limits are counted. Answer: Done."""

    child: str


class GetOwnView(Message, tag="get_own_view", frozen=True):
    """Everything that guardians can see about the child who asks. Answer: OwnView."""


class Beat(Message, tag="beat", frozen=True):
    """The agent's heartbeat, at least every 5 s. ``idle`` in seconds. Answer: Done.

    ``app`` is the window class and ``pid`` the process of the window in front ("" and 0 unknown);
    the service believes them only as far as it sees the same.
    """

    idle: float
    app: str = ""
    pid: int = 0


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


class ChildRules(Message, tag="child_rules", frozen=True):
    """The rules of one child and their revision."""

    child: str
    rules: Rules
    revision: int


class TimeRequest(Message, tag="time_request", frozen=True):
    """A child's request. ``answer``: open, granted, declined; ``seen``: the child read it."""

    id: str
    child: str
    seconds: int
    reason: str
    asked: str
    answer: str
    granted_seconds: int
    seen: bool = False


class Requests(Message, tag="requests", frozen=True):
    """The newest first."""

    requests: tuple[TimeRequest, ...]


class UsageRow(Message, tag="usage_row", frozen=True):
    """``key`` of the chosen ``by`` fills day, app or hour; the others are "".

    ``name`` is what people call the app.
    """

    day: str
    app: str
    hour: str
    seconds: int
    counted: bool
    name: str = ""


class Usage(Message, tag="usage", frozen=True):
    """Rows in the order of day.

    ``totals_only``: the rows are by day, whatever was asked for, because from 13 on apps and hours
    are for the child alone. ``kept_days`` is for how long use is kept.
    """

    child: str
    total_seconds: int
    rows: tuple[UsageRow, ...]
    totals_only: bool = False
    kept_days: int = 90


class UsageImported(Message, tag="usage_imported", frozen=True):
    """The days that were taken over, and those that were there already."""

    child: str
    days: tuple[str, ...]
    there: tuple[str, ...]


class OwnView(Message, tag="own_view", frozen=True):
    """What guardians see about the child, and for how many days it is kept.

    ``usage`` is by day, ``apps`` and ``hours`` are of the same days; where ``totals_only`` is set,
    guardians see the days alone.
    """

    status: ChildStatus
    rules: Rules
    usage: tuple[UsageRow, ...]
    requests: tuple[TimeRequest, ...]
    kept_days: int
    guardians: tuple[str, ...]
    apps: tuple[UsageRow, ...] = ()
    hours: tuple[UsageRow, ...] = ()
    totals_only: bool = False


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
