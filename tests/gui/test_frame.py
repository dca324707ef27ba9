"""Work in the background, questions above a page, and what was just done."""

from __future__ import annotations

import threading
from pathlib import Path

import pytest
from PySide6.QtCore import QObject, QPoint, Qt
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget
from pytestqt.exceptions import capture_exceptions
from pytestqt.qtbot import QtBot

from familysafe.core.errors import EnvironmentFault, Fault
from familysafe.presentation.observable import Observable
from familysafe.ui.bridge import tie
from familysafe.ui.buttons import Button
from familysafe.ui.dialogs import QtDialogs, Sheet
from familysafe.ui.fields import CodeField, Field
from familysafe.ui.look import Look
from familysafe.ui.tasks import InlineTasks, Tasks
from familysafe.ui.toast import SECONDS, Toast
from familysafe.ui.tokens import Theme
from tests.a11y.audit import audit, focusable
from tests.fakes.console import look
from tests.screens.checking import check_screen, settle

# --- jobs ----------------------------------------------------------------------------------


def test_the_outcome_comes_back_on_the_window_s_thread(qtbot: QtBot) -> None:
    tasks = Tasks()
    threads: list[int] = []
    outcome: list[int] = []

    def job() -> int:
        threads.append(threading.get_ident())
        return 7

    def done(value: int) -> None:
        threads.append(threading.get_ident())
        outcome.append(value)

    tasks.submit(job, done, lambda _fault: None)
    qtbot.waitUntil(lambda: outcome == [7])
    tasks.close()

    assert threads[0] != threading.get_ident()
    assert threads[1] == threading.get_ident()


def test_a_fault_is_handed_on_and_a_mistake_is_loud(qtbot: QtBot) -> None:
    tasks = Tasks()
    faults: list[Fault] = []

    def away() -> None:
        raise EnvironmentFault("guard.away")

    def mistake() -> None:
        raise ZeroDivisionError

    tasks.submit(away, lambda _none: None, faults.append)
    qtbot.waitUntil(lambda: len(faults) == 1)
    with capture_exceptions() as raised:
        tasks.submit(mistake, lambda _none: None, faults.append)
        qtbot.waitUntil(lambda: not tasks.busy)
        qtbot.waitUntil(lambda: len(raised) == 1)
    tasks.close()

    assert [fault.code for fault in faults] == ["guard.away"]
    assert raised[0][0] is ZeroDivisionError


def test_a_later_job_with_the_same_key_supersedes(qtbot: QtBot) -> None:
    tasks = Tasks()
    gate = threading.Event()
    outcome: list[str] = []

    def slow() -> str:
        gate.wait(5)
        return "old"

    tasks.submit(slow, outcome.append, lambda _fault: None, key="search")
    tasks.submit(lambda: "new", outcome.append, lambda _fault: None, key="search")
    gate.set()
    qtbot.waitUntil(lambda: not tasks.busy)
    tasks.close()
    settle()

    assert outcome == ["new"]


def test_nobody_is_told_when_the_owner_is_gone(qtbot: QtBot) -> None:
    tasks, owner = Tasks(), QObject()
    gate = threading.Event()
    outcome: list[bool] = []
    tasks.submit(lambda: gate.wait(5), outcome.append, lambda _fault: None, owner=owner)

    owner.deleteLater()
    qtbot.waitUntil(lambda: not tasks.busy)
    gate.set()
    tasks.close()
    settle()

    assert outcome == []


def test_inline_tasks_answer_at_once() -> None:
    tasks = InlineTasks()
    outcome: list[int] = []
    faults: list[Fault] = []

    def away() -> int:
        raise EnvironmentFault("guard.away")

    tasks.submit(lambda: 3, outcome.append, faults.append)
    tasks.submit(away, outcome.append, faults.append)

    assert outcome == [3]
    assert [fault.code for fault in faults] == ["guard.away"]


def test_a_tie_ends_with_its_widget(qtbot: QtBot) -> None:
    source, told = Observable(1), []
    widget = QWidget()
    tie(widget, source, told.append)
    source.set(2)
    source.set(2)
    widget.deleteLater()
    qtbot.waitUntil(lambda: settle() is None and not source.watched)

    source.set(3)

    assert told == [1, 2]


# --- dialogs -------------------------------------------------------------------------------


def window(qtbot: QtBot, its: Look) -> tuple[QWidget, Button]:
    outer = QWidget()
    inner = QWidget(outer)
    column = QVBoxLayout(outer)
    column.addWidget(inner)
    button = Button(its, "Behind")
    QVBoxLayout(inner).addWidget(button)
    outer.resize(900, 600)
    qtbot.addWidget(outer)
    outer.show()
    outer.activateWindow()
    qtbot.waitUntil(outer.isActiveWindow)
    button.setFocus()
    return outer, button


def sheet_in(outer: QWidget) -> Sheet:
    (sheet,) = (each for each in outer.findChildren(Sheet) if each.isVisible())
    return sheet


def ask(dialogs: QtDialogs, done: list[str], typed: str = "") -> None:
    dialogs.confirm(
        "Erase envelope 3 for ever?",
        "It cannot come back.",
        safe="Keep it",
        go_on="Erase",
        done=lambda: done.append("erased"),
        typed=typed,
    )


def test_the_safe_answer_has_the_focus_and_escape_takes_it(qtbot: QtBot) -> None:
    outer, behind = window(qtbot, look())
    done: list[str] = []
    ask(QtDialogs(outer, look()), done)
    sheet = sheet_in(outer)
    focus = outer.focusWidget()
    assert isinstance(focus, Button)
    assert focus.text() == "Keep it"
    assert not behind.isEnabled()
    assert all(sheet.isAncestorOf(stop) for stop in focusable(outer))

    qtbot.keyClick(focus, Qt.Key.Key_Escape)
    settle()

    assert done == []
    assert behind.isEnabled()
    assert outer.focusWidget() is behind


def test_erasing_for_ever_needs_the_typed_word(qtbot: QtBot) -> None:
    its = look()
    outer, _ = window(qtbot, its)
    done: list[str] = []
    ask(QtDialogs(outer, its), done, typed="erase")
    sheet = sheet_in(outer)
    erase = next(each for each in sheet.findChildren(Button) if each.text() == "Erase")
    qtbot.mouseClick(erase, Qt.MouseButton.LeftButton)
    assert done == []

    (field,) = sheet.findChildren(Field)
    qtbot.keyClicks(field.line, "Erase")
    qtbot.mouseClick(erase, Qt.MouseButton.LeftButton)

    assert done == ["erased"]


def test_a_fault_says_what_to_do(qtbot: QtBot) -> None:
    its = look()
    outer, _ = window(qtbot, its)
    QtDialogs(outer, its).show_fault(EnvironmentFault("print.failed"))

    check_screen(outer, "dialog-fault", (900, 600))
    assert audit(outer) == []


def test_an_empty_code_is_not_sent(qtbot: QtBot) -> None:
    its = look("km", Theme.DARK)
    outer, _ = window(qtbot, its)
    pins: list[str] = []
    QtDialogs(outer, its).ask_pin(lambda texts: texts("ui.pin.why"), pins.append)
    (field,) = sheet_in(outer).findChildren(CodeField)
    field.submitted.emit()
    assert pins == []
    assert field.error == its.texts("ui.pin.missing")
    check_screen(outer, "dialog-pin", (900, 600))
    assert audit(outer) == []

    field.set_text("2846")
    field.submitted.emit()

    assert pins == ["2846"]


def test_a_chosen_place_is_handed_on(qtbot: QtBot, tmp_path: Path) -> None:
    outer, _ = window(qtbot, look())
    chosen: list[Path] = []
    QtDialogs(outer, look()).save_file("Save the sheet", "sheet.pdf", chosen.append)
    from PySide6.QtWidgets import QFileDialog

    (dialog,) = outer.findChildren(QFileDialog)
    dialog.fileSelected.emit(str(tmp_path / "sheet.pdf"))
    dialog.reject()

    assert chosen == [tmp_path / "sheet.pdf"]


# --- what was just done --------------------------------------------------------------------


def test_what_was_done_can_be_undone_for_ten_seconds(qtbot: QtBot) -> None:
    outer, _ = window(qtbot, look())
    toast = Toast(outer, look())
    undone: list[bool] = []
    toast.say("Dara has 15 minutes more.", lambda: undone.append(True))
    for _ in range(SECONDS - 1):
        toast.tick()
    assert toast.isVisible()

    qtbot.mouseClick(toast.button, Qt.MouseButton.LeftButton)

    assert undone == [True]
    assert not toast.isVisible()


class HandCursor:
    """A pointer that is moved by hand."""

    place = QPoint(400, 680)

    def pos(self) -> QPoint:
        return self.place


@pytest.mark.parametrize("moved", [True, False])
def test_a_pointer_counts_only_where_somebody_moved_it(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, moved: bool
) -> None:
    cursor = HandCursor()
    monkeypatch.setattr("familysafe.ui.toast.QCursor", cursor)
    outer, _ = window(qtbot, look())
    toast = Toast(outer, look())
    toast.say("Everything is set up.")  # after a press on "Continue", where it stands now
    toast.setAttribute(Qt.WidgetAttribute.WA_UnderMouse)
    if moved:
        cursor.place = QPoint(403, 680)
    assert toast.underMouse()

    for _ in range(SECONDS):
        toast.tick()

    assert toast.isVisible() is moved
    toast.go()


def test_it_ends_though_the_window_is_rendered_again(qtbot: QtBot) -> None:
    outer, _ = window(qtbot, its_look := look())
    toast = Toast(outer, its_look)
    toast.say("Everything is set up.")
    for second in range(SECONDS):
        outer.resize(900 + second, 700)
        toast.place()
        its_look.choose(text_size=1.25 if second % 2 else 1.0)
        toast.tick()

    assert not toast.isVisible()


@pytest.mark.parametrize("focused", [True, False])
def test_the_count_pauses_while_the_keyboard_is_there(qtbot: QtBot, focused: bool) -> None:
    outer, behind = window(qtbot, look())
    toast = Toast(outer, look())
    toast.say("Dara has 15 minutes more.", lambda: None)
    (toast.button if focused else behind).setFocus()
    QApplication.processEvents()

    for _ in range(SECONDS):
        toast.tick()

    assert toast.isVisible() is focused
    toast.go()
