"""Files of age against the program ``age``, in both directions, and every way to break one."""

from __future__ import annotations

import errno
import io
import os
import subprocess
import sys
from collections.abc import Callable
from functools import partial
from pathlib import Path
from types import FrameType, FunctionType
from typing import TYPE_CHECKING

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from familysafe.core.errors import CheckError, Defect, InputError
from familysafe.crypto import age
from tests.conftest import needs
from tests.terminal import answered

if TYPE_CHECKING:
    from _typeshed import ReadableBuffer

CHUNK = age.CHUNK_BYTES
SIZES = [0, 1, CHUNK - 1, CHUNK, CHUNK + 1, 3 * CHUNK, 3 * CHUNK + 17]
CHEAP = 4
PASSPHRASE = "ទូក seven quiet boats"


def run(folder: Path, *words: str, given_bytes: bytes = b"") -> bytes:
    done = subprocess.run(
        words, cwd=folder, input=given_bytes, capture_output=True, check=True, timeout=60
    )
    return done.stdout


@pytest.mark.parametrize("size", SIZES)
def test_what_we_seal_the_program_opens_and_the_other_way_round(tmp_path: Path, size: int) -> None:
    needs("age", "age-keygen")
    content, identity = os.urandom(size), age.new_identity()
    (tmp_path / "identity").write_text(identity + "\n")
    recipient = run(tmp_path, "age-keygen", "-y", "identity").decode().strip()

    (tmp_path / "ours.age").write_bytes(age.seal(content, age.recipient(identity)))
    opened = run(tmp_path, "age", "-d", "-i", "identity", "ours.age")
    theirs = run(tmp_path, "age", "-r", recipient, given_bytes=content)

    assert age.recipient(identity) == recipient
    assert opened == content
    assert age.unseal(theirs, identity) == content


def test_our_passphrase_file_is_opened_by_the_program_on_a_terminal(tmp_path: Path) -> None:
    needs("age", "setsid")
    (tmp_path / "slot.age").write_bytes(age.wrap(b"the keys", PASSPHRASE, CHEAP))
    words = ["age", "-d", "-o", "opened", "slot.age"]

    assert answered(tmp_path, words, "another passphrase") != 0
    assert answered(tmp_path, words, PASSPHRASE) == 0
    assert (tmp_path / "opened").read_bytes() == b"the keys"


def test_the_programs_passphrase_file_is_opened_by_us(tmp_path: Path) -> None:
    needs("age", "setsid")
    (tmp_path / "plain").write_bytes(b"the keys")
    words = ["age", "-p", "-o", "slot.age", "plain"]

    assert answered(tmp_path, words, PASSPHRASE, times=2) == 0

    assert age.unwrap((tmp_path / "slot.age").read_bytes(), PASSPHRASE) == b"the keys"
    assert age.unwrap((tmp_path / "slot.age").read_bytes(), "another") is None


def test_new_passphrase_files_cost_what_those_of_age_cost() -> None:
    header = age.wrap(b"x", PASSPHRASE).split(b"\n")[1].split()

    assert header[:2] == [b"->", b"scrypt"]
    assert int(header[3]) == age.WORK_FACTOR == 18


def test_only_what_fits_one_chunk_is_locked_with_a_passphrase() -> None:
    whole = os.urandom(CHUNK)

    assert age.unwrap(age.wrap(whole, PASSPHRASE, CHEAP), PASSPHRASE) == whole
    with pytest.raises(Defect):
        age.wrap(whole + b"1", PASSPHRASE, CHEAP)


@pytest.mark.parametrize("size", [0, 100, CHUNK, 2 * CHUNK + 5])
def test_one_changed_byte_anywhere_breaks_the_seal(size: int) -> None:
    identity = age.new_identity()
    sealed = age.seal(os.urandom(size), age.recipient(identity))
    places = {*range(240), *range(len(sealed) - 40, len(sealed)), len(sealed) // 2}

    for place in sorted(places & set(range(len(sealed)))):
        changed = sealed[:place] + bytes([sealed[place] ^ 1]) + sealed[place + 1 :]
        with pytest.raises(CheckError, match=r"seal\.broken"):
            age.decrypt(io.BytesIO(changed), io.BytesIO(), identity)


@pytest.mark.parametrize("size", [0, 100, CHUNK, 2 * CHUNK, 2 * CHUNK + 5])
def test_a_cut_or_longer_file_breaks_the_seal(size: int) -> None:
    identity = age.new_identity()
    sealed = age.seal(os.urandom(size), age.recipient(identity))
    cuts = {0, 1, 21, 100, 200, len(sealed) - 1, len(sealed) - 16, len(sealed) - 17}
    cuts |= {len(sealed) - 16 - (size % CHUNK or CHUNK)}  # the last chunk, whole

    for at in cuts:
        assert age.unseal(sealed[: max(0, at)], identity) is None, at
    assert age.unseal(sealed + b"\0", identity) is None


@pytest.mark.parametrize("place", [5, 60, 100, -1, -20, -40])
def test_a_changed_passphrase_file_opens_with_nothing(place: int) -> None:
    sealed = bytearray(age.wrap(b"the keys", PASSPHRASE, CHEAP))
    sealed[place] ^= 1

    assert age.unwrap(bytes(sealed), PASSPHRASE) is None


def test_a_passphrase_file_that_would_cost_hours_is_refused_at_once() -> None:
    sealed = age.wrap(b"x", PASSPHRASE, CHEAP).replace(b" 4\n", b" 40\n", 1)

    assert age.unwrap(sealed, PASSPHRASE) is None


def test_a_file_for_somebody_else_opens_with_nothing() -> None:
    sealed = age.seal(b"not yours", age.recipient(age.new_identity()))

    assert age.unseal(sealed, age.new_identity()) is None


@settings(max_examples=200)
@given(st.binary(max_size=400) | st.binary(max_size=400).map(lambda tail: age.INTRO + b"\n" + tail))
def test_rubbish_is_no_file_of_age(rubbish: bytes) -> None:
    assert age.unseal(rubbish, IDENTITY) is None
    assert age.unwrap(rubbish, PASSPHRASE) is None


IDENTITY = age.new_identity()


@pytest.mark.parametrize(
    "text",
    ["", "AGE-SECRET-KEY-1", "age1qqqq", IDENTITY[:-1], IDENTITY[:-1] + "!", IDENTITY + "Q", "ស្រី"],
    ids=["empty", "begins only", "recipient", "cut", "sign", "longer", "Khmer"],
)
def test_what_is_no_identity_is_said_without_quoting_it(text: str) -> None:
    with pytest.raises(InputError, match=r"recovery\.form") as refused:
        age.recipient(text)

    assert refused.value.params == {}
    assert refused.value.__cause__ is None
    assert refused.value.__suppress_context__


def test_an_identity_may_be_typed_in_small_letters_and_with_spaces_around() -> None:
    assert age.recipient(f" {IDENTITY.lower()}\n") == age.recipient(IDENTITY)


class Failing(io.BytesIO):
    """A file whose disk gives an error after some calls."""

    def __init__(self, content: bytes = b"", after: int = 0) -> None:
        super().__init__(content)
        self.left = after

    def _count(self, number: int) -> None:
        self.left -= 1
        if self.left < 0:
            raise OSError(number, os.strerror(number))

    def read(self, size: int | None = -1, /) -> bytes:
        self._count(errno.EIO)
        return super().read(size)

    def write(self, data: ReadableBuffer, /) -> int:
        self._count(errno.ENOSPC)
        return super().write(data)

    def flush(self) -> None:
        self._count(errno.ENOSPC)


@pytest.mark.parametrize("size", [1, 1000, 2 * CHUNK + 5])
def test_every_error_of_reading_and_writing_comes_through_as_it_was(size: int) -> None:
    """Of each call, also the very last: a short file must never be taken for a whole one."""
    content, to = os.urandom(size), age.recipient(IDENTITY)
    sealed = age.seal(content, to)
    works: tuple[tuple[Callable[[io.BytesIO, io.BytesIO], None], bytes], ...] = (
        (lambda source, sink: age.encrypt(source, sink, to), content),
        (lambda source, sink: age.decrypt(source, sink, IDENTITY), sealed),
    )
    for work, given_bytes in works:
        reading, writing = Failing(given_bytes, after=10**6), Failing(after=10**6)
        work(reading, writing)
        for after in range(10**6 - reading.left):
            with pytest.raises(OSError, match="Input/output error"):
                work(Failing(given_bytes, after), io.BytesIO())
        for after in range(10**6 - writing.left):
            with pytest.raises(OSError, match="No space left"):
                work(io.BytesIO(given_bytes), Failing(after=after))


def interrupted(work: Callable[[], None], method: FunctionType, call: int) -> bool:
    """Let Ctrl+C come as ``method`` is entered that often, where nobody in it can catch it yet.

    Return whether it came; what ``work`` raises comes through.
    """
    left = call

    def enter(frame: FrameType, event: str, _: object) -> None:
        nonlocal left
        if event == "call" and frame.f_code is method.__code__:
            left -= 1
            if left == 0:
                raise KeyboardInterrupt

    before = sys.gettrace()
    sys.settrace(enter)
    try:
        work()
    finally:
        sys.settrace(before)
    return left <= 0


@pytest.mark.parametrize("method", [age._Through.read, age._Through.write])
def test_ctrl_c_at_any_call_is_never_taken_for_a_broken_seal(method: FunctionType) -> None:
    """A stop is a stop: it must not tell a family that somebody changed what they keep."""
    sealed = age.seal(os.urandom(2 * CHUNK + 5), age.recipient(IDENTITY))
    for call in range(1, 10_000):
        target = io.BytesIO()
        work = partial(age.decrypt, io.BytesIO(sealed), target, IDENTITY)
        try:
            if not interrupted(work, method, call):
                break
        except KeyboardInterrupt:
            continue
        pytest.fail(f"Ctrl+C at call {call} was not heard")
    assert call > 3
