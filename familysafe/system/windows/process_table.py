"""What runs on a Windows computer, out of the one table that Windows gives of it.

Source: SYSTEM_PROCESS_INFORMATION in winternl.h, and its threads (SYSTEM_THREAD_INFORMATION), whose
two last fields tell how a thread stands: state 5 is waiting, wait reason 5 is suspended.
"""

from __future__ import annotations

from ctypes import (
    Array,
    addressof,
    byref,
    c_char,
    c_uint32,
    create_string_buffer,
    sizeof,
    string_at,
)
from typing import NamedTuple

from familysafe.system.windows import api

INITIALIZED, WAITING, SUSPENDED = 0, 5, 5
FIRST_BYTES = 512 * 1024
TRIES = 8


class Row(NamedTuple):
    """One process. ``started`` tells it from a later one with its id.

    Times are units of 100 ns; ``worked`` is time of the processor. ``stands`` says whether nothing
    in it can run, None where the table does not tell of its threads.
    """

    pid: int
    session: int
    started: int
    worked: int
    name: str
    stands: bool | None


def table() -> tuple[Row, ...]:
    """Return what runs. OSError."""
    query = api.function("NtQuerySystemInformation")
    size = FIRST_BYTES
    for _ in range(TRIES):
        buffer = create_string_buffer(size)
        needed = c_uint32()
        status = query(api.SYSTEM_PROCESS_INFORMATION, buffer, size, byref(needed))
        if status == 0:
            return rows(buffer)
        if status != api.STATUS_INFO_LENGTH_MISMATCH:
            break
        size = max(2 * size, needed.value + 64 * 1024)
    message = f"what runs cannot be listed: status {status:#x}"
    raise OSError(message)


def rows(buffer: Array[c_char]) -> tuple[Row, ...]:
    """Read the table; what of it lies outside ``buffer`` is left out."""
    found = []
    at = 0
    head = sizeof(api.ProcessInformation)
    while at + head <= len(buffer):
        process = api.ProcessInformation.from_buffer(buffer, at)
        found.append(_row(process, buffer, at + head))
        if not process.next:
            break
        at += process.next
    return tuple(found)


def _row(process: api.ProcessInformation, buffer: Array[c_char], at: int) -> Row:
    size = sizeof(api.ThreadInformation)
    most = max(0, len(buffer) - at) // size
    threads = (api.ThreadInformation * min(process.threads, most)).from_buffer(buffer, at)
    return Row(
        pid=process.process or 0,
        session=process.session,
        started=process.create_time,
        worked=process.kernel_time + process.user_time,
        name=_name(process, buffer),
        stands=_stands([(each.state, each.wait_reason) for each in threads]),
    )


def _stands(threads: list[tuple[int, int]]) -> bool | None:
    if not threads:
        return True  # it has ended, and somebody still holds on to what is left of it
    if not any(state for state, _ in threads):
        return None  # a thread that runs or waits has another state than "initialized"
    return all(each == (WAITING, SUSPENDED) for each in threads)


def _name(process: api.ProcessInformation, buffer: Array[c_char]) -> str:
    """Return the file's name, which Windows writes into the same buffer, in small letters."""
    place = process.name.buffer or 0
    at = place - addressof(buffer)
    if at < 0 or at + process.name.length > len(buffer):
        return ""
    letters = string_at(place, process.name.length)
    return letters.decode("utf-16-le", errors="replace").lower()
