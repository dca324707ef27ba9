"""What each message that changes something does within its transaction."""

from __future__ import annotations

from dataclasses import dataclass, field
from functools import singledispatch

from familysafe.core.errors import InputError, RefusedError
from familysafe.family.people import ChildId
from familysafe.guard import app_records, codes, keeping, notices, people, timekeeping
from familysafe.guard.imported import import_usage
from familysafe.guard.ports import Unit
from familysafe.guard.watch import Watch
from familysafe.ipc import messages as m
from familysafe.screentime.codes import CodeKind
from familysafe.screentime.sites import changed_sites


@dataclass(frozen=True)
class Outcome:
    """A change: its answer, its action and details in the audit, and a request it touched."""

    reply: m.Reply
    action: str
    details: dict[str, str | int | None] = field(default_factory=dict)
    request: m.TimeRequest | None = None


@dataclass(frozen=True)
class Changing:
    """Where a change is made. ``asker`` is the child whose account asks, if it is one."""

    unit: Unit
    watch: Watch
    asker: ChildId | None


@singledispatch
def change(body: object, at: Changing) -> Outcome:  # noqa: ARG001 - those below use both
    """Make the change that ``body`` asks for, or raise a Fault, which undoes all of it."""
    raise InputError("ipc.malformed")


@change.register
def _(body: m.AddChild, at: Changing) -> Outcome:
    child = people.add_child(at.unit, at.watch.now(), at.watch.date(), body)
    return Outcome(m.ChildAdded(child), "child.added", {"child": child.id})


@change.register
def _(body: m.ChangeChild, at: Changing) -> Outcome:
    child = people.change_child(at.unit, at.watch.date(), body)
    return Outcome(m.Done(), "child.changed", {"child": child.id})


@change.register
def _(body: m.RemoveChild, at: Changing) -> Outcome:
    child = people.child_with(at.unit, body.child)
    codes.revoke(at.unit, child.id)
    at.unit.remove_child(child.id)
    return Outcome(m.Done(), "child.removed", {"child": child.id})


@change.register
def _(body: m.RemoveGuardian, at: Changing) -> Outcome:
    guardian = people.remove_guardian(at.unit, body.guardian)
    return Outcome(m.Done(), "guardian.removed", {"guardian": guardian.id})


@change.register
def _(body: m.SetRules, at: Changing) -> Outcome:
    before, _ = at.unit.rules(people.child_with(at.unit, body.child).id)
    reply = timekeeping.set_rules(at.unit, body, at.watch.mode)
    details: dict[str, str | int | None] = {"child": reply.child, "revision": reply.revision}
    sites = changed_sites(before, reply.rules)
    if sites:
        details["sites"] = ",".join(sites)
    if body.accept_gap:
        details["gap"] = "accepted"
    return Outcome(reply, "rules.changed", details)


@change.register
def _(body: m.GiveTime, at: Changing) -> Outcome:
    child = people.child_with(at.unit, body.child)
    details: dict[str, str | int | None] = {"child": child.id, "seconds": body.seconds}
    if body.until and (body.app or body.seconds):
        raise InputError("time.one")
    if body.until:
        seconds = timekeeping.give_until(at.unit, at.watch, child.id, body)
        details |= {"seconds": seconds, "until": body.until}
    elif body.app:
        details["app"] = timekeeping.give_app(at.unit, at.watch, child.id, body)
    else:
        timekeeping.give(at.unit, at.watch, child.id, body.seconds, body.reason)
    return Outcome(m.Done(), "time.given", details)


@change.register
def _(body: m.SeeNotices, at: Changing) -> Outcome:
    notices.see(at.unit, body.up_to)
    return Outcome(m.Done(), "notices.seen", {"up_to": body.up_to})


@change.register
def _(body: m.ImportUsage, at: Changing) -> Outcome:
    reply = import_usage(at.unit, at.watch, body)
    details: dict[str, str | int | None] = {"child": reply.child, "days": len(reply.days)}
    return Outcome(reply, "usage.imported", details)


@change.register
def _(body: m.KeepUsage, at: Changing) -> Outcome:
    keeping.set_keeping(at.unit, at.watch.date(), body.days)
    return Outcome(m.Done(), "usage.kept", {"days": body.days})


@change.register
def _(body: m.ForgetUsage, at: Changing) -> Outcome:
    child = people.child_with(at.unit, body.child)
    keeping.forget(at.unit, child.id, at.watch.today(child.id))
    return Outcome(m.Done(), "usage.forgotten", {"child": child.id})


@change.register
def _(body: m.ChangeGroup, at: Changing) -> Outcome:
    name = app_records.change_group(at.unit, body)
    details: dict[str, str | int | None] = {
        "group": name,
        "add": ",".join(body.add),
        "remove": ",".join(body.remove),
    }
    return Outcome(m.Done(), "apps.grouped", details)


@change.register
def _(body: m.StopNow, at: Changing) -> Outcome:
    child = people.child_with(at.unit, body.child)
    at.unit.stop(child.id, at.watch.now())
    return Outcome(m.Done(), "time.stopped", {"child": child.id})


@change.register
def _(body: m.LetGoOn, at: Changing) -> Outcome:
    child = people.child_with(at.unit, body.child)
    at.unit.stop(child.id, None)
    return Outcome(m.Done(), "time.let_go_on", {"child": child.id})


@change.register
def _(body: m.Pause, at: Changing) -> Outcome:
    timekeeping.pause(at.unit, at.watch.now(), on=body.on)
    return Outcome(m.Done(), "time.paused" if body.on else "time.resumed")


@change.register
def _(body: m.AskForTime, at: Changing) -> Outcome:
    if at.asker is None:
        raise RefusedError("ipc.not_child")
    request = timekeeping.ask(at.unit, at.watch.now(), at.asker, body)
    details: dict[str, str | int | None] = {"child": at.asker, "seconds": body.seconds}
    return Outcome(m.Done(), "request.made", details, request)


@change.register
def _(body: m.AnswerRequest, at: Changing) -> Outcome:
    request = timekeeping.answer(at.unit, at.watch, body)
    details: dict[str, str | int | None] = {"request": request.id, "seconds": body.seconds}
    return Outcome(m.Done(), f"request.{request.answer}", details, request)


@change.register
def _(body: m.SeeAnswer, at: Changing) -> Outcome:
    if at.asker is None:
        raise RefusedError("ipc.not_child")
    request = timekeeping.see_answer(at.unit, at.asker, body.request)
    return Outcome(m.Done(), "request.seen", {"request": request.id}, request)


@change.register
def _(body: m.EnrolCodes, at: Changing) -> Outcome:
    child = people.child_with(at.unit, body.child)
    reply = codes.enrol(at.unit, child, CodeKind(body.kind))
    return Outcome(reply, "codes.enrolled", {"child": child.id, "kind": body.kind})


@change.register
def _(body: m.RevokeCodes, at: Changing) -> Outcome:
    child = people.child_with(at.unit, body.child)
    codes.revoke(at.unit, child.id)
    return Outcome(m.Done(), "codes.revoked", {"child": child.id})


@change.register
def _(body: m.UseCode, at: Changing) -> Outcome:
    child = people.child_with(at.unit, body.child or at.asker or "")
    hand = codes.clock_hand(at.watch)
    reply = codes.use(at.unit, at.watch, child.id, body.code, hand)
    return Outcome(reply, "code.used", {"child": child.id, "minutes": reply.minutes})
