"""Five years of use of five children: the size on disk, and a month's charts from it."""

from __future__ import annotations

import tempfile
import time
from collections.abc import Iterator
from datetime import date, timedelta
from pathlib import Path

from bench.measurement import Measurement
from familysafe.family.people import Child, ChildId
from familysafe.guard import timekeeping
from familysafe.guard.app_records import book_of
from familysafe.ipc.messages import ChildStatus, Usage
from familysafe.presentation.history import Facts, Span, history_page
from familysafe.screentime.ledger import Slice
from familysafe.screentime.rules import Rules
from familysafe.storage.guard.store import GuardStore
from familysafe.system.catalogue import load_texts

YEARS, CHILDREN = 5, 5
HOURS = range(14, 20)
APPS = ("minecraft", "chromium", "", "anki")
LAST = date(2026, 11, 24)
ROUNDS = 10
CHART_BOUND_MS, SIZE_BOUND_MIB = 50, 100
STATUS = ChildStatus(
    *("c0", "Dara", 9, "boy-10", "indigo", "idle", 2700, 3600, 900, 0, 0, "", None, "remind", True)
)


def measure() -> list[Measurement]:
    with tempfile.TemporaryDirectory() as folder:
        store = GuardStore(Path(folder))
        children = [Child(ChildId(f"{n:026}"), f"Child {n}", "2017-03") for n in range(CHILDREN)]
        with store.change() as unit:
            for child in children:
                unit.add_child(child, Rules())
                for app in APPS:
                    unit.add_usage(child.id, _slices(), app, counted=app != "anki")
        taken = min(_charts(store, children[0].id) for _ in range(ROUNDS))
        store.close()
        size = sum(each.stat().st_size for each in Path(folder).iterdir() if each.is_file())
    return [
        Measurement("history: a month's charts of five years", taken * 1000, "ms", CHART_BOUND_MS),
        Measurement("history: five years of five children", size / 2**20, "MiB", SIZE_BOUND_MIB),
    ]


def _slices() -> Iterator[Slice]:
    for back in range(YEARS * 365):
        day = (LAST - timedelta(days=back)).isoformat()
        for hour in HOURS:
            yield Slice(day, hour, 600.0)


def _charts(store: GuardStore, child: ChildId) -> float:
    """Read a month, add it up in the three ways, and make the page of it."""
    span = Span(30)
    texts = load_texts("km")
    start = time.perf_counter()
    with store.change() as unit:
        records = unit.usage(child, span.first(LAST), span.last(LAST))
        book = book_of(unit)
    days, apps, hours = (
        Usage(child, 0, timekeeping.summed(records, by, book)) for by in ("day", "app", "hour")
    )
    history_page(STATUS, Facts(Rules(), days, apps, hours), texts, LAST, span)
    return time.perf_counter() - start
