"""The guard's own folder: nobody but the system and administrators reads or writes it.

Everybody may make folders below ProgramData, so a child may have been there first: with a folder
that is its own, or with a junction that leads elsewhere. Such a one is moved aside and a new one is
made, with its rights from its first moment.
"""

from __future__ import annotations

import logging
import stat
from pathlib import Path
from typing import Any

import pywintypes
import win32file
import win32security

from familysafe.core.errors import EnvironmentFault
from familysafe.system.windows.identity import own
from familysafe.system.windows.rights import (
    PRIVATE,
    TRUSTED,
    only_administrators_read,
    owner_of,
)

MOST_ASIDE = 100
log = logging.getLogger(__name__)
_WANTED = win32security.OWNER_SECURITY_INFORMATION | win32security.DACL_SECURITY_INFORMATION


def make_private(folder: Path) -> None:
    """Have ``folder`` there, and nobody else in it. EnvironmentFault ``store.unwritable``."""
    try:
        if is_there(folder) and not _is_ours(folder):
            _move_aside(folder)
        if not is_there(folder):
            folder.parent.mkdir(parents=True, exist_ok=True)
            win32file.CreateDirectory(str(folder), _private())
        _close_to_others(folder)
    except (OSError, pywintypes.error) as error:
        raise EnvironmentFault("store.unwritable", path=str(folder)) from error
    if not only_administrators_read(rights_of(folder)):
        log.warning("%s can be read by others: its file system keeps no rights", folder)


def rights_of(path: Path) -> str:
    """Return owner and rights as text (SDDL)."""
    found = win32security.GetNamedSecurityInfo(str(path), win32security.SE_FILE_OBJECT, _WANTED)
    text = win32security.ConvertSecurityDescriptorToStringSecurityDescriptor(
        found, win32security.SDDL_REVISION_1, _WANTED
    )
    return str(text)


def is_there(path: Path) -> bool:
    """Tell whether anything has this name, a junction too."""
    try:
        path.lstat()
    except FileNotFoundError:
        return False
    return True


def _is_ours(folder: Path) -> bool:
    """Tell whether an administrator or the guard's own user made it, and it is a plain folder."""
    facts = folder.lstat()
    leads_elsewhere = getattr(facts, "st_file_attributes", 0) & stat.FILE_ATTRIBUTE_REPARSE_POINT
    if leads_elsewhere or not stat.S_ISDIR(facts.st_mode):
        return False
    owner = owner_of(rights_of(folder))
    return owner in TRUSTED or owner == own().sid


def _move_aside(folder: Path) -> None:
    for number in range(MOST_ASIDE):
        aside = folder.with_name(f"{folder.name}.not-ours-{number}")
        if not is_there(aside):
            folder.rename(aside)
            log.warning("%s was somebody else's: it is now %s", folder, aside)
            return
    raise FileExistsError(folder)


def _private() -> Any:  # noqa: ANN401 - pywin32's own type
    attributes = pywintypes.SECURITY_ATTRIBUTES()
    attributes.SECURITY_DESCRIPTOR = _descriptor()
    return attributes


def _descriptor() -> Any:  # noqa: ANN401 - as above
    return win32security.ConvertStringSecurityDescriptorToSecurityDescriptor(
        PRIVATE, win32security.SDDL_REVISION_1
    )


def _close_to_others(folder: Path) -> None:
    dacl = _descriptor().GetSecurityDescriptorDacl()
    alone = (
        win32security.DACL_SECURITY_INFORMATION | win32security.PROTECTED_DACL_SECURITY_INFORMATION
    )
    win32security.SetNamedSecurityInfo(
        str(folder), win32security.SE_FILE_OBJECT, alone, None, None, dacl, None
    )
