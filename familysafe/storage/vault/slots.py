"""``keys/<slot>.age``: the same keys, once for each passphrase and once for the recovery sheet."""

from __future__ import annotations

import re

import msgspec

from familysafe.core.errors import EnvironmentFault, InputError
from familysafe.evidence.vault import SHORTEST_PASSPHRASE, VaultCrypto, VaultKeys
from familysafe.storage.vault.layout import Layout, write_whole

RECOVERY = "recovery"
GUARDIAN = "guardian"
"""The slot that is made with the vault."""

KEYS_VERSION = 1
LARGEST_SLOT = 64 * 1024
SLOT_NAME = re.compile(r"[a-z0-9][a-z0-9-]{0,39}")


class _Version(msgspec.Struct, frozen=True):
    version: int


def require_good(passphrase: str) -> None:
    """Refuse a passphrase that is guessed too easily: InputError("passphrase.short")."""
    if len(passphrase.strip()) < SHORTEST_PASSPHRASE:
        raise InputError("passphrase.short", least=SHORTEST_PASSPHRASE)


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
            return name, _decoded(layout, name, content)
    return None


def open_recovery(layout: Layout, crypto: VaultCrypto, identity: str) -> VaultKeys | None:
    """Return the keys if ``identity`` is that of the sheet, else None."""
    content = crypto.unseal(_read(layout, RECOVERY), identity)
    return None if content is None else _decoded(layout, RECOVERY, content)


def _read(layout: Layout, name: str) -> bytes:
    try:
        with layout.slot(name).open("rb") as file:
            return file.read(LARGEST_SLOT)
    except OSError as error:
        raise EnvironmentFault("vault.damaged", path=str(layout.slot(name))) from error


def _decoded(layout: Layout, name: str, content: bytes) -> VaultKeys:
    try:
        if msgspec.json.decode(content, type=_Version).version > KEYS_VERSION:
            raise EnvironmentFault("vault.newer", path=str(layout.root))
        return msgspec.json.decode(content, type=VaultKeys)
    except msgspec.MsgspecError as error:
        raise EnvironmentFault("vault.damaged", path=str(layout.slot(name))) from error
