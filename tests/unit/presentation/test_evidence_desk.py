"""What the evidence pages share: opening, locking, idling, and what was typed."""

from __future__ import annotations

import pytest

from familysafe.core.errors import RefusedError
from familysafe.evidence.safety import Answer
from familysafe.presentation.evidence_add import Typed
from familysafe.presentation.evidence_desk import DoorState, EvidenceDesk
from familysafe.presentation.evidence_intake import Offered
from tests.fakes.vault import FakeDoor

PASSPHRASE = "seven quiet boats"


def desk() -> tuple[EvidenceDesk, FakeDoor]:
    door = FakeDoor()
    return EvidenceDesk(door, door.clock, idle_seconds=600), door


def test_the_door_is_missing_then_open_then_locked() -> None:
    shared, door = desk()
    told: list[DoorState] = []
    shared.on_change(lambda: told.append(shared.state))
    assert shared.state is DoorState.NONE

    shared.opened(door.create(PASSPHRASE)[0])
    shared.lock()
    shared.lock()

    assert told == [DoorState.OPEN, DoorState.LOCKED]
    with pytest.raises(RefusedError, match=r"vault\.locked"):
        _ = shared.vault


def test_nobody_there_for_ten_minutes_locks() -> None:
    shared, door = desk()
    shared.opened(door.create(PASSPHRASE)[0])

    door.clock.move(599)
    assert not shared.lock_if_idle()
    shared.touch()
    door.clock.move(599)
    assert not shared.lock_if_idle()
    door.clock.move(1)
    assert shared.lock_if_idle()
    assert door.vault is not None
    assert door.vault.locked


def test_work_in_hand_is_not_locked_away_but_lock_now_stops_it() -> None:
    shared, door = desk()
    shared.opened(door.create(PASSPHRASE)[0])
    watch = shared.watch()

    door.clock.move(3600)
    assert not shared.lock_if_idle()
    shared.lock()
    assert watch.cancelled()

    shared.done(watch)
    shared.done(watch)


def test_locking_forgets_what_waits_and_keeps_what_was_typed() -> None:
    shared, door = desk()
    shared.opened(door.create(PASSPHRASE)[0])
    shared.typed = Typed(note="three sentences")
    shared.gate.offer(Offered(untrusted_text="words"))
    shared.gate.answer(Answer.IT_DOES_NOT)

    shared.lock()

    assert shared.typed.note == "three sentences"
    assert not shared.gate.waiting
    with pytest.raises(RefusedError, match=r"safety\.unasked"):
        shared.gate.take()
    shared.fresh()
    assert shared.typed == Typed()
