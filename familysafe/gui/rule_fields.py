"""What "All rules" asks with: an amount of time, from when to when, days, and an open question."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from functools import partial

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QScrollArea, QVBoxLayout, QWidget

from familysafe.core.texts import Texts
from familysafe.presentation.agent_words import clock, length
from familysafe.presentation.format import month
from familysafe.presentation.rules_page import days_from
from familysafe.screentime.presets import minute_of_day
from familysafe.screentime.rules import DAY_MINUTES, Window
from familysafe.ui.buttons import Button, Choice, ChoiceGroup
from familysafe.ui.fields import Field
from familysafe.ui.flow import ColumnBox, FlowBox
from familysafe.ui.look import Look, Words
from familysafe.ui.press import Kind
from familysafe.ui.select import Select
from familysafe.ui.surfaces import Panel
from familysafe.ui.words import Label

MIDNIGHT = "24:00"
MONTHS, MONTH_DAYS, MOST_DAYS = 12, 31, 14


class Question(Panel):
    """An open question on the page: what is asked, and "Save", "Not now" and other answers.

    It is closed at first. ``saved`` is sent by Save; whoever made it closes it.
    """

    saved = Signal()

    def __init__(self, look: Look, *content: QWidget, more: tuple[Button, ...] = ()) -> None:
        super().__init__(look, fill="tint", padding=16)
        self._before: QWidget | None = None
        self.error = Label(look, "", colour="stopInk")
        self.save = Button(look, lambda texts: texts("rules_page.save"), "check", kind=Kind.MAIN)
        self.cancel = Button(look, lambda texts: texts("rules_page.cancel"))
        self.save.clicked.connect(self.saved)
        self.cancel.clicked.connect(self.close_question)
        self.add(*content, self.error)
        self.column.addWidget(FlowBox(self.save, *more, self.cancel, gap=12))
        self.error.hide()
        self.hide()

    def open_question(self, first: QWidget) -> None:
        """Show it, give ``first`` the keyboard, and close what else is asked on the page."""
        self._before = self.window().focusWidget()
        for other in self.window().findChildren(Question):
            if other is not self and other.isVisible():
                other.hide()
        self.set_error("")
        self.show()
        first.setFocus(Qt.FocusReason.TabFocusReason)
        QTimer.singleShot(0, self, partial(self._bring_into_view, first))

    def _bring_into_view(self, first: QWidget) -> None:
        """Scroll once the page has made room: all of it where it fits, its first part at least."""
        above = self.parentWidget()
        while above is not None and not isinstance(above, QScrollArea):
            above = above.parentWidget()
        if isinstance(above, QScrollArea):
            above.ensureWidgetVisible(self, 0, 16)
            above.ensureWidgetVisible(first, 0, 40)

    def close_question(self) -> None:
        """Hide it again, and give the keyboard back to where it was asked from."""
        if not self.isVisible():
            return
        had_focus = self.isAncestorOf(self.window().focusWidget() or self)
        before, self._before = self._before, None
        self.hide()
        if had_focus and before is not None:
            before.setFocus(Qt.FocusReason.OtherFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Take Escape as "Leave as it is"."""
        if event.key() == Qt.Key.Key_Escape:
            self.close_question()
            return
        super().keyPressEvent(event)

    def set_error(self, words: Words) -> None:
        """Say what is wrong; "" takes it back."""
        self.error.set_words(words)
        self.error.setVisible(bool(words))


class AmountPicker(QWidget):
    """How long: so much, no limit, or no time at all, each in words so that none is confused.

    ``step`` is what the two buttons change, ``most`` the most that there is, in minutes.
    """

    ring_room = True

    def __init__(self, look: Look, step: int, most: int, usual: int) -> None:
        super().__init__()
        self._step, self._most, self._minutes = step, most, usual
        self._look = look
        self.amount = Choice(look, lambda texts: length(texts, self._minutes))
        self.none = Choice(
            look,
            lambda texts: texts("rules_page.amount.none"),
            lambda texts: texts("rules_page.amount.none.text"),
        )
        self.zero = Choice(
            look,
            lambda texts: texts("rules_page.amount.zero"),
            lambda texts: texts("rules_page.amount.zero.text"),
        )
        self.less = Button(look, self._less_words, "minus", narrow=True)
        self.more = Button(look, self._more_words, "plus", narrow=True)
        self.less.clicked.connect(lambda: self._change(-self._step))
        self.more.clicked.connect(lambda: self._change(self._step))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        self.group = ChoiceGroup([self.amount, self.none, self.zero])
        column.addWidget(self.group)
        column.addWidget(FlowBox(self.less, self.more, gap=0))
        self.amount.setChecked(True)

    def _less_words(self, texts: Texts) -> str:
        return texts("rules_page.less", amount=length(texts, self._step))

    def _more_words(self, texts: Texts) -> str:
        return texts("rules_page.more", amount=length(texts, self._step))

    def _change(self, minutes: int) -> None:
        wanted = self._minutes + minutes
        wanted -= wanted % self._step
        self._minutes = min(self._most, max(self._step, wanted))
        self.amount.setChecked(True)
        self.amount.set_words(lambda texts: length(texts, self._minutes))

    def set_minutes(self, minutes: int | None) -> None:
        """Begin with an amount; None is no limit."""
        if minutes:
            self._minutes = minutes
        chosen = {None: self.none, 0: self.zero}.get(minutes, self.amount)
        chosen.setChecked(True)
        self.amount.set_words(lambda texts: length(texts, self._minutes))

    def minutes(self) -> int | None:
        """Return what is chosen; None is no limit."""
        if self.none.isChecked():
            return None
        return 0 if self.zero.isChecked() else self._minutes


class SpanFields(QWidget):
    """From when to when, as times of day; the end may be 24:00 or lie after midnight."""

    def __init__(self, look: Look, begin: Words, end: Words) -> None:
        super().__init__()
        self.begin = Field(look, begin, most=5)
        self.end = Field(look, end, lambda texts: texts("rules_page.span.hint"), most=5)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(ColumnBox(self.begin, self.end, most=2))

    def set_window(self, window: Window) -> None:
        """Begin with a window."""
        self.begin.set_text(clock(window.start))
        self.end.set_text(MIDNIGHT if window.end == DAY_MINUTES else clock(window.end))
        self.end.set_error("")

    def chosen(self) -> Window | None:
        """Return the window, or None after saying what is wrong."""
        try:
            start, end = minute_of_day(self.begin.text()), self._end()
        except ValueError:
            self.end.set_error(lambda texts: texts("time_page.bedtime.wrong"))
            return None
        if start == end or (start == 0 and end == DAY_MINUTES):
            self.end.set_error(lambda texts: texts("rules_page.span.empty"))
            return None
        return Window(start, end)

    def _end(self) -> int:
        text = self.end.text().strip()
        end = DAY_MINUTES if text == MIDNIGHT else minute_of_day(text)
        return DAY_MINUTES if end == 0 and minute_of_day(self.begin.text()) else end


class DayFields(QWidget):
    """A day of this year or the next, and how many days from it on."""

    def __init__(self, look: Look, today: Callable[[], date]) -> None:
        super().__init__()
        self._look, self._today = look, today
        self.day = Select(look, lambda texts: texts("rules_page.day.of_month"))
        self.month = Select(look, lambda texts: texts("rules_page.day.month"))
        self.year = Select(look, lambda texts: texts("rules_page.day.year"))
        self.count = Select(look, lambda texts: texts("rules_page.day.count"))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(ColumnBox(self.day, self.month, self.year, self.count, most=4))
        look.changed.connect(self._offer)
        self._offer()

    def _offer(self) -> None:
        texts, year = self._look.texts, self._today().year
        self.day.set_words_of_choices([str(n + 1) for n in range(MONTH_DAYS)])
        self.month.set_words_of_choices([month(texts, n + 1) for n in range(MONTHS)])
        self.year.set_words_of_choices([str(year), str(year + 1)])
        self.count.set_words_of_choices([str(n + 1) for n in range(MOST_DAYS)])

    def set_days(self, first: date, last: date) -> None:
        """Begin with some days."""
        self._offer()
        self.day.choose(first.day - 1)
        self.month.choose(first.month - 1)
        self.year.choose(max(0, min(1, first.year - self._today().year)))
        self.count.choose(min(MOST_DAYS - 1, (last - first).days))

    def days(self) -> tuple[date, date] | None:
        """Return first and last day, or None after saying that there is no such day."""
        try:
            return days_from(
                self._today().year + self.year.chosen(),
                self.month.chosen() + 1,
                self.day.chosen() + 1,
                self.count.chosen() + 1,
            )
        except ValueError:
            self.day.set_error(lambda texts: texts("rules_page.day.wrong"))
            return None
