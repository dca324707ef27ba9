from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QApplication

from familysafe.agent.child_session import ChildSession
from familysafe.agent.courier import Courier
from tests.gui.agent.builders import NOW
from tests.gui.agent.fake_guard import FakeGuard


@pytest.fixture
def guard() -> FakeGuard:
    return FakeGuard()


@pytest.fixture
def courier(guard: FakeGuard, qapp: QApplication) -> Iterator[Courier]:
    assert qapp is not None
    courier = Courier(guard.open, beat=0.05, again=0.05)
    yield courier
    courier.close()


@pytest.fixture
def child(courier: Courier) -> ChildSession:
    session = ChildSession(courier, lambda: NOW)
    courier.start()
    return session
