"""The real vault and the one in memory keep the same contract."""

from __future__ import annotations

from pathlib import Path

import pytest

from familysafe.evidence.ports import VaultDoor
from tests.fakes.vault import FakeDoor
from tests.storage.vault import hands
from tests.storage.vault_contract import VaultContract


class TestRealVault(VaultContract):
    @pytest.fixture
    def door(self, tmp_path: Path) -> VaultDoor:
        return hands.door(tmp_path / "vault")

    @pytest.fixture
    def other_door(self, tmp_path: Path) -> VaultDoor:
        return hands.door(tmp_path / "another computer" / "vault")


class TestVaultInMemory(VaultContract):
    @pytest.fixture
    def door(self) -> VaultDoor:
        return FakeDoor()

    @pytest.fixture
    def other_door(self) -> VaultDoor:
        return FakeDoor()
