"""The page of a child's history, used as a carer would."""

from __future__ import annotations

import csv
import json
from datetime import date, timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QPointF, Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from familysafe.gui.pages.history import HistoryPage
from familysafe.gui.pages.time import TimePage
from familysafe.ipc.messages import ForgetUsage, KeepUsage
from familysafe.presentation.navigation import Destination, Place
from familysafe.system.documents.files import save_pdf
from familysafe.ui.buttons import Button, Choice
from familysafe.ui.look import Look
from familysafe.ui.tokens import Theme
from tests.a11y.audit import audit
from tests.fakes.code_sheets import CodeSheets
from tests.fakes.console import FakeDialogs, FakeNavigator, Said, console, look
from tests.fakes.guard import APPS_USED, TODAY, WEEK, FakeGuard, family, teenager
from tests.fakes.paper import FakePaper
from tests.screens.checking import check_screen, settle


def save(content: bytes, place: Path) -> Path:
    return save_pdf(content, place, overwrite=True)


class Hands:
    """The page with everything around it."""

    def __init__(
        self,
        qtbot: QtBot,
        its_look: Look | None = None,
        guard: FakeGuard | None = None,
        *,
        broken: bool = False,
    ) -> None:
        self.guard = guard or family()
        self.dialogs, self.said = FakeDialogs(), Said()
        self.paper = FakePaper(broken=broken)
        surroundings = console(
            its_look or look(), guard=self.guard, said=self.said, dialogs=self.dialogs
        )
        self.page = HistoryPage(surroundings, self.paper, save)
        qtbot.addWidget(self.page)
        self.page.resize(1160, 716)
        self.page.opened(Destination(Place.HISTORY, child="c1"))
        self.page.show()
        settle()

    def press(self, place: int) -> None:
        """Press a button of the question that is open."""
        self.dialogs.shown[-1].layout().itemAt(0).widget().layout().itemAt(place).widget().click()  # type: ignore[union-attr]
        settle()


def test_seven_days_are_shown_with_what_was_used(qtbot: QtBot) -> None:
    view = Hands(qtbot).page.view()
    assert view is not None
    assert [day.minutes for day in view.days] == list(WEEK)
    assert view.total == "Used 7 h 45 min"
    assert [app.name for app in view.apps] == ["Minecraft", "Chromium", "Anki", "App not known"]
    assert [n for n, hour in enumerate(view.hours) if hour.minutes] == [16, 17, 18, 19]


def test_other_days_are_asked_for_and_one_can_go_back_and_forth(qtbot: QtBot) -> None:
    hands = Hands(qtbot)
    assert hands.page.later.reason
    hands.page.earlier.click()
    settle()
    asked = hands.guard.asked[-1]
    assert getattr(asked, "last") == (TODAY - timedelta(days=7)).isoformat()  # noqa: B009
    hands.page.later.click()
    hands.page.lengths[90].click()
    settle()
    view = hands.page.view()
    assert view is not None
    assert len(view.days) == 90
    assert hands.page.earlier.reason, "nothing older is kept"
    hands.page.lengths[1].click()
    settle()
    assert not hands.page.days.isVisible(), "one day is no chart of days"
    assert hands.page.when.text() == "Tuesday 24 November"


def test_bars_are_read_out_by_the_arrow_keys_and_by_pointing(qtbot: QtBot) -> None:
    chart = Hands(qtbot).page.days.chart
    assert chart is not None
    heard: list[int] = []
    chart.pointed.connect(heard.append)
    chart.setFocus()
    QTest.keyClick(chart, Qt.Key.Key_Left)
    QTest.keyClick(chart, Qt.Key.Key_Home)
    QTest.keyClick(chart, Qt.Key.Key_Left)
    assert heard == [6, 5, 0]
    assert chart.accessibleName() == "Wednesday 18 November: 55 min"
    chart.clearFocus()
    assert chart.accessibleName() == "Each day. Sunday 22 November: 1 h 50 min"
    # sent, not moved there: a pointer that stays would lie over what later tests draw
    where = QPointF(chart.width() - 20, chart.height() / 2)
    none = Qt.MouseButton.NoButton
    move = QMouseEvent(
        QEvent.Type.MouseMove, where, where, none, none, Qt.KeyboardModifier.NoModifier
    )
    QApplication.sendEvent(chart, move)
    assert heard[-1] == 6


def test_it_is_kept_shorter_or_deleted_when_a_guardian_wants_it(qtbot: QtBot) -> None:
    hands = Hands(qtbot)
    page, say = hands.page, hands.page.look.say
    assert "90 days" in page.kept.text()
    page.keeping.click()
    _, choices, buttons = hands.dialogs.shown[-3:]
    week, month, _ = choices.findChildren(Choice)
    assert [week.shown(), month.shown()] == ["7 days", "30 days"]
    month.click()
    save, forget = buttons.findChildren(Button)
    save.click()
    settle()
    assert KeepUsage(30) in hands.guard.asked
    assert say(hands.said.words[-1]) == "It is kept for 30 days."
    assert "30 days" in page.kept.text()

    hands.dialogs.agree = False
    forget.click()
    assert ForgetUsage("c1") not in hands.guard.asked
    hands.dialogs.agree = True
    forget.click()
    settle()
    assert ForgetUsage("c1") in hands.guard.asked
    assert "before this week" in say(hands.said.words[-1])


def test_no_use_says_so(qtbot: QtBot) -> None:
    guard = family()
    guard.unused = True
    page = Hands(qtbot, guard=guard).page
    assert page.empty.isVisible()
    assert not page.days.isVisible()
    assert not page.hours.isVisible()
    assert not page.apps.isVisible()


def test_from_13_on_only_how_long_is_shown(qtbot: QtBot) -> None:
    guard = family()
    guard.totals_only = True
    page = Hands(qtbot, guard=guard).page
    view = page.view()
    assert view is not None
    assert view.total == "Used 7 h 45 min"
    assert page.days.isVisible()
    assert page.private.isVisible()
    assert not page.apps.isVisible()
    assert not page.hours.isVisible()
    check_screen(page, "history-totals-en", (1180, 760))


def test_a_guard_that_is_away_is_said(qtbot: QtBot) -> None:
    guard = family()
    hands = Hands(qtbot, guard=guard)
    guard.away = True
    hands.page.lengths[30].click()
    settle()
    assert [fault.code for fault in hands.dialogs.faults] == ["guard.away"]
    assert hands.page.view() is not None, "what was there stays"


def test_it_is_printed_and_saved_as_pages(qtbot: QtBot, tmp_path: Path) -> None:
    hands = Hands(qtbot)
    hands.page.print_button.click()
    hands.press(0)
    assert len(hands.paper.printed) == 1
    hands.dialogs.place = tmp_path / "week.pdf"
    hands.page.print_button.click()
    hands.press(1)
    ((document, _),) = hands.paper.saved
    assert document.title == "Dara\N{RIGHT SINGLE QUOTATION MARK}s time, day by day"


def test_a_table_and_data_are_saved(qtbot: QtBot, tmp_path: Path) -> None:
    hands = Hands(qtbot)
    hands.dialogs.place = tmp_path / "week"
    hands.page.table.click()
    hands.page.data.click()
    settle()
    with (tmp_path / "week.csv").open(encoding="utf-8-sig", newline="") as file:
        rows = list(csv.DictReader(file))
    assert len(rows) == len(WEEK) * len(APPS_USED)
    assert sum(int(row["seconds"]) for row in rows if row["counted"] == "True") == sum(WEEK) * 60
    data = json.loads((tmp_path / "week.json").read_bytes())
    assert (data["from"], data["to"]) == ("2026-11-18", "2026-11-24")
    assert date.fromisoformat(data["rows"][0]["day"]) == date(2026, 11, 18)
    assert len(hands.said.words) == 2


def test_a_file_that_cannot_be_written_is_said(qtbot: QtBot, tmp_path: Path) -> None:
    hands = Hands(qtbot)
    hands.dialogs.place = tmp_path / "none" / "week.csv"
    hands.page.table.click()
    settle()
    assert [fault.code for fault in hands.dialogs.faults] == ["document.no_folder"]


def test_the_page_of_limits_leads_here(qtbot: QtBot) -> None:
    navigator = FakeNavigator()
    page = TimePage(console(guard=family(), navigator=navigator), CodeSheets)
    qtbot.addWidget(page)
    page.opened(Destination(Place.TIME, child="c1"))
    page.week.open.click()
    assert navigator.went == [Destination(Place.HISTORY, child="c1")]


@pytest.mark.parametrize("language", ["en", "km"])
@pytest.mark.parametrize("text_size", [1.0, 2.0])
def test_keyboard_and_reader_find_everything(qtbot: QtBot, language: str, text_size: float) -> None:
    page = Hands(qtbot, look(language, text_size=text_size)).page
    assert audit(page) == []


@pytest.mark.parametrize(
    ("name", "language", "theme", "text_size", "size"),
    [
        ("history-en", "en", Theme.LIGHT, 1.0, (1180, 1180)),
        ("history-km", "km", Theme.LIGHT, 1.0, (1180, 1240)),
        ("history-en-dark-90", "en", Theme.DARK, 1.0, (1180, 1180)),
        ("history-km-200", "km", Theme.LIGHT, 2.0, (980, 1900)),
        ("history-en-contrast", "en", Theme.HIGH_CONTRAST, 1.0, (1180, 1180)),
        ("history-en-small-30", "en", Theme.LIGHT, 1.0, (800, 1180)),
        ("history-own-km", "km", Theme.LIGHT, 1.0, (1180, 1240)),
    ],
)
def test_it_looks_as_it_was_looked_at(
    qtbot: QtBot,
    name: str,
    language: str,
    theme: Theme,
    text_size: float,
    size: tuple[int, int],
) -> None:
    guard = teenager() if "own" in name else family()
    page = Hands(qtbot, look(language, theme, text_size), guard).page
    days = name.rsplit("-", 1)[-1]
    if days in {"30", "90"}:
        page.lengths[int(days)].click()
        settle()
    check_screen(page, name, size)
