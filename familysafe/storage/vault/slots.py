"""``keys/<slot>.age``: the same keys, once for each passphrase and once for the recovery sheet."""

from __future__ import annotations

import re
import unicodedata

import msgspec

from familysafe.core.errors import EnvironmentFault, InputError
from familysafe.evidence.vault import SHORTEST_PASSPHRASE, VaultCrypto, VaultKeys
from familysafe.storage.durable import sync_folder
from familysafe.storage.vault.layout import Layout, disk_fault, write_whole

RECOVERY = "recovery"
GUARDIAN = "guardian"
"""The slot that is made with the vault."""

KEYS_VERSION = 1
LARGEST_SLOT = 64 * 1024
LONGEST_SLOT_NAME = 40
WINDOWS_NAMES = re.compile(r"con|prn|aux|nul|com\d|lpt\d")
"""Names which Windows gives to devices, whatever their ending."""


class _Version(msgspec.Struct, frozen=True):
    version: int


def require_good(passphrase: str) -> None:
    """Refuse a passphrase that is guessed too easily: InputError("passphrase.short")."""
    if len(passphrase.strip()) < SHORTEST_PASSPHRASE:
        raise InputError("passphrase.short", least=SHORTEST_PASSPHRASE)


def name_for(person: str) -> str:
    """Return the slot's name for what a guardian is called, in any script: ``yeay-chan``.

    Raises InputError("slot.name") for a name that no file can have, or that is the sheet's.
    """
    words = unicodedata.normalize("NFC", person).casefold().split()
    name = "-".join(words)
    plain = all(sign == "-" or unicodedata.category(sign)[0] in "LMN" for sign in name)
    if not name or not plain or len(name) > LONGEST_SLOT_NAME:
        raise InputError("slot.name", name=person, most=LONGEST_SLOT_NAME)
    if name == RECOVERY or WINDOWS_NAMES.fullmatch(name):
        raise InputError("slot.name", name=person, most=LONGEST_SLOT_NAME)
    return name


def names(layout: Layout) -> tuple[str, ...]:
    """Return the names of all slots."""
    return tuple(sorted(path.stem for path in layout.keys.glob("*.age")))


def passphrase_names(layout: Layout) -> tuple[str, ...]:
    """Return the names of the slots that a passphrase opens."""
    return tuple(name for name in names(layout) if name != RECOVERY)


def write_passphrase(
    layout: Layout, crypto: VaultCrypto, name: str, keys: VaultKeys, passphrase: str
) -> None:
    """Write one slot anew."""
    write_whole(layout.slot(name), crypto.wrap(msgspec.json.encode(keys), passphrase))


def write_recovery(layout: Layout, crypto: VaultCrypto, keys: VaultKeys, identity: str) -> None:
    """Write the slot of the recovery sheet."""
    sealed = crypto.seal(msgspec.json.encode(keys), crypto.recipient(identity))
    write_whole(layout.slot(RECOVERY), sealed)


def open_passphrase(
    layout: Layout, crypto: VaultCrypto, passphrase: str
) -> tuple[str, VaultKeys] | None:
    """Return the slot that ``passphrase`` opens and its keys, or None.

    Raises EnvironmentFault("vault.damaged") if there is no slot that could be opened.
    """
    known = passphrase_names(layout)
    if not known:
        raise EnvironmentFault("vault.damaged", path=str(layout.keys))
    for name in known:
        content = crypto.unwrap(_read(layout, name), passphrase)
        if content is not None:
            return name, decoded(layout, name, content)
    return None


def open_recovery(layout: Layout, crypto: VaultCrypto, identity: str) -> VaultKeys | None:
    """Return the keys if ``identity`` is that of the sheet, else None."""
    content = crypto.unseal(_read(layout, RECOVERY), identity)
    return None if content is None else decoded(layout, RECOVERY, content)


def _read(layout: Layout, name: str) -> bytes:
    try:
        with layout.slot(name).open("rb") as file:
            return file.read(LARGEST_SLOT)
    except OSError as error:
        raise EnvironmentFault("vault.damaged", path=str(layout.slot(name))) from error


def remove(layout: Layout, name: str) -> None:
    """Remove one slot: its passphrase opens this vault no more."""
    try:
        layout.slot(name).unlink()
        sync_folder(layout.keys)
    except OSError as error:
        raise disk_fault(error, layout.slot(name)) from error


def decoded(layout: Layout, name: str, content: bytes) -> VaultKeys:
    """Return the keys that a slot held; EnvironmentFault("vault.damaged" | "vault.newer")."""
    try:
        if msgspec.json.decode(content, type=_Version).version > KEYS_VERSION:
            raise EnvironmentFault("vault.newer", path=str(layout.root))
        return msgspec.json.decode(content, type=VaultKeys)
    except msgspec.MsgspecError as error:
        raise EnvironmentFault("vault.damaged", path=str(layout.slot(name))) from error
