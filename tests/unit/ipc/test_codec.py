from __future__ import annotations

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from familysafe.core.errors import Fault, InputError
from familysafe.ipc.codec import (
    MOST_DEPTH,
    MOST_FROM_CLIENT,
    Frames,
    decode_call,
    decode_from_guard,
    encode,
)
from familysafe.ipc.messages import Answer, Beat, Call, Done, Event, GetStatus, Refusal, WarningDue


def _bodies(frames: Frames, *pieces: bytes) -> list[bytes]:
    return [body for piece in pieces for body in frames.feed(piece)]


@given(st.lists(st.text(max_size=50), min_size=1, max_size=5), st.integers(1, 9))
def test_calls_survive_the_wire_however_it_is_cut(apps: list[str], step: int) -> None:
    calls = [Call(id=n, body=Beat(idle=0.5, app=app)) for n, app in enumerate(apps)]
    wire = b"".join(encode(call) for call in calls)
    pieces = [wire[at : at + step] for at in range(0, len(wire), step)]
    read = [decode_call(body) for body in _bodies(Frames(MOST_FROM_CLIENT), *pieces)]
    assert read == calls


@pytest.mark.parametrize(
    "message",
    [
        Answer(id=1, body=Done()),
        Refusal(id=2, kind="RefusedError", code="pin.wrong", params={"left": 3}),
        Event(body=WarningDue(child="c", minutes=5)),
    ],
)
def test_what_the_guard_says_is_read_back(message: Answer | Refusal | Event) -> None:
    (body,) = _bodies(Frames(1000), encode(message))
    assert decode_from_guard(body) == message


def test_a_frame_too_big_is_refused_before_it_is_held() -> None:
    with pytest.raises(InputError, match="ipc.big"):
        _bodies(Frames(10), (11).to_bytes(4))


def test_nesting_is_bounded_and_brackets_in_a_string_do_not_count() -> None:
    with pytest.raises(InputError, match="ipc.deep"):
        decode_call(b'{"a":' + b"[" * (MOST_DEPTH + 1) + b"]" * (MOST_DEPTH + 1) + b"}")
    harmless = Call(id=1, body=Beat(idle=0, app='\\"[{' * 40))
    assert decode_call(encode(harmless)[4:]) == harmless


@pytest.mark.parametrize(
    "body",
    [
        b"",
        b"null",
        b"{}",
        b"\xff\xfe",
        b'{"type":"call","id":1}',
        b'{"type":"call","id":"1","body":{"type":"get_status"}}',
        b'{"type":"call","id":1,"body":{"type":"become_root"}}',
        b'{"type":"call","id":1,"body":{"type":"get_status","extra":1}}',
        b'{"type":"answer","id":1,"body":{"type":"done"}}',
    ],
)
def test_rubbish_is_a_fault(body: bytes) -> None:
    with pytest.raises(InputError, match="ipc.malformed"):
        decode_call(body)


@given(st.binary(max_size=300))
def test_no_bytes_raise_anything_but_a_fault(body: bytes) -> None:
    for read in (decode_call, decode_from_guard):
        with pytest.raises(Fault) as caught:
            read(body)
        assert caught.value.code in {"ipc.malformed", "ipc.deep"}


def test_numbers_that_are_not_finite_do_not_pass() -> None:
    body = msgspec.json.encode(Call(id=1, body=GetStatus())).replace(b'"get_status"', b'"beat"')
    with pytest.raises(InputError):
        decode_call(body.replace(b'"beat"', b'"beat","idle":NaN'))
