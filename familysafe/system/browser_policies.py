"""The managed policies of browsers on Linux, written as root and readable by all.

Chromium's kind has a folder for each browser, in which our own file stands beside those of others;
it reads every file there, also hidden ones, so a new one is made one folder higher and moved in.
Firefox has one file. It is kept as it was before ours came in, and put back; where others change
it meanwhile, their change is kept and our entries are taken out of it.
A file is replaced whole or not at all; what cannot be read or written is left as it is, and said.
"""

from __future__ import annotations

import json
import logging
import os
import stat
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import msgspec

from familysafe.screentime.site_policies import (
    Family,
    OddPolicyError,
    chromium_document,
    chromium_keys,
    firefox_document,
    firefox_entries,
    firefox_without,
)
from familysafe.screentime.sites import NOTHING, SiteWish

log = logging.getLogger(__name__)

OWN_NAME = "zz-familysafe.json"
"""Of two files that set one key Chromium believes the one whose name sorts last."""
FOLDERS = {
    "etc/chromium/policies": Family.CHROMIUM,
    "etc/chromium-browser/policies": Family.CHROMIUM,
    "etc/opt/chrome/policies": Family.CHROMIUM,
    "etc/opt/edge/policies": Family.EDGE,
}
FIREFOX = "etc/firefox/policies/policies.json"
FIREFOX_OTHERS = (
    "usr/lib/firefox/distribution/policies.json",
    "usr/lib/firefox-esr/distribution/policies.json",
    "usr/lib64/firefox/distribution/policies.json",
)
"""Firefox reads these only where there is no file in ``/etc``; so what stands there comes along."""
MOST_BYTES = 1024 * 1024
READABLE = 0o644


class _Kept(msgspec.Struct, frozen=True):
    """Firefox's file before us (None: none), what we wrote, and which entries of it are ours."""

    original: str | None
    mode: int
    written: str
    block: tuple[str, ...]
    exceptions: tuple[str, ...]
    version: int = 1


class BrowserPolicies:
    """The adapter of ``guard.sites.Browsers``. ``kept`` is a private folder of the guard."""

    def __init__(self, kept: Path, root: Path = Path("/")) -> None:
        self._kept = kept / "firefox.json"
        self._root = root

    def show(self, wish: SiteWish) -> bool:
        """Have all browsers keep to ``wish``; False where one could not be told."""
        told = [self._tell(self._show_chromium, name, wish) for name in FOLDERS]
        told.append(self._tell(self._show_firefox, FIREFOX, wish))
        return all(told)

    def clear(self) -> bool:
        """Take everything of ours away; False where something of it stays."""
        return self.show(NOTHING)

    def _tell(self, show: Any, name: str, wish: SiteWish) -> bool:  # noqa: ANN401 - one of two methods
        try:
            show(name, wish)
        except (OSError, OddPolicyError) as error:
            log.warning("the policies in /%s were left as they are: %r", name, error)
            return False
        return True

    # --- Chromium and its kind --------------------------------------------------------------

    def _show_chromium(self, name: str, wish: SiteWish) -> None:
        folder = self._root / name / "managed"
        own = folder / OWN_NAME
        others, unread = _others(folder)
        document = chromium_document(wish, FOLDERS[name], others, unread)
        if not document:
            own.unlink(missing_ok=True)
            return
        text = _text(document)
        if _read(own) != text:
            folder.mkdir(mode=0o755, parents=True, exist_ok=True)
            _replace(own, text, READABLE, through=folder.parent)

    # --- Firefox ----------------------------------------------------------------------------

    def _show_firefox(self, name: str, wish: SiteWish) -> None:
        path, kept = self._root / name, self._remembered()
        if kept is None and not wish.blocked:
            return
        if path.is_symlink():
            raise OddPolicyError(name)
        current = _read(path)
        base = current if kept is None else _before_us(kept, current)
        if not wish.blocked:
            if kept is not None:
                self._put_back(path, base, current, kept.mode)
            return
        start = _object(base) if base is not None else self._from_distribution()
        text = _text(firefox_document(start, wish))
        block, exceptions = firefox_entries(wish)
        mode = stat.S_IMODE(path.stat().st_mode) if current is not None else READABLE
        if kept is not None and current == kept.written:
            mode = kept.mode
        fresh = _Kept(base, mode, text, block, exceptions)
        if fresh != kept:
            self._kept.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
            _replace(self._kept, msgspec.json.encode(fresh).decode(), 0o600)
        if current != text:
            path.parent.mkdir(mode=0o755, parents=True, exist_ok=True)
            _replace(path, text, mode | READABLE)

    def _remembered(self) -> _Kept | None:
        text = _read(self._kept)
        if text is None:
            return None
        try:
            kept = msgspec.json.decode(text, type=_Kept)
        except msgspec.DecodeError as error:
            raise OddPolicyError(self._kept.name) from error
        if kept.version != 1:
            raise OddPolicyError(self._kept.name)
        return kept

    def _put_back(self, path: Path, base: str | None, current: str | None, mode: int) -> None:
        """Put back what was there; only then forget it."""
        if base is None:
            path.unlink(missing_ok=True)
        elif base != current:
            _replace(path, base, mode)
        self._kept.unlink()

    def _from_distribution(self) -> Mapping[str, Any] | None:
        for name in FIREFOX_OTHERS:
            text = _read(self._root / name)
            if text is not None:
                return _object(text)
        return None


def _before_us(kept: _Kept, current: str | None) -> str | None:
    """Return Firefox's file without us: as it was, or as others changed it since."""
    if current == kept.written:
        return kept.original
    if current is None or current == kept.original:
        return current
    original = None if kept.original is None else _object(kept.original)
    left = firefox_without(_object(current), kept.block, kept.exceptions, original)
    return None if kept.original is None and left == {"policies": {}} else _text(left)


def _others(folder: Path) -> tuple[dict[str, Any], frozenset[str]]:
    """Return what the other files of a folder set, and our keys that stand in unreadable ones."""
    found: dict[str, Any] = {}
    unread: set[str] = set()
    paths = sorted(folder.iterdir(), key=lambda path: path.name) if folder.is_dir() else []
    for path in paths:
        if path.name == OWN_NAME or not path.is_file():
            continue
        text = _read(path)
        try:
            document = _object(text or "{}")
        except OddPolicyError:
            unread |= {key for key in chromium_keys() if key in (text or "")}
            continue
        found |= document
        if path.name > OWN_NAME and chromium_keys() & document.keys():
            log.warning("%s goes before what a family set about sites", path)
    return found, frozenset(unread)


def _object(text: str) -> dict[str, Any]:
    try:
        found = json.loads(text)
    except ValueError as error:
        raise OddPolicyError from error
    if not isinstance(found, dict):
        raise OddPolicyError
    return found


def _read(path: Path) -> str | None:
    """Return a file's text, None if there is none; one too large or not UTF-8 is odd."""
    try:
        with path.open("rb") as file:
            data = file.read(MOST_BYTES + 1)
    except FileNotFoundError:
        return None
    try:
        if len(data) > MOST_BYTES:
            raise OddPolicyError(path.name)
        return data.decode("utf-8")
    except UnicodeDecodeError as error:
        raise OddPolicyError(path.name) from error


def _text(document: Mapping[str, Any]) -> str:
    return json.dumps(document, ensure_ascii=False, indent=2) + "\n"


def _replace(path: Path, text: str, mode: int, through: Path | None = None) -> None:
    """Write a new file, have it on the disk, and only then give it the name."""
    fresh = (through or path.parent) / f".{path.name}.new"
    fresh.unlink(missing_ok=True)
    number = os.open(fresh, os.O_WRONLY | os.O_CREAT | os.O_EXCL | os.O_NOFOLLOW, 0o600)
    with os.fdopen(number, "w", encoding="utf-8", newline="") as file:
        file.write(text)
        os.fchmod(file.fileno(), mode)
        file.flush()
        os.fsync(file.fileno())
    fresh.replace(path)
    for folder in {path.parent, fresh.parent}:
        place = os.open(folder, os.O_RDONLY | os.O_DIRECTORY)
        try:
            os.fsync(place)
        finally:
            os.close(place)
