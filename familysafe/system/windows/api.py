"""The functions of Windows that this program calls by ``ctypes``, each with its types.

Numbers and letters have a fixed width here and not the platform's, so that the layout of every
structure can be looked at on any computer. It imports everywhere; only a call needs Windows. On a
64-bit Windows, the only kind supported, all functions are called the same way, callbacks too.
"""

from __future__ import annotations

import sys
from ctypes import (
    CFUNCTYPE,
    POINTER,
    Array,
    Structure,
    c_int32,
    c_int64,
    c_uint16,
    c_uint32,
    c_uint64,
    c_void_p,
    c_wchar_p,
)
from functools import cache
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Callable

BOOL, DWORD, LONG, HANDLE = c_int32, c_uint32, c_int32, c_void_p

WTS_ACTIVE = 0
WTS_USER_NAME, WTS_DOMAIN_NAME, WTS_SESSION_INFO_EX = 5, 7, 25
SESSION_LOCKED, SESSION_UNLOCKED = 0, 1
"""Flags of WTSINFOEX_LEVEL1. Windows 7 had the two the wrong way round; it is too old for us."""

PROCESS_TERMINATE, PROCESS_SUSPEND_RESUME = 0x0001, 0x0800
PROCESS_QUERY_LIMITED_INFORMATION = 0x1000
SNAP_MODULES = 0x00000018
"""TH32CS_SNAPMODULE with TH32CS_SNAPMODULE32, for programs of 32 bits."""
SYSTEM_PROCESS_INFORMATION = 5
STATUS_INFO_LENGTH_MISMATCH = 0xC0000004
CREATE_UNICODE_ENVIRONMENT = 0x00000400
WAIT_TIMEOUT = 258

SERVICE_WIN32_OWN_PROCESS = 0x10
NOT_BY_THE_MANAGER = 1063
"""ERROR_FAILED_SERVICE_CONTROLLER_CONNECT: somebody else started this program."""


def text_of(letters: Array[c_uint16]) -> str:
    """Return the text that stands in a structure, up to its end mark."""
    return bytes(letters).decode("utf-16-le", errors="replace").partition("\0")[0]


class SessionInfo(Structure):
    """WTS_SESSION_INFOW."""

    _fields_ = (("session", DWORD), ("station", c_wchar_p), ("state", c_int32))


class SessionInfoEx(Structure):
    """WTSINFOEXW with its one level, WTSINFOEX_LEVEL1_W."""

    _fields_ = (
        ("level", DWORD),
        ("_pad", DWORD),
        ("session", c_uint32),
        ("state", c_int32),
        ("flags", LONG),
        ("station", c_uint16 * 33),
        ("user", c_uint16 * 21),
        ("domain", c_uint16 * 18),
        ("logon_time", c_int64),
        ("connect_time", c_int64),
        ("disconnect_time", c_int64),
        ("last_input_time", c_int64),
        ("current_time", c_int64),
        ("counters", DWORD * 6),
    )


class UnicodeString(Structure):
    """UNICODE_STRING."""

    _fields_ = (("length", c_uint16), ("most", c_uint16), ("buffer", c_void_p))


class ThreadInformation(Structure):
    """SYSTEM_THREAD_INFORMATION."""

    _fields_ = (
        ("kernel_time", c_int64),
        ("user_time", c_int64),
        ("create_time", c_int64),
        ("wait_time", c_uint32),
        ("start_address", c_void_p),
        ("process", c_void_p),
        ("thread", c_void_p),
        ("priority", c_int32),
        ("base_priority", c_int32),
        ("switches", c_uint32),
        ("state", c_uint32),
        ("wait_reason", c_uint32),
    )


class ProcessInformation(Structure):
    """SYSTEM_PROCESS_INFORMATION; its threads follow it."""

    _fields_ = (
        ("next", c_uint32),
        ("threads", c_uint32),
        ("private_working_set", c_int64),
        ("hard_faults", c_uint32),
        ("most_threads", c_uint32),
        ("cycles", c_uint64),
        ("create_time", c_int64),
        ("user_time", c_int64),
        ("kernel_time", c_int64),
        ("name", UnicodeString),
        ("base_priority", c_int32),
        ("process", c_void_p),
        ("parent", c_void_p),
        ("handles", c_uint32),
        ("session", c_uint32),
        ("key", c_void_p),
        ("memory", c_uint64 * 12),
        ("transfers", c_int64 * 6),
    )


class ModuleEntry(Structure):
    """MODULEENTRY32W."""

    _fields_ = (
        ("size", DWORD),
        ("module", DWORD),
        ("process", DWORD),
        ("global_usage", DWORD),
        ("process_usage", DWORD),
        ("base", c_void_p),
        ("base_size", DWORD),
        ("handle", HANDLE),
        ("name", c_uint16 * 256),
        ("path", c_uint16 * 260),
    )


class LastInput(Structure):
    """LASTINPUTINFO."""

    _fields_ = (("size", c_uint32), ("at", DWORD))


class StartupInfo(Structure):
    """STARTUPINFOW."""

    _fields_ = (
        ("size", DWORD),
        ("reserved", c_wchar_p),
        ("desktop", c_wchar_p),
        ("title", c_wchar_p),
        ("numbers", DWORD * 8),
        ("show", c_uint16),
        ("reserved_size", c_uint16),
        ("reserved_bytes", c_void_p),
        ("input", HANDLE),
        ("output", HANDLE),
        ("error", HANDLE),
    )


class Started(Structure):
    """PROCESS_INFORMATION."""

    _fields_ = (
        ("process", HANDLE),
        ("thread", HANDLE),
        ("process_id", DWORD),
        ("thread_id", DWORD),
    )


class ServiceStatus(Structure):
    """SERVICE_STATUS."""

    _fields_ = (
        ("kind", DWORD),
        ("state", DWORD),
        ("accepts", DWORD),
        ("exit_code", DWORD),
        ("own_exit_code", DWORD),
        ("check_point", DWORD),
        ("wait_hint", DWORD),
    )


ServiceMain = CFUNCTYPE(None, DWORD, c_void_p)
ServiceHandler = CFUNCTYPE(DWORD, DWORD, DWORD, c_void_p, c_void_p)


class ServiceEntry(Structure):
    """SERVICE_TABLE_ENTRYW."""

    _fields_ = (("name", c_wchar_p), ("main", ServiceMain))


_P = POINTER
FUNCTIONS: dict[str, tuple[str, Any, tuple[Any, ...]]] = {
    # who sits where
    "WTSEnumerateSessionsW": (
        "wtsapi32",
        BOOL,
        (HANDLE, DWORD, DWORD, _P(_P(SessionInfo)), _P(DWORD)),
    ),
    "WTSQuerySessionInformationW": (
        "wtsapi32",
        BOOL,
        (HANDLE, DWORD, c_int32, _P(c_void_p), _P(DWORD)),
    ),
    "WTSFreeMemory": ("wtsapi32", None, (c_void_p,)),
    "WTSDisconnectSession": ("wtsapi32", BOOL, (HANDLE, DWORD, BOOL)),
    "WTSLogoffSession": ("wtsapi32", BOOL, (HANDLE, DWORD, BOOL)),
    "WTSQueryUserToken": ("wtsapi32", BOOL, (DWORD, _P(HANDLE))),
    # what runs
    "NtQuerySystemInformation": ("ntdll", c_uint32, (c_int32, c_void_p, c_uint32, _P(c_uint32))),
    "NtSuspendProcess": ("ntdll", c_uint32, (HANDLE,)),
    "NtResumeProcess": ("ntdll", c_uint32, (HANDLE,)),
    "OpenProcess": ("kernel32", HANDLE, (DWORD, BOOL, DWORD)),
    "CloseHandle": ("kernel32", BOOL, (HANDLE,)),
    "TerminateProcess": ("kernel32", BOOL, (HANDLE, c_uint32)),
    "GetProcessTimes": (
        "kernel32",
        BOOL,
        (HANDLE, _P(c_int64), _P(c_int64), _P(c_int64), _P(c_int64)),
    ),
    "QueryFullProcessImageNameW": ("kernel32", BOOL, (HANDLE, DWORD, c_wchar_p, _P(DWORD))),
    "CreateToolhelp32Snapshot": ("kernel32", HANDLE, (DWORD, DWORD)),
    "Module32FirstW": ("kernel32", BOOL, (HANDLE, _P(ModuleEntry))),
    "Module32NextW": ("kernel32", BOOL, (HANDLE, _P(ModuleEntry))),
    # time, and the agent's own session
    "QueryUnbiasedInterruptTime": ("kernel32", BOOL, (_P(c_uint64),)),
    "GetTickCount64": ("kernel32", c_uint64, ()),
    "GetTickCount": ("kernel32", DWORD, ()),
    "GetLastInputInfo": ("user32", BOOL, (_P(LastInput),)),
    "GetForegroundWindow": ("user32", HANDLE, ()),
    "GetWindowThreadProcessId": ("user32", DWORD, (HANDLE, _P(DWORD))),
    "FindWindowExW": ("user32", HANDLE, (HANDLE, HANDLE, c_wchar_p, c_wchar_p)),
    "LockWorkStation": ("user32", BOOL, ()),
    # starting a program in a session
    "CreateEnvironmentBlock": ("userenv", BOOL, (_P(c_void_p), HANDLE, BOOL)),
    "DestroyEnvironmentBlock": ("userenv", BOOL, (c_void_p,)),
    "CreateProcessAsUserW": (
        "advapi32",
        BOOL,
        (
            *(HANDLE, c_wchar_p, c_wchar_p, c_void_p, c_void_p, BOOL, DWORD, c_void_p),
            *(c_wchar_p, _P(StartupInfo), _P(Started)),
        ),
    ),
    "WaitForSingleObject": ("kernel32", DWORD, (HANDLE, DWORD)),
    # the service
    "StartServiceCtrlDispatcherW": ("advapi32", BOOL, (_P(ServiceEntry),)),
    "RegisterServiceCtrlHandlerExW": ("advapi32", HANDLE, (c_wchar_p, ServiceHandler, c_void_p)),
    "SetServiceStatus": ("advapi32", BOOL, (HANDLE, _P(ServiceStatus))),
}


@cache
def function(name: str) -> Callable[..., Any]:
    """Return one of ``FUNCTIONS``. OSError where there is no such thing."""
    library, result, arguments = FUNCTIONS[name]
    if sys.platform == "win32":
        from ctypes import WinDLL

        try:
            found = getattr(WinDLL(library, use_last_error=True), name)
        except AttributeError as error:
            message = f"{library} has no {name}"
            raise OSError(message) from error
        found.restype, found.argtypes = result, arguments
        return found  # type: ignore[no-any-return]
    message = f"{name} is a function of Windows"
    raise OSError(message)


def last_error() -> int:
    """Return with which number of Windows the last call of this thread failed."""
    if sys.platform == "win32":
        from ctypes import get_last_error

        return get_last_error()
    return 0
