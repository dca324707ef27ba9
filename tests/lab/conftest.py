"""What a failing test of a real computer says beside its assertion: what was going on inside."""

from __future__ import annotations

from collections.abc import Generator

import pytest

from tools.lab.home import Home


@pytest.hookimpl(wrapper=True)
def pytest_runtest_makereport(
    item: pytest.Item, call: pytest.CallInfo[None]
) -> Generator[None, pytest.TestReport, pytest.TestReport]:
    """Add the machine's processes, windows and journal to the report of a test that failed."""
    report = yield
    family = getattr(item, "funcargs", {}).get("family")
    if call.when == "call" and report.failed and isinstance(family, Home):
        report.sections.append(("inside the machine", family.story()))
    return report
