"""Who can change a thing, read from its security descriptor as text (SDDL).

Source: "Security Descriptor String Format" and "ACE Strings" of Microsoft's documentation. What is
not understood is taken as a right of others: the answer errs towards "somebody else can change it".
"""

from __future__ import annotations

import re

SYSTEM, ADMINISTRATORS = ("SY", "S-1-5-18"), ("BA", "S-1-5-32-544")
INSTALLER = "S-1-5-80-956008885-3418522649-1831038044-1853292631-2271478464"
"""TrustedInstaller, the service that owns Windows' own files."""
CREATOR = ("CO", "S-1-3-0")
"""The owner of what is made below a folder; it says nothing of the folder itself."""
TRUSTED = frozenset({*SYSTEM, *ADMINISTRATORS, INSTALLER})
PRIVATE = "D:P(A;OICI;FA;;;SY)(A;OICI;FA;;;BA)"
"""All rights for the system and for administrators, none for anybody else; for all below it too."""

CHANGES = 0x0002 | 0x0004 | 0x0010 | 0x0040 | 0x0100 | 0x10000 | 0x40000 | 0x80000
"""Write, append, attributes, delete a child or the thing itself, change its rights or owner."""
CHANGES |= 0x10000000 | 0x40000000
"""GENERIC_ALL and GENERIC_WRITE."""
LETTERS = {
    "GA": 0x10000000,
    "GW": 0x40000000,
    "GR": 0x80000000,
    "GX": 0x20000000,
    "FA": 0x1F01FF,
    "FW": 0x120116,
    "FR": 0x120089,
    "FX": 0x1200A0,
    "RC": 0x20000,
    "SD": 0x10000,
    "WD": 0x40000,
    "WO": 0x80000,
    "CC": 0x1,
    "DC": 0x2,
    "LC": 0x4,
    "SW": 0x8,
    "RP": 0x10,
    "WP": 0x20,
    "DT": 0x40,
    "LO": 0x80,
    "CR": 0x100,
}
EVERYTHING = 0xFFFFFFFF
_ENTRY = re.compile(r"\(([^()]*)\)")
_OWNER = re.compile(r"O:(S-1-[0-9-]+|[A-Z]{2})")
_DACL = re.compile(r"D:([A-Z_]*)((?:\([^()]*\))*)")
_ALLOWING = frozenset({"A", "XA", "OA"})
_DENYING = frozenset({"D", "XD", "OD"})


def only_administrators_change(text: str) -> bool:
    """Tell whether nobody but Windows and its administrators can change the thing or its rights."""
    dacl = _DACL.search(text)
    if owner_of(text) not in TRUSTED or dacl is None:
        return False
    if "NO_ACCESS_CONTROL" in dacl[1]:
        return False
    return not any(_lets_others(entry, CHANGES) for entry in _ENTRY.findall(dacl[2]))


def owner_of(text: str) -> str:
    """Return whose the thing is: a SID, or its two letters; "" where the text does not say."""
    found = _OWNER.search(text)
    return "" if found is None else found[1]


def only_administrators_read(text: str) -> bool:
    """Tell whether nobody else can do anything at all with the thing."""
    dacl = _DACL.search(text)
    if dacl is None or "NO_ACCESS_CONTROL" in dacl[1] or "P" not in dacl[1]:
        return False
    entries = _ENTRY.findall(dacl[2])
    return bool(entries) and not any(_lets_others(entry, EVERYTHING) for entry in entries)


def _lets_others(entry: str, rights: int) -> bool:
    parts = entry.split(";")
    if len(parts) < 6:  # noqa: PLR2004 - type, flags, rights, two kinds of object, account
        return True
    kind, flags, given, who = parts[0], parts[1], parts[2], parts[5]
    if kind in _DENYING or who in TRUSTED:
        return False
    inherited_only = "IO" in re.findall("..", flags)
    if inherited_only or kind not in _ALLOWING:
        return kind not in _ALLOWING
    return bool(_mask(given) & rights)


def _mask(given: str) -> int:
    try:
        return int(given, 0)
    except ValueError:
        pass
    mask = 0
    for letters in re.findall("..?", given):
        mask |= LETTERS.get(letters, EVERYTHING)
    return mask
