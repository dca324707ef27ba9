"""Whether somebody is at this X11 display, and which program is in front. It sees no keys.

Idle time comes from the MIT-SCREEN-SAVER extension (libXss), the window in front from the root
property ``_NET_ACTIVE_WINDOW`` and its process from ``_NET_WM_PID`` (Extended Window Manager Hints
1.5), the program's name from the window's ``WM_CLASS`` (ICCCM 4.1.2.5). Titles of windows are never
read.
"""

from __future__ import annotations

import re
from ctypes import (
    CDLL,
    CFUNCTYPE,
    POINTER,
    Structure,
    byref,
    c_char_p,
    c_int,
    c_long,
    c_ubyte,
    c_ulong,
    c_void_p,
    sizeof,
    string_at,
)

ANY_PROPERTY = 0
FORMAT_LONGS = 32
MOST_LONGS = 256
LONG_MS = 1000.0
ODD = re.compile(r"[^a-z0-9.+_-]+")
MOST_LETTERS = 60

_OnError = CFUNCTYPE(c_int, c_void_p, c_void_p)
_ignore_errors = _OnError(lambda _display, _error: 0)
"""A window may close while it is asked about; Xlib would end the program for that."""


class _ScreenSaverInfo(Structure):
    _fields_ = (
        ("window", c_ulong),
        ("state", c_int),
        ("kind", c_int),
        ("til_or_since", c_ulong),
        ("idle", c_ulong),
        ("event_mask", c_ulong),
    )


class X11Presence:
    """Reads one display; use it from one thread only.

    ``display`` is a name such as ``:0``. OSError where the display or its libraries are not there.
    """

    def __init__(self, display: str) -> None:
        self._x11 = _libx11()
        self._saver = _libxss()  # without it nobody is ever idle: time counts
        self._x11.XSetErrorHandler(_ignore_errors)
        self._display = self._x11.XOpenDisplay(display.encode())
        if not self._display:
            message = f"no X11 display {display}"
            raise OSError(message)
        self._root = self._x11.XDefaultRootWindow(self._display)
        self._info = self._saver.XScreenSaverAllocInfo() if self._saver else None
        self._active = self._atom(b"_NET_ACTIVE_WINDOW")
        self._class = self._atom(b"WM_CLASS")
        self._pid = self._atom(b"_NET_WM_PID")

    def read(self) -> tuple[float, str, int]:
        """Return seconds without key or pointer, and the program in front: its class and process.

        "" and 0 where they are not known. A window says its process itself (``_NET_WM_PID``).
        """
        window = self._window()
        return self._idle(), self._app(window), self._process(window)

    def close(self) -> None:
        """Leave the display."""
        if self._display:
            if self._info:
                self._x11.XFree(self._info)
            self._x11.XCloseDisplay(self._display)
            self._display = None

    def _atom(self, name: bytes) -> int:
        return int(self._x11.XInternAtom(self._display, name, 0))

    def _idle(self) -> float:
        if self._saver is None or self._info is None:
            return 0.0
        if not self._saver.XScreenSaverQueryInfo(self._display, self._root, self._info):
            return 0.0
        return float(self._info.contents.idle) / LONG_MS

    def _window(self) -> int:
        return self._number(self._root, self._active)

    def _app(self, window: int) -> str:
        parts = self._property(window, self._class).split(b"\0") if window else []
        return program_name(parts[1]) if len(parts) > 1 else ""

    def _process(self, window: int) -> int:
        return self._number(window, self._pid) if window else 0

    def _number(self, window: int, atom: int) -> int:
        longs = self._property(window, atom)
        return c_ulong.from_buffer_copy(longs).value if len(longs) >= sizeof(c_ulong) else 0

    def _property(self, window: int, atom: int) -> bytes:
        kind, size_of_item = c_ulong(), c_int()
        items, left = c_ulong(), c_ulong()
        data = POINTER(c_ubyte)()
        failed = self._x11.XGetWindowProperty(
            self._display,
            window,
            atom,
            0,
            MOST_LONGS,
            0,
            ANY_PROPERTY,
            byref(kind),
            byref(size_of_item),
            byref(items),
            byref(left),
            byref(data),
        )
        if failed or not data:
            return b""
        width = sizeof(c_ulong) if size_of_item.value == FORMAT_LONGS else 1
        found = string_at(data, items.value * width)
        self._x11.XFree(data)
        return found


def program_name(untrusted_class: bytes) -> str:
    """Turn the class of a window into a plain name: ``XTerm`` is ``xterm``."""
    text = untrusted_class.decode("utf-8", errors="replace").lower()
    return ODD.sub("-", text).strip("-")[:MOST_LETTERS]


def _libx11() -> CDLL:
    library = CDLL("libX11.so.6")
    library.XOpenDisplay.argtypes = (c_char_p,)
    library.XOpenDisplay.restype = c_void_p
    library.XCloseDisplay.argtypes = (c_void_p,)
    library.XDefaultRootWindow.argtypes = (c_void_p,)
    library.XDefaultRootWindow.restype = c_ulong
    library.XInternAtom.argtypes = (c_void_p, c_char_p, c_int)
    library.XInternAtom.restype = c_ulong
    library.XFree.argtypes = (c_void_p,)
    library.XSetErrorHandler.argtypes = (_OnError,)
    library.XSetErrorHandler.restype = c_void_p
    library.XGetWindowProperty.argtypes = (
        *(c_void_p, c_ulong, c_ulong, c_long, c_long, c_int, c_ulong),
        *(c_void_p, c_void_p, c_void_p, c_void_p, c_void_p),
    )
    return library


def _libxss() -> CDLL | None:
    try:
        library = CDLL("libXss.so.1")
    except OSError:
        return None
    library.XScreenSaverAllocInfo.restype = POINTER(_ScreenSaverInfo)
    library.XScreenSaverQueryInfo.argtypes = (c_void_p, c_ulong, POINTER(_ScreenSaverInfo))
    return library
