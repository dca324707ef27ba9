"""What my family can see. The page has no switch, for nobody."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from familysafe.agent.child_session import ChildSession
from familysafe.agent.page import LARGE_TEXT, Page, Title
from familysafe.core.texts import Texts
from familysafe.presentation.agent_own import Line, OwnPage, own_page
from familysafe.presentation.agent_words import seen_words
from familysafe.ui.chart_card import ChartCard
from familysafe.ui.column_chart import ChartColumn
from familysafe.ui.look import Look
from familysafe.ui.share_rows import ShareRow, ShareRows
from familysafe.ui.surfaces import Icon, Message, Panel, Tone
from familysafe.ui.words import Label


class OwnViewPage(Page):
    """All that guardians see about this child, and what they cannot see.

    A teenager who sets their own rules reads that nobody else sees it.
    """

    def __init__(self, look: Look, child: ChildSession, cloth: str) -> None:
        super().__init__(look, cloth)
        self._child = child
        self._body: QWidget | None = None
        self._built: tuple[OwnPage | None, str, float] | None = None
        self.setObjectName("own")
        self._title = Title(look, self._name)
        self.add(self._title)
        self._opening = Label(look, lambda t: t("agent.own.opening"), "lead")
        self.add(self._opening)
        self.column.addStretch(1)
        child.viewed.connect(self._render)
        child.changed.connect(self._render)
        look.changed.connect(self._render)
        self._render()
        child.courier.refresh()

    def _name(self, texts: Texts) -> str:
        return seen_words(texts, own=self._child.session.own_rules)

    def _render(self) -> None:
        view = self._child.own_view
        page = own_page(view, self.look.texts, self._child.now()) if view else None
        built = (page, self.look.language, self.look.text_size)
        if built == self._built:
            return
        self._built = built
        if self._body is not None:
            self.column.removeWidget(self._body)
            self._body.deleteLater()
            self._body = None
        self._opening.setVisible(page is None)
        if page is not None:
            self._body = self._built_body(page)
            self.column.insertWidget(1, self._body)

    def _built_body(self, page: OwnPage) -> QWidget:
        look = self.look
        body = QWidget()
        grid = QGridLayout(body)
        grid.setContentsMargins(6, 0, 6, 0)
        grid.setHorizontalSpacing(20)
        grid.setVerticalSpacing(14)
        wide = look.text_size <= LARGE_TEXT
        across = 2 if wide else 1
        intro = Label(look, f"{page.intro} {page.who}", "lead")
        grid.addWidget(intro, 0, 0, 1, across)
        charts = self._charts(page)
        grid.addWidget(charts, 1, 0, 1, across)
        panels = [
            self._panel(page.rules_title, page.rules, ""),
            *self._requests(page),
            self._unseen(page.unseen_title, page.unseen),
        ]
        for number, panel in enumerate(panels):
            row, place = divmod(number, across)
            is_alone = number == len(panels) - 1 and place == 0
            span = across if is_alone else 1
            grid.addWidget(panel, row + 2, place, 1, span, Qt.AlignmentFlag.AlignTop)
        for place in range(across):
            grid.setColumnStretch(place, 1)
        kept = Message(look, page.kept, Tone.QUIET, icon="clock")
        grid.addWidget(kept, len(panels) + 2, 0, 1, across)
        return body

    def _charts(self, page: OwnPage) -> QWidget:
        """Show the last days as guardians see them, and what only the child sees."""
        look, used = self.look, page.used
        holder = QWidget()
        column = QVBoxLayout(holder)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(14)
        if used.empty:
            column.addWidget(self._panel(page.usage_title, (), look.texts("agent.own.usage.none")))
            return holder
        self.days = ChartCard(look, page.usage_title, lambda texts: texts("history.by_day.hint"))
        self.hours = ChartCard(
            look, lambda texts: texts("history.by_hour"), lambda texts: texts("history.arrows")
        )
        for card, columns in ((self.days, used.days), (self.hours, used.hours)):
            card.show_columns(
                [ChartColumn(c.label, c.minutes, c.limit, c.strong, c.spoken) for c in columns],
                used.cloth,
            )
        apps, rows = Panel(look), ShareRows(look)
        apps.add(Label(look, lambda texts: texts("history.by_app"), "h3"), rows)
        rows.show_rows(
            [ShareRow(app.name, app.amount, app.share, app.note) for app in used.apps], used.cloth
        )
        column.addWidget(self.days)
        if page.private:
            column.addWidget(Message(look, page.private, Tone.QUIET, icon="eye-off"))
        column.addWidget(apps)
        column.addWidget(self.hours)
        return holder

    def _requests(self, page: OwnPage) -> list[Panel]:
        if page.requests is None:
            return []
        texts = self.look.texts
        none = texts("agent.own.requests.none")
        return [self._panel(texts("agent.own.requests"), page.requests, none)]

    def _panel(self, title: str, lines: tuple[Line, ...], empty: str) -> Panel:
        panel = Panel(self.look)
        panel.add(Label(self.look, title, "h3"))
        if not lines:
            panel.add(Label(self.look, empty, colour="inkSoft"))
        for line in lines:
            panel.add(self._line(line))
        return panel

    def _line(self, line: Line) -> QWidget:
        holder = QWidget()
        grid = QGridLayout(holder)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(14)
        name = Label(self.look, line.name, colour="inkSoft")
        value = Label(self.look, line.value, weight=600)
        grid.addWidget(name, 0, 0)
        grid.addWidget(value, 0, 1)
        grid.setColumnStretch(0, 1)
        grid.setColumnStretch(1, 1)
        return holder

    def _unseen(self, title: str, lines: tuple[str, ...]) -> Panel:
        panel = Panel(self.look)
        panel.add(Label(self.look, title, "h3"))
        for line in lines:
            holder = QWidget()
            grid = QGridLayout(holder)
            grid.setContentsMargins(0, 0, 0, 0)
            grid.setHorizontalSpacing(12)
            grid.addWidget(Icon(self.look, "eye-off", 24), 0, 0, Qt.AlignmentFlag.AlignTop)
            grid.addWidget(Label(self.look, line), 0, 1)
            grid.setColumnStretch(1, 1)
            panel.add(holder)
        return panel
