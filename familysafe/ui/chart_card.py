"""A panel with bars, their title, and a line that says what is pointed at."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QVBoxLayout

from familysafe.ui.column_chart import NONE, ChartColumn, ColumnChart
from familysafe.ui.flow import EndsBox
from familysafe.ui.look import Look, Words
from familysafe.ui.surfaces import Panel
from familysafe.ui.words import Label

HOUR = 60


class ChartCard(Panel):
    """``hint`` stands where nothing is pointed at."""

    def __init__(self, look: Look, title: Words, hint: Words) -> None:
        super().__init__(look)
        self._look, self._title, self._hint = look, title, hint
        self._worn = ""
        self._columns: tuple[ChartColumn, ...] = ()
        self.said = Label(look, "", colour="inkSoft")
        self.chart: ColumnChart | None = None
        self._place = QVBoxLayout()
        self.add(EndsBox(Label(look, title, "h3"), self.said))
        self.column.addLayout(self._place)

    def show_columns(self, columns: Sequence[ChartColumn], cloth: str) -> None:
        """Show bars in a child's cloth; none hide the panel."""
        self.setVisible(bool(columns))
        if self.chart is None or cloth != self._worn:
            if self.chart is not None:
                self.chart.deleteLater()
            self._worn = cloth
            self.chart = ColumnChart(self._look, cloth, self._length)
            self.chart.pointed.connect(self._say)
            self._place.addWidget(self.chart)
        self._columns = tuple(columns)
        self.chart.show_columns(self._look.say(self._title), columns)
        self._say(NONE)

    def _say(self, number: int) -> None:
        self.said.set_words(self._hint if number == NONE else self._columns[number].spoken)

    def _length(self, minutes: int) -> str:
        texts = self._look.texts
        if minutes % HOUR:
            return texts("history.unit.minutes", n=minutes)
        return texts("history.unit.hours", n=minutes // HOUR)
