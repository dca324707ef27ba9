"""The guardian's PIN: its form, what waiting a wrong one costs, and the code that recovers it."""

from __future__ import annotations

from itertools import pairwise

import msgspec

from familysafe.core.errors import InputError
from familysafe.core.ids import ALPHABET

SHORTEST, LONGEST = 4, 8
FREE_TRIES = 3
LONGEST_WAIT = 300.0
"""Seconds: a guardian who mistypes is never locked out for longer than five minutes."""

FIRST_WAIT = 5.0
MOST_DOUBLINGS = 10
"""The longest wait is reached by then; a number of failures without end must not overflow."""

CLOCK_ROUNDING = 0.001
"""Seconds by which a sum of two readings may be off."""

GROUPS, GROUP_LENGTH = 5, 4
CODE_BYTES = 12
"""96 random bits make 20 signs of base 32 with a check sign."""


class Throttle(msgspec.Struct, frozen=True):
    """Failures in a row, and the reading of the boot clock (seconds) until which to wait."""

    failures: int = 0
    wait: float = 0.0


def checked_pin(untrusted_pin: str) -> str:
    """Return a PIN of 4 to 8 digits; InputError for other forms and for the first ones tried."""
    pin = untrusted_pin.strip()
    if not (pin.isascii() and pin.isdecimal() and SHORTEST <= len(pin) <= LONGEST):
        raise InputError("pin.form", shortest=SHORTEST, longest=LONGEST)
    if _is_weak(pin):
        raise InputError("pin.weak")
    return pin


def _is_weak(pin: str) -> bool:
    steps = {(int(after) - int(before)) % 10 for before, after in pairwise(pin)}
    return len(set(pin)) == 1 or steps in ({1}, {9}) or pin[: len(pin) // 2] * 2 == pin


def after_failure(throttle: Throttle, boot: float) -> Throttle:
    """Count one more failure at ``boot`` (seconds of the boot clock)."""
    failures = throttle.failures + 1
    if failures < FREE_TRIES:
        return Throttle(failures, boot)
    doublings = min(failures - FREE_TRIES, MOST_DOUBLINGS)
    return Throttle(failures, boot + min(LONGEST_WAIT, FIRST_WAIT * 2**doublings))


def seconds_to_wait(throttle: Throttle, boot: float) -> int:
    """Return whole seconds to wait before the next try; 0 means now.

    A wait that lies further ahead than its own length was kept before a restart, at which the boot
    clock began anew: it is served from the restart on, so it neither vanishes nor lasts for ever.
    """
    penalty = after_failure(Throttle(throttle.failures - 1), 0.0).wait
    left = throttle.wait - boot
    if left > penalty + CLOCK_ROUNDING:
        left = penalty - boot
    return int(left) + 1 if left > 0 else 0


def make_recovery_code(randomness: bytes) -> str:
    """Make the code of a recovery sheet, such as ``7K3M-…`` in five groups of four signs."""
    number = int.from_bytes(randomness[:CODE_BYTES])
    count = GROUPS * GROUP_LENGTH - 1
    signs = "".join(ALPHABET[(number >> (5 * place)) & 31] for place in range(count))
    return _grouped(signs + _check_sign(signs))


def checked_recovery_code(untrusted_code: str) -> str:
    """Return a code as it is printed, forgiving case, spaces and look-alike letters.

    Raises InputError("pin_recovery.form") for another length, ("pin_recovery.typo") if the check
    sign does not fit: somebody mistyped, and no try is used up.
    """
    signs = untrusted_code.upper().translate(str.maketrans("OIL", "011", " -\u200b"))
    if len(signs) != GROUPS * GROUP_LENGTH or not set(signs) <= set(ALPHABET):
        raise InputError("pin_recovery.form", groups=GROUPS, length=GROUP_LENGTH)
    if _check_sign(signs[:-1]) != signs[-1]:
        raise InputError("pin_recovery.typo")
    return _grouped(signs)


def _check_sign(signs: str) -> str:
    """Weigh each place, modulo the prime 31: finds one wrong or two swapped signs, but 0 for Z."""
    total = sum(weight * ALPHABET.index(sign) for weight, sign in enumerate(signs, start=1))
    return ALPHABET[total % 31]


def _grouped(signs: str) -> str:
    return "-".join(
        signs[start : start + GROUP_LENGTH] for start in range(0, len(signs), GROUP_LENGTH)
    )
