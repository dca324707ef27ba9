"""The list of apps: search, kinds, and the answer for each child."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from familysafe.gui.guide_parts import (
    FOLDED_FROM,
    AppRow,
    Line,
    column_of,
    list_head,
    row_of,
)
from familysafe.guidance.model import Kind as AppKind
from familysafe.guidance.pack import Content
from familysafe.guidance.ports import Hit
from familysafe.presentation.guide_list import Head, ListRow, kind_word, kinds_of
from familysafe.ui.buttons import Button
from familysafe.ui.fields import Field
from familysafe.ui.flow import EndsBox, FlowBox
from familysafe.ui.look import Look
from familysafe.ui.press import Kind
from familysafe.ui.surfaces import Message, Panel, Picture, Tone
from familysafe.ui.words import Label

FIELD_WIDTH = 430
NARROW_LIST = 1000
"""Below this width three answers do not fit beside an app, in Khmer."""


class ListView(QWidget):
    """The list; its signals carry what was pressed or typed."""

    app_chosen = Signal(str)
    help_chosen = Signal()
    searched = Signal(str)

    def __init__(self, look: Look, content: Content) -> None:
        super().__init__()
        self.look, self._content = look, content
        self._kind: AppKind | None = None
        self._rows: tuple[ListRow, ...] = ()
        self._heads: tuple[Head, ...] = ()
        self._lines: tuple[Hit, ...] = ()
        self._folded = False
        self._later = QTimer(self)
        self._later.setSingleShot(True)
        self._later.setInterval(0)
        self._later.timeout.connect(self._refold)
        self.language = look.language
        self.rows: list[AppRow] = []
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        top = QHBoxLayout()
        top.setContentsMargins(6, 0, 6, 0)
        top.addWidget(self._top())
        column.addLayout(top)
        self.filters = self._filters()
        column.addWidget(FlowBox(*self.filters.values(), gap=10))
        self._holder = QVBoxLayout()
        self._holder.setContentsMargins(6, 0, 6, 0)
        column.addLayout(self._holder)

    def _top(self) -> QWidget:
        look = self.look
        title = Label(look, lambda texts: texts("guide.title"), "h1")
        lead = Label(look, lambda texts: texts("guide.lead"), "lead", colour="inkSoft")
        count = len(self._content.guides)
        self.search = Field(
            look,
            lambda texts: texts("guide.search"),
            placeholder=lambda texts: texts("guide.search.hint", n=count),
            most=80,
        )
        self.search.setMinimumWidth(min(look.px(FIELD_WIDTH), 600))
        self.search.changed.connect(lambda: self.searched.emit(self.search.text()))
        self.search.submitted.connect(lambda: self.searched.emit(self.search.text()))
        return EndsBox(column_of(title, lead), row_of(self.search))

    def _filters(self) -> dict[AppKind | None, Button]:
        look = self.look
        made: dict[AppKind | None, Button] = {
            None: Button(look, lambda texts: texts("guide.kind.all"))
        }
        for kind in kinds_of(self._content):
            made[kind] = Button(look, partial(kind_word, kind))
        for chosen, button in made.items():
            button.setCheckable(True)
            button.clicked.connect(lambda _on=False, kind=chosen: self.choose_kind(kind))
        self._mark(made)
        return made

    def _mark(self, buttons: dict[AppKind | None, Button]) -> None:
        for kind, button in buttons.items():
            chosen = kind == self._kind
            button.setChecked(chosen)
            button.kind = Kind.INK if chosen else Kind.PLAIN
            button.update()

    def choose_kind(self, kind: AppKind | None) -> None:
        """Show one kind of apps; None shows all."""
        self._kind = kind
        self._mark(self.filters)
        self._build()

    def show_rows(
        self, rows: tuple[ListRow, ...], columns: tuple[Head, ...], lines: tuple[Hit, ...]
    ) -> None:
        """Show apps, and whom to call where a search found that."""
        same = (rows, columns, lines) == (self._rows, self._heads, self._lines)
        if same and self.rows:
            return
        self._rows, self._heads, self._lines = rows, columns, lines
        self.language = self.look.language
        self._build()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fold the rows where the width asks for it."""
        super().resizeEvent(event)
        if self._should_fold() != self._folded:
            self._later.start()  # never within a layout's own pass: it still holds the rows

    def _refold(self) -> None:
        if self._should_fold() != self._folded:
            self._build()

    def _should_fold(self) -> bool:
        return self.look.text_size > FOLDED_FROM or self.width() < NARROW_LIST

    def _wanted(self) -> list[ListRow]:
        if self._kind is None:
            return list(self._rows)
        fitting = {guide.id for guide in self._content.guides if self._kind in guide.kinds}
        return [row for row in self._rows if row.id in fitting]

    def _build(self) -> None:
        while item := self._holder.takeAt(0):
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        self._folded = self._should_fold()
        self.rows = []
        wanted = self._wanted()
        if self._lines:
            self._holder.addWidget(self._call())
        if wanted:
            self._holder.addWidget(self._table(wanted))
        elif not self._lines:
            self._holder.addWidget(self._nothing())

    def _table(self, wanted: Sequence[ListRow]) -> QWidget:
        look = self.look
        panel = Panel(look, padding=0)
        panel.column.setContentsMargins(0, 0, 0, 0)
        panel.column.setSpacing(0)
        if not self._folded:
            panel.column.addWidget(
                list_head(
                    look,
                    self._heads,
                    lambda texts: texts("guide.column.app"),
                    lambda texts: texts("guide.column.rule"),
                )
            )
            panel.column.addWidget(Line(look))
        for row in wanted:
            shown = AppRow(look, row, self._heads, folded=self._folded, last=row is wanted[-1])
            shown.clicked.connect(lambda _on=False, app=row.id: self.app_chosen.emit(app))
            panel.column.addWidget(shown)
            self.rows.append(shown)
        return panel

    def _call(self) -> QWidget:
        names = ", ".join(hit.name for hit in self._lines)
        button = Button(self.look, lambda texts: texts("guide.to_help"), "phone")
        button.clicked.connect(self.help_chosen)
        return Message(self.look, names, Tone.GOOD, action=button, icon="phone")

    def _nothing(self) -> QWidget:
        look = self.look
        panel = Panel(look, fill="tint")
        line = QWidget()
        row = QHBoxLayout(line)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(20)
        row.addWidget(Picture(look, "empty/no-search-result", 120))
        row.addWidget(Label(look, lambda texts: texts("guide.nothing_found"), "h3"), 1)
        panel.add(line)
        return panel
