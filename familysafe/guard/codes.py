"""Codes for more time: enrolling, showing, and using each once."""

from __future__ import annotations

import secrets
from dataclasses import dataclass

import msgspec

from familysafe.core.errors import InputError, RefusedError
from familysafe.family.people import Child, ChildId
from familysafe.guard import timekeeping
from familysafe.guard.ports import Unit
from familysafe.guard.watch import Watch
from familysafe.ipc import messages as m
from familysafe.screentime.codes import (
    SECRET_BYTES,
    STEP_SECONDS,
    CodeKind,
    CodeSecret,
    after_use,
    code_at,
    enrolment,
    find,
    plain_code,
    printed_codes,
    printed_left,
    seconds_to_try,
    step_at,
    with_try,
)
from familysafe.screentime.rules import GRANTS

SECRETS, TRIES = "codes:", "code_tries:"
"""Settings, before the child's id. They stand in the guard's own store, which no child can read."""

_secrets = msgspec.json.Decoder(tuple[CodeSecret, ...])
_tries = msgspec.json.Decoder(tuple[float, ...])


@dataclass(frozen=True)
class ClockHand:
    """The wall clock, as far as it may be trusted for codes that an authenticator makes."""

    unix: float
    trusted: bool

    @property
    def step(self) -> int | None:
        """Return the present step, None while the clock is suspect."""
        return step_at(self.unix) if self.trusted else None


def clock_hand(watch: Watch) -> ClockHand:
    """Read the wall clock."""
    return ClockHand(*watch.wall())


def secrets_of(unit: Unit, child: ChildId) -> tuple[CodeSecret, ...]:
    """Return what is enrolled for a child."""
    kept = unit.setting(f"{SECRETS}{child}")
    return _secrets.decode(kept) if kept else ()


def _keep(unit: Unit, child: ChildId, found: tuple[CodeSecret, ...]) -> None:
    unit.set_setting(f"{SECRETS}{child}", msgspec.json.encode(found).decode() if found else "")


def enrol(unit: Unit, child: Child, kind: CodeKind) -> m.CodesEnrolled:
    """Make new secrets of one kind; the answer is the only time that they are told."""
    made = tuple(CodeSecret(kind, minutes, secrets.token_bytes(SECRET_BYTES)) for minutes in GRANTS)
    others = tuple(each for each in secrets_of(unit, child.id) if each.kind is not kind)
    _keep(unit, child.id, (*others, *made))
    return m.CodesEnrolled(
        child.id,
        kind.value,
        tuple(
            m.EnrolledCodes(each.minutes, uri=enrolment(each, child.name))
            if kind is CodeKind.TIMED
            else m.EnrolledCodes(each.minutes, codes=printed_codes(each))
            for each in made
        ),
    )


def revoke(unit: Unit, child: ChildId) -> None:
    """End all codes of a child."""
    _keep(unit, child, ())


def codes(unit: Unit, child: Child, hand: ClockHand) -> m.Codes:
    """Return the codes of this moment, to be read out by a guardian."""
    found = secrets_of(unit, child.id)
    timed = {each.minutes: each for each in found if each.kind is CodeKind.TIMED}
    printed = {each.minutes: each for each in found if each.kind is CodeKind.PRINTED}
    return m.Codes(
        child=child.id,
        timed=bool(timed),
        printed=bool(printed),
        trusted=hand.trusted,
        seconds=STEP_SECONDS - int(hand.unix) % STEP_SECONDS,
        amounts=tuple(
            m.CurrentCode(
                minutes,
                _current(timed[minutes], hand) if minutes in timed else "",
                printed_left(printed[minutes]) if minutes in printed else 0,
            )
            for minutes in GRANTS
        ),
    )


def _current(secret: CodeSecret, hand: ClockHand) -> str:
    """Return a code that can still be used: one that was used is not read out again."""
    step = hand.step
    return "" if step is None or step <= secret.used else code_at(secret.secret, step)


def count_try(unit: Unit, child: ChildId, boot: float) -> None:
    """Count a try before it is made, so that hanging up does not undo it; RefusedError if many."""
    kept = unit.setting(f"{TRIES}{child}")
    tries = _tries.decode(kept) if kept else ()
    wait = seconds_to_try(tries, boot)
    if wait:
        raise RefusedError("code.wait", minutes=-(-wait // 60))
    unit.set_setting(f"{TRIES}{child}", msgspec.json.encode(with_try(tries, boot)).decode())


def use(unit: Unit, watch: Watch, child: ChildId, code: str, hand: ClockHand) -> m.CodeUsed:
    """Give the time that a code is worth, once.

    Raises InputError("code.form"), RefusedError("code.none" | "code.clock" | "code.wrong").
    """
    digits = plain_code(code)
    if not digits:
        raise InputError("code.form")
    kept = secrets_of(unit, child)
    if not kept:
        raise RefusedError("code.none")
    found = find(kept, digits, hand.step)
    if found is None:
        suspect = not hand.trusted and any(each.kind is CodeKind.TIMED for each in kept)
        raise RefusedError("code.clock" if suspect else "code.wrong")
    minutes = kept[found.place].minutes
    _keep(unit, child, after_use(kept, found))
    unit.set_setting(f"{TRIES}{child}", "")
    timekeeping.give(unit, watch, child, minutes * 60, "")
    return m.CodeUsed(child, minutes)
