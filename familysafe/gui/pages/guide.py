"""The app guide: the list of apps for all children, and the page about one of them."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date

from familysafe.core.document import Document
from familysafe.gui.console import Console, ConsolePage, Session
from familysafe.gui.guide_app import AppView, checked_words
from familysafe.gui.guide_list import ListView
from familysafe.gui.guide_paper import Paper
from familysafe.gui.guide_parts import row_of
from familysafe.gui.print_question import PrintQuestion
from familysafe.guidance.asking import lines_for
from familysafe.guidance.model import AppGuide
from familysafe.guidance.pack import Content
from familysafe.guidance.ports import Hit, Library
from familysafe.presentation.guide import Answer, Reader, answer, helplines
from familysafe.presentation.guide_detail import detail
from familysafe.presentation.guide_list import ChildOf, Head, heads, list_rows
from familysafe.presentation.guide_sheet import guide_sheet
from familysafe.presentation.navigation import Destination, Place
from familysafe.ui.bridge import tie
from familysafe.ui.buttons import Button
from familysafe.ui.flow import EndsBox, FlowBox
from familysafe.ui.words import Label


class GuidePage(ConsolePage):
    """The list where no app is named, else the app for a child.

    ``library`` opens the index (called from a job once), ``open_address`` opens a page in the
    browser after the carer pressed for it.
    """

    def __init__(
        self,
        console: Console,
        content: Content,
        library: Callable[[], Library],
        paper: Paper,
        open_address: Callable[[str], None],
    ) -> None:
        super().__init__(console)
        self._content, self._open_library, self._paper = content, library, paper
        self._open_address = open_address
        self._library: Library | None = None
        self._where = Destination(Place.APP_GUIDE)
        self._heads: tuple[Head, ...] = ()
        self._hits: tuple[Hit, ...] | None = None
        self.answer: Answer | None = None
        self.list = ListView(self.look, content)
        self.app = AppView(self.look)
        self.column.insertWidget(0, self.list)
        self.column.insertWidget(1, self.app)
        self._build_footer()
        self.list.app_chosen.connect(self._open_app)
        self.list.help_chosen.connect(lambda: console.navigator.go(Destination(Place.HELP)))
        self.list.searched.connect(self._search)
        self.app.child_chosen.connect(self._choose_child)
        self.app.app_chosen.connect(self._open_app)
        tie(self, console.session, self._session_changed)

    def _build_footer(self) -> None:
        look = self.look
        self.checked = Label(look, "", colour="inkSoft", wrap=False)
        self.source = Button(look, lambda texts: texts("guide.open_source"), "external-link")
        question = PrintQuestion(self.console, self._paper, self._document, self._name, self)
        self.print_button = question.button
        self.source.clicked.connect(self._open_source)
        checked = row_of(self.checked)
        checked.setContentsMargins(6, 0, 0, 0)  # in line with the edge of the panels above
        self.set_footer(EndsBox(FlowBox(checked, self.source, gap=12), self.print_button))

    # --- what is shown ---------------------------------------------------------------------

    def opened(self, where: Destination) -> None:
        """Show the list, or one app for one child."""
        self._where = where
        self.refresh()
        self.scroller.verticalScrollBar().setValue(0)

    def language_changed(self) -> None:
        """Say everything in the other language."""
        self._session_changed(self.console.session.state)

    def _session_changed(self, session: Session) -> None:
        children = session.status.children if session.status else ()
        known = [
            ChildOf(id=each.id, name=each.name, age=each.age, face=each.face, cloth=each.cloth)
            for each in children
        ]
        found = heads(known, self.look.texts)
        if (found, self.look.language) != (self._heads, self._shown_language()):
            self._heads = found
            self.refresh()

    def _shown_language(self) -> str:
        return self.answer.language if self.answer else self.list.language

    def refresh(self) -> None:
        """Show the present state."""
        guide = self._content.guide(self._where.item) if self._where.item else None
        self.list.setVisible(guide is None)
        self.app.setVisible(guide is not None)
        self.footer.setVisible(guide is not None)
        if guide is None:
            self.answer = None
            self.set_cloth("")
            self._show_list()
        else:
            self._show_app(guide)

    def _show_list(self) -> None:
        wanted = self._content.guides
        lines: tuple[Hit, ...] = ()
        if self._hits is not None:
            by_id = {guide.id: guide for guide in wanted}
            wanted = tuple(by_id[hit.id] for hit in self._hits if hit.id in by_id)
            lines = tuple(hit for hit in self._hits if hit.kind in {"card", "helpline"})
        rows = list_rows(
            wanted,
            self._heads,
            self.look.texts,
            country=self.console.country.state,
            today=self._today(),
        )
        self.list.show_rows(rows, self._heads, lines)

    def _show_app(self, guide: AppGuide) -> None:
        head = self._head()
        reader = self._reader(head)
        self.answer = answer(guide, reader, age=head.age if head else None)
        about = detail(guide, self.answer, reader)
        self.app.show_answer(self.answer, about, head, self._heads)
        self.checked.set_words(checked_words(self.answer, self.look))
        self.set_cloth(head.cloth if head else "")

    def _head(self) -> Head | None:
        youngest = next(iter(self._heads), None)
        wanted = (head for head in self._heads if head.id == self._where.child)
        return next(wanted, youngest)

    def _reader(self, head: Head | None) -> Reader:
        return Reader(
            self.look.texts,
            country=self.console.country.state,
            today=self._today(),
            child=head.name if head else "",
        )

    def _today(self) -> date:
        clock = self.console.clock
        return clock.now().utc.astimezone(clock.zone()).date()

    # --- what is done ----------------------------------------------------------------------

    def _open_app(self, app: str) -> None:
        self.console.navigator.go(Destination(Place.APP_GUIDE, child=self._where.child, item=app))

    def _choose_child(self, child: str) -> None:
        self._where = Destination(Place.APP_GUIDE, child=child, item=self._where.item)
        self.refresh()
        for button, head in zip(self.app.children_buttons, self._heads, strict=True):
            if head.id == child:
                button.show_keyboard_focus()

    def _search(self, words: str) -> None:
        if not words.strip():
            self._hits = None
            self._show_list()
            return
        language = self.look.language
        self.console.jobs.submit(
            lambda: self._found(words, language),
            self._have,
            self.console.dialogs.show_fault,
            key="guide-search",
            owner=self,
        )

    def _found(self, words: str, language: str) -> tuple[Hit, ...]:
        if self._library is None:
            self._library = self._open_library()
        return self._library.search(words, language)

    def _have(self, hits: Sequence[Hit]) -> None:
        self._hits = tuple(hits)
        self._show_list()

    def _open_source(self) -> None:
        if self.answer is not None:
            self._open_address(self.answer.sources[0].url)

    # --- paper -----------------------------------------------------------------------------

    def _document(self) -> Document | None:
        if self.answer is None:
            return None
        head = self._head()
        reader = self._reader(head)
        lines = lines_for(self._content.helplines, self.console.country.state)
        return guide_sheet(
            self.answer,
            reader,
            helplines(lines, reader) if lines else (),
            age=head.age if head else None,
            made=self.console.clock.now().utc,
        )

    def _name(self) -> str:
        return self._where.item
