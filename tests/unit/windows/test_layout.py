"""Structures lie in memory as a 64-bit Windows has them, on whatever computer this runs."""

from __future__ import annotations

import struct
from ctypes import addressof, create_string_buffer, sizeof

import pytest

from familysafe.system.windows import api
from familysafe.system.windows.process_table import SUSPENDED, WAITING, Row, rows

SIZES = {
    api.SessionInfo: 24,
    api.SessionInfoEx: 232,
    api.ThreadInformation: 80,
    api.ProcessInformation: 256,
    api.ModuleEntry: 1080,
    api.LastInput: 8,
    api.StartupInfo: 104,
    api.Started: 24,
    api.ServiceStatus: 28,
    api.ServiceEntry: 16,
}


@pytest.mark.parametrize(("structure", "size"), SIZES.items(), ids=str)
def test_each_structure_has_its_size(structure: type, size: int) -> None:
    assert sizeof(structure) == size


def test_fields_lie_where_windows_writes_them() -> None:
    assert api.SessionInfoEx.flags.offset == 16
    assert api.SessionInfoEx.logon_time.offset == 168
    assert api.ProcessInformation.create_time.offset == 32
    assert api.ProcessInformation.process.offset == 80
    assert api.ProcessInformation.session.offset == 100
    assert api.ThreadInformation.state.offset == 68
    assert api.ThreadInformation.wait_reason.offset == 72
    assert api.ModuleEntry.path.offset == 560


def table(*processes: tuple[int, str, list[tuple[int, int]]]) -> object:
    """Write a table as Windows does: the names lie in the buffer behind their process."""
    buffer = create_string_buffer(16384)
    at = 0
    for number, (pid, name, threads) in enumerate(processes):
        letters = name.encode("utf-16-le")
        end = at + 256 + 80 * len(threads)
        size = (end - at + len(letters) + 7) & ~7
        following = size if number + 1 < len(processes) else 0
        struct.pack_into("<II", buffer, at, following, len(threads))
        struct.pack_into("<qqq", buffer, at + 32, 1000 + pid, 30, 12)
        struct.pack_into("<HHxxxxQ", buffer, at + 56, len(letters), 512, addressof(buffer) + end)
        struct.pack_into("<Q", buffer, at + 80, pid)
        struct.pack_into("<I", buffer, at + 100, 3)
        for index, (state, reason) in enumerate(threads):
            struct.pack_into("<II", buffer, at + 256 + 80 * index + 68, state, reason)
        buffer[end : end + len(letters)] = letters
        at += size
    return buffer


STILL, RUNS, UNKNOWN = (WAITING, SUSPENDED), (WAITING, 6), (0, 0)


def test_a_table_is_read() -> None:
    buffer = table(
        *((4, "System", [RUNS]), (640, "Game.EXE", [STILL, STILL]), (12, "gone", [])),
        (8, "x", [UNKNOWN]),
    )
    assert rows(buffer) == (  # type: ignore[arg-type]
        Row(4, 3, 1004, 42, "system", False),
        Row(640, 3, 1640, 42, "game.exe", True),
        Row(12, 3, 1012, 42, "gone", True),
        Row(8, 3, 1008, 42, "x", None),
    )


def test_one_thread_that_runs_is_enough_to_run() -> None:
    (row,) = rows(table((7, "a", [STILL, RUNS, STILL])))  # type: ignore[arg-type]
    assert row.stands is False


def test_a_table_that_lies_about_its_length_is_not_read_beyond_its_end() -> None:
    buffer = table((7, "a", [STILL]))
    struct.pack_into("<II", buffer, 0, 16000, 100_000)  # type: ignore[arg-type]
    found = rows(buffer)  # type: ignore[arg-type]
    assert [row.pid for row in found] == [7, 0]
    struct.pack_into("<Q", buffer, 64, 5)  # type: ignore[arg-type]
    assert rows(buffer)[0].name == ""  # type: ignore[arg-type]


def test_a_call_without_windows_says_so() -> None:
    import sys

    if sys.platform == "win32":
        pytest.skip("this is Windows")
    with pytest.raises(OSError, match="a function of Windows"):
        api.function("LockWorkStation")
