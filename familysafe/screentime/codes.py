"""Codes for more time which work without any network: each once, for 15, 30 or 60 minutes.

Two kinds, of six digits each. *Timed* codes are those of RFC 6238 as authenticator apps make them
(SHA-1, steps of 30 seconds); a guardian reads one out over the telephone. *Printed* codes are those
of RFC 4226 on a sheet of paper. Every amount has a secret of its own, so the code says the amount.
"""

from __future__ import annotations

import base64
import hashlib
import hmac
import math
import string
from collections.abc import Sequence
from enum import StrEnum

import msgspec

DIGITS = 6
STEP_SECONDS = 30
SECRET_BYTES = 20
"""The length that RFC 4226 recommends."""
STEPS_ASIDE = 1
"""A clock may be one step off, and reading out takes time."""
PRINTED = 10
"""Codes of one amount on a sheet; so far ahead a printed code is looked for."""
MOST_TRIES = 5
TRIES_SECONDS = 3600.0
ISSUER = "FamilySafe"
UNRESERVED = frozenset(string.ascii_letters + string.digits + "-._~")


class CodeKind(StrEnum):
    """Where a code comes from."""

    TIMED = "timed"
    PRINTED = "printed"


class CodeSecret(msgspec.Struct, frozen=True):
    """The secret of one amount (minutes). ``used`` is the last counter that was used, or -1."""

    kind: CodeKind
    minutes: int
    secret: bytes
    used: int = -1


class Found(msgspec.Struct, frozen=True):
    """A code that fits: which secret (its place), and the counter to which it belongs."""

    place: int
    counter: int


def code_at(secret: bytes, counter: int) -> str:
    """Return the code of a counter (RFC 4226, section 5.3)."""
    digest = hmac.digest(secret, counter.to_bytes(8), hashlib.sha1)
    offset = digest[-1] & 0x0F
    number = int.from_bytes(digest[offset : offset + 4]) & 0x7FFFFFFF
    return f"{number % 10**DIGITS:0{DIGITS}}"


def step_at(unix_seconds: float) -> int:
    """Return the step of a moment (RFC 6238)."""
    return int(unix_seconds // STEP_SECONDS)


def plain_code(untrusted_code: str) -> str:
    """Return the digits of a code as somebody typed it, in any script; "" if it is none."""
    kept = [sign for sign in untrusted_code if not sign.isspace() and sign not in "-\u200b"]
    if len(kept) != DIGITS or not all(sign.isdecimal() for sign in kept):
        return ""
    return "".join(str(int(sign)) for sign in kept)


def find(secrets: Sequence[CodeSecret], code: str, step: int | None) -> Found | None:
    """Return what a code belongs to. A code that was used, or lies before one, fits nothing.

    ``code`` are six digits, ``step`` the present one, None while the clock is not to be trusted.
    Every candidate is compared, so that the time it takes tells nothing.
    """
    found: Found | None = None
    for place, each in enumerate(secrets):
        for counter in _candidates(each, step):
            fits = hmac.compare_digest(code_at(each.secret, counter), code)
            if fits and found is None:
                found = Found(place, counter)
    return found


def _candidates(secret: CodeSecret, step: int | None) -> range:
    if secret.kind is CodeKind.PRINTED:
        return range(secret.used + 1, PRINTED)
    if step is None:
        return range(0)
    return range(max(secret.used + 1, step - STEPS_ASIDE), step + STEPS_ASIDE + 1)


def after_use(secrets: Sequence[CodeSecret], found: Found) -> tuple[CodeSecret, ...]:
    """Return the secrets after a code was used: it and all before it fit no more."""
    return tuple(
        msgspec.structs.replace(each, used=found.counter) if place == found.place else each
        for place, each in enumerate(secrets)
    )


def printed_codes(secret: CodeSecret) -> tuple[str, ...]:
    """Return the codes of a sheet in the order in which they are to be used."""
    return tuple(code_at(secret.secret, counter) for counter in range(PRINTED))


def printed_left(secret: CodeSecret) -> int:
    """Return how many codes of a sheet are not used yet."""
    return max(0, PRINTED - 1 - secret.used)


def enrolment(secret: CodeSecret, child: str) -> str:
    """Return the ``otpauth:`` address which an authenticator app reads from a QR code."""
    label = _percent(f"{ISSUER}:{child} +{secret.minutes} min")
    key = base64.b32encode(secret.secret).decode().rstrip("=")
    query = f"secret={key}&issuer={ISSUER}&algorithm=SHA1&digits={DIGITS}&period={STEP_SECONDS}"
    return f"otpauth://totp/{label}?{query}"


def _percent(text: str) -> str:
    """Write text for an address (RFC 3986, section 2.1)."""
    signs = (chr(each) for each in text.encode())
    return "".join(sign if sign in UNRESERVED else f"%{ord(sign):02X}" for sign in signs)


def seconds_to_try(tries: Sequence[float], boot: float) -> int:
    """Return whole seconds until the next try is allowed: five an hour.

    ``tries`` are readings of the boot clock (seconds). One that lies ahead was made before a
    restart, which began the clock anew: it counts from the restart on.
    """
    counted = [each for each in _since_restart(tries, boot) if boot - each < TRIES_SECONDS]
    if len(counted) < MOST_TRIES:
        return 0
    return math.ceil(TRIES_SECONDS - (boot - counted[-MOST_TRIES]))


def with_try(tries: Sequence[float], boot: float) -> tuple[float, ...]:
    """Return the tries with one at ``boot``; only those that can still count are kept."""
    return (*_since_restart(tries, boot), boot)[-MOST_TRIES:]


def _since_restart(tries: Sequence[float], boot: float) -> list[float]:
    return sorted(0.0 if each > boot else each for each in tries)
