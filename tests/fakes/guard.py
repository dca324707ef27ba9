"""A guard in memory: the same answers as the real one for what the console asks."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, timedelta
from itertools import cycle
from typing import Any

import msgspec

from familysafe.core.errors import Defect, EnvironmentFault, RefusedError
from familysafe.family.people import (
    CLOTHS,
    Child,
    ChildId,
    Guardian,
    GuardianId,
    age_on,
    sets_own_rules,
)
from familysafe.family.pin import Throttle, after_failure, seconds_to_wait
from familysafe.ipc.messages import (
    PROTOCOL,
    AddChild,
    AddGuardian,
    AnswerRequest,
    AppGroup,
    Apps,
    ChangeChild,
    ChildAdded,
    ChildRules,
    ChildStatus,
    Codes,
    CodesEnrolled,
    CurrentCode,
    Done,
    EnrolCodes,
    EnrolledCodes,
    EventBody,
    Family,
    FamilyChanged,
    ForgetGuardian,
    ForgetUsage,
    GetApps,
    GetCodes,
    GetFamily,
    GetNotices,
    GetRequests,
    GetRules,
    GetStatus,
    GetUsage,
    GiveTime,
    GuardianAdded,
    KeepUsage,
    KnownApp,
    LetGoOn,
    Mode,
    Notice,
    Notices,
    Pause,
    ProveGuardian,
    Reply,
    Request,
    RequestChanged,
    Requests,
    RevokeCodes,
    SeeNotices,
    SetPictures,
    SetRules,
    Status,
    StatusChanged,
    StopNow,
    Subscribe,
    TimeRequest,
    Usage,
    UsageRow,
    Welcome,
)
from familysafe.screentime.rules import Level, Rules, Window

RULES = Rules(
    level=Level.REMIND, daily=(60, 60, 60, 60, 60, 120, 120), bedtime=Window(20 * 60, 6 * 60 + 30)
)
WEEK = (55, 60, 40, 95, 110, 60, 45)
"""Minutes of the last seven days, which end on Tuesday 24 November 2026."""

APPS_USED = (
    ("minecraft", "16", 0.5),
    ("chromium", "17", 0.3),
    ("", "19", 0.2),
    ("anki", "18", 0.25),
)
"""Which app, in what hour, and its part of a day's minutes; study comes on top of them."""
TITLES = {"minecraft": "Minecraft", "chromium": "Chromium", "anki": "Anki"}

TODAY = date(2026, 11, 24)
SINCE = "2026-11-24T10:00:00.000000Z"
RECOVERY = "7K3M-9QXA-C2VD-HT5R-8WNE"


APPS_HERE = Apps(
    (
        KnownApp("roblox", "Roblox", ("games",), 5400, installed=True),
        KnownApp("firefox", "Firefox", ("browsers",), 2400, installed=True),
        KnownApp("gcompris", "GCompris", ("study",), 600, installed=True),
        KnownApp("~game.bin", "game.bin", (), 60, installed=True),
    ),
    (AppGroup("games", ("roblox",)), AppGroup("study", ("gcompris",))),
)


def status(child: str, name: str, age: int, face: str, cloth: str, **more: object) -> ChildStatus:
    """Return a child who has used nothing of one hour, changed by ``more``."""
    plain = ChildStatus(
        id=child,
        name=name,
        age=age,
        face=face,
        cloth=cloth,
        state="idle",
        used_seconds=0,
        limit_seconds=3600,
        left_seconds=3600,
        granted_seconds=0,
        uncounted_seconds=0,
        reason="",
        until=None,
        level="remind",
        protected=True,
    )
    return msgspec.structs.replace(plain, **more)


class FakeGuard:
    """Holds people, statuses and requests. ``away`` makes it unreachable.

    ``is_shy`` lets it tell of children after the PIN only, as the service does to other accounts.
    """

    def __init__(self, *, pin: str = "", mode: Mode = "service") -> None:
        self.pin = pin
        self.mode: Mode = mode
        self.away = False
        self.guardian = False
        self.guardians: list[Guardian] = [Guardian(GuardianId("g1"), "Yeay Chan")] if pin else []
        self.children: list[Child] = []
        self.statuses: list[ChildStatus] = []
        self.requests: list[TimeRequest] = []
        self.paused = False
        self.is_shy = False
        self.rules: dict[str, ChildRules] = {}
        self.codes: set[str] = set()
        self.clock_trusted = True
        self.asked: list[Request] = []
        self.unused = False
        self.totals_only = False
        self.kept_days = 90
        self.notices: list[Notice] = []
        self.told: Callable[[EventBody], None] | None = None
        self.closed = False
        self.boot = 1000.0
        self.throttle = Throttle()

    def welcome(self) -> Welcome:
        if self.away:
            raise EnvironmentFault("guard.away")
        return Welcome(
            protocol=PROTOCOL,
            version="0.1.0",
            mode=self.mode,
            role="guardian" if self.guardian else "stranger",
            child=None,
            guardians=len(self.guardians),
            since=SINCE,
        )

    def listen(self, on_event: Callable[[EventBody], None]) -> None:
        self.told = on_event

    def tell(self, event: EventBody) -> None:
        if self.told is not None:
            self.told(event)

    def close(self) -> None:
        self.closed = True

    def call(self, body: Request) -> Reply:
        if self.away:
            raise EnvironmentFault("guard.away")
        self.asked.append(body)
        answers: dict[type, Callable[[Any], Reply]] = {
            ProveGuardian: self._prove,
            ForgetGuardian: self._forget,
            GetStatus: lambda _body: self._status(),
            GetFamily: lambda _body: Family(1, tuple(self.guardians), tuple(self.children)),
            AddGuardian: self._add_guardian,
            AddChild: self._add_child,
            ChangeChild: self._change_child,
            GiveTime: self._give,
            GetRequests: lambda _body: Requests(tuple(self.requests)),
            AnswerRequest: self._answer,
            GetRules: lambda body: self._rules(body.child),
            SetRules: self._set_rules,
            GetUsage: self._usage,
            GetNotices: lambda _body: Notices(tuple(self.notices), len(self.notices)),
            SeeNotices: lambda _body: self._see(),
            GetApps: lambda _body: APPS_HERE,
            StopNow: lambda body: self._closed(body.child, "stopped"),
            LetGoOn: lambda body: self._closed(body.child, ""),
            Pause: self._pause,
            Subscribe: lambda _body: Done(),
            EnrolCodes: self._enrol_codes,
            GetCodes: self._codes,
            SetPictures: self._set_pictures,
            KeepUsage: self._keep,
            ForgetUsage: lambda _body: Done(),
            RevokeCodes: lambda _body: self._revoke_codes(),
        }
        if type(body) not in answers:
            message = f"the fake guard does not know {type(body).__name__}"
            raise Defect(message)
        return answers[type(body)](body)

    def _enrol_codes(self, body: EnrolCodes) -> Reply:
        self._must_be_guardian()
        self.codes.add(body.kind)
        made = tuple(
            EnrolledCodes(minutes, uri=f"otpauth://totp/FamilySafe:{minutes}?secret=ABCDEFGH234567")
            if body.kind == "timed"
            else EnrolledCodes(minutes, codes=tuple(f"{minutes}{n:04}" for n in range(10)))
            for minutes in (15, 30, 60)
        )
        return CodesEnrolled(body.child, body.kind, made)

    def _codes(self, body: GetCodes) -> Reply:
        self._must_be_guardian()
        timed, printed = "timed" in self.codes, "printed" in self.codes
        told = ("287082", "359152", "969429")
        return Codes(
            child=body.child,
            timed=timed,
            printed=printed,
            trusted=self.clock_trusted,
            seconds=21,
            amounts=tuple(
                CurrentCode(minutes, code if timed and self.clock_trusted else "", 10 * printed)
                for minutes, code in zip((15, 30, 60), told, strict=True)
            ),
        )

    def _revoke_codes(self) -> Reply:
        self._must_be_guardian()
        self.codes.clear()
        return Done()

    def _forget(self, body: ForgetGuardian) -> Reply:
        del body
        self.guardian = False
        return Done()

    def _must_be_guardian(self) -> None:
        if not self.guardian:
            raise RefusedError("guardian.needed")

    def _prove(self, body: ProveGuardian) -> Reply:
        wait = seconds_to_wait(self.throttle, self.boot)
        if wait:
            raise RefusedError("pin.wait", seconds=wait)
        if body.pin != self.pin:
            self.throttle = after_failure(self.throttle, self.boot)
            raise RefusedError("pin.wrong")
        self.throttle = Throttle()
        self.guardian = True
        return Done()

    def _status(self) -> Status:
        opened = sum(request.answer == "open" for request in self.requests)
        seen = () if self.is_shy and not self.guardian else tuple(self.statuses)
        return Status("0.1.0", self.mode, SINCE, self.paused, seen, opened)

    def _add_guardian(self, body: AddGuardian) -> Reply:
        if self.guardians:
            self._must_be_guardian()
        added = Guardian(GuardianId(f"g{len(self.guardians) + 1}"), body.name, body.own_rules)
        self.guardians.append(added)
        self.pin = body.pin
        self.guardian = True
        self.tell(FamilyChanged(1))
        return GuardianAdded(added, RECOVERY)

    def _add_child(self, body: AddChild) -> Reply:
        self._must_be_guardian()
        number = len(self.children)
        cloth = body.cloth or CLOTHS[number % len(CLOTHS)]
        child = Child(
            ChildId(f"c{number + 1}"), body.name, body.born, body.accounts, body.face, cloth
        )
        self.children.append(child)
        self.statuses.append(
            status(
                child.id,
                child.name,
                age_on(body.born, TODAY),
                child.face,
                child.cloth,
                own_rules=sets_own_rules(child, self.guardians),
            )
        )
        self.tell(FamilyChanged(1))
        return ChildAdded(child)

    def _change_child(self, body: ChangeChild) -> Reply:
        self._must_be_guardian()
        places = {each.id: place for place, each in enumerate(self.children)}
        self.children[places[body.child.id]] = body.child
        self.tell(FamilyChanged(1))
        return Done()

    def _give(self, body: GiveTime) -> Reply:
        self._must_be_guardian()
        for place, each in enumerate(self.statuses):
            if each.id == body.child:
                left = None if each.left_seconds is None else each.left_seconds + body.seconds
                changed = msgspec.structs.replace(
                    each,
                    granted_seconds=each.granted_seconds + body.seconds,
                    left_seconds=left,
                    state="counting",
                )
                self.statuses[place] = changed
                self.tell(StatusChanged(changed))
        return Done()

    def _rules(self, child: str) -> ChildRules:
        return self.rules.setdefault(child, ChildRules(child, RULES, 1))

    def _set_rules(self, body: SetRules) -> Reply:
        self._must_be_guardian()
        now = self._rules(body.child)
        if body.revision != now.revision:
            raise RefusedError("revision.stale")
        locks = body.rules.level is Level.LOCK and now.rules.level is not Level.LOCK
        if locks and self.mode == "personal" and not body.accept_gap:
            raise RefusedError("level.gap")
        self.rules[body.child] = ChildRules(body.child, body.rules, now.revision + 1)
        return self.rules[body.child]

    def _see(self) -> Reply:
        self._must_be_guardian()
        self.notices.clear()
        return Done()

    def _usage(self, body: GetUsage) -> Reply:
        """Answer the same each week: the minutes of ``WEEK``, of which ``APPS_USED`` took parts."""
        if self.unused:
            return Usage(body.child, 0, ())
        first, last = date.fromisoformat(body.first), date.fromisoformat(body.last)
        by = "day" if self.totals_only else body.by
        days = [last - timedelta(days=back) for back in range((last - first).days + 1)]
        each = [
            (day.isoformat(), app, hour, round(minutes * share * 60), app != "anki")
            for day, minutes in zip(days, cycle(reversed(WEEK)))
            for app, hour, share in APPS_USED
        ]
        sums: dict[tuple[str, str, str, bool], int] = {}
        for day, app, hour, seconds, counted in reversed(each):
            key = (
                "" if by == "app" else day,
                app if by in {"app", "each"} else "",
                hour if by in {"hour", "each"} else "",
                counted,
            )
            sums[key] = sums.get(key, 0) + seconds
        rows = tuple(
            UsageRow(*key[:3], seconds, key[3], TITLES.get(key[1], ""))
            for key, seconds in sums.items()
        )
        return Usage(
            body.child, sum(row.seconds for row in rows), rows, self.totals_only, self.kept_days
        )

    def _closed(self, child: str, reason: str) -> Reply:
        self._must_be_guardian()
        for place, each in enumerate(self.statuses):
            if each.id == child:
                state = "finished" if reason else "counting"
                changed = msgspec.structs.replace(each, reason=reason, state=state)
                self.statuses[place] = changed
                self.tell(StatusChanged(changed))
        return Done()

    def _pause(self, body: Pause) -> Reply:
        self._must_be_guardian()
        self.paused = body.on
        self.tell(FamilyChanged(1))
        return Done()

    def _keep(self, body: KeepUsage) -> Reply:
        self._must_be_guardian()
        self.kept_days = body.days
        return Done()

    def _set_pictures(self, body: SetPictures) -> Reply:
        self._must_be_guardian()
        for place, each in enumerate(self.statuses):
            if each.id == body.child:
                protected = bool(body.pictures)
                self.statuses[place] = msgspec.structs.replace(each, protected=protected)
                self.tell(StatusChanged(self.statuses[place]))
        return Done()

    def _answer(self, body: AnswerRequest) -> Reply:
        self._must_be_guardian()
        for place, each in enumerate(self.requests):
            if each.id == body.request:
                answer = "declined" if body.seconds is None else "granted"
                changed = msgspec.structs.replace(
                    each, answer=answer, granted_seconds=body.seconds or 0
                )
                self.requests[place] = changed
                self.tell(RequestChanged(changed))
        return Done()


def family(*, mode: Mode = "service") -> FakeGuard:
    """Return a guard with three children as in the pictures."""
    guard = FakeGuard(pin="4321", mode=mode)
    guard.statuses = [
        status(
            "c1",
            "Dara",
            5,
            "boy-05",
            "indigo",
            state="counting",
            used_seconds=2700,
            left_seconds=900,
        ),
        status(
            "c2",
            "Bopha",
            4,
            "girl-04",
            "lotus",
            state="finished",
            used_seconds=2400,
            limit_seconds=2400,
            left_seconds=0,
            reason="daily",
        ),
        status(
            "c3",
            "Vanna",
            15,
            "boy-15-glasses",
            "plum",
            state="counting",
            used_seconds=3000,
            limit_seconds=7200,
            left_seconds=4200,
            uncounted_seconds=21600,
        ),
    ]
    guard.children = [
        Child(ChildId(each.id), each.name, "2020-01", (each.name.lower(),), each.face, each.cloth)
        for each in guard.statuses
    ]
    return guard


def teenager(*, mode: Mode = "personal") -> FakeGuard:
    """Return a guard with a teenager who is alone with their own goals."""
    guard = FakeGuard(pin="4321", mode=mode)
    guard.guardians = [Guardian(GuardianId("g1"), "Sophea", own_rules=True)]
    guard.children = [Child(ChildId("c1"), "Sophea", "2010-05", ("sophea",), "girl-16", "palm")]
    guard.statuses = [
        status(
            "c1",
            "Sophea",
            16,
            "girl-16",
            "palm",
            state="counting",
            used_seconds=2700,
            left_seconds=900,
            own_rules=True,
        )
    ]
    return guard
