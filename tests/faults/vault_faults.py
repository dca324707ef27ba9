"""What every fault of the vault must keep: words in both languages, and all that was sealed."""

from __future__ import annotations

import os
import re
from dataclasses import dataclass, field
from pathlib import Path

from familysafe.core.errors import Fault
from familysafe.evidence.model import CaseId, ItemId
from familysafe.storage.vault.opened import OpenedVault
from familysafe.system.catalogue import load_texts
from tests.storage.vault import hands
from tests.storage.vault.hands import PASSPHRASE, Quiet

LETTERS = {"en": re.compile("[a-z]"), "km": re.compile("[\u1780-\u17a2]")}


def require_words(fault: Fault) -> None:
    """A fault says in both languages what happened and what to do: two sentences at least."""
    for language, letters in LETTERS.items():
        said = load_texts(language).fault(fault)
        assert letters.search(said), (language, said)
        assert fault.code not in said
        assert "{" not in said
        assert len(re.findall("[.។:៖;]", said)) >= 2, said


@dataclass
class SealedBefore:
    """A vault with some things in it, made before anything goes wrong."""

    root: Path
    case: CaseId
    contents: dict[str, bytes] = field(default_factory=dict)

    def opened(self) -> OpenedVault:
        return hands.door(self.root).unlock(PASSPHRASE)

    def require_kept(self, vault: OpenedVault, *, more: int = 0) -> None:
        """Everything sealed before is there to the byte, and nothing is half there."""
        assert vault.verify(Quiet()) == ()
        exhibits = {str(each.id): each for each in vault.exhibits(self.case)}
        assert len(exhibits) == len(self.contents) + more
        for id_, content in self.contents.items():
            assert vault.read(ItemId(id_), len(content) + 1) == content
        files = {path.stem for path in (self.root / "items").iterdir() if path.suffix == ".age"}
        assert files == set(exhibits)
        assert {path.suffix for path in (self.root / "items").iterdir()} <= {".age"}


def sealed_before(root: Path, folder: Path) -> SealedBefore:
    """Make it, and lock it."""
    vault = hands.made(root)
    before = SealedBefore(root, hands.case_in(vault))
    for name in ("one.png", "two.png"):
        content = hands.PNG + os.urandom(1000)
        path = hands.file(folder, content, name)
        before.contents[hands.added(vault, before.case, path)] = content
        path.unlink()
    vault.lock()
    return before
