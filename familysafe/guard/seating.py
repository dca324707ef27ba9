"""Answers "Who is using the computer?" at an account that several children share.

A picture PIN is checked here and not by what shows it; tries are counted for each child, so that
nobody's wrong tries keep the guardian out.
"""

from __future__ import annotations

from collections.abc import Callable

from familysafe.core.errors import InputError, RefusedError
from familysafe.family.people import Child, GuardianId
from familysafe.family.picture_pin import checked_new_pictures, checked_pictures
from familysafe.guard.callers import Household
from familysafe.guard.changes import Outcome
from familysafe.guard.people import child_with
from familysafe.guard.ports import Pins, Store, Unit
from familysafe.guard.sitting import GUARDIAN, NOBODY, sit
from familysafe.guard.tries import Tries
from familysafe.ipc import messages as m
from familysafe.ipc.serving import Peer, Slow

Commit = Callable[[Callable[[Unit], Outcome]], m.Reply]
Whose = Callable[[tuple[tuple[GuardianId, str], ...], str], GuardianId | None]


def shared_seat(household: Household, peer: Peer) -> tuple[str, tuple[Child, ...]]:
    """Return the caller's seat and who shares it; RefusedError ``seat.own`` where nobody does."""
    seat, those = household.at_seat(peer)
    if len(those) < 2:  # noqa: PLR2004 - two share
        raise RefusedError("seat.own")
    return seat, those


def sitters(unit: Unit, household: Household, peer: Peer, *, held: bool) -> m.Sitters:
    """Say who may sit at the caller's account, and who does."""
    seat, those = shared_seat(household, peer)
    with_pictures = unit.picture_hashes()
    return m.Sitters(
        tuple(
            m.Sitter(each.id, each.name, each.face, each.cloth, each.id in with_pictures)
            for each in those
        ),
        household.sitters.get(seat, NOBODY),
        held,
    )


class Seating:
    """Takes an answer. ``tries`` counts wrong picture PINs."""

    def __init__(self, store: Store, pins: Pins, tries: Tries, whose: Whose) -> None:
        self._store, self._pins, self._tries, self._whose = store, pins, tries, whose

    def sit_down(self, household: Household, peer: Peer, body: m.SitDown, commit: Commit) -> Slow:
        """Let a child or a guardian sit down, once it is shown who it is."""
        seat, those = shared_seat(household, peer)
        if body.child and all(each.id != body.child for each in those):
            raise InputError("child.unknown")
        matches, subject, fault = (
            self._by_pictures(body) if body.child else self._by_pin(peer, body.pin)
        )

        def then(right: bool) -> m.Reply:  # noqa: FBT001 - what the work returned
            if not right:
                raise RefusedError(fault)

            def make(unit: Unit) -> Outcome:
                if subject:
                    self._tries.forgive(unit, subject)
                sit(unit, seat, body.child or GUARDIAN)
                details: dict[str, str | int | None] = {"account": seat}
                details["child"] = body.child or None
                return Outcome(m.Done(), "seat.taken", details)

            return commit(make)

        return Slow(matches, then)

    def _by_pictures(self, body: m.SitDown) -> tuple[Callable[[], bool], str, str]:
        with self._store.change() as unit:
            kept = next((h for id_, h in unit.picture_hashes().items() if id_ == body.child), None)
        if kept is None:
            return (lambda: True), "", ""
        word = checked_pictures(body.pictures)
        subject = f"pictures:{body.child}"
        self._tries.count(subject)
        return (lambda: self._pins.matches(kept, word)), subject, "pictures.wrong"

    def _by_pin(self, peer: Peer, pin: str) -> tuple[Callable[[], bool], str, str]:
        subject = f"uid:{peer.uid}"
        self._tries.count(subject)
        with self._store.change() as unit:
            hashes = unit.pin_hashes()
        return (lambda: self._whose(hashes, pin.strip()) is not None), subject, "pin.wrong"

    def set_pictures(self, body: m.SetPictures, commit: Commit) -> Slow:
        """Set a child's picture PIN, or take it away."""
        word = checked_new_pictures(body.pictures) if body.pictures else ""
        with self._store.change() as unit:
            child = child_with(unit, body.child)

        def then(hashed: str | None) -> m.Reply:
            def make(unit: Unit) -> Outcome:
                unit.set_pictures(child_with(unit, child.id).id, hashed)
                action = "child.pictures_set" if hashed else "child.pictures_removed"
                return Outcome(m.Done(), action, {"child": child.id})

            return commit(make)

        return Slow(lambda: self._pins.hash(word) if word else None, then)


def stand_up(unit: Unit, household: Household, peer: Peer) -> Outcome:
    """Have it asked again who sits at the caller's account."""
    seat, _ = shared_seat(household, peer)
    sit(unit, seat, NOBODY)
    return Outcome(m.Done(), "seat.left", {"account": seat})
