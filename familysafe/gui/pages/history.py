"""The history of one child: days, hours and apps, as charts, on paper, and as data."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from datetime import date
from functools import partial
from pathlib import Path
from typing import NamedTuple

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from familysafe.core.document import Document
from familysafe.core.errors import EnvironmentFault, Fault
from familysafe.core.texts import Texts
from familysafe.gui.console import Console, ConsolePage
from familysafe.gui.guide_paper import Paper
from familysafe.gui.keeping_question import ask_keeping
from familysafe.gui.print_question import PrintQuestion
from familysafe.ipc.messages import ChildRules, ChildStatus, GetRules, GetUsage, Usage
from familysafe.presentation import history as model
from familysafe.presentation.history_sheet import history_sheet
from familysafe.presentation.navigation import Destination
from familysafe.presentation.usage_export import usage_csv, usage_json
from familysafe.screentime.decide import day_of
from familysafe.ui.buttons import Button
from familysafe.ui.chart_card import ChartCard
from familysafe.ui.column_chart import ChartColumn
from familysafe.ui.flow import EndsBox, FlowBox
from familysafe.ui.share_rows import ShareRow, ShareRows
from familysafe.ui.surfaces import Avatar, Message, Panel, Tone
from familysafe.ui.words import Label

FIRST_APPS = 8


class Answer(NamedTuple):
    """What was asked for, and what came."""

    span: model.Span
    today: date
    facts: model.Facts


class HistoryPage(ConsolePage):
    """Reached from "Time limits". ``paper`` prints, ``save`` writes a file whole or not at all.

    What was asked for is shown until the next answer has come: nothing flickers.
    """

    def __init__(self, console: Console, paper: Paper, save: Callable[[bytes, Path], Path]) -> None:
        super().__init__(console)
        self._paper, self._save = paper, save
        self._child = ""
        self._span = model.Span()
        self._answer: Answer | None = None
        self._all_apps = False
        self._avatar: Avatar | None = None
        self._build()
        console.session.watch(lambda _session: self._render())

    # --- building ---------------------------------------------------------------------------

    def _build(self) -> None:
        look = self.look
        self.nobody = Label(look, lambda texts: texts("time_page.no_child"), "lead")
        self.title = Label(look, "", "h2")
        self.when = Label(look, "", "lead")
        self.totals = Label(look, "", "choice", weight=600)
        self.uncounted = Label(look, "", colour="inkSoft")
        self._avatar_place = QVBoxLayout()
        words = QVBoxLayout()
        words.setSpacing(4)
        for label in (self.title, self.when, self.totals, self.uncounted):
            words.addWidget(label)
        self._head = QWidget()
        head = QHBoxLayout(self._head)
        head.setContentsMargins(6, 0, 6, 0)
        head.setSpacing(20)
        head.addLayout(self._avatar_place)
        head.addLayout(words, 1)
        self.days = ChartCard(
            look,
            lambda texts: texts("history.by_day"),
            lambda texts: texts("history.by_day.hint"),
        )
        self.hours = ChartCard(
            look, lambda texts: texts("history.by_hour"), lambda texts: texts("history.arrows")
        )
        self.empty = Message(look, "", Tone.QUIET)
        self.private = Message(look, "", Tone.QUIET, icon="eye-off")
        self.kept = Label(look, "", colour="inkSoft")
        self._body = QWidget()
        column = QVBoxLayout(self._body)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(16)
        for widget in (self._choices(), self.empty, self.days, self._apps(), self.hours):
            column.addWidget(widget)
        column.addWidget(self.private)
        column.addWidget(self.kept)
        self.keeping = Button(look, lambda texts: texts("history.keeping"), "trash-2")
        self.keeping.clicked.connect(self._ask_keeping)
        column.addWidget(FlowBox(self.keeping))
        self.add(self.nobody, self._head, self._body)
        self._build_footer()

    def _choices(self) -> QWidget:
        look = self.look
        self.lengths: dict[int, Button] = {}
        for days in model.LENGTHS:
            button = Button(look, partial(model.length_words, days), narrow=True)
            button.setCheckable(True)
            button.clicked.connect(partial(self._choose, model.Span(days)))
            self.lengths[days] = button
        self.earlier = Button(look, lambda texts: texts("history.earlier"), "arrow-left")
        self.later = Button(
            look, lambda texts: texts("history.later"), "arrow-right", icon_after=True
        )
        self.earlier.clicked.connect(lambda: self._choose(self._span.earlier()))
        self.later.clicked.connect(lambda: self._choose(self._span.later()))
        return EndsBox(
            FlowBox(*self.lengths.values(), gap=0), FlowBox(self.earlier, self.later, gap=0)
        )

    def _apps(self) -> Panel:
        look = self.look
        self.apps = Panel(look)
        self.rows = ShareRows(look)
        self.more_apps = Button(look, lambda texts: texts("history.more_apps"), "chevron-down")
        self.more_apps.clicked.connect(self._show_all_apps)
        self.apps.add(Label(look, lambda texts: texts("history.by_app"), "h3"), self.rows)
        self.apps.column.addWidget(FlowBox(self.more_apps))
        return self.apps

    def _build_footer(self) -> None:
        look = self.look
        self.table = Button(look, lambda texts: texts("history.save_table"), "file-text")
        self.data = Button(look, lambda texts: texts("history.save_data"), "download")
        question = PrintQuestion(self.console, self._paper, self._document, self._file_name, self)
        self.print_button = question.button
        self.table.clicked.connect(self._ask_table)
        self.data.clicked.connect(self._ask_data)
        self.set_footer(EndsBox(FlowBox(self.table, self.data, gap=0), self.print_button))

    # --- asking -----------------------------------------------------------------------------

    def opened(self, where: Destination) -> None:
        """Show the child that ``where`` names, else the first one: the last seven days."""
        children = self._children()
        known = [child.id for child in children]
        self._child = where.child if where.child in known else (known[0] if known else "")
        self._answer = None
        self._choose(model.Span())

    def _choose(self, span: model.Span | None) -> None:
        self._all_apps = False
        if span is not None:
            self._span = span
        self._render()
        if self._child:
            self._ask(self._child, self._span)

    def _ask(self, child: str, span: model.Span) -> None:
        guard, clock = self.console.guard, self.console.clock

        def ask() -> Answer:
            rules = guard.call(GetRules(child))
            if not isinstance(rules, ChildRules):
                raise EnvironmentFault("guard.away")
            today = day_of(clock.now().utc, clock.zone(), rules.rules.day_start)
            first, last = span.first(today).isoformat(), span.last(today).isoformat()
            answers = [
                guard.call(GetUsage(child, first, last, by)) for by in ("day", "app", "hour")
            ]
            by_day, by_app, by_hour = [each for each in answers if isinstance(each, Usage)]
            return Answer(span, today, model.Facts(rules.rules, by_day, by_app, by_hour))

        def answered(answer: Answer) -> None:
            self._answer = answer
            self._render()

        self.console.jobs.submit(ask, answered, self._failed, key="history", owner=self)

    def _failed(self, fault: Fault) -> None:
        self.console.dialogs.show_fault(fault)

    # --- showing ----------------------------------------------------------------------------

    def _children(self) -> tuple[ChildStatus, ...]:
        status = self.console.session.state.status
        return status.children if status else ()

    def _status(self) -> ChildStatus | None:
        return next((child for child in self._children() if child.id == self._child), None)

    def language_changed(self) -> None:
        """Say everything anew."""
        self._render()

    def view(self) -> model.HistoryPage | None:
        """Return what is shown; None before the first answer."""
        status, answer = self._status(), self._answer
        if status is None or answer is None:
            return None
        return model.history_page(status, answer.facts, self.look.texts, answer.today, answer.span)

    def _render(self) -> None:
        view = self.view()
        self.nobody.setVisible(not self._child)
        for widget in (self._head, self._body, self.footer):
            widget.setVisible(view is not None)
        for days, button in self.lengths.items():
            button.setChecked(days == self._span.days)
        oldest, newest = self._span.earlier() is None, self._span.later() is None
        self.earlier.set_reason((lambda texts: texts("history.earlier.none")) if oldest else "")
        self.later.set_reason((lambda texts: texts("history.later.none")) if newest else "")
        if view is None:
            return
        self._wear(view)
        self.title.set_words(view.title)
        self.when.set_words(view.span)
        totals = [part for part in (view.total, view.average) if part]
        self.totals.set_words(" · ".join(totals))
        self.totals.setVisible(not view.empty)
        self.uncounted.set_words(view.uncounted)
        self.uncounted.setVisible(bool(view.uncounted))
        self.empty.set_words(view.empty)
        self.empty.setVisible(bool(view.empty))
        self.days.show_columns(_columns(view.days), view.cloth)
        self.hours.show_columns(_columns(view.hours), view.cloth)
        self._show_apps(view)
        self.private.set_words(view.private)
        self.private.setVisible(bool(view.private))
        self.kept.set_words(view.kept)

    def _show_apps(self, view: model.HistoryPage) -> None:
        shown = view.apps if self._all_apps else view.apps[:FIRST_APPS]
        self.rows.show_rows(
            [ShareRow(app.name, app.amount, app.share, app.note) for app in shown], view.cloth
        )
        self.apps.setVisible(bool(shown))
        self.more_apps.setVisible(len(shown) < len(view.apps))

    def _show_all_apps(self) -> None:
        self._all_apps = True
        self._render()

    def _wear(self, view: model.HistoryPage) -> None:
        self.set_cloth(view.cloth)
        if self._avatar is None:
            self._avatar = Avatar(self.look, view.face, view.cloth, 76)
            self._avatar_place.addWidget(self._avatar, 0, Qt.AlignmentFlag.AlignTop)
            self._avatar_place.addStretch(1)
        self._avatar.set_face(view.face, view.cloth)

    def _ask_keeping(self) -> None:
        status, answer = self._status(), self._answer
        if status is not None and answer is not None:
            kept = answer.facts.by_day.kept_days
            ask_keeping(self.console, status.id, status.name, kept, self._again, self)

    def _again(self) -> None:
        if self._child:
            self._ask(self._child, self._span)

    # --- taking along -----------------------------------------------------------------------

    def _document(self) -> Document | None:
        view, its = self.view(), self.console.clock
        if view is None:
            return None
        return history_sheet(view, self.look.texts, its.now().utc.astimezone(its.zone()))

    def _ask_table(self) -> None:
        self.console.dialogs.save_file(
            lambda texts: texts("history.save_table.title"),
            f"{self._file_name()}.csv",
            partial(self._export, ".csv", lambda _name, _first, _last, usage: _table(usage)),
        )

    def _ask_data(self) -> None:
        self.console.dialogs.save_file(
            lambda texts: texts("history.save_data.title"),
            f"{self._file_name()}.json",
            partial(self._export, ".json", usage_json),
        )

    def _file_name(self) -> str:
        status = self._status()
        name = self.look.texts("history.file")
        return f"{name}-{status.name}" if status else name

    def _export(
        self, ending: str, form: Callable[[str, str, str, Usage], bytes], place: Path
    ) -> None:
        status, answer, guard, save = self._status(), self._answer, self.console.guard, self._save
        if status is None or answer is None:
            return
        first = answer.span.first(answer.today).isoformat()
        last = answer.span.last(answer.today).isoformat()

        def write() -> Path:
            usage = guard.call(GetUsage(status.id, first, last, "each"))
            if not isinstance(usage, Usage):
                raise EnvironmentFault("guard.away")
            target = place if place.suffix else place.with_suffix(ending)
            return save(form(status.name, first, last, usage), target)

        def saved(path: Path) -> None:
            self.console.say(partial(_saved, path.name), None)

        self.console.jobs.submit(write, saved, self._failed, owner=self)


def _columns(columns: Iterable[model.Column]) -> list[ChartColumn]:
    return [
        ChartColumn(each.label, each.minutes, each.limit, each.strong, each.spoken)
        for each in columns
    ]


def _table(usage: Usage) -> bytes:
    """Return the table for programs that take UTF-8 only where a mark says so."""
    return usage_csv(usage).encode("utf-8-sig")


def _saved(name: str, texts: Texts) -> str:
    return texts("history.saved", name=name)
