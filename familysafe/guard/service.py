"""Answers the messages of ``ipc.messages``.

All methods run on the loop's thread. What is slow on purpose (PIN hashes) is done on a worker; a
change, its audit row and its remembered answer are one transaction, and only then the answer goes
out, so "done" means "on disk".
"""

from __future__ import annotations

import secrets
from collections.abc import Callable

import msgspec

from familysafe import __version__
from familysafe.core.clock import Clock, stamp
from familysafe.core.errors import InputError, RefusedError
from familysafe.family.people import ChildId, GuardianId
from familysafe.family.pin import checked_pin, checked_recovery_code, make_recovery_code
from familysafe.guard import codes, notices, people, seating, timekeeping
from familysafe.guard.callers import Caller, Household, actor
from familysafe.guard.changes import Changing, Outcome, change
from familysafe.guard.ports import Pins, Store, Unit, Wire
from familysafe.guard.tries import Tries
from familysafe.guard.watch import Watch
from familysafe.ipc import messages as m
from familysafe.ipc.authz import require
from familysafe.ipc.serving import Peer, Slow

MOST_REQUEST_ID = 64

_replies: msgspec.json.Decoder[m.Reply] = msgspec.json.Decoder(m.Reply)

TOLD_TO_ALL = ("apps.", "child.", "guardian.", "rules.", "seat.", "time.paused", "time.resumed")
"""Actions after which everybody who listens asks anew how the family stands."""


class GuardService:
    """Serves one guard. ``own_uid`` is the user as whom it runs."""

    def __init__(self, store: Store, clock: Clock, pins: Pins, watch: Watch, own_uid: int) -> None:
        self._store = store
        self._clock = clock
        self._pins = pins
        self._watch = watch
        self._own_uid = own_uid
        self._tries = Tries(store, clock)
        self._seating = seating.Seating(store, pins, self._tries, self._whose)
        self._callers: dict[int, Caller] = {}
        self._wire: Wire | None = None
        self._since = stamp(watch.now())
        self._household = self._read_household()

    def connect(self, wire: Wire) -> None:
        """Take what sends events."""
        self._wire = wire

    # --- connections ------------------------------------------------------------------------

    def opened(self, peer: Peer) -> None:
        """Take note of a new connection."""
        self._callers[peer.connection] = Caller(peer)

    def closed(self, peer: Peer) -> None:
        """Forget a connection and what was proven on it."""
        self._callers.pop(peer.connection, None)

    def tell(self, child: ChildId, event: m.EventBody) -> None:
        """Send an event about a child to all who may hear of it."""
        for caller in self._callers.values():
            about_self = self._household.child_of(caller.peer) == child
            if caller.subscribed and (about_self or self._household.is_adult(caller)):
                self._send(caller, event)

    def _send(self, caller: Caller, event: m.EventBody) -> None:
        if self._wire is not None:
            self._wire.send(caller.peer.connection, event)

    def _tell_all(self, event: m.EventBody) -> None:
        for caller in self._callers.values():
            if caller.subscribed:
                self._send(caller, event)

    # --- messages ---------------------------------------------------------------------------

    def handle(self, peer: Peer, call: m.Call) -> m.Reply | Slow:
        """Answer, or raise a Fault."""
        caller = self._callers[peer.connection]
        body = call.body
        if isinstance(body, m.Hello):
            return self._hello(caller, body)
        if not caller.greeted:
            raise InputError("ipc.hello_first")
        if not (isinstance(body, m.AddGuardian) and self._household.may_begin(caller)):
            require(body, self._household.roles(caller))
        return self._slow(caller, call) or self._quick(caller, body) or self._change(caller, call)

    def _slow(self, caller: Caller, call: m.Call) -> Slow | None:
        return self._pin_change(caller, call) or self._seat_change(caller, call.body)

    def _seat_change(self, caller: Caller, body: m.Request) -> Slow | None:
        def commit(make: Callable[[Unit], Outcome]) -> m.Reply:
            return self._commit(caller, "", make)

        if isinstance(body, m.SitDown):
            return self._seating.sit_down(self._household, caller.peer, body, commit)
        if isinstance(body, m.SetPictures):
            return self._seating.set_pictures(body, commit)
        return None

    def _pin_change(self, caller: Caller, call: m.Call) -> Slow | None:
        match call.body:
            case m.ProveGuardian(pin=pin):
                return self._prove(caller, pin)
            case m.RecoverPin() as body:
                return self._recover(caller, body)
            case m.AddGuardian() as body:
                return self._add_guardian(caller, body)
            case m.ChangePin() as body:
                return self._change_pin(caller, call, body)
            case _:
                return None

    def _quick(self, caller: Caller, body: m.Request) -> m.Reply | None:
        match body:
            case m.ForgetGuardian():
                caller.guardian = None
            case m.Beat():
                self._watch.beat(self._own_child(caller), body.idle, body.app[:100], body.pid)
            case m.Subscribe():
                self._subscribe(caller)
            case _:
                return self._read(caller, body)
        return m.Done()

    def _hello(self, caller: Caller, body: m.Hello) -> m.Reply:
        if body.protocol != m.PROTOCOL:
            raise InputError("ipc.protocol")
        caller.greeted = True
        return m.Welcome(
            protocol=m.PROTOCOL,
            version=__version__,
            mode=self._watch.mode,
            role=self._household.foremost(caller),
            child=self._household.child_of(caller.peer),
            guardians=self._household.guardians,
            since=self._since,
            shared=len(self._household.at_seat(caller.peer)[1]) > 1,
        )

    def _own_child(self, caller: Caller) -> ChildId:
        child = self._household.child_of(caller.peer)
        if child is None:
            raise RefusedError("ipc.not_child")
        return child

    def _subscribe(self, caller: Caller) -> None:
        caller.subscribed = True
        child = self._household.child_of(caller.peer)
        if child is not None:
            self._watch.repeat(child)

    # --- questions --------------------------------------------------------------------------

    def _read(self, caller: Caller, body: m.Request) -> m.Reply | None:
        match body:
            case m.GetStatus():
                return self._status(caller)
            case m.GetUsage():
                self._household.require_about(caller, ChildId(body.child))
                self._watch.settle()
            case m.GetRules():
                self._household.require_about(caller, ChildId(body.child))
            case m.GetCodes():
                pass
            case m.GetOwnView():
                self._watch.settle()
            case m.GetSitters():
                self._watch.agent_asks(self._household.at_seat(caller.peer)[0])
            case m.GetFamily() | m.GetRequests() | m.GetAudit() | m.GetApps() | m.GetNotices():
                pass
            case _:
                return None
        with self._store.change() as unit:
            return self._answer(unit, caller, body)

    def _answer(self, unit: Unit, caller: Caller, body: m.Request) -> m.Reply:
        reply: m.Reply
        match body:
            case m.GetUsage():
                own = self._household.child_of(caller.peer) == body.child
                own = own and not self._household.is_adult(caller)
                reply = timekeeping.usage(unit, self._watch, body, own=own)
            case m.GetRules():
                reply = timekeeping.get_rules(unit, people.child_with(unit, body.child))
            case m.GetOwnView():
                reply = timekeeping.own_view(unit, self._watch, self._own_child(caller))
            case m.GetCodes():
                child = people.child_with(unit, body.child)
                reply = codes.codes(unit, child, codes.clock_hand(self._watch))
            case m.GetFamily():
                reply = m.Family(unit.family_revision(), unit.guardians(), unit.children())
            case m.GetApps():
                reply = timekeeping.apps(unit, self._watch, body)
            case m.GetRequests():
                reply = m.Requests(timekeeping.requests(unit))
            case m.GetSitters():
                held = self._watch.is_asked(self._household.at_seat(caller.peer)[0])
                reply = seating.sitters(unit, self._household, caller.peer, held=held)
            case m.GetNotices():
                reply = notices.notices(unit)
            case _:
                reply = timekeeping.audit(unit, getattr(body, "most", 1))
        return reply

    def _status(self, caller: Caller) -> m.Reply:
        everything = self._household.is_adult(caller)
        own = self._household.child_of(caller.peer)
        with self._store.change() as unit:
            open_requests = sum(each.answer == timekeeping.OPEN for each in unit.requests())
        return m.Status(
            version=__version__,
            mode=self._watch.mode,
            since=self._since,
            paused=self._watch.paused,
            children=tuple(each for each in self._watch.statuses() if everything or each.id == own),
            open_requests=open_requests if everything else 0,
        )

    # --- changes ----------------------------------------------------------------------------

    def _change(self, caller: Caller, call: m.Call) -> m.Reply:
        body = call.body
        if isinstance(body, m.GiveTime | m.AnswerRequest | m.UseCode):
            self._watch.settle()  # a grant counts from what was used when it was given
        asker = self._household.child_of(caller.peer)
        if isinstance(body, m.UseCode):
            self._count_code(caller, ChildId(body.child or self._own_child(caller)))

        def make(unit: Unit) -> Outcome:
            if isinstance(body, m.StandUp):
                return seating.stand_up(unit, self._household, caller.peer)
            return change(body, Changing(unit, self._watch, asker))

        # a kept answer would keep the secrets of codes after they were revoked
        request_id = "" if isinstance(body, m.EnrolCodes) else call.request_id
        return self._commit(caller, request_id, make)

    def _count_code(self, caller: Caller, child: ChildId) -> None:
        """Count a try of a code, and refuse one for another child; root is exempt."""
        self._household.require_about(caller, child)
        if caller.peer.uid != 0:
            with self._store.change() as unit:
                people.child_with(unit, child)
                codes.count_try(unit, child, self._clock.now().boot)

    def _commit(self, caller: Caller, request_id: str, make: Callable[[Unit], Outcome]) -> m.Reply:
        """Make a change with its audit row and remembered answer; then act on it."""
        key = f"{request_id[:MOST_REQUEST_ID]}:{caller.peer.uid}" if request_id else ""
        with self._store.change() as unit:
            before = unit.answer_to(key) if key else None
            if before is not None:
                return _replies.decode(before)
            done = make(unit)
            who = actor(caller, self._household)
            unit.audit(self._watch.now(), who, done.action, done.details)
            if key:
                unit.keep_answer(key, msgspec.json.encode(done.reply))
            revision = unit.family_revision()
        self._household = self._read_household()
        self._watch.reload()
        if done.action.startswith(TOLD_TO_ALL):
            self._tell_all(m.FamilyChanged(revision))
        if done.request is not None:
            self.tell(ChildId(done.request.child), m.RequestChanged(done.request))
        return done.reply

    def _read_household(self) -> Household:
        with self._store.change() as unit:
            return Household(
                mode=self._watch.mode,
                own_uid=self._own_uid,
                children=unit.children(),
                guardians=len(unit.guardians()),
                sitters=self._watch.sitting.sitters,
            )

    # --- PINs -------------------------------------------------------------------------------

    def _throttled(self, caller: Caller) -> None:
        """Count a try. Root is exempt: a child must not be able to lock a guardian out."""
        if caller.peer.uid != 0:
            self._tries.count(f"uid:{caller.peer.uid}")

    def _forgive(self, unit: Unit, caller: Caller) -> None:
        self._tries.forgive(unit, f"uid:{caller.peer.uid}")

    def _prove(self, caller: Caller, pin: str) -> Slow:
        self._throttled(caller)
        with self._store.change() as unit:
            hashes = unit.pin_hashes()

        def then(guardian: GuardianId | None) -> m.Reply:
            with self._store.change() as unit:
                present = {each.id for each in unit.guardians()}
                if guardian is None or guardian not in present:
                    who = actor(caller, self._household)
                    unit.audit(self._watch.now(), who, "pin.wrong", {"uid": caller.peer.uid})
                else:
                    self._forgive(unit, caller)
            if guardian is None or guardian not in present:
                raise RefusedError("pin.wrong")
            caller.guardian = guardian
            return m.Done()

        return Slow(lambda: self._whose(hashes, pin.strip()), then)

    def _whose(self, hashes: tuple[tuple[GuardianId, str], ...], secret: str) -> GuardianId | None:
        """Return whose secret it is. Every hash is tried, so that the time tells nothing."""
        found = [guardian for guardian, kept in hashes if self._pins.matches(kept, secret)]
        return found[0] if found else None

    def _add_guardian(self, caller: Caller, body: m.AddGuardian) -> Slow:
        pin = checked_pin(body.pin)
        code = make_recovery_code(secrets.token_bytes(12))
        with self._store.change() as unit:
            taken = unit.pin_hashes()

        def work() -> tuple[str, str] | None:
            if self._whose(taken, pin) is not None:
                return None
            return self._pins.hash(pin), self._pins.hash(code)

        def then(hashes: tuple[str, str] | None) -> m.Reply:
            if hashes is None:
                raise InputError("pin.taken")
            if not self._household.is_adult(caller) and not self._household.may_begin(caller):
                raise RefusedError("guardian.needed")  # somebody else was first

            def make(unit: Unit) -> Outcome:
                guardian = people.add_guardian(unit, self._watch.now(), body, *hashes)
                reply = m.GuardianAdded(guardian, code)
                return Outcome(reply, "guardian.added", {"guardian": guardian.id})

            # no request id: a kept answer would keep the recovery code in the clear
            reply = self._commit(caller, "", make)
            if caller.guardian is None and isinstance(reply, m.GuardianAdded):
                caller.guardian = reply.guardian.id
            return reply

        return Slow(work, then)

    def _change_pin(self, caller: Caller, call: m.Call, body: m.ChangePin) -> Slow:
        pin = checked_pin(body.pin)
        with self._store.change() as unit:
            guardian = people.guardian_with(unit, body.guardian)
            others = tuple(row for row in unit.pin_hashes() if row[0] != guardian.id)

        def work() -> str | None:
            return None if self._whose(others, pin) is not None else self._pins.hash(pin)

        def then(hashed: str | None) -> m.Reply:
            if hashed is None:
                raise InputError("pin.taken")
            require(body, self._household.roles(caller))

            def make(unit: Unit) -> Outcome:
                unit.set_pin(people.guardian_with(unit, guardian.id).id, hashed)
                return Outcome(m.Done(), "guardian.pin_changed", {"guardian": guardian.id})

            return self._commit(caller, call.request_id, make)

        return Slow(work, then)

    def _recover(self, caller: Caller, body: m.RecoverPin) -> Slow:
        code, pin = checked_recovery_code(body.code), checked_pin(body.pin)
        self._throttled(caller)
        new_code = make_recovery_code(secrets.token_bytes(12))
        with self._store.change() as unit:
            hashes = unit.recovery_hashes()

        def work() -> tuple[GuardianId | None, str, str]:
            return self._whose(hashes, code), self._pins.hash(pin), self._pins.hash(new_code)

        def then(found: tuple[GuardianId | None, str, str]) -> m.Reply:
            whose, pin_hash, recovery_hash = found
            if whose is None:
                raise RefusedError("recovery.unknown")

            def make(unit: Unit) -> Outcome:
                guardian = people.guardian_with(unit, whose)
                unit.set_pin(guardian.id, pin_hash)
                unit.set_recovery(guardian.id, recovery_hash)
                self._forgive(unit, caller)
                reply = m.GuardianAdded(guardian, new_code)
                return Outcome(reply, "guardian.recovered", {"guardian": guardian.id})

            reply = self._commit(caller, "", make)
            caller.guardian = whose
            return reply

        return Slow(work, then)
