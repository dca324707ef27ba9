"""What all tests share: no display, no network, a fixed zone, hypothesis profiles."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import time
from collections.abc import Generator, Iterator
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, settings

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ["TZ"] = "Asia/Phnom_Penh"
if sys.platform != "win32":
    time.tzset()
for variable in ("FAMILYSAFE_DATA_DIR", "FAMILYSAFE_LANG"):
    os.environ.pop(variable, None)

ROOT = Path(__file__).resolve().parent.parent
OF_LINUX_ALONE = (
    "unit/guard/test_presence.py",
    "unit/system/test_accounts.py",
    "unit/system/test_gate.py",
    "unit/system/test_programs.py",
)
OF_WINDOWS_ALONE = ("windows/effects",)
collect_ignore = OF_LINUX_ALONE if sys.platform == "win32" else OF_WINDOWS_ALONE
IN_CI = os.environ.get("CI") == "true" and sys.platform != "win32"

settings.register_profile(
    "ci", deadline=None, print_blob=True, suppress_health_check=[HealthCheck.too_slow]
)
settings.load_profile("ci")


def needs(*programs: str, root: bool = False) -> None:
    """Skip on a user's machine, fail in CI, where a program or the right is missing."""
    missing = [program for program in programs if shutil.which(program) is None]
    if root and os.geteuid() != 0:
        missing.append("administrator rights")
    if missing:
        reason = f"needs {', '.join(missing)}"
        if IN_CI:
            pytest.fail(f"{reason}, which CI must have")
        pytest.skip(reason)


def pytest_configure() -> None:
    """Compile the texts if this is a fresh checkout: some tests read them while they are found."""
    if not (ROOT / "familysafe/resources/catalogue/km.json").exists():
        subprocess.run([sys.executable, "-m", "tools.texts", "compile"], cwd=ROOT, check=True)


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Leave out on Windows what is not about it."""
    if sys.platform == "win32":
        for item in items:
            if item.get_closest_marker("posix"):
                item.add_marker(pytest.mark.skip(reason="not about Windows"))


WINDOWS = pytest.StashKey[list[object]]()


def _windows() -> list[Any]:
    widgets = sys.modules.get("PySide6.QtWidgets")
    application = widgets.QApplication.instance() if widgets else None
    if widgets is None or not isinstance(application, widgets.QApplication):
        return []
    return list(application.topLevelWidgets())


@pytest.hookimpl(wrapper=True)
def pytest_pyfunc_call(pyfuncitem: pytest.Function) -> Generator[None, object, object]:
    """Hold all windows of a test from its last line until they are deleted.

    pytest-qt handles events after that line. A window that only the test knew would be garbage by
    then, and collected while it is being painted: the process would crash.
    """
    try:
        return (yield)
    finally:
        pyfuncitem.stash[WINDOWS] = _windows()


@pytest.fixture(autouse=True)
def _no_window_outlives_its_test(request: pytest.FixtureRequest) -> Iterator[None]:
    """Delete all windows of a test at its end.

    One that is only forgotten is deleted whenever Python collects garbage, which may be while Qt
    lays out that very window for the next test: the process would crash.
    """
    yield
    windows = _windows()
    if windows:
        from PySide6.QtCore import QCoreApplication, QEvent

        for window in windows:
            window.deleteLater()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    request.node.stash[WINDOWS] = []
