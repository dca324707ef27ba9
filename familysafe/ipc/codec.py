"""How messages become bytes: four bytes of length (big-endian), then one JSON value.

Whoever is at the other end is not trusted: the length, the nesting and the types are bounded and
checked before anything is believed.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

import msgspec

from familysafe.core import errors
from familysafe.core.errors import Fault, InputError
from familysafe.ipc.messages import Call, FromGuard, Refusal

MOST_FROM_CLIENT = 64 * 1024
"""Bytes of one call. The largest, a child's rules, takes some three thousand."""

MOST_FROM_GUARD = 4 * 1024 * 1024
"""Bytes of one answer. A year of usage by hour takes about one million."""

MOST_DEPTH = 16
PREFIX = 4

_KINDS: dict[str, type[Fault]] = {
    each.__name__: each
    for each in (
        errors.CheckError,
        errors.InputError,
        errors.RefusedError,
        errors.EnvironmentFault,
    )
}
_STRINGS = re.compile(rb'"(?:[^"\\]|\\.)*"', re.DOTALL)
_encoder = msgspec.json.Encoder()
_calls = msgspec.json.Decoder(Call)
_answers: msgspec.json.Decoder[FromGuard] = msgspec.json.Decoder(FromGuard)


def encode(message: Call | FromGuard) -> bytes:
    """Return the frame of one message."""
    body = _encoder.encode(message)
    return len(body).to_bytes(PREFIX) + body


def decode_call(body: bytes) -> Call:
    """Read what a client sent; InputError ``ipc.malformed`` or ``ipc.deep``."""
    _check_depth(body)
    try:
        return _calls.decode(body)
    except (msgspec.MsgspecError, RecursionError, UnicodeDecodeError) as error:
        raise InputError("ipc.malformed") from error


def decode_from_guard(body: bytes) -> FromGuard:
    """Read what the guard sent; InputError ``ipc.malformed`` or ``ipc.deep``."""
    _check_depth(body)
    try:
        return _answers.decode(body)
    except (msgspec.MsgspecError, RecursionError, UnicodeDecodeError) as error:
        raise InputError("ipc.malformed") from error


def refusal_of(id_: int, fault: Fault) -> Refusal:
    """Return what a fault becomes on its way to a client."""
    kind = next(each.__name__ for each in type(fault).__mro__ if each.__name__ in _KINDS)
    return Refusal(id=id_, kind=kind, code=fault.code, params=dict(fault.params))  # type: ignore[arg-type]


def fault_of(refusal: Refusal) -> Fault:
    """Return the fault that was refused with."""
    return _KINDS[refusal.kind](refusal.code, **refusal.params)


class Frames:
    """Cuts a stream of bytes into the bodies of frames of at most ``most`` bytes."""

    def __init__(self, most: int) -> None:
        self._most = most
        self._held = bytearray()

    def feed(self, data: bytes) -> Iterator[bytes]:
        """Take bytes and give every body that is whole; InputError ``ipc.big``."""
        self._held += data
        while len(self._held) >= PREFIX:
            length = int.from_bytes(self._held[:PREFIX])
            if length > self._most:
                raise InputError("ipc.big", most=self._most)
            if len(self._held) < PREFIX + length:
                return
            body = bytes(self._held[PREFIX : PREFIX + length])
            del self._held[: PREFIX + length]
            yield body


def _check_depth(body: bytes) -> None:
    depth = 0
    for sign in re.findall(rb"[\[\]{}]", _STRINGS.sub(b"", body)):
        depth += 1 if sign in b"[{" else -1
        if depth > MOST_DEPTH:
            raise InputError("ipc.deep", most=MOST_DEPTH)
